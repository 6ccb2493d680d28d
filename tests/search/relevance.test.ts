// Judged queries over the frozen shop of the tests, as customers type them: is the right article the first hit, is it among three?
// The floors lie just under today's figures and may only rise. `npm run bench -- relevance` asks other engines, too.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';
import { localeIndex } from '../../src/reader/locale-index.ts';
import { search } from '../../src/search/index.ts';

/** `relevant` holds ids without the locale, empty when no article answers the query. */
type Judged = { query: string; relevant: string[]; kind: string };
type Outcome = Judged & { rank: number; answer: string | null };

/** Shares of the queries that have an answer; `silent`: of those that have none, how many get no answer card. */
const floors = {
  en: { hit1: 0.86, hit3: 0.95, silent: 1 },
  lt: { hit1: 0.81, hit3: 0.935, silent: 1 },
  ru: { hit1: 0.84, hit3: 0.95, silent: 1 },
};

const content = readContent('tests/fixtures/shop');

describe.each(Object.entries(floors))('in %s', (locale, floor) => {
  const outcomes = ask(locale, readJudged(locale));
  const answerable = outcomes.filter(({ relevant }) => relevant.length);
  const unanswerable = outcomes.filter(({ relevant }) => !relevant.length);
  process.stdout.write(table(locale, outcomes));

  test('at least 150 queries of five kinds are judged, all against articles that are there', () => {
    const ids = new Set(content.articles.filter((article) => article.locale === locale).map(({ id }) => id));
    expect(answerable.length).toBeGreaterThanOrEqual(150);
    expect(new Set(answerable.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5);
    expect(answerable.flatMap(({ relevant }) => relevant).filter((id) => !ids.has(`${locale}/${id}`))).toEqual([]);
  });

  test('the right article is the first hit as often as ever', () => {
    expect(shareWithin(answerable, 1)).toBeGreaterThanOrEqual(floor.hit1);
  });

  test('the right article is among the first three hits as often as ever', () => {
    expect(shareWithin(answerable, 3)).toBeGreaterThanOrEqual(floor.hit3);
  });

  test('a query that no article answers gets no answer card', () => {
    const silent = unanswerable.filter(({ answer }) => answer === null).length / unanswerable.length;
    expect(silent).toBeGreaterThanOrEqual(floor.silent);
  });
});

function readJudged(locale: string): Judged[] {
  const [, ...rows] = readFileSync(`tests/search/relevance/${locale}.tsv`, 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [query = '', relevant = '', kind = ''] = row.split('\t');
    return { query, relevant: relevant.split('|').filter(Boolean), kind: kind.trim() };
  });
}

function ask(locale: string, judged: Judged[]): Outcome[] {
  const index = localeIndex(content, locale);
  return judged.map((one) => {
    const { hits, answer } = search(index, one.query);
    const place = hits.findIndex(({ id }) => one.relevant.includes(id.slice(locale.length + 1)));
    return { ...one, rank: place < 0 ? Infinity : place + 1, answer: answer?.id ?? null };
  });
}

function shareWithin(outcomes: Outcome[], place: number): number {
  return outcomes.filter(({ rank }) => rank <= place).length / outcomes.length;
}

/** For the reader of the test's output: where search is strong and where it is not. */
function table(locale: string, outcomes: Outcome[]): string {
  const answerable = outcomes.filter(({ relevant }) => relevant.length);
  const kinds = [['all', answerable] as const, ...Map.groupBy(answerable, ({ kind }) => kind)];
  const rows = kinds.map(
    ([kind, own]) =>
      `${kind.padEnd(12)} ${String(own.length).padStart(4)}  ${[1, 3].map((place) => shareWithin(own, place).toFixed(3)).join('  ')}`,
  );
  return `\n${`${locale}: queries`.padEnd(15)}   n  hit@1  hit@3\n${rows.map((row) => `   ${row}`).join('\n')}\n`;
}
