// Each query of content/LOCALE/golden.tsv finds its article among the first three hits.
//   ok      where is my money → refund-time, the second hit
//   not ok  where is my money → refund-time, the fifth hit: the message names the four before it
import { search, type SearchIndex } from '../../search/index.ts';
import { articlesByName } from '../article-names.ts';
import type { GoldenQuery } from '../golden.ts';
import type { Finding, Rule } from './rule.ts';

const messages = {
  en: {
    others: (query: string, id: string, ids: string) => `“${query}” does not find ${id}, but ${ids}`,
    nothing: (query: string, id: string) => `“${query}” does not find ${id} or anything else`,
    late: (query: string, id: string, place: number, before: string) =>
      `“${query}” finds ${id} only in place ${place}, after ${before}`,
    more: (count: number) => ` and ${count} more`,
    remedy: 'Add the query to the article’s questions:, or name the article that answers it',
  },
  lt: {
    others: (query: string, id: string, ids: string) => `užklausa „${query}“ neranda ${id}, o randa ${ids}`,
    nothing: (query: string, id: string) => `užklausa „${query}“ neranda nei ${id}, nei ko nors kito`,
    late: (query: string, id: string, place: number, before: string) =>
      `užklausa „${query}“ randa ${id} tik ${place}-oje vietoje, po ${before}`,
    more: (count: number) => ` ir dar ${count}`,
    remedy: 'Įrašykite užklausą į straipsnio questions: arba nurodykite straipsnį, kuris į ją atsako',
  },
  ru: {
    others: (query: string, id: string, ids: string) => `запрос «${query}» не находит ${id}, зато находит ${ids}`,
    nothing: (query: string, id: string) => `запрос «${query}» не находит ни ${id}, ни чего-либо ещё`,
    late: (query: string, id: string, place: number, before: string) =>
      `запрос «${query}» находит ${id} только на месте ${place}, после ${before}`,
    more: (count: number) => ` и ещё ${count}`,
    remedy: 'Добавьте запрос в questions: статьи или укажите статью, которая на него отвечает',
  },
};
type Words = (typeof messages)['en'];

/** A customer on a phone sees three hits above the keyboard. */
const FIRST_HITS = 3;
const MAX_RANKED = 50; // hits among which the place of a late article is told
const MAX_NAMED = 5; // hits that a message names

export const goldenQueriesFind: Rule = {
  name: 'golden-queries-find',
  severity: 'error',
  searches: true,
  find: (content, indexOf) =>
    content.locales.flatMap((locale) => {
      const published = content.articles.filter((article) => article.locale === locale && !article.draft);
      const byName = articlesByName(published);
      const say = messages[content.shop.editorLocale];
      return (content.golden.get(locale) ?? []).flatMap((golden) => {
        // golden-articles-exist speaks of names that mean none, or several.
        const [article, ...others] = byName.get(golden.article) ?? [];
        return (article && !others.length && missed(golden, article.id, { index: indexOf(locale), say })) || [];
      });
    }),
};

type Searched = { index: SearchIndex; say: Words };

/** @param id of the article that the query must find */
function missed({ query, path, line }: GoldenQuery, id: string, { index, say }: Searched): Finding | null {
  const ids = search(index, query, { limit: MAX_RANKED }).hits.map((hit) => hit.id);
  const place = ids.indexOf(id);
  if (place >= 0 && place < FIRST_HITS) return null;
  return { path, line, message: `${miss(query, id, { ids, place, say })}. ${say.remedy}` };
}

function miss(query: string, id: string, { ids, place, say }: { ids: string[]; place: number; say: Words }): string {
  if (place >= 0) return say.late(query, id, place + 1, list(ids.slice(0, place), say));
  return ids.length ? say.others(query, id, list(ids, say)) : say.nothing(query, id);
}

function list(ids: string[], say: Words): string {
  const more = ids.length - MAX_NAMED;
  return `${ids.slice(0, MAX_NAMED).join(', ')}${more > 0 ? say.more(more) : ''}`;
}
