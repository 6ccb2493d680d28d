// “Open now” and “opens Monday at 9:00”, worked out in the shop's time zone wherever the customer is.
// Runs in the browser too: a static page cannot know when it is read.
import type { WeekHours } from '../reader/schema.ts';

/** `day`: 0 is Monday; `minute` since midnight; `inDays`: 0 today, 1 tomorrow. */
export type OpenState =
  { open: true; closes: number } | { open: false; opens: { day: number; minute: number; inDays: number } | null };

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The weekday and minute that a clock on the shop's wall shows at `now`. */
export function shopClock(timeZone: string, now: Date): { day: number; minute: number } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((p) => p.type === type)!.value;
  return { day: weekdays.indexOf(part('weekday')), minute: Number(part('hour')) * 60 + Number(part('minute')) };
}

/** A channel without hours is always open: it never gets here. */
export function openState(hours: WeekHours, timeZone: string, now: Date): OpenState {
  const { day, minute } = shopClock(timeZone, now);
  const current = hours[day]!.find(({ opens, closes }) => opens <= minute && minute < closes);
  if (current) return { open: true, closes: current.closes };
  for (let inDays = 0; inDays <= 7; inDays++) {
    const then = (day + inDays) % 7;
    const next = [...hours[then]!].sort((a, b) => a.opens - b.opens).find(({ opens }) => inDays > 0 || opens > minute);
    if (next) return { open: false, opens: { day: then, minute: next.opens, inDays } };
  }
  return { open: false, opens: null };
}
