// `related` in an article and `mostAsked` in shop.yml name articles that are there.
//   ok      related: [refund-time]   related: [returns/refund-time]
//   not ok  related: [refund-tme]
import type { Rule } from '../lib/check-content.ts';
import { lineOf } from '../lib/line-of.ts';
import { nearest } from '../lib/nearest.ts';

export const relatedExist: Rule = ({ articles, shop, shopFile }) => {
  const slugs = new Set(
    articles.flatMap(({ locale, category, slug }) => [`${locale}:${slug}`, `${locale}:${category}/${slug}`]),
  );
  const all = new Set(articles.map(({ slug }) => slug));
  const inArticles = articles.flatMap((article) => {
    const known = () => articles.filter(({ locale }) => locale === article.locale).map(({ slug }) => slug);
    return article.related
      .filter((reference) => !slugs.has(`${article.locale}:${reference}`))
      .map((reference) => ({
        path: article.path,
        line: lineOf(article.frontMatter, reference),
        severity: 'error' as const,
        message: `Unexpected related article ${reference}, expected one that exists in ${article.locale}.${nearest(reference, known())}`,
      }));
  });
  const inShop = shop.mostAsked
    .filter((reference) => !all.has(reference.split('/').at(-1)!))
    .map((reference) => ({
      path: shopFile.path,
      line: lineOf(shopFile.source, reference),
      severity: 'error' as const,
      message: `Unexpected mostAsked article ${reference}, expected a slug that exists.${nearest(reference, [...all])}`,
    }));
  return [...inArticles, ...inShop];
};
