// Does a customer's wording find its article? Each is searched in an index that has no `questions:`, since what is written
// down in an article finds it by construction: this is how wordings fare that nobody has written down yet.
import { localeIndex } from '../reader/locale-index.ts';
import type { Article, Content } from '../reader/content.ts';
import { search } from '../search/index.ts';

/** `place` counts from 1, 0 for not among the first ten; `before` are the articles that stand before it. */
export type Finding = { article: Article; wording: string; place: number; before: string[] };

const RANKED = 10; // hits

export function findings(content: Content, locale: string): Finding[] {
  const plain = { ...content, articles: content.articles.map((article) => ({ ...article, questions: [] })) };
  const index = localeIndex(plain, locale);
  return content.articles
    .filter((article) => article.locale === locale && !article.draft)
    .flatMap((article) =>
      article.questions.map((wording) => {
        const ids = search(index, wording, { limit: RANKED }).hits.map(({ id }) => id);
        const place = ids.indexOf(article.id) + 1;
        return { article, wording, place, before: place ? ids.slice(0, place - 1) : ids.slice(0, 1) };
      }),
    );
}

/** Pairs that take wordings from each other, the most often first. */
export function rivals(findings: Finding[]): { id: string; other: string; wordings: string[] }[] {
  const missed = findings.filter(({ place }) => place !== 1);
  const pairs = Map.groupBy(missed, ({ article, before }) => `${article.id} ${before[0] ?? ''}`);
  return [...pairs.values()]
    .map((own) => ({
      id: own[0]!.article.id,
      other: own[0]!.before[0] ?? '',
      wordings: own.map(({ wording }) => wording),
    }))
    .filter(({ other }) => other)
    .sort((a, b) => b.wordings.length - a.wordings.length);
}
