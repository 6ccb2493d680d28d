// Every old address and what answers there now, for the pages of static hosts, for the hosts' own files and for checks.
import type { Article, Content } from './content.ts';
import { standInsFor } from './stand-ins.ts';

/** `from` is an address without the base and without a slash at its end; `to` is LOCALE[/CATEGORY[/SLUG]]. */
export type Redirect = { from: string; to: string };

type Source = Pick<Content, 'articles' | 'locales' | 'defaultLocale' | 'moved'>;

/**
 * Earlier names of articles, then content/redirects.tsv. Where a locale has no translation, the stand-in has moved too.
 * An address that something else has taken is left out, as `check` says.
 */
export function redirectsOf({ articles, locales, defaultLocale, moved }: Source): Redirect[] {
  const published = articles.filter(({ draft }) => !draft);
  const standing = new Map(
    locales.map((locale) => [locale, new Set(standInsFor(locale, { articles: published, defaultLocale }))]),
  );
  const renamed = published.flatMap((article) =>
    locales
      .filter((locale) => locale === article.locale || standing.get(locale)!.has(article))
      .flatMap((locale) =>
        article.aliases.map((alias) => ({
          from: `/${locale}/${alias}`,
          to: `${locale}/${article.category}/${article.slug}`,
        })),
      ),
  );
  const taken = new Set(addressesOf(published, locales));
  const first = new Map<string, string>();
  for (const { from, to } of [...renamed, ...moved]) if (!taken.has(from) && !first.has(from)) first.set(from, to);
  return [...first].map(([from, to]) => ({ from, to }));
}

/** Of everything that content makes a page of, in the form of `from`. */
export function addressesOf(articles: Pick<Article, 'id' | 'locale' | 'category'>[], locales: string[]): string[] {
  return [
    ...locales.map((locale) => `/${locale}`),
    ...articles.flatMap(({ id, locale, category }) => [`/${locale}/${category}`, `/${id}`]),
  ];
}
