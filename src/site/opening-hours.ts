// “Open now” and “opens Monday at 9:00”, worked out in the shop's time zone wherever the customer is.
// Runs in the browser too: a static page cannot know when it is read.
import type { Period, WeekHours } from '../reader/channels.ts';

/** `day`: 0 is Monday; `minute` since midnight; `inDays`: 0 today, 1 tomorrow. */
export type OpenState =
  { open: true; closes: number } | { open: false; opens: { day: number; minute: number; inDays: number } | null };
/** `daysOff`: days as YYYY-MM-DD on which nobody answers, whatever the hours of the week. */
export type Calendar = { timeZone: string; daysOff: readonly string[] };

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The weekday, minute and date that a clock on the shop's wall shows at `now`. */
export function shopClock(timeZone: string, now: Date): { day: number; minute: number; date: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((p) => p.type === type)!.value;
  return {
    day: weekdays.indexOf(part('weekday')),
    minute: Number(part('hour')) * 60 + Number(part('minute')),
    date: `${part('year')}-${part('month')}-${part('day')}`,
  };
}

/** When somebody answers on a day, in order; not at all on a day off. @param inDays from today: 0 today, 1 tomorrow */
export function periodsOf(hours: WeekHours, { timeZone, daysOff }: Calendar, now: Date, inDays: number): Period[] {
  const { day, date } = shopClock(timeZone, now);
  if (daysOff.includes(addDays(date, inDays))) return [];
  return hours[(day + inDays) % 7]!.toSorted((a, b) => a.opens - b.opens);
}

/** `addDays('2026-12-31', 1)` → 2027-01-01 */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Longer than any row of holidays and weekends. */
const MAX_AHEAD = 14; // days

/** A channel without hours is always open: it never gets here. */
export function openState(hours: WeekHours, calendar: Calendar, now: Date): OpenState {
  const { day, minute } = shopClock(calendar.timeZone, now);
  const current = periodsOf(hours, calendar, now, 0).find(({ opens, closes }) => opens <= minute && minute < closes);
  if (current) return { open: true, closes: current.closes };
  for (let inDays = 0; inDays <= MAX_AHEAD; inDays++) {
    const next = periodsOf(hours, calendar, now, inDays).find(({ opens }) => inDays > 0 || opens > minute);
    if (next) return { open: false, opens: { day: (day + inDays) % 7, minute: next.opens, inDays } };
  }
  return { open: false, opens: null };
}
