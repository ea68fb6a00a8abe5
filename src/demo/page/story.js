// Writes a recorded chat as a story: the form in which the tests of the repository keep conversations.

import { download, fullName, h } from './dom.js';
import { ask, toast } from './overlay.js';
import { storyTime } from './times.js';

const STEP_MS = 5 * 60_000;
// A story knows the first member of staff by this name.
const STAFF = 'Petugas';

/** The text of a story. `title` becomes the head comment. */
export function storyText(title, chat) {
  const { person, group, journal } = chat;
  const name = person.first_name;
  const who = group ? `${name} (grup ${group.title})` : name;
  const lines = [`# ${title}`];
  let shown = null;
  for (const entry of journal.entries) {
    if (entry.service) continue;
    const first = shown === null;
    // The clock of a story goes forward only.
    if (first || (entry.t > shown && (entry.kind === 'clock' || entry.t - shown >= STEP_MS))) {
      if (lines.at(-1).startsWith('@ ')) lines.pop();
      lines.push(`@ ${storyTime(entry.t)}`);
      shown = entry.t;
    }
    if (first) lines.push(...cast(person, group));
    lines.push(...told(entry, name, who));
  }
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** Who plays, when a story would not guess it. */
function cast(person, group) {
  const traits = [person.phone && `telepon ${person.phone.replace(/^\+/, '')}`, person.language_code && `bahasa ${person.language_code}`].filter(Boolean);
  return [
    person.first_name !== STAFF && traits.length && `! orang ${person.first_name}: ${traits.join(', ')}`,
    group && `! grup ${group.title}: ${person.first_name}`,
  ].filter(Boolean);
}

function told(entry, name, who) {
  switch (entry.kind) {
    case 'out': return said(who, entry.words ? entry.text : `<${entry.text.toLowerCase()}>`);
    case 'mark': return said(who, entry.text);
    case 'own-edit': return said(who, `<edit: ${entry.text}>`);
    case 'press': case 'key': return [`${who}: [${entry.text}]`];
    case 'bot': return [...(entry.file ? said(entry.picture ? 'Bot (gambar)' : 'Bot (berkas)', entry.file) : said('Bot', entry.text)), ...buttons(entry)];
    case 'edit': return [...said('Bot (ubah)', entry.text), ...buttons(entry)];
    case 'delete': return [`Bot (hapus): pesan ${entry.out ? name : 'Bot'}`];
    case 'info': return said('Bot (info)', entry.text);
    case 'alert': return said('Bot (jendela)', entry.text);
    case 'order': return [`! ${entry.text}`];
    default: return [];
  }
}

const said = (who, text) => `${who}: ${text}`.split('\n').map((line, index) => (index ? `  ${line}` : line));

const buttons = (entry) => (entry.rows ?? []).map((row) => `  ${row}`);

/** Shows the story, lets it be named, and saves it as a file. */
export async function saveStory(chat) {
  const { person, journal } = chat;
  const preview = h('textarea', { class: 'story-text', rows: '11', readonly: true, 'aria-label': 'Isi cerita', spellcheck: 'false' });
  const title = h('input', {
    name: 'title', required: true, autocomplete: 'off', autofocus: true, value: `${person.first_name} mengobrol dengan bot`,
    oninput: () => show(),
  });
  const show = () => {
    preview.value = storyText(title.value.trim() || fullName(person), chat);
  };
  show();
  const forget = h('button', {
    type: 'button', class: 'plain push', onclick: () => {
      journal.forget();
      show();
    },
  }, 'Rekam dari sekarang');
  const chosen = await ask({
    title: 'Simpan sebagai cerita', wide: true, confirm: 'Unduh', cancel: 'Tutup', extra: [forget],
    body: [
      h('p', { class: 'faint' }, 'Obrolan ini menjadi berkas uji: taruh di tests/stories, lalu jalankan cargo test.'),
      h('label', { class: 'field' }, 'Judul', title),
      h('label', { class: 'field' }, 'Nama berkas', h('span', { class: 'with-ending' },
        h('input', { name: 'file', required: true, pattern: '[a-z0-9_\\-]+', value: fileName(person.first_name), autocomplete: 'off', spellcheck: 'false' }), '.story')),
      preview,
    ],
    read: (form) => ({ name: form.elements.file.value }),
  });
  if (!chosen) return;
  download(`${chosen.name}.story`, new Blob([preview.value], { type: 'text/plain' }));
  toast(chat.toasts, `${chosen.name}.story diunduh`);
}

const fileName = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '') || 'cerita';
