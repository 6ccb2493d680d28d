// Each line of content/LOCALE/golden.tsv names an article that customers can find.
//   not ok  where is my money → refund-tme
// A warning only: who deletes an article has not broken the search.
import { didYouMean } from '../did-you-mean.ts';
import { articlesByName, whichOne } from '../article-names.ts';
import type { Locale } from '../../text/languages.ts';
import type { Article } from '../content.ts';
import type { Rule } from './rule.ts';

const messages = {
  en: {
    gone: (name: string, locale: string) =>
      `there is no article ${name} in ${locale}: remove this line, or name another one.`,
    draft: (name: string) =>
      `the article ${name} is a draft, which customers do not find: publish it, or remove this line`,
  },
  lt: {
    gone: (name: string, locale: string) =>
      `straipsnio ${name} (${locale}) nėra: pašalinkite šią eilutę arba nurodykite kitą straipsnį.`,
    draft: (name: string) =>
      `straipsnis ${name} yra juodraštis, klientai jo neranda: paskelbkite jį arba pašalinkite šią eilutę`,
  },
  ru: {
    gone: (name: string, locale: string) =>
      `статьи ${name} (${locale}) нет: удалите эту строку или укажите другую статью.`,
    draft: (name: string) =>
      `статья ${name} — черновик, и покупатели её не находят: опубликуйте её или удалите эту строку`,
  },
};

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
          const message = fault(article, byName.get(article) ?? [], {
            locale,
            published,
            editorLocale: content.shop.editorLocale,
          });
          return message ? [{ path, line, message }] : [];
        });
    }),
};

type Place = { locale: string; published: string[]; editorLocale: Locale };

function fault(name: string, named: Article[], { locale, published, editorLocale }: Place): string | null {
  const say = messages[editorLocale];
  const [article, ...others] = named;
  if (!article) return say.gone(name, locale) + didYouMean(name, published, editorLocale);
  if (others.length) return whichOne(name, named, editorLocale);
  return article.draft ? say.draft(name) : null;
}
