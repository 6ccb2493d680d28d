// The queries that a shop watches: content/LOCALE/golden.tsv says which article each must find.
//
//   # query, a tab, the article's slug
//   where is my money	refund-time
import type { Locale } from '../text/languages.ts';
import { createProblem, type Problem } from './problem.ts';

/** `article` is a slug, with its category or without; `line` counts from 1. */
export type GoldenQuery = { query: string; article: string; path: string; line: number };

const messages = {
  en: {
    needs: 'a line needs a query, one tab and the slug of an article, such as: where is my money⇥refund-time',
    twice: (query: string, line: number) => `“${query}” stands on line ${line} already: keep one of the two`,
  },
  lt: {
    needs: 'eilutėje turi būti užklausa, tabuliacija ir straipsnio vardas, pvz., kur mano pinigai⇥refund-time',
    twice: (query: string, line: number) => `„${query}“ jau yra ${line} eilutėje: palikite vieną iš jų`,
  },
  ru: {
    needs: 'в строке нужны запрос, одна табуляция и имя статьи, например: где мои деньги⇥refund-time',
    twice: (query: string, line: number) => `«${query}» уже есть в строке ${line}: оставьте одну из двух`,
  },
};

/** @param path of the file as messages name it */
export function parseGolden(
  text: string,
  path: string,
  editorLocale: Locale,
): { queries: GoldenQuery[]; problems: Problem[] } {
  const say = messages[editorLocale];
  const queries: GoldenQuery[] = [];
  const problems: Problem[] = [];
  const firstLine = new Map<string, number>();
  text.split('\n').forEach((row, place) => {
    if (row.trim() === '' || row.startsWith('#')) return;
    const line = place + 1;
    const complain = (message: string) => problems.push(createProblem({ rule: 'golden', path, line, message }));
    const [query = '', article = '', ...rest] = row.split('\t').map((cell) => cell.trim());
    const before = firstLine.get(query.toLowerCase());
    firstLine.set(query.toLowerCase(), before ?? line);
    if (!query || !article || rest.length) complain(say.needs);
    else if (before) complain(say.twice(query, before));
    else queries.push({ query, article, path, line });
  });
  return { queries, problems };
}
