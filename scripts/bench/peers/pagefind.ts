// Pagefind in Chromium over the articles as HTML pages. As its manual has it, an article must hold all words; asked word
// by word without stop words, the answers merged by reciprocal rank (Cormack, Clarke & Büttcher 2009), it finds most.
import { isStopWord, tokens, type Language } from '../../../src/text/index.ts';
import { languageOf } from '../../../src/text/languages.ts';
import { openBrowser } from '../browser.ts';
import { openHost } from '../host.ts';
import { pagefindSite } from './pagefind-site.ts';
import type { Rank } from './rank.ts';

/** Of the merged answers: the usual constant of the formula, and how many hits of a word are merged. */
const RANK_OFFSET = 60;
const DEPTH = 50;

export const rankWithPagefind: Rank = async ({ name, locale, documents }, queries) => {
  const ids = new Map(documents.map(({ id }, place) => [`/${place}/`, id]));
  const pages = documents.map((document, place) => ({ ...document, url: `/${place}/` }));
  const host = await openHost(await pagefindSite(`pagefind-${name}`, locale, pages));
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(host.origin);
  const ask = async (parts: string[][]) => {
    const found = await page.evaluate(askAll, { queries: parts, depth: DEPTH });
    return found.map((urls) => mergeRanks(urls).map((url) => ids.get(url)!));
  };
  const ranked = {
    Pagefind: await ask(queries.map((query) => [query])),
    'Pagefind by word': await ask(queries.map((query) => tellingWords(query, languageOf(locale)))),
  };
  await browser.close();
  host.close();
  return ranked;
};

/** All but stop words; all where there is nothing else. */
function tellingWords(query: string, language: Language): string[] {
  const words = tokens(query).map(({ text }) => text);
  const telling = words.filter((word) => !isStopWord(word, language));
  return telling.length ? telling : words;
}

/** Runs in the page of `pagefindSite`: asks each part of each query by itself. Queries → parts → addresses of what is found, best first. */
async function askAll({ queries, depth }: { queries: string[][]; depth: number }): Promise<string[][][]> {
  type Pagefind = { search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }> };
  const pagefind = await (window as unknown as { openPagefind: () => Promise<Pagefind> }).openPagefind();
  const ask = async (part: string) => {
    const { results } = await pagefind.search(part);
    return Promise.all(results.slice(0, depth).map(async (result) => (await result.data()).url));
  };
  const answers = [];
  for (const parts of queries) {
    const found = [];
    for (const part of parts) found.push(await ask(part));
    answers.push(found);
  }
  return answers;
}

function mergeRanks(parts: string[][]): string[] {
  const scores = new Map<string, number>();
  for (const urls of parts)
    urls.forEach((url, rank) => scores.set(url, (scores.get(url) ?? 0) + 1 / (RANK_OFFSET + rank)));
  return [...scores].sort(([, one], [, other]) => other - one).map(([url]) => url);
}
