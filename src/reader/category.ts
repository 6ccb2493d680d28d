// One category's folder: its index.md, and its articles, at whatever depth they lie.
import { basename, dirname, join } from 'node:path';
import type { Article, ArticlePlace, Category } from './content.ts';
import { fillFacts } from './facts.ts';
import { fillGuide, guideSections } from './guide.ts';
import { hidden, indexFile, isLoop, markdownFile, readFolder } from './folder.ts';
import type { Locale } from '../text/languages.ts';
import { readMarkdownText, type TextSettings } from './markdown-text.ts';
import { createProblem, type Problem } from './problem.ts';
import { articleSchema, categorySchema, type ArticleFields, type CategoryFields } from './schema.ts';
import { shown } from './text-file.ts';

/** An article before it is known which articles of other locales it belongs to. */
export type LoneArticle = Omit<Article, 'original'>;
/** What one folder gives; `unread` are the articles that could not be read. */
export type CategoryFolder = {
  categories: Category[];
  articles: LoneArticle[];
  unread: ArticlePlace[];
  problems: Problem[];
};

/** Of an article or a category's index; the names as they stand in addresses. */
type Place = { locale: string; category: string };

const messages = {
  en: {
    noIndex: (title: string) =>
      `index.md is missing: add one with a title; the category is called “${title}” until then`,
    fileName: (name: string) => `the file name ${name} cannot be an address: use letters, digits and hyphens only`,
    folderName: (name: string) => `the folder name ${name} cannot be an address: use letters, digits and hyphens only`,
  },
  lt: {
    noIndex: (title: string) => `nėra index.md: pridėkite jį su title; iki tol kategorija vadinasi „${title}“`,
    fileName: (name: string) =>
      `failo vardas ${name} negali būti adresas: naudokite tik raides, skaitmenis ir brūkšnelius`,
    folderName: (name: string) =>
      `aplanko vardas ${name} negali būti adresas: naudokite tik raides, skaitmenis ir brūkšnelius`,
  },
  ru: {
    noIndex: (title: string) => `нет index.md: добавьте его с title; до тех пор раздел называется «${title}»`,
    fileName: (name: string) => `имя файла ${name} не может быть адресом: пишите только буквы, цифры и дефисы`,
    folderName: (name: string) => `имя папки ${name} не может быть адресом: пишите только буквы, цифры и дефисы`,
  },
};

/** @param dir LOCALE/CATEGORY, absolute; without Markdown files it is no category */
export function readCategory(dir: string, locale: string, settings: TextSettings): CategoryFolder {
  const folder = basename(dir);
  const place = { locale, category: folder.normalize('NFC') };
  const files = markdownIn(dir);
  const ownIndex = files.find((file) => dirname(file) === dir && indexFile.test(basename(file)));
  const read = files.filter((file) => file !== ownIndex).map((file) => readArticle(file, place, settings));
  const index = files.length > 0 ? [readIndex(dir, ownIndex, place, settings)] : [];
  return {
    categories: index.map(({ category }) => category),
    articles: read.flatMap(({ article }) => article ?? []),
    unread: read.flatMap(({ article, own }) => (article ? [] : [own])),
    problems: [
      ...(files.length > 0 ? nameProblems('folderName', dir, folder, settings.editorLocale) : []),
      ...[...index, ...read].flatMap(({ problems }) => problems),
    ],
  };
}

/** Absolute. Folders within a category are for the editor's own order: the article's address has only its category. */
function markdownIn(dir: string): string[] {
  return readFolder(dir)
    .filter(({ name }) => !hidden.test(name))
    .flatMap((entry) => {
      const path = join(dir, entry.name);
      if (markdownFile.test(entry.name)) return [path];
      return entry.isDirectory() && !isLoop(path, dir) ? markdownIn(path) : [];
    });
}

function readIndex(
  dir: string,
  index: string | undefined,
  place: Place,
  settings: TextSettings,
): { category: Category; problems: Problem[] } {
  const file = index ?? join(dir, 'index.md');
  const id = `${place.locale}/${place.category}`;
  const own = { id, ...place, path: shown(file), file, draft: false as const, questions: [] };
  const title = titleFromFolder(place.category);
  const { facts, editorLocale } = settings;
  const message = messages[editorLocale].noIndex(title);
  const { fields, text, problems } = index
    ? readMarkdownText(file, categorySchema, { locale: place.locale, ...settings })
    : {
        ...{ fields: null, text: null },
        problems: [createProblem({ rule: 'index', severity: 'warning', path: shown(dir), message })],
      };
  const written: CategoryFields = fields ?? categorySchema.parse({ title });
  const { written: body, ...read } = text ?? noText;
  const fill = (field: string) => fillFacts(field, facts, place.locale);
  const { description } = written;
  const filled = description === undefined ? {} : { description: fill(description), summary: fill(description) };
  const asWritten = {
    title: written.title,
    summary: description ?? '',
    fields: [written.title, description ?? ''],
    body,
  };
  return { category: { ...written, ...filled, title: fill(written.title), ...own, ...read, asWritten }, problems };
}

const noText = {
  ...{ frontMatter: '', body: '', bodyLine: 1, written: '' },
  outline: { sections: [], headings: [], anchors: [], references: [] },
};

/** `arduino-cloud` → Arduino cloud */
function titleFromFolder(folder: string): string {
  const words = folder.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

type ReadArticle = { own: ArticlePlace; article: LoneArticle | null; problems: Problem[] };

function readArticle(file: string, { locale, category }: Place, { facts, editorLocale }: TextSettings): ReadArticle {
  // The index of a folder within the category is called by the folder.
  const name = indexFile.test(basename(file)) ? basename(dirname(file)) : basename(file).replace(markdownFile, '');
  const slug = name.normalize('NFC');
  const own = { id: `${locale}/${category}/${slug}`, locale, category, slug };
  const { fields, text, problems: found } = readMarkdownText(file, articleSchema, { locale, facts, editorLocale });
  const problems = [...nameProblems('fileName', file, slug, editorLocale), ...found];
  if (!fields || !text) return { own, article: null, problems };
  const { written: body, ...read } = text;
  const { title, summary = '', questions, guide } = fields;
  const inGuide = guideSections(guide).flatMap((section) => [section.heading, section.text]);
  const filled = fillFields(fields, (field) => fillFacts(field, facts, locale));
  const asWritten = { title, summary, fields: [title, summary, ...questions, ...inGuide], body };
  return { own, article: { ...filled, ...own, path: shown(file), file, ...read, asWritten }, problems };
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

function nameProblems(what: 'fileName' | 'folderName', path: string, name: string, editorLocale: Locale): Problem[] {
  if (addressPart.test(name)) return [];
  const message = messages[editorLocale][what](basename(path));
  return [createProblem({ rule: 'name', path: shown(path), message })];
}
