// The dialogs that make a new person or a new group.

import { api, Failed } from './api.js';
import { fullName, h, iconButton } from './dom.js';
import { ask, toast } from './overlay.js';

const FIRST = ['Siti', 'Budi', 'Wayan', 'Rina', 'Agus', 'Dewi', 'Ketut', 'Yuli', 'Andi', 'Nur', 'Fitri', 'Joko', 'Made', 'Ratna', 'Hendra', 'Mega'];
const LAST = ['Aminah', 'Santoso', 'Lestari', 'Pratama', 'Wulandari', 'Saputra', 'Handayani', 'Kurniawan', 'Safitri', 'Nugroho', 'Maharani', ''];
const any = (list) => list[Math.floor(Math.random() * list.length)];

/** Asks for a new person and makes them; null when it was left. */
export async function newPerson() {
  const field = (name, label, properties = {}) => h('label', { class: 'field' }, label, h('input', { name, autocomplete: 'off', ...properties }));
  const body = h('div', { class: 'fields' },
    field('first_name', 'Nama depan', { required: true, maxlength: '64', autofocus: true }),
    field('last_name', 'Nama belakang', { maxlength: '64' }),
    field('username', 'Nama pengguna (boleh kosong)', { pattern: '[A-Za-z][A-Za-z0-9_]{4,31}', spellcheck: 'false', title: '5–32 huruf, angka, atau garis bawah' }),
    field('phone', 'Nomor HP rekaan', { inputmode: 'tel', pattern: '[+0-9 \\-]{8,20}' }),
    h('label', { class: 'field' }, 'Bahasa Telegram',
      h('select', { name: 'language_code' }, h('option', { value: 'id' }, 'Indonesia'), h('option', { value: 'en' }, 'Inggris'), h('option', { value: '' }, 'Tidak diketahui'))));
  const input = (name) => body.querySelector(`[name=${name}]`);
  const invent = () => {
    input('first_name').value = any(FIRST);
    input('last_name').value = any(LAST);
    input('username').value = '';
    input('phone').value = `0812 0000 00${String(Math.floor(Math.random() * 100)).padStart(2, '0')}`;
  };
  invent();
  const person = await ask({
    title: 'Orang baru', confirm: 'Buat',
    body: [body],
    extra: [iconButton('dice', 'Nama lain', invent, { class: 'round push' })],
    read: (form) => Object.fromEntries(['first_name', 'last_name', 'username', 'phone', 'language_code']
      .map((name) => [name, form.elements[name].value.trim()]).filter(([, value]) => value)),
  });
  if (!person) return null;
  if (person.phone) person.phone = person.phone.replace(/\D/g, '').replace(/^0/, '62');
  return made(api.createPerson(person));
}

/** Asks for a group with the bot and `person` in it, and makes it; null when it was left. */
export async function newGroup(person, everybody) {
  const others = everybody.filter((each) => each.id !== person.id).slice(0, 40);
  const group = await ask({
    title: 'Grup baru', confirm: 'Buat',
    body: [
      h('p', {}, `${fullName(person)} dan bot menjadi anggota. Siapa lagi?`),
      h('label', { class: 'field' }, 'Nama grup', h('input', { name: 'title', required: true, maxlength: '128', value: 'Warga Tanjung Karang', autocomplete: 'off', autofocus: true })),
      h('div', { class: 'ticks' }, others.map((each) =>
        h('label', { class: 'tick-line' }, h('input', { type: 'checkbox', name: 'member', value: String(each.id) }), fullName(each)))),
    ],
    read: (form) => ({
      title: form.elements.title.value.trim(),
      members: [person.id, ...[...form.querySelectorAll('[name=member]:checked')].map((box) => Number(box.value))],
    }),
  });
  return group && made(api.createGroup(group.title, group.members));
}

/** What the server made, or null with the reason shown. */
async function made(request) {
  try {
    return await request;
  } catch (failed) {
    if (!(failed instanceof Failed)) throw failed;
    toast(document.body, failed.message);
    return null;
  }
}
