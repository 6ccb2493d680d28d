// What every page says while something is out of the ordinary (“parcels are late this week”), up to a day.
import type { Shop } from '../reader/schema.ts';

/** `locale` is that of the text: the default one's stands in where a locale has none. */
export type Notice = { text: string; locale: string; until: string; timeZone: string };

/** @returns undefined where nothing is to be said, or no more at `now` */
export function noticeFor(
  shop: Shop,
  { locale, defaultLocale }: { locale: string; defaultLocale: string },
  now: Date,
): Notice | undefined {
  if (!shop.notice) return undefined;
  const { until, text } = shop.notice;
  const written = [locale, defaultLocale].find((each) => text[each]);
  if (!written || isOver(until, shop.timeZone, now)) return undefined;
  return { text: text[written]!, locale: written, until, timeZone: shop.timeZone };
}

/** Whether the day is past on the shop's wall calendar. @param until the last day, YYYY-MM-DD */
export function isOver(until: string, timeZone: string, now: Date): boolean {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now); // Swedes write 2026-12-05
  return today > until;
}
