// The days on which nobody answers: those that shop.yml names, and the public holidays of the countries it names. Worked
// out when the site is built, so that pages carry nothing but dates.
import type { Shop } from '../reader/schema.ts';

/** A site is built anew within a year. */
const MAX_AHEAD = 366; // days

/** @returns days as YYYY-MM-DD, in order, from yesterday on: on the shop's wall it may still be that day */
export async function daysOff({ holidays }: Pick<Shop, 'holidays'>, now: Date): Promise<string[]> {
  const first = isoDay(now, -1);
  const last = isoDay(now, MAX_AHEAD);
  const years = [...new Set([first, last].map((day) => Number(day.slice(0, 4))))];
  const days = await Promise.all(holidays.map((item) => (/^\d/.test(item) ? [item] : publicHolidays(item, years))));
  return [...new Set(days.flat())].filter((day) => first <= day && day <= last).sort();
}

/** Loaded only where a country is named: the tables of all of them take a second. */
async function publicHolidays(country: string, years: number[]): Promise<string[]> {
  const { default: Holidays } = await import('date-holidays');
  const calendar = new Holidays(country);
  return years.flatMap((year) =>
    calendar.getHolidays(year).flatMap(({ type, date }) => (type === 'public' ? [date.slice(0, 10)] : [])),
  );
}

function isoDay(from: Date, plus: number): string {
  return new Date(from.getTime() + plus * 86_400_000).toISOString().slice(0, 10);
}
