// One open chat: a phone in the hand of one person. Loads what the server shows, passes the person's acts on,
// and says what came back from the bot (toasts and alerts included).

import { api, Failed } from './api.js';
import { attachMenu, offer } from './attach.js';
import { Composer } from './composer.js';
import { avatar, fullName, h, iconButton } from './dom.js';
import { faultMenu } from './faults.js';
import { Journal } from './journal.js';
import { Log } from './log.js';
import { plainText } from './message.js';
import { alertBox, menu, sure, toast } from './overlay.js';
import { saveStory } from './story.js';

// Telegram's own apps stop waiting for a pressed button after about this long.
const PRESS_PATIENCE_MS = 30_000;
// That the bot stopped typing is no event; it is looked up.
const TYPING_AGAIN_MS = 1000;

export class Chat {
  /**
   * The chat of a person with the bot, or in a group. `house`: bot, clock, groups, close(chat), back(), openClock(anchor),
   * openGroup(person, group), newGroup(person), preview(person, message).
   */
  constructor(person, group, house) {
    this.person = person;
    this.group = group;
    this.house = house;
    this.place = { person: person.id, group: group?.id ?? null };
    /** The chat as the bot knows it. */
    this.id = group?.id ?? person.id;
    this.key = Chat.key(person.id, group?.id);
    this.journal = new Journal(this.key);
    this.presses = new Map();
    this.early = new Map();
    this.messages = [];
    this.version = 0;
    this.toasts = h('div', { class: 'toasts' });
    this.subtitle = h('span', { class: 'subtitle' });
    const deed = {
      host: this.toasts,
      link: (url, shown) => this.followLink(url, shown),
      command: (text) => this.say(text),
      press: (message, button) => this.press(message, button),
      waiting: (key) => [...this.presses.values()].some((press) => press.key === key),
      copy: (text) => this.copy(text),
      unsupported: () => toast(this.toasts, 'Tombol jenis ini belum dapat dicoba di demo.'),
      edit: (message) => this.composer.beginEdit(message),
      options: (message, anchor, at) => this.options(message, anchor, at),
      sender: (message) => (group && !message.out && message.from ? fullName(message.from) : null),
    };
    this.log = new Log(deed, () => house.clock.now());
    this.composer = new Composer(person, this.key, {
      say: (text) => this.say(text),
      begin: () => this.start(),
      unblock: () => this.setBlocked(false),
      saveEdit: (message, text) => this.attempt(() => api.edit(this.place, message.message_id, text)),
      editLast: () => this.editLast(),
      attach: (anchor) => attachMenu(anchor, this.place, (mark, request) => this.send(mark, request)),
      pressReply: (button) => this.pressReply(button),
      offerFiles: (files) => offer(files, this.place, (mark, request) => this.send(mark, request)),
    });
    this.element = this.build();
  }

  static key(personId, groupId) {
    return groupId ? `${personId}@${groupId}` : String(personId);
  }

  build() {
    const { person, group } = this;
    const title = group ? group.title : fullName(person);
    const more = iconButton('more', 'Menu obrolan', () => this.openMenu(more), { 'aria-haspopup': 'menu' });
    const element = h('section', { class: 'phone', 'aria-label': group ? `${fullName(person)} di grup ${group.title}` : `Obrolan ${title}`, data: { chat: this.key } },
      h('header', { class: 'phone-head' },
        iconButton('back', 'Kembali ke daftar', () => this.house.back(), { class: 'round back' }),
        avatar(person.id, fullName(person)),
        h('div', { class: 'who' }, h('h2', {}, title), this.subtitle),
        iconButton('story', 'Simpan sebagai cerita', () => saveStory(this), { class: 'round head-story' }),
        more,
        iconButton('close', 'Tutup obrolan', () => this.house.close(this), { class: 'round shut' })),
      this.toasts, this.log.element, this.composer.element);
    element.addEventListener('dragover', (event) => event.dataTransfer?.types.includes('Files') && event.preventDefault());
    element.addEventListener('drop', (event) => {
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      this.composer.deed.offerFiles([...event.dataTransfer.files]);
    });
    return element;
  }

