// `related` in an article and `mostAsked` in shop.yml name articles that are there.
//   ok      related: [refund-time]   related: [returns/refund-time]
//   not ok  related: [refund-tme]    mostAsked: [payments/refund-time]
import type { Rule } from '../check-content.ts';
import { lineOf } from '../line-of.ts';
import { nearest } from '../nearest.ts';

export const relatedExist: Rule = ({ articles, shop, shopFile }) => {
  const byLocale = Map.groupBy(articles, ({ locale }) => locale);
  const inLocale = new Map([...byLocale].map(([locale, own]) => [locale, new Set(own.flatMap(namesOf))]));
  const anywhere = new Set(articles.flatMap(namesOf));
  const inArticles = articles.flatMap(({ locale, path, frontMatter, related }) =>
    unknown(related, inLocale.get(locale)!).map((reference) => ({
      path,
      line: lineOf(frontMatter, reference),
      severity: 'error' as const,
      message: `Unexpected related article ${reference}, expected one that exists in ${locale}.${nearest(reference, [...inLocale.get(locale)!])}`,
    })),
  );
  const inShop = unknown(shop.mostAsked, anywhere).map((reference) => ({
    path: shopFile.path,
    line: lineOf(shopFile.source, reference),
    severity: 'error' as const,
    message: `Unexpected mostAsked article ${reference}, expected one that exists.${nearest(reference, [...anywhere])}`,
  }));
  return [...inArticles, ...inShop];
};

/** What an article may be called: its slug, with its category or without. */
function namesOf({ category, slug }: { category: string; slug: string }): string[] {
  return [slug, `${category}/${slug}`];
}

function unknown(references: string[], known: Set<string>): string[] {
  return references.filter((reference) => !known.has(reference));
}
