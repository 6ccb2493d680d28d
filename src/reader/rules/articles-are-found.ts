// Each of an article's questions finds it, and is, like its title, no other article's too.
// An article is first for its own title and questions: nobody has to rename it.
//   ok      “where is my money” finds returns/refund-time
//   not ok  “?!” finds nothing, since no word tells what is asked
//   not ok  returns/refund-time and payments/my-money both ask “Where is my money?”
import { search, type SearchIndex } from '../../search/index.ts';
import { fold, terms, tokens } from '../../text/index.ts';
import { isLocale, languages } from '../../text/languages.ts';
import type { Article } from '../content.ts';
import { lineOf } from '../line-of.ts';
import type { Finding, Rule } from './rule.ts';

export const articlesAreFound: Rule = {
  name: 'articles-are-found',
  severity: 'error',
  searches: true,
  find: ({ locales, articles }, indexOf) =>
    locales.flatMap((locale) => {
      const index = indexOf(locale);
      const first = new Map<string, Article>();
      const published = articles.filter((article) => article.locale === locale && !article.draft);
      return published.flatMap((article) =>
        [article.title, ...article.questions].flatMap(
          (wording) =>
            twin(article, wording, first) ?? (wording === article.title ? [] : notFound(article, wording, index)) ?? [],
        ),
      );
    }),
};

/** @param first what was asked so far, by its terms, and the article that asked it first */
function twin(article: Article, wording: string, first: Map<string, Article>): Finding | null {
  const key = termsOf(wording, article.locale);
  const other = first.get(key) ?? article;
  first.set(key, other);
  if (other === article) return null;
  return finding(article, wording, `is what ${other.id} asks, too: make the two differ, or merge the articles`);
}

/** Without a stemmer terms are mere beginnings, which different wordings share. */
function termsOf(wording: string, locale: string): string {
  const words = isLocale(locale) ? terms(wording, languages[locale]) : tokens(wording).map(({ text }) => fold(text));
  return words.join(' ');
}

function notFound(article: Article, wording: string, index: SearchIndex): Finding | null {
  const { hits } = search(index, wording, { limit: 1 });
  if (hits[0]?.id === article.id) return null;
  return finding(article, wording, 'does not find this article: add a word that tells what is asked');
}

function finding({ path, frontMatter }: Article, wording: string, complaint: string): Finding {
  return { path, line: lineOf(frontMatter, wording), message: `“${wording}” ${complaint}` };
}