  now() {
    return this.house.clock.now();
  }

  focus() {
    (this.composer.bar.hidden ? this.composer.instead : this.composer.input).focus();
  }

  /** Loads the chat; calls that come while one is under way become one more. */
  refresh() {
    this.again = true;
    this.running ??= (async () => {
      try {
        while (this.again) {
          this.again = false;
          this.show(await api.chat(this.place));
        }
      } finally {
        this.running = null;
      }
    })();
    return this.running;
  }

  show(chat) {
    this.version = chat.version ?? this.version;
    this.messages = chat.messages;
    this.journal.observe(chat.messages, this.now());
    this.blocked = chat.blocked;
    this.log.update(chat.messages, chat.typing);
    this.composer.update(chat, !this.group && chat.messages.length === 0);
    this.subtitle.textContent = this.standing(chat);
    this.subtitle.classList.toggle('lively', Boolean(chat.typing) && !chat.blocked);
    clearTimeout(this.typingTimer);
    if (chat.typing) this.typingTimer = setTimeout(() => this.refresh().catch(() => {}), TYPING_AGAIN_MS);
    if (!this.group) this.house.preview(this.person.id, chat.messages.findLast((message) => !message.deleted));
  }

  standing(chat) {
    if (chat.blocked && !this.group) return 'bot diblokir';
    if (chat.typing) return 'bot sedang mengetik…';
    if (this.group) return `sebagai ${fullName(this.person)}`;
    return `dengan ${this.house.bot?.first_name ?? 'bot'}`;
  }

  /** Runs a request; a failure is told in a toast. Returns whether it worked. `note` is what the journal keeps of it. */
  async attempt(request, note) {
    const takeBack = note && this.journal.act(...note, this.now());
    try {
      await request();
      return true;
    } catch (failed) {
      takeBack?.();
      if (!(failed instanceof Failed)) throw failed;
      toast(this.toasts, failed.message);
      return false;
    }
  }

  say(text) {
    return this.attempt(() => api.say(this.place, text), ['mark', text]);
  }

  start(payload) {
    return this.attempt(() => api.start(this.place, payload), ['mark', payload ? `/start ${payload}` : '/start']);
  }

  send(mark, request) {
    return this.attempt(request, ['mark', mark]);
  }

  async press(message, button) {
    const key = `${message.message_id}:${button.callback_data}`;
    if ([...this.presses.values()].some((press) => press.key === key)) return;
    const waiting = { key, messageId: message.message_id, data: button.callback_data };
    const ticket = Symbol(key);
    this.presses.set(ticket, waiting);
    this.log.showWaiting(message.message_id, button.callback_data, true);
    let queryId = null;
    const sent = await this.attempt(async () => {
      queryId = (await api.press(this.place, message.message_id, button.callback_data))?.query_id;
    }, ['press', button.text]);
    this.presses.delete(ticket);
    if (!sent) return this.log.showWaiting(message.message_id, button.callback_data, false);
    // The answer may have been heard before the press was acknowledged.
    if (this.early.delete(String(queryId))) return this.log.showWaiting(message.message_id, button.callback_data, false);
    waiting.timer = setTimeout(() => this.endPress(String(queryId)), PRESS_PATIENCE_MS);
    this.presses.set(String(queryId), waiting);
  }

  endPress(queryId) {
    const waiting = this.presses.get(queryId);
    if (!waiting) return false;
    clearTimeout(waiting.timer);
    this.presses.delete(queryId);
    this.log.showWaiting(waiting.messageId, waiting.data, false);
    return true;
  }

  /** The bot's answer to a pressed button. */
  answered(event) {
    const id = String(event.query_id);
    if (!this.endPress(id)) {
      this.early.set(id, true);
      setTimeout(() => this.early.delete(id), PRESS_PATIENCE_MS);
    }
    if (event.text) {
      this.journal.act(event.show_alert ? 'alert' : 'info', event.text, this.now());
      if (event.show_alert) alertBox(this.house.bot?.first_name ?? 'Bot', event.text);
      else toast(this.toasts, event.text);
    }
    if (event.url) this.followLink(event.url, event.url);
  }

