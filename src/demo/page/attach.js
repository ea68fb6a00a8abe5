// Sending something that is not words: the menu of the paper clip and the small dialogs behind it.

import { api } from './api.js';
import { fill, h, kilobytes } from './dom.js';
import { ask, menu } from './overlay.js';

/** Opens the menu. `send(mark, request)` sends and records the act under the story's mark. */
export function attachMenu(anchor, place, send) {
  const gesture = (kind, mark) => () => send(mark, () => api.gesture(place, kind));
  menu(anchor, [
    { icon: 'photo', label: 'Foto', run: () => pick('image/*', (files) => offer(files, place, send)) },
    { icon: 'file', label: 'Berkas', run: () => pick('', (files) => offer(files, place, send, 'document')) },
    null,
    { icon: 'place', label: 'Lokasi', run: gesture('location', '<lokasi>') },
    { icon: 'smile', label: 'Stiker', run: gesture('sticker', '<stiker>') },
    { icon: 'voice', label: 'Pesan suara', run: gesture('voice', '<suara>') },
    { icon: 'poll', label: 'Polling', run: gesture('poll', '<polling>') },
    null,
    { icon: 'contact', label: 'Kontak sendiri', run: () => send('<kontak sendiri>', () => api.contact(place, 'own')) },
    { icon: 'contacts', label: 'Kontak orang lain', run: () => send('<kontak orang lain>', () => api.contact(place, 'other')) },
  ], { label: 'Lampirkan' });
}

function pick(accept, then) {
  const input = h('input', { type: 'file', accept, hidden: true, 'aria-hidden': 'true' });
  input.addEventListener('change', () => {
    if (input.files.length) then([...input.files]);
    input.remove();
  });
  input.addEventListener('cancel', () => input.remove());
  document.body.append(input);
  input.click();
}

/** Shows what will be sent, asks for a caption and how to send it, then sends. */
export async function offer(files, place, send, as = null) {
  for (const file of files) {
    const picture = file.type.startsWith('image/');
    const preview = h('div', { class: 'preview' });
    const address = picture ? URL.createObjectURL(file) : null;
    fill(preview,
      picture ? h('img', { src: address, alt: '' }) : h('span', { class: 'file-mark' }, file.name.split('.').pop().slice(0, 4).toUpperCase()),
      h('span', { class: 'file-text' }, h('span', { class: 'file-name' }, file.name), h('span', { class: 'faint' }, kilobytes(file.size))));
    const choice = await ask({
      title: picture && as !== 'document' ? 'Kirim foto' : 'Kirim berkas',
      body: [
        preview,
        h('label', { class: 'field' }, 'Keterangan', h('input', { name: 'caption', maxlength: '1024', autocomplete: 'off', autofocus: true })),
        picture && h('label', { class: 'tick-line' },
          h('input', { type: 'checkbox', name: 'document', checked: as === 'document' }), 'Kirim sebagai berkas'),
      ],
      confirm: 'Kirim',
      read: (form) => ({ caption: form.elements.caption.value.trim(), document: !picture || form.elements.document.checked }),
    });
    if (address) URL.revokeObjectURL(address);
    if (!choice) return;
    const kind = choice.document ? 'document' : 'photo';
    const mark = choice.document ? '<berkas>' : `<foto${choice.caption && `: ${choice.caption}`}>`;
    await send(mark, () => api.sendFile(place, file, kind, choice.caption));
  }
}
