// Remembers a chat as it happens, because the server keeps only how it looks now: the first wording of an edited card,
// the label of a pressed button and a toast would be gone when somebody wants to save the chat as a story.

import { plainText, serviceText } from './message.js';

const LONGEST = 600;

export class Journal {
  /** `chatKey` is the open chat's, so that each keeps its own record. */
  constructor(chatKey) {
    this.key = `pencaker.journal.${chatKey}`;
    let kept = null;
    try {
      kept = JSON.parse(localStorage.getItem(this.key));
    } catch {
      kept = null;
    }
    this.seen = kept?.seen ?? {};
    this.entries = kept?.entries ?? [];
  }

  /** Compares what the server shows with what was seen and writes down the difference. */
  observe(messages, nowMs) {
    if (this.isAnotherChat(messages)) {
      this.seen = {};
      this.entries = [];
    }
    const [said, vanished, answers] = [[], [], []];
    for (const message of messages) {
      const before = this.seen[message.message_id];
      const state = { date: message.date, out: Boolean(message.out), look: look(message) };
      if (before?.look === state.look) continue;
      this.seen[message.message_id] = state;
      if (message.deleted) vanished.push({ t: nowMs, kind: 'delete', out: before?.out ?? state.out });
      else if (message.out) said.push(entry(message, before ? nowMs : message.date * 1000, before ? 'own-edit' : 'out'));
      else answers.push(entry(message, before ? nowMs : message.date * 1000, before ? 'edit' : 'bot'));
    }
    if (!said.length && !vanished.length && !answers.length) return;
    // A bot deletes what somebody wrote before it answers.
    this.entries.push(...said.filter((each) => !this.wasAnnounced(each)), ...vanished, ...answers);
    this.save();
  }

  /** A chat of the same number in a demo that began anew has other dates. */
  isAnotherChat(messages) {
    const oldest = messages[0]?.message_id ?? Infinity;
    const byId = new Map(messages.map((message) => [String(message.message_id), message]));
    return Object.entries(this.seen).some(([id, state]) => {
      const now = byId.get(id);
      return now ? now.date !== state.date : Number(id) >= oldest || messages.length === 0;
    });
  }

  /**
   * Writes an act of the person down before the server shows it: words (a NIK is deleted by the bot before the page
   * sees it), a press, a shared contact, a sticker. Returns how to take it back when the server refused.
   */
  act(kind, text, nowMs) {
    const done = { t: nowMs, kind, text };
    this.entries.push(done);
    this.save();
    return () => {
      this.entries = this.entries.filter((each) => each !== done);
      this.save();
    };
  }

  /** What was written down as an act comes back as a message of the person; it is one act, not two. */
  wasAnnounced(found) {
    if (found.kind !== 'out') return false;
    const fits = (act) => (found.words ? act.text === found.text : act.kind === 'key' || act.text.startsWith('<'));
    const act = this.entries.find((each) => (each.kind === 'mark' || each.kind === 'key') && !each.matched && fits(each));
    if (act) act.matched = true;
    return Boolean(act);
  }

  forget() {
    this.entries = [];
    this.save();
  }

  save() {
    if (this.entries.length > LONGEST) this.entries.splice(0, this.entries.length - LONGEST);
    try {
      localStorage.setItem(this.key, JSON.stringify({ seen: this.seen, entries: this.entries }));
    } catch {
      // A full storage costs the recording, not the chat.
    }
  }
}

function look(message) {
  if (message.deleted) return 'gone';
  return JSON.stringify([plainText(message), rows(message)]);
}

/** The buttons that came with a message: `[A]` under it, `{A}` in the place of the phone's keyboard, `{}` when that goes away. */
function rows(message) {
  const labels = (keyboard, open, close) => keyboard.map((row) => row.map((button) => `${open}${button.text ?? button}${close}`).join(' '));
  const keys = message.reply_keyboard;
  if (keys?.remove_keyboard) return ['{}'];
  return [...labels(message.reply_markup?.inline_keyboard ?? [], '[', ']'), ...labels(keys?.keyboard ?? [], '{', '}')];
}

function entry(message, t, kind) {
  return {
    t, kind, text: plainText(message), rows: rows(message), words: message.text !== undefined,
    file: message.document && [message.document.file_name, message.caption].filter(Boolean).join(' — '),
    picture: Boolean(message.document?.thumbnail),
    service: Boolean(serviceText(message)),
  };
}
