// The running record of a chat: keeps the rows in step with the messages of the server without rebuilding what stayed the same,
// so that the focus, an opened spoiler and the scroll position survive a bot that edits its card.

import { h, icon } from './dom.js';
import { messageRow, serviceText } from './message.js';
import { dayKey, dayLabel } from './times.js';

const NEAR_BOTTOM_PX = 80;
const GROUP_SECONDS = 300;
/** How long after a hand's movement a scroll still comes from it, in milliseconds: a flick runs on. */
const HAND_MS = 1500;

export class Log {
  constructor(deed, now) {
    // Whoever pressed a button wants to see what it answers, wherever the list stood.
    this.expecting = false;
    this.deed = {
      ...deed,
      press: (...what) => {
        this.expecting = true;
        return deed.press(...what);
      },
    };
    this.now = now;
    this.rows = new Map();
    this.loaded = false;
    this.missed = 0;
    this.lastTop = 0;
    this.list = h('div', { class: 'log', role: 'log', 'aria-label': 'Pesan', 'aria-live': 'off', tabindex: '0' });
    this.typing = h('div', { class: 'row in typing-row', hidden: true },
      h('div', { class: 'bubble typing', 'aria-label': 'Bot sedang mengetik' }, h('i'), h('i'), h('i')));
    this.jump = h('button', { type: 'button', class: 'jump', hidden: true, 'aria-label': 'Ke pesan terbaru', onclick: () => { this.handAt = performance.now(); this.toBottom(true); } });
    this.element = h('div', { class: 'thread' }, this.list, this.jump);
    this.list.addEventListener('scroll', () => this.onScroll(), { passive: true });
    this.handAt = -Infinity;
    const hand = () => { this.handAt = performance.now(); };
    for (const kind of ['wheel', 'touchmove', 'keydown']) this.list.addEventListener(kind, hand, { passive: true });
    for (const kind of ['pointerdown', 'pointermove']) {
      this.list.addEventListener(kind, (event) => event.target === this.list && event.buttons && hand(), { passive: true });
    }
    new ResizeObserver(() => this.pinned && this.toBottom()).observe(this.list);
    this.pinned = true;
  }

  update(messages, typing) {
    const wasPinned = this.pinned;
    const focus = this.focusedSpot();
    const fresh = messages.filter((message) => !this.rows.has(`m${message.message_id}`) && !message.deleted);
    const wanted = this.arrange(messages);
    this.typing.hidden = !typing;
    wanted.push(this.typing);
    this.settle(wanted);
    this.restoreFocus(focus);

    const answered = this.expecting && fresh.length > 0;
    if (answered) this.expecting = false;
    if (!this.loaded || wasPinned || answered || fresh.some((message) => message.out)) this.toBottom();
    else this.missed += fresh.length;
    this.showJump();
    if (!this.loaded) {
      this.loaded = true;
      // What was there before is not read aloud; what comes from now on is.
      this.list.setAttribute('aria-live', 'polite');
    }
  }

  /** The rows in order, day lines between them, reusing what did not change. */
  arrange(messages) {
    const wanted = [];
    const keep = new Set();
    let previous = null;
    messages.forEach((message, index) => {
      const ms = message.date * 1000;
      if (!previous || dayKey(previous.date * 1000) !== dayKey(ms)) {
        const key = `d${dayKey(ms)}`;
        const label = dayLabel(ms, this.now());
        wanted.push(this.keep(keep, key, label, () => h('div', { class: 'day', role: 'separator' }, h('span', { class: 'pill' }, label))));
      }
      const element = this.keep(keep, `m${message.message_id}`, JSON.stringify(message), () => messageRow(message, this.deed));
      element.classList.toggle('joined', joins(previous, message));
      element.classList.toggle('last', !joins(message, messages[index + 1]));
      wanted.push(element);
      previous = message;
    });
    for (const [key, entry] of this.rows) {
      if (!keep.has(key)) {
        entry.element.remove();
        this.rows.delete(key);
      }
    }
    return wanted;
  }

  keep(keep, key, signature, build) {
    keep.add(key);
    const known = this.rows.get(key);
    if (known?.signature === signature) return known.element;
    const element = build();
    if (known) {
      if (element.classList.contains('note')) element.classList.add('appearing');
      known.element.replaceWith(element);
    } else if (this.loaded) {
      element.classList.add('arriving');
    }
    this.rows.set(key, { signature, element });
    return element;
  }

  /** Puts the rows in order, moving only those that stand wrong. */
  settle(wanted) {
    let cursor = this.list.firstChild;
    for (const element of wanted) {
      if (element === cursor) cursor = cursor.nextSibling;
      else this.list.insertBefore(element, cursor);
    }
  }

  focusedSpot() {
    const active = document.activeElement;
    if (!active || !this.list.contains(active)) return null;
    return { id: active.closest('.row')?.dataset.id, spot: active.dataset.spot, element: active };
  }

  /** An edited card gets new buttons; the one in the same place takes the focus over. */
  restoreFocus(focus) {
    if (!focus || focus.element.isConnected || !focus.id) return;
    const row = this.rows.get(`m${focus.id}`)?.element;
    const next = row?.querySelector(`[data-spot="${focus.spot}"]`) ?? row?.querySelector('[data-spot]');
    (next ?? this.list).focus({ preventScroll: true });
  }

  onScroll() {
    const { scrollTop, scrollHeight, clientHeight } = this.list;
    const rest = scrollHeight - scrollTop - clientHeight;
    // Only a hand scrolls away from the newest line: a wheel, a finger, a key, the scroll bar. A layout that passes through
    // another width moves the list too and leaves it there without any change of size to be seen.
    const byHand = performance.now() - this.handAt < HAND_MS;
    if (rest < NEAR_BOTTOM_PX) this.pinned = true;
    else if (byHand && scrollTop < this.lastTop) this.pinned = false;
    this.lastTop = scrollTop;
    if (this.pinned && !byHand && rest > 1) return this.toBottom();
    if (this.pinned) this.missed = 0;
    this.showJump();
  }

  toBottom(smooth = false) {
    this.pinned = true;
    this.missed = 0;
    this.list.scrollTo({ top: this.list.scrollHeight, behavior: smooth ? 'smooth' : 'instant' });
    this.showJump();
  }

  showJump() {
    this.jump.hidden = this.pinned;
    this.jump.replaceChildren(icon('down'), ...(this.missed ? [h('span', { class: 'badge' }, String(this.missed))] : []));
  }

  /** Marks the button that waits for its answer, or ends the wait. */
  showWaiting(messageId, data, waits) {
    const row = this.rows.get(`m${messageId}`)?.element;
    for (const key of row?.querySelectorAll('button.key') ?? []) {
      if (key.dataset.press !== data) continue;
      if (waits) key.setAttribute('aria-busy', 'true');
      else key.removeAttribute('aria-busy');
    }
  }
}

/** Two messages stand close together when one person sent both within a few minutes. */
function joins(first, second) {
  return Boolean(first && second) && !first.deleted && !second.deleted && !serviceText(first) && !serviceText(second) &&
    Boolean(first.out) === Boolean(second.out) && first.from?.id === second.from?.id &&
    dayKey(first.date * 1000) === dayKey(second.date * 1000) && second.date - first.date < GROUP_SECONDS;
}
