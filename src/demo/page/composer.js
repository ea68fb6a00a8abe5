// The foot of a chat: the input with its commands and attachments, the bot's reply keyboard, and what stands there instead
// when the chat has not begun or the bot is blocked.

import { h, fill, icon, iconButton } from './dom.js';
import { replyKeyboard } from './keyboards.js';
import { menu } from './overlay.js';

const draftKey = (chatKey) => `pencaker.draft.${chatKey}`;

export class Composer {
  /** `deed`: say, begin, unblock, saveEdit, editLast, attach(anchor), pressReply(button), offerFiles(files). */
  constructor(person, chatKey, deed) {
    this.draftKey = draftKey(chatKey);
    this.deed = deed;
    this.commands = [];
    this.editing = null;
    this.keyboard = null;
    this.keyboardOpen = true;
    this.sending = false;

    this.input = h('textarea', {
      rows: '1', 'aria-label': `Pesan dari ${person.first_name}`, placeholder: 'Tulis pesan', autocomplete: 'off', enterkeyhint: 'send', maxlength: '4096',
      'aria-autocomplete': 'list', 'aria-controls': `hints-${chatKey}`,
      oninput: () => this.onInput(), onkeydown: (event) => this.onKey(event), onpaste: (event) => this.onPaste(event),
    });
    this.slash = iconButton('slash', 'Perintah bot', () => this.openCommands(), { 'aria-haspopup': 'menu' });
    this.clip = iconButton('clip', 'Lampirkan', () => deed.attach(this.clip), { 'aria-haspopup': 'menu' });
    this.keys = iconButton('keys', 'Tombol balasan', () => this.toggleKeyboard(), { 'aria-pressed': 'true', hidden: true });
    this.send = iconButton('send', 'Kirim', () => this.submit(), { class: 'round send' });
    this.hints = h('div', { class: 'hints', id: `hints-${chatKey}`, role: 'listbox', 'aria-label': 'Perintah yang cocok', hidden: true });
    this.editBar = h('div', { class: 'edit-bar', hidden: true });
    this.bar = h('div', { class: 'input-bar' }, this.slash, this.clip, this.input, this.keys, this.send);
    this.under = h('div', { class: 'under' });
    this.instead = h('button', { type: 'button', class: 'instead', hidden: true });
    this.element = h('footer', { class: 'composer' }, this.hints, this.editBar, this.bar, this.under, this.instead);
    this.input.value = sessionStorage.getItem(this.draftKey) ?? '';
    this.grow();
  }

  /** `begins`: nobody has written yet, so a button stands in the place of the input. */
  update({ reply_keyboard: keyboard, commands = [], blocked }, begins) {
    this.commands = commands;
    this.slash.hidden = commands.length === 0;
    const holder = document.activeElement;
    this.instead.hidden = !blocked && !begins;
    this.bar.hidden = blocked || begins;
    // What had the focus may just have been hidden; what stands in its place takes it over.
    const lost = (holder === this.instead && this.instead.hidden) || (this.bar.hidden && this.bar.contains(holder));
    if (lost) (this.bar.hidden ? this.instead : this.input).focus();
    if (blocked) this.showInstead('Buka Blokir', () => this.deed.unblock());
    else if (begins) this.showInstead('Mulai', () => this.deed.begin());
    this.updateKeyboard(blocked || begins ? null : keyboard);
  }

  showInstead(label, act) {
    this.instead.textContent = label;
    this.instead.onclick = act;
  }

  updateKeyboard(markup) {
    // A forced reply has a placeholder and no buttons.
    const keyboard = markup?.keyboard ? markup : null;
    const now = JSON.stringify(keyboard ?? null);
    if (now !== this.keyboard) {
      this.keyboard = now;
      this.keyboardOpen = true;
      const hadFocus = this.under.contains(document.activeElement);
      fill(this.under, keyboard && replyKeyboard(keyboard, (button) => {
        if (keyboard.one_time_keyboard) this.toggleKeyboard(false);
        this.deed.pressReply(button);
      }));
      if (hadFocus) this.input.focus();
    }
    this.keys.hidden = !keyboard;
    this.input.placeholder = markup?.input_field_placeholder || 'Tulis pesan';
    this.showKeyboard();
  }

