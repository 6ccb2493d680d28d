// How the report writes numbers, times and names of languages, in English.

const numbers = new Intl.NumberFormat('en');
export const number = (value: number): string => numbers.format(value);
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`;
export const times = (value: number): string => (value === 1 ? 'once' : count(value, 'time'));

/** A part that is there is never 0%, and what is not all of it never 100%. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1%';
  return share > 0.99 && share < 1 ? 'over 99%' : `${Math.round(100 * share)}%`;
}

const DAY = 24 * 60 * 60 * 1000;
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const dayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
/** Which thin spaces stand around the dash depends on the version of ICU. */
const range = (format: Intl.DateTimeFormat, from: number, to: number): string =>
  format.formatRange(from, to).replace(/\s+/g, ' ');
/** 1 July – 29 September 2026. Both ISO 8601. */
export const dates = (from: string, to: string): string => range(date, Date.parse(from), Date.parse(to));
/** 2026-07-01 → 1 July, or 1 – 7 July for the week. */
export const stepDates = (from: string, step: 'day' | 'week'): string =>
  range(dayOfYear, Date.parse(from), Date.parse(from) + (step === 'week' ? 6 * DAY : 0));

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
export const languageName = (locale: string): string =>
  /^[a-z]{2,3}$/.test(locale) && locale !== 'und' ? languageNames.of(locale)! : 'unknown';

/** Within this the later half of the time is like the earlier one. */
const STEADY = 0.15;
export const UNKNOWN = '–';

export function trendWords(trend: number | null): string {
  if (trend === null) return UNKNOWN;
  if (Math.abs(trend) < STEADY) return 'steady';
  return trend > 0 ? `up ${percent(trend)}` : `down ${percent(-trend)}`;
}

/** 45 → 45 min, 300 → 5 h, 5000 → 3 days */
export function duration(minutes: number | null): string {
  if (minutes === null) return UNKNOWN;
  if (minutes < 120) return `${Math.round(minutes)} min`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`;
}
