// Where a translation is missing, the default locale's article stands in, under an address of the locale.
import { placeOf } from './article-names.ts';
import type { Article } from './content.ts';

type Standing = Pick<Article, 'locale' | 'category' | 'slug' | 'original'>;

/** @param articles published ones  @returns those that stand in; none takes the place of an article that the locale has */
export function standInsFor<A extends Standing>(
  locale: string,
  { articles, defaultLocale }: { articles: readonly A[]; defaultLocale: string },
): A[] {
  if (locale === defaultLocale) return [];
  const own = articles.filter((article) => article.locale === locale);
  const originals = new Set(own.map(({ original }) => original));
  const places = new Set(own.map(placeOf));
  return articles.filter(
    (article) => article.locale === defaultLocale && !originals.has(article.original) && !places.has(placeOf(article)),
  );
}
