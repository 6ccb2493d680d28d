// The check that does not look for names at all. What is written of a cluster is what its customers share: a word that one
// ticket alone brought in may be somebody's, whatever it is, unless everybody uses it. Stands where all tickets are joined.
import { languageOf } from '../../text/languages.ts';
import { tokens } from '../../text/index.ts';
import { toTerm } from '../words/kept-words.ts';

/** Texts of one ticket, redacted. `taken` are the words of names that redaction took out of it, where that is known. */
export type TicketTexts = { customer: readonly string[]; agents: readonly string[]; taken?: readonly string[] };

/** Words that anybody may use in a locale. */
export type Vocabulary = {
  /** Terms of articles and of agents' replies. */
  shared: ReadonlySet<string>;
  /** Is the word one of the language? `term` is what `toTerm` makes of it. */
  isCommon: (word: string, term: string) => boolean;
};

/** A word of fewer tickets is one customer's: of the cluster, or of all where agents use it. */
const MIN_TICKETS = 2;
/** Letters; shorter words are initials and endings. */
const MIN_LETTERS = 3;

/**
 * @param articles texts of the locale's articles
 * @param tickets all of the locale, of whatever cluster
 */
export function createVocabulary(
  locale: string,
  articles: readonly string[],
  tickets: readonly TicketTexts[],
  isCommon: Vocabulary['isCommon'],
): Vocabulary {
  const counts = ticketsByTerm(
    locale,
    tickets.map(({ agents }) => agents),
  );
  const shared = new Set(articles.flatMap((text) => wordsOf(locale, text).map(({ term }) => term)));
  for (const [term, count] of counts) if (count >= MIN_TICKETS) shared.add(term);
  return { shared, isCommon };
}

/** Texts about to be written of a cluster → their words that must not stand there, in lower case; empty where all may. */
export function createWordsOfOne(
  locale: string,
  cluster: readonly TicketTexts[],
  { shared, isCommon }: Vocabulary,
): (written: readonly string[]) => string[] {
  const texts = cluster.map(({ customer, agents }) => [...customer, ...agents]);
  const counts = ticketsByTerm(locale, texts);
  // What only agents say is theirs, but for what may be a name.
  const ofCustomers = ticketsByTerm(
    locale,
    cluster.map(({ customer }) => customer),
  );
  // A word with a capital in a sentence may be a name, also where it begins one.
  const capitals = new Set(
    texts.flat().flatMap((text) =>
      wordsOf(locale, text)
        .filter(isCapital)
        .map(({ term }) => term),
    ),
  );
  const taken = new Set(
    cluster.flatMap((ticket) => (ticket.taken ?? []).map((name) => toTerm(name, languageOf(locale)))),
  );
  const isTelling = ({ word, term }: Word): boolean => {
    if (isCommon(capitals.has(term) ? toCapital(word) : word, term)) return false;
    if (taken.has(term)) return true;
    const isRare = (counts.get(term) ?? 0) < MIN_TICKETS && !shared.has(term);
    return isRare && (ofCustomers.has(term) || capitals.has(term) || !counts.has(term));
  };
  return (texts) => [
    ...new Set(
      texts.flatMap((text) =>
        wordsOf(locale, text)
          .filter(isTelling)
          .map(({ word }) => word.toLowerCase()),
      ),
    ),
  ];
}

const STARTS_SENTENCE = /(?:^|[.!?:\n])[\s"„“«(-]{0,4}$/u;

type Word = { word: string; term: string };

const isCapital = ({ word }: Word): boolean => word !== word.toLowerCase();
const toCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words of letters only; a placeholder is none. */
function wordsOf(locale: string, text: string): Word[] {
  const language = languageOf(locale);
  const said = text.replace(/\[[a-z-]+\]/g, ' ');
  return tokens(said)
    .filter((token) => token.text.length >= MIN_LETTERS && !/\p{N}/u.test(token.text))
    .map(({ text: word, start }) => ({
      // A capital that only begins a sentence tells nothing.
      word: STARTS_SENTENCE.test(said.slice(Math.max(0, start - 5), start)) ? word.toLowerCase() : word,
      term: toTerm(word, language),
    }));
}

/** Term → in how many of the tickets it stands. */
function ticketsByTerm(locale: string, tickets: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const texts of tickets)
    for (const term of new Set(texts.flatMap((text) => wordsOf(locale, text).map((word) => word.term))))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
