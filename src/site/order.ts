// In which order pages list articles and categories.
import type { SignalsByLocale } from '../reader/signals.ts';

type Ordered = { locale: string; order: number; title: string };

/** As editors numbered them, and by title. */
export function inOrder(a: Ordered, b: Ordered): number {
  return a.order - b.order || collator(a.locale).compare(a.title, b.title);
}

/** The same, but what editors gave no other place stands by how often customers opened it. */
export function byUse<Article extends Ordered & { category: string; slug: string }>(
  signals: SignalsByLocale,
): (a: Article, b: Article) => number {
  const opens = ({ locale, category, slug }: Article) =>
    signals.get(locale)?.articles[`${category}/${slug}`]?.opens ?? 0;
  return (a, b) => a.order - b.order || opens(b) - opens(a) || inOrder(a, b);
}

const collators = new Map<string, Intl.Collator>();

/** Numbers in titles count as numbers: “2 years” before “14 days”. */
function collator(locale: string): Intl.Collator {
  if (!collators.has(locale)) collators.set(locale, new Intl.Collator(locale, { numeric: true }));
  return collators.get(locale)!;
}
