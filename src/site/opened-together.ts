// What customers open beside an article, as the committed signals say: whoever has the one question often has the other.
import type { SignalsByLocale } from '../reader/signals.ts';

/** @returns those of `all` that searches led to beside `article`, the most frequent first */
export function openedTogether<A extends { locale: string; category: string; slug: string }>(
  all: readonly A[],
  { locale, category, slug }: A,
  signals: SignalsByLocale,
): A[] {
  const counts = signals.get(locale)?.together[`${category}/${slug}`];
  // Most articles have none, and going through all for each would make a build's cost grow with the square.
  if (!counts) return [];
  const countOf = (other: A) => counts[`${other.category}/${other.slug}`] ?? 0;
  return all
    .filter((other) => other.locale === locale && countOf(other) > 0)
    .sort((one, other) => countOf(other) - countOf(one));
}
