// Each line of content/LOCALE/golden.tsv names an article that customers can find.
//   not ok  where is my money → refund-tme
// A warning only: who deletes an article has not broken the search.
import { didYouMean } from '../did-you-mean.ts';
import { articlesByName, whichOne } from '../article-names.ts';
import type { Article } from '../content.ts';
import type { Rule } from './rule.ts';

export const goldenArticlesExist: Rule = {
  name: 'golden-articles-exist',
  severity: 'warning',
  find: (content) =>
    content.locales.flatMap((locale) => {
      const articles = content.articles.filter((article) => article.locale === locale);
      const byName = articlesByName(articles);
      const unread = articlesByName(content.unread.filter((article) => article.locale === locale));
      const published = articles.filter(({ draft }) => !draft).map(({ slug }) => slug);
      return (content.golden.get(locale) ?? [])
        .filter(({ article }) => !unread.has(article))
        .flatMap(({ path, line, article }) => {
          const message = fault(article, byName.get(article) ?? [], { locale, published });
          return message ? [{ path, line, message }] : [];
        });
    }),
};

function fault(
  name: string,
  named: Article[],
  { locale, published }: { locale: string; published: string[] },
): string | null {
  const [article, ...others] = named;
  if (!article)
    return `there is no article ${name} in ${locale}: remove this line, or name another one.${didYouMean(name, published)}`;
  if (others.length) return whichOne(name, named);
  return article.draft
    ? `the article ${name} is a draft, which customers do not find: publish it, or remove this line`
    : null;
}
