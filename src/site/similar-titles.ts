// Which articles a page may propose where no editor chose any: those whose titles share the rarest words.
import { tokens, toTerm } from '../text/index.ts';
import { languageOf } from '../text/languages.ts';

type Titled = { locale: string; title: string };

/** Articles by their place among those of the locale: numbers are cheap to count and to sort. */
type TitleIndex = { articles: Titled[]; terms: Map<Titled, string[]>; places: Map<string, number[]> };
const titleIndexes = new WeakMap<readonly Titled[], Map<string, TitleIndex>>();

/** A word in every tenth title tells nothing; nor does one in 500, which would make the cost grow with the square. */
const COMMON = { share: 0.1, titles: 500 };

/** In the article's locale, itself among them. Sum of 1 / (articles with the term) over shared terms: a rare shared word says more than a common one. */
export function similarTitles<A extends Titled>(all: readonly A[], article: A, limit: number): A[] {
  const { articles, terms, places } = titleIndex(all, article.locale);
  const scores = new Map<number, number>();
  for (const term of terms.get(article) ?? []) {
    const sharing = places.get(term)!;
    if (sharing.length > Math.max(10, Math.min(COMMON.titles, articles.length * COMMON.share))) continue;
    for (const place of sharing) scores.set(place, (scores.get(place) ?? 0) + 1 / sharing.length);
  }
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, limit + 1)
    .map(([place]) => articles[place] as A);
}

function titleIndex(all: readonly Titled[], locale: string): TitleIndex {
  const indexes = titleIndexes.get(all) ?? new Map<string, TitleIndex>();
  titleIndexes.set(all, indexes);
  const known = indexes.get(locale);
  if (known) return known;
  const language = languageOf(locale);
  const articles = all.filter((article) => article.locale === locale);
  const index: TitleIndex = { articles, terms: new Map(), places: new Map() };
  articles.forEach((article, place) => {
    const terms = [...new Set(tokens(article.title).map((token) => toTerm(token.text, language)))];
    index.terms.set(article, terms);
    for (const term of terms) {
      const sharing = index.places.get(term);
      if (sharing) sharing.push(place);
      else index.places.set(term, [place]);
    }
  });
  indexes.set(locale, index);
  return index;
}
