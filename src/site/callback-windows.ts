// When a customer may be called back: stretches of the phone's hours, holidays left out, from an hour ahead.
// Runs in the browser, since only there is it known what time it is.
import type { WeekHours } from '../reader/channels.ts';
import { addDays, periodsOf, shopClock, type Calendar } from './opening-hours.ts';

export type CallbackWindow = { from: Date; to: Date };

/** A promise that an agent can keep, and that a customer can wait for. */
const LENGTH = 120; // minutes
/** What is left of a period at its end; shorter stretches are no promise. */
const MIN_LENGTH = 60; // minutes
const MIN_AHEAD = 60; // minutes
const MAX_WINDOWS = 8;
const MAX_AHEAD = 14; // days

/** The next ones, in order; none where the phone is not answered within two weeks. */
export function callbackWindows(hours: WeekHours, calendar: Calendar, now: Date): CallbackWindow[] {
  const today = shopClock(calendar.timeZone, now).date;
  const earliest = now.getTime() + MIN_AHEAD * 60_000;
  const found: CallbackWindow[] = [];
  for (let inDays = 0; inDays <= MAX_AHEAD; inDays++)
    for (const { opens, closes } of periodsOf(hours, calendar, now, inDays))
      for (let from = opens; from + MIN_LENGTH <= closes; from += LENGTH) {
        const at = (minute: number) => instantOf(addDays(today, inDays), minute, calendar.timeZone);
        const window = { from: at(from), to: at(Math.min(from + LENGTH, closes)) };
        if (window.from.getTime() >= earliest) found.push(window);
        if (found.length === MAX_WINDOWS) return found;
      }
  return found;
}

/** When a clock on the shop's wall shows this. @param date YYYY-MM-DD  @param minute since midnight */
function instantOf(date: string, minute: number, timeZone: string): Date {
  const wall = Date.parse(date) + minute * 60_000;
  // The first guess may lie on the other side of a change of the clocks.
  const guess = wall - offsetAt(wall, timeZone);
  return new Date(wall - offsetAt(guess, timeZone));
}

/** How far the wall's clock is ahead of UTC, in ms. */
function offsetAt(instant: number, timeZone: string): number {
  const { date, minute } = shopClock(timeZone, new Date(instant));
  return Date.parse(date) + minute * 60_000 - instant;
}
