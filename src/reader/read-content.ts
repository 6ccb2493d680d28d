// Reads a content folder whole: shop.yml, categories, articles, and every problem met on the way.
// The only place that touches content files; the site's loader, the commands and the tests all read through it.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Content } from './content.ts';
import { localePattern } from './schema.ts';
import { notOverruled, parseSynonyms, type SynonymGroup } from '../search/index.ts';
import { isLocale, languageOf } from '../text/languages.ts';
import { readCategory } from './category.ts';
import { hidden, markdownFile, readFolder } from './folder.ts';
import { parseGolden, type GoldenQuery } from './golden.ts';
import { lineOf } from './line-of.ts';
import type { Problem } from './problem.ts';
import { readShop } from './shop.ts';
import { readText, shown } from './text-file.ts';
import { builtInGroups } from './thesaurus.ts';

declare global {
  /** What `npm run build` has read, for src/content.config.ts: Vite gives that file modules of its own. */
  var contentOfBuild: Content | undefined;
}

/** The folder that `--content DIR` or FAQ_CONTENT names, or `content`; absolute. An empty name counts as none. */
export function contentDir(option?: string): string {
  return resolve(option || process.env.FAQ_CONTENT || 'content');
}

/**
 * Throws a UserError only when there is no folder at all to read; everything else is in `problems`.
 * @param options.forCustomers a locale counts when something is published in it; for editors drafts are enough
 */
export function readContent(dir: string, { forCustomers = false } = {}): Content {
  const folder = readFolder(dir);
  const problems: Problem[] = [];
  const { shop, shopFile } = readShop(dir, problems);
  const content: Content = {
    dir,
    shop,
    shopFile,
    locales: [],
    defaultLocale: '',
    categories: [],
    articles: [],
    synonyms: new Map(),
    golden: new Map(),
    assets: new Set(),
    problems,
  };
  for (const entry of folder.filter((entry) => entry.isDirectory())) readLocale(content, entry.name);
  const shownArticles = content.articles.filter(({ draft }) => !(forCustomers && draft));
  const found = [...new Set(shownArticles.map(({ locale }) => locale))];
  content.locales = [
    ...shop.locales.filter((locale) => found.includes(locale)),
    ...found.filter((locale) => !shop.locales.includes(locale)).sort(),
  ];
  content.defaultLocale = content.locales.find((locale) => locale === shop.defaultLocale) ?? content.locales[0] ?? 'en';
  if (shop.defaultLocale && found.length && content.defaultLocale !== shop.defaultLocale) {
    problems.push({
      path: shopFile.path,
      line: lineOf(shopFile.source, 'defaultLocale'),
      severity: 'error',
      message: `Unexpected defaultLocale ${shop.defaultLocale}, expected a folder with articles: ${content.locales.join(', ')}`,
    });
  }
  if (!found.length)
    problems.push({
      path: shown(dir),
      line: 1,
      severity: 'error',
      message: content.articles.length
        ? 'Unexpected content of drafts only, expected at least one article without draft: true'
        : 'Unexpected absence of articles, expected LOCALE/CATEGORY/SLUG.md, for instance en/returns/refund-time.md',
    });
  return content;
}

function readLocale(content: Content, locale: string): void {
  if (hidden.test(locale)) return;
  const dir = join(content.dir, locale);
  const warn = (message: string) => content.problems.push({ path: shown(dir), line: 1, severity: 'warning', message });
  if (!localePattern.test(locale))
    return void warn(`Unexpected folder ${locale}, expected a locale such as en or lt; it is left out`);
  if (!isLocale(locale))
    warn(
      `Unexpected locale ${locale} without a stemmer, expected en, lt or ru; search falls back to the beginnings of words`,
    );
  content.synonyms.set(locale, readSynonyms(content, locale));
  content.golden.set(locale, readGolden(content, locale));
  for (const entry of readFolder(dir)) {
    if (entry.isDirectory() && !hidden.test(entry.name)) readCategory(content, locale, entry.name);
    else if (markdownFile.test(entry.name))
      content.problems.push({
        path: shown(join(dir, entry.name)),
        line: 1,
        severity: 'error',
        message: `Unexpected article beside the categories, expected it in a folder: ${locale}/CATEGORY/${entry.name}`,
      });
  }
}

/** `content/LOCALE/synonyms.txt`, then what it leaves of the thesaurus of words that every shop's customers use. */
function readSynonyms(content: Content, locale: string): SynonymGroup[] {
  const builtIn = builtInGroups(locale);
  const file = join(content.dir, locale, 'synonyms.txt');
  const source = existsSync(file) ? readText(file, content.problems) : null;
  if (source === null) return builtIn;
  const language = languageOf(locale);
  const { groups, problems } = parseSynonyms(source, language);
  for (const problem of problems) content.problems.push({ ...problem, path: shown(file), severity: 'error' });
  return groups.concat(notOverruled(builtIn, groups, language));
}

/** `content/LOCALE/golden.tsv`, when the shop keeps one. */
function readGolden(content: Content, locale: string): GoldenQuery[] {
  const file = join(content.dir, locale, 'golden.tsv');
  const source = existsSync(file) ? readText(file, content.problems) : null;
  const { queries, problems } = parseGolden(source ?? '', shown(file));
  content.problems.push(...problems);
  return queries;
}
