// One message as a bubble: head (forward, quote), attachment, text, time, and the buttons under it.

import { fullName, h, icon } from './dom.js';
import { formatted } from './entities.js';
import { inlineKeyboard } from './keyboards.js';
import { attachment, kindName } from './media.js';
import { clockTime } from './times.js';

/** The text of a message, its caption, or the name of what it holds. */
export function plainText(message) {
  return message.text ?? message.caption ?? (serviceText(message) || kindName(message));
}

/** A line of Telegram's own ("… menyematkan pesan"), or an empty string for an ordinary message. */
export function serviceText(message) {
  const names = (people) => people.map(fullName).join(', ');
  if (message.new_chat_members) return `${names(message.new_chat_members)} bergabung`;
  if (message.left_chat_member) return `${fullName(message.left_chat_member)} keluar`;
  if (message.new_chat_title) return `Nama grup menjadi “${message.new_chat_title}”`;
  if (message.pinned_message) return 'Pesan disematkan';
  if (message.group_chat_created || message.supergroup_chat_created) return 'Grup dibuat';
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return 'Grup menjadi supergrup';
  if (message.write_access_allowed) return 'Bot diizinkan mengirim pesan';
  return '';
}

/**
 * Builds the row of a message. `deed` is what the column can do: link, command, press, copy, unsupported,
 * edit(message), options(message, anchor), host (for toasts), sender(message).
 */
export function messageRow(message, deed) {
  const service = serviceText(message);
  if (message.deleted) return row(message, 'note', h('span', { class: 'note-text' }, 'pesan dihapus'));
  if (service) return row(message, 'service', h('span', { class: 'pill' }, service));

  const held = attachment(message, deed.host);
  const text = message.text ?? message.caption;
  const onlySticker = Boolean(message.sticker || message.dice) && !text;
  const onlyPhoto = Boolean(message.photo) && !text;
  const above = message.show_caption_above_media && text;
  const words = text && h('div', { class: 'text', dir: 'auto' },
    formatted(text, message.entities ?? message.caption_entities ?? [], deed));

  const bubble = h('div', { class: `bubble${onlySticker ? ' bare' : ''}${onlyPhoto ? ' picture' : ''}${message.photo ? ' with-photo' : ''}` },
    deed.sender?.(message) && h('div', { class: 'sender' }, deed.sender(message)),
    forwarded(message), quoted(message),
    above && words, held, !above && words,
    stamp(message));
  // Of the bot's messages one can only copy the text; that is not worth a stop of the Tab key each.
  const more = h('button', {
    type: 'button', class: 'more', tabindex: message.out ? null : '-1', 'aria-label': message.out ? 'Pilihan pesan Anda' : 'Pilihan pesan', 'aria-haspopup': 'menu',
    onclick: (event) => deed.options(message, event.currentTarget),
  }, icon('more'));
  if (message.out && message.text !== undefined) bubble.addEventListener('dblclick', () => deed.edit(message));

  const line = row(message, message.out ? 'out' : 'in',
    h('div', { class: 'body' },
      h('div', { class: 'bubble-line' }, bubble, more),
      inlineKeyboard(message, deed)));
  line.addEventListener('contextmenu', (event) => {
    if (event.target.closest('a, button, img') || String(getSelection())) return;
    event.preventDefault();
    deed.options(message, more, { left: event.clientX, top: event.clientY, bottom: event.clientY });
  });
  return line;
}

function row(message, kind, ...children) {
  return h('div', { class: `row ${kind}`, data: { id: message.message_id } }, children);
}

function stamp(message) {
  const edited = message.edits > 0 || message.edit_date;
  const sent = new Date(message.date * 1000);
  return h('span', { class: 'stamp' },
    edited && h('span', { class: 'edited' }, 'diedit '),
    h('time', { datetime: sent.toISOString() }, clockTime(sent.getTime())),
    message.out && icon('check', 'tick'));
}

function forwarded(message) {
  const origin = message.forward_origin;
  if (!origin) return null;
  const from = origin.sender_user ? fullName(origin.sender_user) : origin.sender_user_name ?? origin.chat?.title ?? 'seseorang';
  return h('div', { class: 'forwarded' }, `Diteruskan dari ${from}`);
}

function quoted(message) {
  const target = message.reply_to_message;
  if (!target) return null;
  return h('div', { class: 'reply' },
    h('strong', {}, target.from ? fullName(target.from) : 'Pesan'),
    h('span', {}, target.deleted ? 'pesan dihapus' : plainText(target).slice(0, 120)));
}
