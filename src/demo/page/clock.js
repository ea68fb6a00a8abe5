// The demo's clock: shown in the side bar, moved forward by a menu, so that a reminder or a deadline can be seen at once.

import { api } from './api.js';
import { fill, h, icon } from './dom.js';
import { menu } from './overlay.js';
import { clockTime, dayKey, fullDay } from './times.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const ASK_AGAIN_MS = 20_000;

export class Clock {
  /** `onMove(nowMs)` is called after the clock was moved here. */
  constructor(button, onMove) {
    this.button = button;
    this.onMove = onMove;
    this.offset = 0;
    this.shift = 0;
    this.offered = false;
    button.addEventListener('click', () => this.open(button));
    setInterval(() => this.draw(), 1000);
    setInterval(() => document.hidden || this.load().catch(() => {}), ASK_AGAIN_MS);
  }

  now() {
    return Date.now() + this.offset;
  }

  day() {
    return dayKey(this.now());
  }

  async load() {
    this.take(await api.clock());
  }

  take(answer) {
    this.offered = answer !== null;
    this.button.hidden = !this.offered;
    if (!answer) return;
    this.offset = answer.now_ms - Date.now();
    this.shift = answer.shift_ms ?? 0;
    this.draw();
  }

  draw() {
    const now = this.now();
    const look = `${fullDay(now)} ${clockTime(now)} ${this.shift > 0}`;
    if (!this.offered || look === this.look) return;
    this.look = look;
    fill(this.button, icon('clock'),
      h('span', { class: 'clock-text' },
        h('span', { class: 'clock-top' }, h('strong', {}, `${clockTime(now)} WIB`), this.shift > 0 && h('span', { class: 'tag' }, 'dimajukan')),
        h('span', {}, fullDay(now))));
    this.button.setAttribute('aria-label', `Waktu demo: ${fullDay(now)}, pukul ${clockTime(now)} WIB. Ubah`);
  }

  open(anchor) {
    const forward = (label, ms) => ({ label, run: () => this.move({ forward_ms: ms }) });
    menu(anchor, [
      { heading: this.offered ? `${fullDay(this.now())}, ${clockTime(this.now())} WIB` : 'Waktu demo tidak tersedia' },
      ...(this.offered ? [
        forward('+1 jam', HOUR_MS), forward('+1 hari', DAY_MS), forward('+3 hari', 3 * DAY_MS), forward('+3 bulan', this.months(3)),
        null,
        { icon: 'restart', label: 'Kembali ke waktu sekarang', run: () => this.move({ reset: true }) },
      ] : []),
    ], { label: 'Waktu demo' });
  }

  /** Calendar months from now, in milliseconds: three months after 30 November is the last day of February. */
  months(count) {
    const now = new Date(this.now());
    const then = new Date(now);
    then.setUTCDate(1);
    then.setUTCMonth(then.getUTCMonth() + count);
    const lastDay = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
    then.setUTCDate(Math.min(now.getUTCDate(), lastDay));
    return then - now;
  }

  async move(change) {
    const answer = await api.moveClock(change);
    if (answer?.now_ms) this.take(answer);
    else await this.load();
    this.onMove(this.now());
  }
}
