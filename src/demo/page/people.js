// The list of people: search, who wrote last, who has unread messages.

import { avatar, fill, fullName, h } from './dom.js';
import { plainText } from './message.js';
import { listTime } from './times.js';

export class People {
  constructor(list, search, clock, onOpen) {
    this.list = list;
    this.search = search;
    this.clock = clock;
    this.onOpen = onOpen;
    this.all = new Map();
    this.rows = new Map();
    search.addEventListener('input', () => this.filter());
    search.addEventListener('keydown', (event) => this.fromSearch(event));
    list.addEventListener('keydown', (event) => this.move(event));
  }

  /** Takes the people of the server over, keeping what is known of their chats. */
  set(people) {
    const before = this.all;
    this.all = new Map(people.map((person) => [person.id, { unread: 0, last: null, ...before.get(person.id), ...person }]));
    for (const [id, row] of this.rows) {
      if (this.all.has(id)) continue;
      row.remove();
      this.rows.delete(id);
    }
    this.draw();
  }

  get(id) {
    return this.all.get(id);
  }

  /** Who has not chatted yet stands first, to be tried; then whoever chatted last. */
  draw() {
    const when = (person) => person.last?.date ?? Number.MAX_SAFE_INTEGER;
    const order = [...this.all.values()].sort((a, b) => when(b) - when(a));
    const focused = document.activeElement;
    order.forEach((person, index) => {
      const row = this.row(person);
      if (this.list.children[index] !== row) this.list.insertBefore(row, this.list.children[index] ?? null);
    });
    if (this.list.contains(focused)) focused.focus();
    this.filter();
  }

  row(person) {
    let row = this.rows.get(person.id);
    const look = JSON.stringify([person, this.clock.day()]);
    if (row?.look === look) return row;
    const name = fullName(person);
    const button = h('button', {
      type: 'button', class: 'person', data: { id: person.id },
      'aria-label': `${name}${person.unread ? `, ${person.unread} pesan baru` : ''}`, onclick: () => this.onOpen(person.id),
    },
      avatar(person.id, name),
      h('span', { class: 'person-text' },
        h('span', { class: 'person-top' }, h('strong', {}, name), person.last && h('time', {}, listTime(person.last.date * 1000, this.clock.now()))),
        h('span', { class: 'person-last' }, h('span', {}, lastLine(person)), person.unread > 0 && h('span', { class: 'badge' }, String(person.unread)))));
    if (row) {
      const hadFocus = row.contains(document.activeElement);
      fill(row, button);
      if (hadFocus) button.focus();
    } else {
      row = h('li', {}, button);
      this.rows.set(person.id, row);
    }
    row.look = look;
    return row;
  }

  filter() {
    const words = this.search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [id, row] of this.rows) {
      const person = this.all.get(id);
      const found = `${fullName(person)} ${person.username ?? ''} ${person.phone ?? ''} ${person.note ?? ''}`.toLowerCase();
      row.hidden = !words.every((word) => found.includes(word));
      if (!row.hidden) shown += 1;
    }
    this.list.classList.toggle('nobody', shown === 0);
  }

  /** Notes the newest message and, for a chat that is not open, that it is unread. */
  touch(id, message, unread = 0) {
    const person = this.all.get(id);
    if (!person) return;
    person.last = message ? { date: message.date, text: plainText(message).slice(0, 90), out: Boolean(message.out) } : null;
    person.unread = unread;
    this.draw();
  }

  mark(openIds, activeId) {
    for (const [id, row] of this.rows) {
      row.classList.toggle('open', openIds.includes(id));
      row.classList.toggle('active', id === activeId);
    }
  }

  fromSearch(event) {
    const first = [...this.rows.values()].length && this.list.querySelector('li:not([hidden]) .person');
    if (event.key === 'ArrowDown' && first) {
      event.preventDefault();
      first.focus();
    } else if (event.key === 'Enter' && first) {
      this.onOpen(Number(first.dataset.id));
    } else if (event.key === 'Escape') {
      this.search.value = '';
      this.filter();
    }
  }

  move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = [...this.list.querySelectorAll('li:not([hidden]) .person')];
    const next = buttons[buttons.indexOf(document.activeElement) + step];
    (next ?? (step < 0 ? this.search : null))?.focus();
  }
}

function lastLine(person) {
  if (person.blocked) return 'Bot diblokir';
  if (person.last) return `${person.last.out ? 'Anda: ' : ''}${person.last.text.replace(/\s+/g, ' ')}`;
  return person.note ?? (person.username ? `@${person.username}` : person.phone ?? 'Belum mengobrol');
}
