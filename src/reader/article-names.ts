// How editors name articles in `related`, `mostAsked`, golden.tsv and translationOf: CATEGORY/SLUG, or the slug alone where
// only one article of the locale has it.
import type { Locale } from '../text/languages.ts';

type Place = { category: string; slug: string };

export function placeOf({ category, slug }: Place): string {
  return `${category}/${slug}`;
}

/** By each name that an editor may write: several articles where a slug alone is not enough. */
export function articlesByName<A extends Place>(articles: readonly A[]): Map<string, A[]> {
  const names = articles.flatMap((article) => [article.slug, placeOf(article)].map((name) => ({ name, article })));
  const byName = Map.groupBy(names, ({ name }) => name);
  return new Map([...byName].map(([name, named]) => [name, named.map(({ article }) => article)]));
}

const severalPlaces: Record<Locale, (name: string, places: string[]) => string> = {
  en: (name, places) => `${name} may mean ${places.join(' or ')}: write the category with it`,
  lt: (name, places) => `${name} gali reikšti ${places.join(' arba ')}: parašykite kartu ir kategoriją`,
  ru: (name, places) => `${name} может значить ${places.join(' или ')}: допишите и раздел`,
};

/** For a name that means several articles. @param locale the editors' language; commands speak English */
export function whichOne(name: string, articles: readonly Place[], locale: Locale = 'en'): string {
  return severalPlaces[locale](name, [...new Set(articles.map(placeOf))]);
}
