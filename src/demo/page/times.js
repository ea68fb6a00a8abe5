// Dates and times as people in Lampung read them: Asia/Jakarta, Indonesian words, a full stop between hour and minute.

const ZONE = 'Asia/Jakarta';
const DAY_MS = 86_400_000;
const format = (options) => new Intl.DateTimeFormat('id-ID', { timeZone: ZONE, ...options });

const hourMinute = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const longDay = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = format({ day: 'numeric', month: 'short' });
const machine = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

export const clockTime = (ms) => hourMinute.format(ms).replace(':', '.');

/** `2026-03-02`, for comparing days and for stories. */
export const dayKey = (ms) => machine.format(ms);

export const fullDay = (ms) => longDay.format(ms);

/** `2026-03-02 09:00`, as a story writes it. */
export const storyTime = (ms) => `${dayKey(ms)} ${clockTime(ms).replace('.', ':')}`;

/** What stands between the messages of two days. */
export function dayLabel(ms, nowMs) {
  const day = dayKey(ms);
  if (day === dayKey(nowMs)) return 'Hari ini';
  if (day === dayKey(nowMs - DAY_MS)) return 'Kemarin';
  return fullDay(ms);
}

/** The time beside a name in the list: today the clock, before that the day. */
export function listTime(ms, nowMs) {
  return dayKey(ms) === dayKey(nowMs) ? clockTime(ms) : shortDay.format(ms);
}

export const minutesSeconds = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
