// Customers' words for what an article calls otherwise, as clicks show them: who types “leasing” and opens “Paying by
// instalments” taught us a pair; so do tickets that such an article answers. A pair is only proposed: a wrong synonym
// spoils search for everybody.
import { distance } from 'fastest-levenshtein';
import { MIN_COUNT } from '../reader/signals.ts';
import type { SynonymGroup } from '../search/index.ts';
import { isStopWord, terms, toTerm } from '../miner/words/kept-words.ts';
import { words, type Language } from '../text/index.ts';
import { believed } from './signals.ts';
import { spellingOf } from './spelling.ts';
import { add, type QueryTally } from './tally.ts';

/** What a locale's customers asked and which article it led to. */
export type Asked = {
  queries: Map<string, Pick<QueryTally, 'texts' | 'searches' | 'opened'>>;
  /** On which there was anything; only their number counts. */
  days: { size: number };
};

/** What a locale's published articles say, and which words search holds equal already. */
export type Library = {
  language: Language;
  /** CATEGORY/SLUG → its title, and all that search reads of it. */
  articles: Map<string, { title: string; text: string }>;
  synonyms: SynonymGroup[];
};

export type LearnedSynonym = {
  locale: string;
  /** The customers' word, and the word in the articles' titles. */
  customers: string;
  articles: string;
  /** How often a search, or a ticket, with the one led to an article with the other. */
  clicks: number;
  /** For synonyms.txt: both words with all that search holds equal to either, so that no group is lost. */
  line: string;
};

/** Of the clicks after a word, the part that led to titles with the other: less is chance, or more than one meaning. */
const MIN_SHARE = 0.5;
/** Titles with the other word are opened this many times as often after the word as they are after any search. */
const MIN_LIFT = 2;
const MIN_LETTERS = 3;
/** A word this near to one of the article, in parts of its letters, is a slip or another form: search mends those. */
const SLIP = 0.25;
/** Different queries that must hold a word which nobody types alone. */
const MIN_QUERIES = 3;
const MAX_PAIRS = 20; // of a locale
/** Queries that lessons are drawn from; what is typed less adds nothing to the twenty pairs with most clicks. */
const MAX_QUERIES = 20_000;

/** `isAlone`: the query asks by this word and no other. */
type Lesson = { query: string; isAlone: boolean; word: string; term: string; titles: string[]; clicks: number };

/** The pairs with most clicks first. */
export function learnSynonyms(locale: string, asked: Asked, library: Library): LearnedSynonym[] {
  const { language, articles, synonyms } = library;
  const cut = new Map(Array.from(articles, ([id, article]) => [id, cutArticle(article, language)]));
  const lessons = lessonsOf(asked, cut, library);
  const usual = titleClicks(asked, cut);
  const holders = (term: string) => cut.values().reduce((sum, { text }) => sum + Number(text.includes(` ${term} `)), 0);
  const pairs = Map.groupBy(lessons, ({ term }) => term)
    .values()
    .filter(isSure)
    .flatMap((ofWord) => {
      const spelt = new Map<string, number>();
      for (const { word, clicks } of ofWord) add(spelt, word, clicks);
      const clicks = ofWord.reduce((sum, lesson) => sum + lesson.clicks, 0);
      const customers = spellingOf({ texts: spelt, searches: clicks });
      const best = customers === null ? null : bestTitleWord(ofWord, clicks, usual, holders);
      return customers !== null && best ? [{ customers, ...best }] : [];
    });
  return [...pairs]
    .sort((one, other) => other.clicks - one.clicks || (one.customers < other.customers ? -1 : 1))
    .slice(0, MAX_PAIRS)
    .map(({ customers, term, clicks }) => {
      const word = titleWord(term, articles.values(), language);
      return { locale, customers, articles: word, clicks, line: lineOf(customers, word, synonyms, language) };
    });
}

/** One sentence that many type says little of one of its words: the rest of it may have led to the article. */
const isSure = (ofWord: Lesson[]): boolean =>
  ofWord.some(({ isAlone }) => isAlone) || new Set(ofWord.map(({ query }) => query)).size >= MIN_QUERIES;

/** Searches of which one word alone stands in no form in the article that they led to. */
function lessonsOf({ queries, days }: Asked, cut: Map<string, CutArticle>, library: Library): Lesson[] {
  const { language } = library;
  const equals = equalPhrases(library);
  // A word of another article's title is the shop's own: its customers were led to the wrong article.
  const ofTitles = new Set(cut.values().flatMap(({ title }) => title));
  const taught = [...queries.values()]
    .filter(({ opened }) => opened.size > 0)
    .sort((one, other) => other.searches - one.searches)
    .slice(0, MAX_QUERIES);
  return taught.flatMap((query) => {
    const [text] = [...query.texts].sort(([, one], [, other]) => other - one)[0]!;
    if (/\[\w+\]/.test(text)) return []; // Somebody's data stood there.
    return [...query.opened].flatMap(([id, counts]) => {
      const article = cut.get(id);
      if (!article) return [];
      const [word, ...more] = missingWords(text, article.text, equals, language);
      if (word === undefined || more.length) return [];
      const term = toTerm(word, language);
      if (ofTitles.has(term) || equals.get(term)?.some((equal) => ofTitles.has(equal))) return [];
      if (article.words.some((own) => isSlip(word, own))) return [];
      const asked = new Set(terms(text, language));
      const titles = article.title.filter((term) => !asked.has(term));
      const isAlone = words(text).filter((one) => isTelling(one, language)).length === 1;
      return [{ query: text, isAlone, word, term, titles, clicks: believed(counts, days.size) }];
    });
  });
}

