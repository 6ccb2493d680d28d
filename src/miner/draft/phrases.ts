// What a cluster's tickets call their topic: a run of words that several of them share, customers and agents alike, in a form
// that can stand alone: „Odos konsultacija“, “Bike fitting”, «Прокат проектора».
import { tokens } from '../../text/index.ts';
import { isStopWord, toTerm } from '../words/kept-words.ts';
import { languageOf } from '../../text/languages.ts';
import type { Question } from '../ticket.ts';
import type { Grammar } from './grammar.ts';
import type { Spelling } from './spelling.ts';

/** A run of words as it is written most where it can stand alone, and the share of the tickets that say it in any form. */
export type Phrase = { text: string; share: number };

const MAX_TICKETS = 200; // of a cluster
const MAX_WORDS = 4;
const MIN_LETTERS = 3; // of a telling word
const MIN_TICKETS = 2;
const BREAK = /[^\p{L}\s’'-]/u;

type Run = { tickets: Set<number>; forms: Map<string, number> };
type Words = { spelling: Spelling; grammar: Grammar };

/** Runs of words that begin and end with a telling word, by how many tickets share them. */
export function phrasesOf(questions: readonly Question[], locale: string, { spelling, grammar }: Words): Phrase[] {
  const runs = new Map<string, Run>();
  const tickets = questions.slice(0, MAX_TICKETS);
  const note = (text: string, ticket: number, isSubject: boolean): void => {
    for (const { words, written, before, isFirst } of runsIn(text, locale)) {
      const key = words.map((word) => toTerm(word, languageOf(locale))).join(' ');
      const run = runs.get(key) ?? { tickets: new Set(), forms: new Map<string, number>() };
      const form = written.replace(/\s+/g, ' ').toLowerCase();
      run.tickets.add(ticket);
      const isCompound = words.length > 1 && !/\s/.test(written);
      if (isCompound || grammar.names(words, before, isSubject && isFirst))
        run.forms.set(form, (run.forms.get(form) ?? 0) + 1);
      runs.set(key, run);
    }
  };
  tickets.forEach(({ subject, sentences, replies }, ticket) => {
    note(spelling.mend(subject), ticket, true);
    for (const text of sentences) note(spelling.mend(text), ticket, false);
    for (const text of replies.flatMap((reply) => reply.split('\n'))) note(text, ticket, false);
  });
  return [...runs.values()]
    .filter((run) => run.tickets.size >= MIN_TICKETS && run.forms.size > 0)
    .map((run) => ({ text: mostFrequent(run.forms), share: run.tickets.size / tickets.length }))
    .sort((a, b) => b.share - a.share || (a.text < b.text ? -1 : 1));
}

type RunOfWords = { words: string[]; written: string; before: string; isFirst: boolean };

/** @returns every run of at most MAX_WORDS with a telling word at both ends and one small word between at most */
function runsIn(text: string, locale: string): RunOfWords[] {
  const language = languageOf(locale);
  const runs: RunOfWords[] = [];
  for (const part of text.split(BREAK)) {
    const found = tokens(part);
    const words = found.map((token) => token.text);
    const own = words.map((word) => word.length >= MIN_LETTERS && !isStopWord(word, language));
    // “part-ex”, «трейд-ин»: short words tell something where they are joined to one that does.
    const joins = (at: number) => part[found[at]?.end ?? -1] === '-';
    const telling = own.map(
      (isTelling, at) => isTelling || (joins(at - 1) && own[at - 1]) || (joins(at) && own[at + 1]),
    );
    words.forEach((_, from) => {
      for (let to = from + 1; telling[from] && to <= Math.min(words.length, from + MAX_WORDS); to++) {
        const small = telling.slice(from, to).filter((isTelling) => !isTelling).length;
        if (telling[to - 1] && small <= 1 && !joins(from - 1) && !joins(to - 1))
          runs.push({
            words: words.slice(from, to),
            written: part.slice(found[from]!.start, found[to - 1]!.end),
            before: words[from - 1] ?? '',
            isFirst: from === 0,
          });
      }
    });
  }
  return runs;
}

const mostFrequent = (forms: ReadonlyMap<string, number>): string =>
  [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
