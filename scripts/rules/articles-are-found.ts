// An article's own title, and each of its questions, finds it among the first three hits.
//   ok      “where is my money” finds returns/refund-time
//   not ok  two articles ask the same: one of them is never found by its own title
import type { SearchIndex } from '../../src/search/search-index.ts';
import { search } from '../../src/search/search.ts';
import type { Article, Content } from '../lib/content.ts';
import { lineOf } from '../lib/line-of.ts';
import type { Problem } from '../lib/problem.ts';

const firstHits = 3;

/** @param indexOf the index that customers of a locale search */
export function articlesAreFound(content: Content, indexOf: (locale: string) => SearchIndex): Problem[] {
  return content.locales.flatMap((locale) => {
    const index = indexOf(locale);
    const published = content.articles.filter((article) => article.locale === locale && !article.draft);
    return published.flatMap((article) => notFound(article, index));
  });
}

function notFound(article: Article, index: SearchIndex): Problem[] {
  return [article.title, ...article.questions].flatMap((query) => {
    const hits = search(index, query, { limit: firstHits }).hits;
    if (hits.some(({ id }) => id === article.id)) return [];
    const instead = hits.length ? `${hits.map(({ id }) => id).join(', ')} took its place` : 'nothing was';
    const message = `Unexpected wording “${query}”, expected it to find this article among the first ${firstHits}: ${instead}. Make the wordings of the two differ, or merge them`;
    return [{ path: article.path, line: lineOf(article.frontMatter, query), severity: 'error', message }];
  });
}
