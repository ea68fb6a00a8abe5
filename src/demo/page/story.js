// Writes a recorded chat as a story: the form in which the tests of the repository keep conversations.

import { download, fullName, h } from './dom.js';
import { ask, toast } from './overlay.js';
import { storyTime } from './times.js';

const STEP_MS = 5 * 60_000;

/** The text of a story. `title` becomes the head comment. */
export function storyText(title, person, entries) {
  const name = person.first_name;
  const lines = [`# ${title}`];
  let shown = null;
  for (const entry of entries) {
    if (entry.service) continue;
    if (shown === null || entry.kind === 'clock' || Math.abs(entry.t - shown) >= STEP_MS) {
      const line = `@ ${storyTime(entry.t)}`;
      if (lines.at(-1)?.startsWith('@ ')) lines.pop();
      lines.push(line);
      shown = entry.t;
    }
    lines.push(...told(entry, name));
  }
  return `${lines.join('\n')}\n`;
}

function told(entry, name) {
  switch (entry.kind) {
    case 'out': return [said(name, entry.words ? entry.text : `<${entry.text.toLowerCase()}>`)];
    case 'own-edit': return [said(name, `<edit: ${entry.text}>`)];
    case 'press': return [`${name}: [${entry.text}]`];
    case 'mark': return [said(name, entry.text)];
    case 'bot': return [said('Bot', entry.text), ...buttons(entry)];
    case 'edit': return [said('Bot (ubah)', entry.text), ...buttons(entry)];
    case 'delete': return [`Bot (hapus): pesan ${entry.out ? name : 'Bot'}`];
    case 'info': return [said('Bot (info)', entry.text)];
    case 'block': return [`! blokir ${name}`];
    case 'unblock': return [`! buka blokir ${name}`];
    default: return [];
  }
}

const said = (who, text) => `${who}: ${text.split('\n').join('\n  ')}`;

const buttons = (entry) => (entry.rows ?? []).map((row) => `  ${row.map((label) => `[${label}]`).join(' ')}`);

/** Shows the story, lets it be named, and saves it as a file. */
export async function saveStory(person, journal, host) {
  const preview = h('textarea', { class: 'story-text', rows: '11', readonly: true, 'aria-label': 'Isi cerita', spellcheck: 'false' });
  const title = h('input', {
    name: 'title', required: true, autocomplete: 'off', autofocus: true, value: `${person.first_name} mengobrol dengan bot`,
    oninput: () => show(),
  });
  const show = () => {
    preview.value = storyText(title.value.trim() || fullName(person), person, journal.entries);
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
  toast(host, `${chosen.name}.story diunduh`);
}

const fileName = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '') || 'cerita';
