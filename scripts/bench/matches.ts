// How well clusters are matched with the fixture shop's articles: `locale cluster relevant wording` a line, `-` for a gap.
// Half of the clusters are answered by an article and mostly avoid the words of its title; of the gaps every second shares
// words with one. The wordings of a real cluster are more alike than these, so a real export fares better.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { matchClusters } from '../../src/miner/matching/match-clusters.ts';
import type { Match, Question, Topic } from '../../src/miner/ticket.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { readShelves } from '../../src/miner/rim/draft-files.ts';
import { toQuestion } from './clusters.ts';

const root = resolve(import.meta.dirname, '../..');

/** Clusters. `hinted`: missed, but the report names the article as one that may answer. */
export type MatchFigures = {
  locale: string;
  answered: number;
  right: number;
  other: number;
  missed: number;
  hinted: number;
  gaps: number;
  'wrongly covered': number;
};

export function benchMatches(): { matches: MatchFigures[] } {
  const judged = readJudged(resolve(root, 'tests/fixtures/judged/matches.tsv'));
  const shelves = readShelves(readContent(resolve(root, 'tests/fixtures/shop')));
  const matches = matchClusters([...judged.keys()], shelves);
  const byLocale = Map.groupBy(matches, ({ cluster }) => cluster.locale);
  return { matches: [...byLocale].map(([locale, own]) => measure(locale, own, judged)) };
}

function measure(locale: string, matches: Match[], judged: Map<Topic, string[]>): MatchFigures {
  const isRight = (id: string | null, { cluster }: Match) => id !== null && judged.get(cluster)!.includes(id);
  const answered = matches.filter(({ cluster }) => judged.get(cluster)!.length > 0);
  const missed = answered.filter(({ article }) => article === null);
  const right = answered.filter((match) => isRight(match.article, match));
  const gaps = matches.filter((match) => !answered.includes(match));
  return {
    locale,
    answered: answered.length,
    right: right.length,
    other: answered.length - right.length - missed.length,
    missed: missed.length,
    hinted: missed.filter((match) => isRight(match.near, match)).length,
    gaps: gaps.length,
    'wrongly covered': gaps.filter(({ article }) => article !== null).length,
  };
}

const noAnswer = { sentences: [], conflicts: [], answered: 0, agreement: 0 };

function toTopic(id: string, locale: string, questions: Question[]): Topic {
  const wordings = questions.map(({ ticketId, sentences }) => ({ text: sentences.join(' '), ticketId, worth: 1 }));
  return { id, locale, medoid: questions[0]!, questions, title: wordings[0]!.text, wordings, answer: noAnswer };
}

/** Cluster → the articles that answer it. */
export function readJudged(file: string): Map<Topic, string[]> {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string, string, string]);
  const clusters = Map.groupBy(rows, ([locale, name]) => `${locale}/${name}`);
  return new Map(
    [...clusters].map(([id, own]) => {
      const [[locale, , relevant]] = own as [(typeof rows)[0]];
      const questions = own.map(([, , , wording], i) => toQuestion(`${id}-${i}`, locale, wording));
      const articles = relevant === '-' ? [] : relevant.split('|').map((article) => `${locale}/${article}`);
      return [toTopic(id, locale, questions), articles];
    }),
  );
}
