// A judged set on disk (`articles.jsonl`, `queries.tsv`) → documents as the site would make them, and queries.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { outline } from '../../src/markdown/outline.ts';
import type { SearchDocument } from '../../src/search/index.ts';

/** `relevant` is empty where no article answers the query. */
export type JudgedQuery = { query: string; relevant: string[] };

export type JudgedSet = { name: string; locale: string; documents: SearchDocument[]; queries: JudgedQuery[] };

/** The sets in a folder: itself, or the folders in it. */
export function judgedSets(directory: string): string[] {
  if (existsSync(join(directory, 'articles.jsonl'))) return [directory];
  return readdirSync(directory)
    .map((name) => join(directory, name))
    .filter((path) => existsSync(join(path, 'articles.jsonl')))
    .sort();
}

export function readJudgedSet(directory: string): JudgedSet {
  const articles = lines(join(directory, 'articles.jsonl')).map((line) => JSON.parse(line));
  const [header = '', ...rows] = lines(join(directory, 'queries.tsv'));
  const columns = header.split('\t');
  const cell = (row: string, column: string) => row.split('\t')[columns.indexOf(column)] ?? '';
  return {
    name: basename(directory),
    locale: articles[0]?.lang ?? 'en',
    documents: articles.map(toDocument),
    queries: rows.map((row) => ({
      query: cell(row, 'query'),
      relevant: cell(row, 'relevant')
        .split(/[|, ]+/)
        .filter(Boolean),
    })),
  };
}

/** The set as a shop has it that gave every other query of an article to it as its `questions:`; the rest is asked. */
export function withCustomersWordings({ queries, documents, ...set }: JudgedSet): JudgedSet {
  const given = new Map<string, string[]>(documents.map(({ id }) => [id, []]));
  const seen = new Map<string, number>();
  const asked = queries.filter(({ query, relevant: [id] }) => {
    if (id === undefined) return true;
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    if (count % 2 === 0) given.get(id)?.push(query);
    return count % 2 === 1;
  });
  return {
    ...set,
    queries: asked,
    documents: documents.map((document) => ({ ...document, questions: given.get(document.id) ?? [] })),
  };
}

/** The set as it is asked by people who leave out all accents. */
export function withoutAccents({ name, queries, ...set }: JudgedSet): JudgedSet {
  const bare = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return {
    ...set,
    name: `${name}, no accents`,
    queries: queries.map(({ query, relevant }) => ({ query: bare(query), relevant })),
  };
}

type Article = { id: string; title?: string; text: string };

function toDocument({ id, title = '', text }: Article, order: number): SearchDocument {
  return {
    id,
    title,
    url: `/${id}/`,
    category: '',
    questions: [],
    summary: '',
    updated: '',
    sections: outline(text).sections,
    order,
  };
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
}