  toggleKeyboard(open = !this.keyboardOpen) {
    this.keyboardOpen = open;
    this.showKeyboard();
  }

  showKeyboard() {
    this.under.hidden = !this.keyboardOpen || this.keyboard === 'null';
    this.keys.setAttribute('aria-pressed', String(this.keyboardOpen));
  }

  async submit() {
    const text = this.input.value.trim();
    if (!text || this.sending) return;
    this.sending = true;
    // The words leave the input only when the server has them.
    const done = await (this.editing ? this.deed.saveEdit(this.editing, text) : this.deed.say(text));
    this.sending = false;
    if (!done) return;
    if (this.editing) this.endEdit();
    else this.setText('');
    this.input.focus();
  }

  beginEdit(message) {
    this.before = this.editing ? this.before : this.input.value;
    this.editing = message;
    fill(this.editBar, icon('pen'),
      h('div', {}, h('strong', {}, 'Ubah pesan'), h('span', {}, message.text)),
      iconButton('close', 'Batal mengubah', () => this.endEdit()));
    this.editBar.hidden = false;
    this.send.setAttribute('aria-label', 'Simpan perubahan');
    this.setText(message.text);
    this.input.focus();
  }

  endEdit() {
    this.editing = null;
    this.editBar.hidden = true;
    this.send.setAttribute('aria-label', 'Kirim');
    this.setText(this.before ?? '');
    this.input.focus();
  }

  setText(text) {
    this.input.value = text;
    this.onInput();
  }

  onInput() {
    if (!this.editing) sessionStorage.setItem(this.draftKey, this.input.value);
    this.grow();
    this.showHints();
  }

  grow() {
    this.input.style.height = 'auto';
    this.input.style.height = `${Math.min(this.input.scrollHeight, 140)}px`;
    this.send.classList.toggle('ready', this.input.value.trim() !== '');
  }

  onKey(event) {
    if (event.isComposing) return;
    const chosen = this.hints.querySelector('[aria-selected=true]');
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (chosen && this.moved) this.choose(chosen.dataset.command);
      else this.submit();
    } else if (event.key === 'Escape') {
      if (!this.hints.hidden) this.hints.hidden = true;
      else if (this.editing) this.endEdit();
    } else if (!this.hints.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      this.moveHint(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'ArrowUp' && this.input.value === '') {
      event.preventDefault();
      this.deed.editLast();
    }
  }

  onPaste(event) {
    const files = [...(event.clipboardData?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    this.deed.offerFiles(files);
  }

  openCommands() {
    menu(this.slash, [{ heading: 'Perintah' }, ...this.commands.map(({ command, description }) => ({
      label: `/${command}`, hint: description, run: () => this.deed.say(`/${command}`),
    }))], { label: 'Perintah bot' });
  }

  showHints() {
    const typed = this.input.value;
    const fitting = /^\/\w*$/.test(typed)
      ? this.commands.filter(({ command }) => command.startsWith(typed.slice(1).toLowerCase()) && `/${command}` !== typed)
      : [];
    this.moved = false;
    this.input.removeAttribute('aria-activedescendant');
    this.hints.hidden = fitting.length === 0;
    fill(this.hints, fitting.map(({ command, description }) =>
      h('button', {
        type: 'button', role: 'option', tabindex: '-1', id: `${this.hints.id}-${command}`, 'aria-selected': 'false', data: { command },
        onclick: () => this.choose(command),
      }, h('strong', {}, `/${command}`), h('span', { class: 'faint' }, description))));
  }

  moveHint(step) {
    const all = [...this.hints.children];
    const here = all.findIndex((each) => each.getAttribute('aria-selected') === 'true');
    all[here]?.setAttribute('aria-selected', 'false');
    const next = here < 0 ? (step > 0 ? 0 : all.length - 1) : (here + step + all.length) % all.length;
    all[next].setAttribute('aria-selected', 'true');
    this.input.setAttribute('aria-activedescendant', all[next].id);
    all[next].scrollIntoView({ block: 'nearest' });
    this.moved = true;
  }

  choose(command) {
    this.setText(`/${command}`);
    this.submit();
  }
}