/** The terms of its title; its words, each once; all its terms with a space around each. */
type CutArticle = { title: string[]; words: string[]; text: string };

function cutArticle({ title, text }: { title: string; text: string }, language: Language): CutArticle {
  const all = words(`${title} ${text}`.toLowerCase());
  const cut = terms(all.join(' '), language);
  return { title: tellingTerms(title, language), words: [...new Set(all)], text: ` ${cut.join(' ')} ` };
}

const isTelling = (word: string, language: Language): boolean =>
  word.length >= MIN_LETTERS && /^[\p{L}\p{M}'’]+$/u.test(word) && !isStopWord(word, language);

const tellingTerms = (text: string, language: Language): string[] => [
  ...new Set(words(text.toLowerCase()).flatMap((word) => (isTelling(word, language) ? [toTerm(word, language)] : []))),
];

const isSlip = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) <= SLIP * one.length && distance(one, other) <= Math.max(1, SLIP * one.length);

/** A phrase, as its terms → the phrases that search holds equal to it, itself included. */
function equalPhrases({ synonyms, language }: Library): Map<string, string[]> {
  const equals = new Map<string, string[]>();
  for (const group of synonyms) {
    const phrases = group.map((member) => terms(member, language).join(' '));
    for (const phrase of phrases) equals.set(phrase, [...(equals.get(phrase) ?? []), ...phrases]);
  }
  return equals;
}

const LONGEST = 4; // terms of a phrase that synonyms are looked up by
/** @param article its terms with spaces around each */
function missingWords(text: string, article: string, equals: Map<string, string[]>, language: Language): string[] {
  const all = words(text);
  const cut = all.map((word) => toTerm(word, language));
  const met = new Set<number>();
  cut.forEach((_, from) => {
    for (let to = from + 1; to <= Math.min(cut.length, from + LONGEST); to++) {
      const phrase = cut.slice(from, to).join(' ');
      const known = to === from + 1 ? [phrase, ...(equals.get(phrase) ?? [])] : (equals.get(phrase) ?? []);
      if (known.some((equal) => article.includes(` ${equal} `))) for (let at = from; at < to; at++) met.add(at);
    }
  });
  return all.filter((word, at) => !met.has(at) && isTelling(word, language));
}

type TitleClicks = { all: number; byTerm: Map<string, number> };

/** How often any search led to titles with a term. */
function titleClicks({ queries, days }: Asked, cut: Map<string, CutArticle>): TitleClicks {
  const clicks = new Map<string, number>();
  for (const { opened } of queries.values())
    for (const [id, counts] of opened) if (cut.has(id)) add(clicks, id, believed(counts, days.size));
  const byTerm = new Map<string, number>();
  let all = 0;
  for (const [id, count] of clicks) {
    all += count;
    for (const term of cut.get(id)!.title) add(byTerm, term, count);
  }
  return { all, byTerm };
}

/**
 * The term of titles that the word's clicks prefer most, if they clearly do.
 * @param holders how many articles hold a term: of the words of one title the rarest says what it is about
 */
function bestTitleWord(
  lessons: Lesson[],
  all: number,
  usual: TitleClicks,
  holders: (term: string) => number,
): { term: string; clicks: number } | null {
  const counts = new Map<string, number>();
  for (const { titles, clicks } of lessons) for (const term of titles) add(counts, term, clicks);
  const liftOf = (term: string, clicks: number) => clicks / all / (usual.byTerm.get(term)! / usual.all);
  const [best] = Array.from(counts, ([term, clicks]) => ({ term, clicks, lift: liftOf(term, clicks) }))
    .filter(({ clicks, lift }) => clicks >= MIN_COUNT && clicks / all >= MIN_SHARE && lift >= MIN_LIFT)
    .map((term) => ({ ...term, preference: term.clicks * Math.log(term.lift), holders: holders(term.term) }))
    .sort((one, other) => other.preference - one.preference || one.holders - other.holders);
  return best ? { term: best.term, clicks: best.clicks } : null;
}

/** A term as titles spell it. */
function titleWord(term: string, articles: Iterable<{ title: string }>, language: Language): string {
  for (const { title } of articles)
    for (const word of words(title.toLowerCase())) if (toTerm(word, language) === term) return word;
  return term;
}

/** A word stands in one group only, and a group of the shop's own stands in for those built in: so all go into one line. */
function lineOf(customers: string, articles: string, synonyms: SynonymGroup[], language: Language): string {
  const cut = (member: string) => terms(member, language).join(' ');
  const pair = new Set([cut(customers), cut(articles)]);
  const groups = synonyms.filter((group) => group.some((member) => pair.has(cut(member))));
  const members = new Map<string, string>();
  for (const member of [customers, articles, ...groups.flat()])
    if (!members.has(cut(member))) members.set(cut(member), member);
  return [...members.values()].join(', ');
}
