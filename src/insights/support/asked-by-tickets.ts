// What tickets teach of customers' words: one whose topic an article answers is like a search that led to it.
import { terms } from '../../miner/words/kept-words.ts';
import type { Match, Question } from '../../miner/ticket.ts';
import { languageOf } from '../../text/languages.ts';
import type { Asked } from '../learned-synonyms.ts';
import { add } from '../tally.ts';

/** @returns locale → what its tickets asked, and the articles that answer them */
export function askedByTickets(matches: readonly Match[]): Map<string, Asked> {
  const byLocale = Map.groupBy(matches, ({ cluster }) => cluster.locale);
  return new Map(Array.from(byLocale, ([locale, own]) => [locale, askedIn(locale, own)]));
}

function askedIn(locale: string, matches: Match[]): Asked {
  const queries: Asked['queries'] = new Map();
  const days = new Set<string>();
  for (const { cluster, status, article } of matches) {
    if (status !== 'covered' || article === null) continue;
    const place = article.slice(locale.length + 1); // CATEGORY/SLUG
    for (const question of cluster.questions) {
      const text = inShort(question).toLowerCase();
      const key = terms(text, languageOf(locale)).join(' ');
      const query = queries.get(key) ?? { searches: 0, texts: new Map(), opened: new Map() };
      const opened = query.opened.get(place) ?? new Map<string, number>();
      // Where the export gives no times, no day can be an odd one.
      const day = question.at?.slice(0, 10) ?? question.ticketId;
      query.searches++;
      add(query.texts, text);
      add(opened, day);
      days.add(day);
      queries.set(key, { ...query, opened: query.opened.set(place, opened) });
    }
  }
  return { queries, days };
}

/** One text a ticket, so that it counts once: the subject, else the shortest sentence. */
const inShort = ({ subject, sentences }: Question): string =>
  subject || (sentences.toSorted((one, other) => one.length - other.length)[0] ?? '');
