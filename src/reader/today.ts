// The day on which a site is made: what is published on it, and what no longer is.
import { z } from 'zod';
import { UserError } from './problem.ts';

/** YYYY-MM-DD in the shop's time zone; FAQ_TODAY makes the site of another day, to look at or to compare. */
export function todayIn(timeZone: string): string {
  const other = process.env.FAQ_TODAY;
  if (other) {
    if (z.iso.date().safeParse(other).success) return other;
    throw new UserError(
      `The environment variable FAQ_TODAY is “${other}”: set it to a day such as 2026-12-24, or unset it`,
    );
  }
  // Swedes write a day as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date());
}

/** Whether customers see an article on a day: from `publishAt` on, up to the end of `expires`. */
export function isShownOn(
  day: string,
  article: { publishAt?: string | undefined; expires?: string | undefined },
): boolean {
  const { publishAt = day, expires = day } = article;
  return publishAt <= day && day <= expires;
}
