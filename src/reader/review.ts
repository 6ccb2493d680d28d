// When an article is to be read again: `review: 6 months` in its front matter, or in shop.yml for all.
import { z } from 'zod';
import { inEach } from './field-words.ts';

const pattern = /^(\d{1,3}) (day|week|month|year)s?$/;

/** A count and a unit: 10 days, 6 months, 1 year. */
export const reviewSchema = z.string().regex(pattern, {
  error: inEach({
    en: 'a time such as 6 months, 1 year or 10 weeks',
    lt: 'laiką, pvz., 6 months, 1 year arba 10 weeks',
    ru: 'срок, например 6 months, 1 year или 10 weeks',
  }),
});

/** @param day of the last change, YYYY-MM-DD  @param review as in `reviewSchema`  @returns YYYY-MM-DD */
export function dueOn(day: string, review: string): string {
  const [, count = '0', unit] = pattern.exec(review) ?? [];
  const due = new Date(`${day}T00:00:00Z`);
  const length = Number(count);
  if (unit === 'day' || unit === 'week') due.setUTCDate(due.getUTCDate() + length * (unit === 'week' ? 7 : 1));
  else {
    const months = due.getUTCMonth() + length * (unit === 'year' ? 12 : 1);
    const dayOfMonth = due.getUTCDate();
    due.setUTCMonth(months, 1);
    // 31 January and a month is the last day of February.
    const last = new Date(Date.UTC(due.getUTCFullYear(), due.getUTCMonth() + 1, 0)).getUTCDate();
    due.setUTCDate(Math.min(dayOfMonth, last));
  }
  return due.toISOString().slice(0, 10);
}
