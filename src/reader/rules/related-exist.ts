// `related` in an article, `mostAsked` and `footer` in shop.yml name articles that are there.
//   ok      related: [refund-time]   related: [returns/refund-time]
//   not ok  related: [refund-tme]    mostAsked: [payments/refund-time]
import { didYouMean } from '../did-you-mean.ts';
import { lineOf } from '../line-of.ts';
import type { Finding, Rule } from './rule.ts';

export const relatedExist: Rule = {
  name: 'related-exist',
  severity: 'error',
  find({ articles, unread, shop, shopFile }) {
    const there = [...articles, ...unread];
    const byLocale = Map.groupBy(there, ({ locale }) => locale);
    const namesIn = new Map([...byLocale].map(([locale, own]) => [locale, new Set(own.flatMap(namesOf))]));
    const inArticles = articles.flatMap(({ locale, path, frontMatter, related }) =>
      unknown(related, namesIn.get(locale)!, { path, source: frontMatter }, 'related', ` in ${locale}`),
    );
    const anywhere = new Set(there.flatMap(namesOf));
    return [
      ...inArticles,
      ...unknown(shop.mostAsked, anywhere, shopFile, 'mostAsked'),
      ...unknown(shop.footer, anywhere, shopFile, 'footer'),
    ];
  },
};

/** What an article may be called: its slug, with its category or without. */
function namesOf({ category, slug }: { category: string; slug: string }): string[] {
  return [slug, `${category}/${slug}`];
}

function unknown(
  names: string[],
  known: Set<string>,
  { path, source }: { path: string; source: string },
  list: string,
  where = '',
): Finding[] {
  return names
    .filter((name) => !known.has(name))
    .map((name) => ({
      path,
      line: lineOf(source, name),
      message: `${list} names ${name}, which is no article${where}: take it out, or write the slug of one that is there.${didYouMean(name, [...known])}`,
    }));
}
