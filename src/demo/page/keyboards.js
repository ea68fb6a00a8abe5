// The buttons of a bot: those under a message, and those under the input.

import { h, icon } from './dom.js';

/** The rows under a message, or null. A button shows that it waits while `deed.waiting(key)` says so. */
export function inlineKeyboard(message, deed) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return h('div', { class: 'inline-keyboard', role: 'group', 'aria-label': 'Tombol pesan' },
    rows.map((row, rowIndex) => h('div', { class: 'key-row' },
      row.map((button, index) => inlineButton(message, button, `${rowIndex}:${index}`, deed)))));
}

function inlineButton(message, button, spot, deed) {
  const common = { class: `key ${button.style ?? ''}`.trim(), data: { spot } };
  if (button.url) {
    return h('a', {
      ...common, href: button.url, target: '_blank', rel: 'noopener noreferrer',
      onclick: (event) => {
        event.preventDefault();
        deed.link(button.url, button.url);
      },
    }, h('span', {}, button.text), icon('link', 'corner'));
  }
  if (button.copy_text) {
    return h('button', { type: 'button', ...common, onclick: () => deed.copy(button.copy_text.text) },
      h('span', {}, button.text), icon('copy', 'corner'));
  }
  if (button.callback_data !== undefined) {
    const waits = deed.waiting(`${message.message_id}:${button.callback_data}`);
    return h('button', {
      type: 'button', ...common, data: { spot, press: button.callback_data }, 'aria-busy': waits ? 'true' : null,
      onclick: () => deed.press(message, button),
    }, h('span', {}, button.text), h('span', { class: 'progress', 'aria-hidden': 'true' }));
  }
  return h('button', { type: 'button', ...common, onclick: () => deed.unsupported() }, h('span', {}, button.text));
}

/** The buttons under the input. `act(button)` answers a touch. */
export function replyKeyboard(keyboard, act) {
  return h('div', { class: 'reply-keyboard', role: 'group', 'aria-label': 'Tombol balasan' },
    keyboard.keyboard.map((row) => h('div', { class: 'key-row' },
      row.map((entry) => {
        const button = typeof entry === 'string' ? { text: entry } : entry;
        return h('button', { type: 'button', class: `key ${button.style ?? ''}`.trim(), onclick: () => act(button) },
          h('span', {}, button.text),
          button.request_contact && icon('contact', 'corner'),
          button.request_location && icon('place', 'corner'));
      }))));
}