  /** After a lost connection no answer will come any more. */
  forgetPresses() {
    for (const id of [...this.presses.keys()]) if (typeof id === 'string') this.endPress(id);
  }

  async pressReply(button) {
    if (button.request_contact) {
      const yes = await sure('Bagikan nomor Anda?', `Bot akan menerima nama dan nomor HP ${this.person.first_name}.`, 'Bagikan');
      if (yes) await this.attempt(() => api.contact(this.place, 'own'), ['key', button.text]);
    } else if (button.request_location) {
      const yes = await sure('Bagikan lokasi Anda?', 'Bot akan menerima sebuah lokasi rekaan.', 'Bagikan');
      if (yes) await this.attempt(() => api.gesture(this.place, 'location'), ['key', button.text]);
    } else {
      await this.attempt(() => api.say(this.place, button.text), ['key', button.text]);
    }
  }

  async setBlocked(blocked) {
    if (blocked && !await sure('Blokir bot?', 'Bot tidak dapat lagi mengirim pesan sampai blokirnya dibuka.', 'Blokir', true)) return;
    await this.attempt(() => api.setBlocked(this.place, blocked), ['order', `${blocked ? 'blokir' : 'buka blokir'} ${this.person.first_name}`]);
    await this.refresh();
  }

  async followLink(url, shown) {
    const parsed = new URL(url);
    const own = parsed.hostname === 't.me' && parsed.pathname.slice(1).toLowerCase() === this.house.bot?.username?.toLowerCase();
    if (own) {
      await this.start(parsed.searchParams.get('start') ?? undefined);
    } else if (await sure('Buka tautan ini?', url === shown ? url : `${shown}\n${url}`, 'Buka')) {
      window.open(url, '_blank', 'noopener,noreferrer');
    }
  }

  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      toast(this.toasts, 'Disalin');
    } catch {
      toast(this.toasts, `Tidak dapat menyalin. Teksnya: ${text}`);
    }
  }

  editLast() {
    const last = this.messages.findLast((message) => message.out && !message.deleted && message.text !== undefined);
    if (last) this.composer.beginEdit(last);
  }

  options(message, anchor, at) {
    const own = message.out && message.text !== undefined;
    menu(anchor, [
      own && { icon: 'pen', label: 'Ubah', run: () => this.composer.beginEdit(message) },
      { icon: 'copy', label: 'Salin teks', run: () => this.copy(plainText(message)) },
    ].filter(Boolean), { label: 'Pilihan pesan', at });
  }

  openMenu(anchor) {
    menu(anchor, [
      { icon: 'story', label: 'Simpan sebagai cerita', run: () => saveStory(this) },
      { icon: 'restart', label: 'Mulai lagi (/start)', run: () => this.say('/start') },
      { icon: 'clock', label: 'Majukan waktu…', run: () => this.house.openClock(anchor) },
      { icon: 'storm', label: 'Buat gangguan…', run: () => faultMenu(anchor, this) },
      ...(this.group ? [] : this.groupItems()),
      null,
      !this.group && { icon: 'block', label: this.blocked ? 'Buka blokir' : 'Blokir bot', danger: !this.blocked, run: () => this.setBlocked(!this.blocked) },
      { icon: 'close', label: 'Tutup obrolan', run: () => this.house.close(this) },
    ].filter((item) => item !== false), { label: 'Menu obrolan' });
  }

  groupItems() {
    const mine = this.house.groups.filter((group) => group.members.includes(this.person.id));
    return [
      ...mine.map((group) => ({ icon: 'contacts', label: `Grup ${group.title}`, run: () => this.house.openGroup(this.person, group) })),
      { icon: 'plus', label: 'Grup baru dengan bot…', run: () => this.house.newGroup(this.person) },
    ];
  }
}
