// Each line of content/LOCALE/golden.tsv names an article that customers can find.
//   not ok  where is my money → refund-tme
// A warning only: who deletes an article has not broken the search.
import { didYouMean } from '../did-you-mean.ts';
import { articleOf } from '../golden.ts';
import type { Rule } from './rule.ts';

export const goldenArticlesExist: Rule = {
  name: 'golden-articles-exist',
  severity: 'warning',
  find: (content) =>
    content.locales.flatMap((locale) => {
      const articles = content.articles.filter((article) => article.locale === locale);
      const unread = content.unread.filter((article) => article.locale === locale);
      const published = articles.filter(({ draft }) => !draft).map(({ slug }) => slug);
      return (content.golden.get(locale) ?? []).flatMap((golden) => {
        const { path, line, article: name } = golden;
        if (articleOf(golden, unread)) return [];
        const article = articleOf(golden, articles);
        if (!article) {
          const message = `there is no article ${name} in ${locale}: remove this line, or name another one.${didYouMean(name, published)}`;
          return [{ path, line, message }];
        }
        const message = `the article ${name} is a draft, which customers do not find: publish it, or remove this line`;
        return article.draft ? [{ path, line, message }] : [];
      });
    }),
};
