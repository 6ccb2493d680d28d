// An article's own title, and each of its questions, finds it among the first three hits, and is no other article's too.
//   ok      “where is my money” finds returns/refund-time
//   not ok  it finds three other articles, which hold more of its words
//   not ok  returns/refund-time and payments/my-money both ask “Where is my money?”
import { search, type SearchIndex } from '../../search/index.ts';
import { fold, terms, tokens } from '../../text/index.ts';
import { isLocale, languages } from '../../text/languages.ts';
import type { Article, Content } from '../content.ts';
import { lineOf } from '../line-of.ts';
import type { Problem } from '../problem.ts';

const firstHits = 3;

/** @param indexOf the index that customers of a locale search */
export function articlesAreFound(content: Content, indexOf: (locale: string) => SearchIndex): Problem[] {
  return content.locales.flatMap((locale) => {
    const index = indexOf(locale);
    const first = new Map<string, Article>();
    const published = content.articles.filter((article) => article.locale === locale && !article.draft);
    return published.flatMap((article) =>
      [article.title, ...article.questions].flatMap(
        (wording) => twin(article, wording, first) ?? notFound(article, wording, index) ?? [],
      ),
    );
  });
}

/** @param first what was asked so far, by its terms, and the article that asked it first */
function twin(article: Article, wording: string, first: Map<string, Article>): Problem | null {
  const key = termsOf(wording, article.locale);
  const other = first.get(key) ?? article;
  first.set(key, other);
  const complaint = `another one than ${other.id} has: one of the two would not be found by it. Make them differ, or merge the two`;
  return other === article ? null : problem(article, wording, complaint);
}

/** Without a stemmer terms are mere beginnings, which different wordings share. */
function termsOf(wording: string, locale: string): string {
  const words = isLocale(locale) ? terms(wording, languages[locale]) : tokens(wording).map(({ text }) => fold(text));
  return words.join(' ');
}

function notFound(article: Article, wording: string, index: SearchIndex): Problem | null {
  const { hits } = search(index, wording, { limit: firstHits });
  if (hits.some(({ id }) => id === article.id)) return null;
  const instead = hits.length ? `${hits.map(({ id }) => id).join(', ')} took its place` : 'nothing was';
  const complaint = `it to find this article among the first ${firstHits}: ${instead}. Make the wordings of the two differ, or merge them`;
  return problem(article, wording, complaint);
}

function problem({ path, frontMatter }: Article, wording: string, expected: string): Problem {
  const message = `Unexpected wording “${wording}”, expected ${expected}`;
  return { path, line: lineOf(frontMatter, wording), severity: 'error', message };
}
