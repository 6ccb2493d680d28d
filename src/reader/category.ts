// One category's folder: its index.md, its articles, and whatever lies beside them.
import { basename, join } from 'node:path';
import { outline, type Outline } from '../markdown/outline.ts';
import type { Article, ArticlePlace, Category } from './content.ts';
import { fillFacts, type Facts } from './facts.ts';
import { readMarkdown } from './fields.ts';
import { fillGuide } from './guide.ts';
import { hidden, markdownFile, readFolder } from './folder.ts';
import { createProblem, type Problem } from './problem.ts';
import { articleSchema, categorySchema, type ArticleFields } from './schema.ts';
import { readText, shown } from './text-file.ts';

/** What one folder gives; `unread` are the articles that could not be read. */
export type CategoryFolder = {
  categories: Category[];
  articles: Article[];
  unread: ArticlePlace[];
  problems: Problem[];
};

/** Of an article or a category's index; the names as they stand in addresses. */
type Place = { locale: string; category: string };

/** @param dir LOCALE/CATEGORY, absolute; without Markdown files it is no category */
export function readCategory(dir: string, locale: string, facts: Facts): CategoryFolder {
  const folder = basename(dir);
  const place = { locale, category: folder.normalize('NFC') };
  const entries = readFolder(dir);
  const inner = entries.filter((entry) => entry.isDirectory()).map(({ name }) => readInner(join(dir, name), place));
  const names = entries.map(({ name }) => name).filter((name) => markdownFile.test(name) && !hidden.test(name));
  const read = names.filter((name) => name !== 'index.md').map((name) => readArticle(join(dir, name), place, facts));
  const index = names.length > 0 ? [readIndex(dir, place, names.includes('index.md'))] : [];
  return {
    categories: index.map(({ category }) => category),
    articles: read.flatMap(({ article }) => article ?? []),
    unread: read.flatMap(({ article, own }) => (article ? [] : [own])),
    problems: [
      ...(names.length > 0 ? nameProblems('folder', dir, folder) : []),
      ...[...index, ...read, ...inner].flatMap(({ problems }) => problems),
    ],
  };
}

/** A folder within a category holds images and the like; an article there would have no address. */
function readInner(dir: string, { locale, category }: Place): { problems: Problem[] } {
  const names = readFolder(dir).map(({ name }) => name);
  return {
    problems: names
      .filter((name) => markdownFile.test(name))
      .map((name) =>
        createProblem({
          rule: 'place',
          path: shown(join(dir, name)),
          message: `the article lies a folder too deep: move it to ${locale}/${category}/${name}`,
        }),
      ),
  };
}

function readIndex(dir: string, place: Place, exists: boolean): { category: Category; problems: Problem[] } {
  const file = join(dir, 'index.md');
  const own = { id: `${place.locale}/${place.category}`, ...place, path: shown(file) };
  const plain = { ...categorySchema.parse({ title: titleFromFolder(place.category) }), ...own };
  if (!exists) {
    const message = `index.md is missing: add one with a title; the category is called “${plain.title}” until then`;
    return {
      category: plain,
      problems: [createProblem({ rule: 'index', severity: 'warning', path: shown(dir), message })],
    };
  }
  const { source, problems } = readText(file);
  if (source === null) return { category: plain, problems };
  const { fields, problems: found } = readMarkdown(own.path, source, categorySchema);
  return { category: fields ? { ...fields, ...own } : plain, problems: found };
}

/** `arduino-cloud` → Arduino cloud */
function titleFromFolder(folder: string): string {
  const words = folder.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

type ReadArticle = { own: ArticlePlace; article: Article | null; problems: Problem[] };

function readArticle(file: string, { locale, category }: Place, facts: Facts): ReadArticle {
  const path = shown(file);
  const name = basename(file);
  const slug = name.replace(markdownFile, '').normalize('NFC');
  const own = { id: `${locale}/${category}/${slug}`, locale, category, slug };
  const misnamed = nameProblems('file', file, slug);
  const { source, problems } = readText(file);
  if (source === null) return { own, article: null, problems: [...misnamed, ...problems] };
  const { fields, frontMatter, body: written, bodyLine, problems: found } = readMarkdown(path, source, articleSchema);
  const fill = (text: string) => fillFacts(text, facts, locale);
  const body = fill(written);
  const outlined = outlineOf(body);
  const message = 'quotes or lists nest too deep here for anybody to read: take some levels out';
  const tooDeep = outlined ? [] : [createProblem({ rule: 'depth', path, line: bodyLine, message })];
  return {
    own,
    article: fields &&
      outlined && {
        ...fillFields(fields, fill),
        ...own,
        path,
        file,
        frontMatter,
        body,
        bodyLine,
        outline: outlined,
        asWritten: { title: fields.title, summary: fields.summary ?? '', body: written },
      },
    problems: [...misnamed, ...found, ...tooDeep],
  };
}

function fillFields(fields: ArticleFields, fill: (text: string) => string): ArticleFields {
  const { title, summary, questions, guide } = fields;
  return {
    ...fields,
    ...(guide && { guide: fillGuide(guide, fill) }),
    title: fill(title),
    ...(summary !== undefined && { summary: fill(summary) }),
    questions: questions.map(fill),
  };
}

/** What may stand in an address: letters of any alphabet, digits, - _ . and no dot in front. */
const addressPart = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u;

function nameProblems(what: 'file' | 'folder', path: string, name: string): Problem[] {
  if (addressPart.test(name)) return [];
  const message = `the ${what} name ${basename(path)} cannot be an address: use letters, digits and hyphens only`;
  return [createProblem({ rule: 'name', path: shown(path), message })];
}

/** Null for thousands of quotes or lists within each other, which no stack holds. */
function outlineOf(body: string): Outline | null {
  try {
    return outline(body);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
