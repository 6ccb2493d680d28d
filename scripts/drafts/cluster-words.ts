// What a cluster is about, as words with weights: those that its questions share and other clusters' questions do not.
import type { SearchDocument } from '../../src/search/documents.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { languageOf } from '../../src/text/languages.ts';
import { isStopWord, toTerm, tokens } from '../../src/text/terms.ts';
import type { Cluster } from './ticket.ts';

/** term → weight */
export type Words = ReadonlyMap<string, number>;

/** So many questions tell what a cluster is about. */
const LOOKED_AT = 200;
/** In fewer of the questions a word is chance. */
const RARE = 0.05;

/** Weight: the share of the cluster's questions with the word, less the mean share over all clusters of the locale. */
export function wordsOfClusters(clusters: Cluster[]): Map<Cluster, Words> {
  const shares = new Map(clusters.map((cluster) => [cluster, sharesIn(cluster)]));
  const means = new Map<string, number>();
  for (const own of shares.values())
    for (const [word, share] of own) means.set(word, (means.get(word) ?? 0) + share / clusters.length);
  const weigh = (own: Words): Words =>
    new Map(
      [...own]
        .filter(([, share]) => share >= RARE)
        .map(([word, share]) => [word, clusters.length > 1 ? Math.max(0, share - means.get(word)!) : share]),
    );
  return new Map([...shares].map(([cluster, own]) => [cluster, weigh(own)]));
}

function sharesIn({ questions, locale }: Cluster): Map<string, number> {
  const shares = new Map<string, number>();
  const looked = questions.slice(0, LOOKED_AT);
  for (const { text } of looked)
    for (const word of new Set(wordsIn(text.replace(/\[[a-z-]+\]/g, ' '), locale)))
      shares.set(word, (shares.get(word) ?? 0) + 1 / looked.length);
  return shares;
}

function wordsIn(text: string, locale: string): string[] {
  const language = languageOf(locale);
  return tokens(text)
    .filter((token) => !isStopWord(token.text, language) && /\p{L}/u.test(token.text))
    .map((token) => toTerm(token.text, language));
}

/** A word that stands only in the body speaks less for an article than one in its title, questions or summary. */
const IN_BODY = 0.4;

/** How much of the words an article speaks of, 0 … 1; a synonym counts as the word. */
export function coverage(
  words: Words,
  { title, questions, summary, sections }: SearchDocument,
  index: SearchIndex,
): number {
  const { locale } = index.language;
  const head = new Set(wordsIn([title, summary, ...questions].join('\n'), locale));
  const body = new Set(wordsIn(sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n'), locale));
  let covered = 0;
  let all = 0;
  for (const [word, weight] of words) {
    const equal = [word, ...index.thesaurus.others(word).map(({ term }) => term)];
    covered += weight * (equal.some((each) => head.has(each)) ? 1 : equal.some((each) => body.has(each)) ? IN_BODY : 0);
    all += weight;
  }
  return all === 0 ? 0 : covered / all;
}

/** A wording belongs to an article when they share one of the words that the cluster is mostly about. */
const MAINLY = 0.3;

/** True for a wording that an editor may add to the article: clusters hold strays, and those must not lead to it. */
export function speaksOf(text: string, words: Words, document: SearchDocument, index: SearchIndex): boolean {
  const most = Math.max(...words.values());
  const main = wordsIn(text, index.language.locale).filter((word) => (words.get(word) ?? 0) >= MAINLY * most);
  return main.some((word) => coverage(new Map([[word, 1]]), document, index) === 1);
}
