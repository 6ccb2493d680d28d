// Sentences that say nothing about a ticket: macros, closings, office hours, rating links, “a colleague will call you”.
// They are found, not listed: a sentence is boilerplate when the tickets that share it have little else in common.
//
//   "Have a lovely day!"           in 32 tickets, as unlike as any      → out
//   "100 points are 5 € off."      in 12 tickets, all about points      → stays
import { languageOf } from '../../text/languages.ts';
import { terms } from '../words/kept-words.ts';
import { contentTerms } from '../words/content-terms.ts';
import { everyNth } from '../words/every-nth.ts';
import { sentences, unwrapped } from '../words/sentences.ts';
import { documentCounts, dotOf, meanLikeness, toWeights, type Weights } from '../words/weights.ts';
import type { Question } from '../ticket.ts';

/** Among fewer tickets of a locale, statistics mislead: only the lists of polite words are used. */
const MIN_LOCALE = 30; // tickets
const MIN_TICKETS = 3; // that share a sentence; two say nothing
/**
 * Boilerplate is shared by tickets less alike than this part of how alike a ticket is to its nearest ones. On three natural
 * exports the boilerplate lies below .25 and what belongs to a topic above .55.
 */
const UNLIKE = 0.4;
const NEAREST = 3; // tickets
/** More change nothing. */
const MAX_LEARNT_FROM = 4000; // tickets
const MAX_COMPARED = 300; // tickets, each with each
const MAX_SHARING = 40; // tickets of one sentence

/** The same tickets without boilerplate, in their order. All of one locale. */
export function withoutBoilerplate(questions: Question[], locale: string): Question[] {
  if (questions.length < MIN_LOCALE) return questions;
  const boilerplate = findBoilerplate(questions, locale);
  const stays = (sentence: string) => !boilerplate.has(sentenceKey(sentence, locale));
  const cleaned = new Map<string, string>();
  const clean = (reply: string): string => {
    const known =
      cleaned.get(reply) ??
      linesOf(reply)
        .map((line) => line.filter(stays).join(' '))
        .filter(Boolean)
        .join('\n');
    cleaned.set(reply, known);
    return known;
  };
  return questions.map((question) => ({
    ...question,
    subject: stays(question.subject) ? question.subject : '',
    sentences: question.sentences.filter(stays),
    replies: question.replies.map(clean).filter(Boolean),
  }));
}

/** A sentence's terms, all numbers alike; '' for one without words. */
export const sentenceKey = (sentence: string, locale: string): string =>
  terms(sentence.replace(/\[[a-z-]+\]/g, ' ').replace(/\d+/g, '0'), languageOf(locale)).join(' ');

/** The sentences of each line. */
const linesOf = (text: string): string[][] => unwrapped(text).split('\n').map(sentences);

type Said = { key: string; terms: string[] };

/** Keys of the sentences that are boilerplate, the one of a sentence without words among them. */
export function findBoilerplate(questions: readonly Question[], locale: string): ReadonlySet<string> {
  const tickets = everyNth(questions, MAX_LEARNT_FROM).map((question) => saidIn(question, locale));
  const sharing = sharedSentences(tickets);
  const counts = documentCounts(tickets.map((said) => said.flatMap(({ terms }) => terms)));
  const idf = (term: string) => Math.log((1 + tickets.length) / counts.get(term)!);
  // By what tickets do not repeat of one another: two macros that always go together must not count for each other.
  const own = tickets.map((said) => said.filter(({ key }) => !sharing.has(key)).flatMap(({ terms }) => terms));
  const vectors = own.map((terms) => toWeights(terms, idf));
  const limit = UNLIKE * likenessToNearest(everyNth(vectors, MAX_COMPARED));
  const isAsked = createIsAsked(own);
  const found = new Set(['']);
  for (const [key, at] of sharing) {
    const compared = everyNth(at, MAX_SHARING).flatMap((ticket) => (vectors[ticket]!.size ? [vectors[ticket]!] : []));
    const isUnlike = compared.length >= MIN_TICKETS && meanLikeness(compared) < limit;
    if (isUnlike && !isAsked(key, at)) found.add(key);
  }
  return found;
}

/** Customers of a topic may ask each about another side of it, yet most name it. */
const ASKED = { tickets: 5, share: 0.5, times: 5 };

/**
 * True where most of the tickets that share a sentence name, beside it, one thing that it is about, and far fewer others do.
 * @param own the terms of each ticket beside its shared sentences
 */
function createIsAsked(own: readonly string[][]): (key: string, at: readonly number[]) => boolean {
  const named = own.map((terms) => new Set(terms));
  const counts = documentCounts(named);
  return (key, at) =>
    at.length >= ASKED.tickets &&
    key.split(' ').some((term) => {
      const inside = at.filter((ticket) => named[ticket]!.has(term)).length;
      // One ticket with it and one without are added, as chance would have it.
      const outside = ((counts.get(term) ?? 0) - inside + 1) / (own.length - at.length + 2);
      return inside >= ASKED.share * at.length && inside / at.length >= ASKED.times * outside;
    });
}

function saidIn({ subject, sentences: own, replies }: Question, locale: string): Said[] {
  const texts = [subject, ...own, ...replies.flatMap((reply) => linesOf(reply).flat())];
  return texts.map((text) => ({ key: sentenceKey(text, locale), terms: contentTerms(text, locale) }));
}

/** key → the tickets in which the sentence stands, where they are enough to tell something. */
function sharedSentences(tickets: Said[][]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  tickets.forEach((said, ticket) => {
    for (const key of new Set(said.map((sentence) => sentence.key))) if (key) append(places, key, ticket);
  });
  return new Map([...places].filter(([, own]) => own.length >= MIN_TICKETS));
}

function likenessToNearest(vectors: Weights[]): number {
  const means = vectors.map((vector) => {
    const cosines = vectors.filter((other) => other !== vector).map((other) => dotOf(vector, other));
    const nearest = cosines.sort((one, other) => other - one).slice(0, NEAREST);
    return nearest.reduce((sum, cosine) => sum + cosine, 0) / (nearest.length || 1);
  });
  return means.reduce((sum, mean) => sum + mean, 0) / (means.length || 1);
}

function append(places: Map<string, number[]>, key: string, ticket: number): void {
  const known = places.get(key);
  if (known) known.push(ticket);
  else places.set(key, [ticket]);
}
