// What one search brings the articles that it led to.
import type { Opened } from './inquiries.ts';

/** Of the article opened last, and each one before it in parts of the next. */
const LAST = 1;
const EARLIER = 0.5;
const VOTED: Record<NonNullable<Opened['outcome']>, number> = { yes: 1.5, no: 0, contact: 0 };

/** @param opened of one search, in the order of time  @returns article → what the search brought it */
export function worthOf(opened: readonly Opened[]): [article: string, worth: number][] {
  return opened.map(({ article, outcome }, place) => {
    const byPlace = LAST * EARLIER ** (opened.length - 1 - place);
    return [article, outcome ? VOTED[outcome] : byPlace];
  });
}
