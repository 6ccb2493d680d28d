// Reads a content folder whole: shop.yml, categories, articles, and every problem met on the way.
// The only place that touches content files; the site's loader, the commands and the tests all read through it.
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Locale } from '../text/languages.ts';
import type { LoneArticle } from './category.ts';
import type { Article, Content, ShopFile } from './content.ts';
import { hidden, isLoop, markdownFile, readFolder } from './folder.ts';
import { lineOf } from './line-of.ts';
import { localeProblem, readLocale } from './locale.ts';
import { parseMovedAddresses, type MovedAddress } from './moved-addresses.ts';
import { createProblem, type Problem } from './problem.ts';
import { localePattern, type Shop } from './schema.ts';
import { readFiles } from './references/content-files.ts';
import { createResolver } from './references/resolver.ts';
import { readSiteFiles } from './references/site-files.ts';
import { readShop } from './shop.ts';
import { readSignals } from './signals.ts';
import { readText, shown } from './text-file.ts';
import { isShownOn, todayIn } from './today.ts';
import { originalsOf } from './translations.ts';
import { checkTheme } from './theme/read-theme.ts';

/** The folder that `--content DIR` or FAQ_CONTENT names, or `content`; absolute. An empty name counts as none. */
export function contentDir(option?: string): string {
  return resolve(option || process.env.FAQ_CONTENT || 'content');
}

/**
 * Throws a UserError only when there is no folder at all to read; everything else is in `problems`.
 * @param options.forCustomers as customers see it today: what is not published yet or any more is a draft, and a locale
 * counts when something is published in it; for editors drafts are enough
 */
export function readContent(dir: string, { forCustomers = false } = {}): Content {
  const entries = readFolder(dir).filter((entry) => entry.isDirectory() && !hidden.test(entry.name));
  const dirs = entries.map(({ name }) => join(dir, name)).filter((folder) => !isLoop(folder, dir));
  const { shop, shopFile, problems: ofShop } = readShop(dir);
  const { moved, problems: ofMoved } = readMoved(join(dir, 'redirects.tsv'), shop.editorLocale);
  const { signals, problems: ofSignals } = readSignals(dir, shop.editorLocale);
  const folders = dirs
    .filter((folder) => localePattern.test(basename(folder)))
    .map((folder) => readLocale(folder, shop));
  const today = todayIn(shop.timeZone);
  // To customers, what is not shown today is a draft.
  const read = folders
    .flatMap((folder) => folder.articles)
    .map((article) => (forCustomers && !isShownOn(today, article) ? { ...article, draft: true } : article));
  const { locales, defaultLocale } = localesOf(
    read.filter(({ draft }) => !(forCustomers && draft)),
    shop,
  );
  const originals = originalsOf(read, [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)]);
  const articles = read.map((article) => ({ ...article, original: originals.get(article.id)! }));
  const { files, unknown, problems: ofFiles } = readFiles(dir, shop.editorLocale);
  const problems = [
    ...ofShop,
    ...ofFiles,
    ...checkTheme(dir, shop.editorLocale),
    ...ofMoved,
    ...ofSignals,
    ...dirs.flatMap((folder) => localeProblem(folder, shop.editorLocale) ?? []),
    ...folders.flatMap((folder) => folder.problems),
  ];
  const content = {
    dir,
    shop,
    shopFile,
    locales,
    defaultLocale,
    categories: folders.flatMap(({ categories }) => categories),
    articles,
    unread: folders.flatMap(({ unread }) => unread),
    synonyms: new Map(folders.map(({ locale, synonyms }) => [locale, synonyms])),
    contact: new Map(folders.map(({ locale, contact }) => [locale, contact])),
    tone: new Map(folders.map(({ locale, tone }) => [locale, tone])),
    golden: new Map(folders.map(({ locale, golden }) => [locale, golden])),
    ui: new Map(folders.map(({ locale, ui }) => [locale, ui])),
    signals,
    moved,
    files,
    unknownFiles: unknown,
    siteFiles: readSiteFiles(locales),
    problems: [...problems, ...localesProblems(dir, articles, { shop, shopFile, locales, problems })],
  };
  return { ...content, articles: withTranscripts(content) };
}

/** What is said in an article's videos is part of it for search. */
function withTranscripts(content: Content): Article[] {
  if (![...content.files.values()].some(({ spoken }) => spoken)) return content.articles;
  const resolve = createResolver(content);
  return content.articles.map((article) => {
    const { outline } = article;
    const spoken = outline.references.flatMap((reference) => {
      const resolved = resolve(reference, article);
      return resolved.kind === 'address' ? (resolved.spoken ?? []) : [];
    });
    const sections = [...outline.sections, ...spoken.map((text) => ({ heading: '', anchor: '', text }))];
    return spoken.length ? { ...article, outline: { ...outline, sections } } : article;
  });
}

/** None where the shop keeps no such file. */
function readMoved(file: string, editorLocale: Locale): { moved: MovedAddress[]; problems: Problem[] } {
  if (!existsSync(file)) return { moved: [], problems: [] };
  const { source, problems } = readText(file, editorLocale);
  return source === null ? { moved: [], problems } : parseMovedAddresses(source, shown(file), editorLocale);
}

/** In the order of shop.yml, those that it does not name after them. */
function localesOf(articles: LoneArticle[], shop: Shop): { locales: string[]; defaultLocale: string } {
  const found = new Set(articles.map(({ locale }) => locale));
  const named = shop.locales.filter((locale) => found.has(locale));
  const locales = [...new Set([...named, ...[...found].sort()])];
  const defaultLocale = locales.find((locale) => locale === shop.defaultLocale) ?? locales[0] ?? 'en';
  return { locales, defaultLocale };
}

type Found = { shop: Shop; shopFile: ShopFile; locales: string[]; problems: Problem[] };

const messages = {
  en: {
    noDefault: (locale: string, locales: string) =>
      `there are no articles in ${locale}, the defaultLocale: write one of ${locales}`,
    onlyDrafts: 'there are only drafts: publish at least one article, by deleting its draft: true',
    noArticles: 'there are no articles: add LOCALE/CATEGORY/SLUG.md, for instance en/returns/refund-time.md',
  },
  lt: {
    noDefault: (locale: string, locales: string) =>
      `kalbos ${locale}, kuri yra defaultLocale, straipsnių nėra: įrašykite vieną iš ${locales}`,
    onlyDrafts: 'yra tik juodraščiai: paskelbkite bent vieną straipsnį, ištrynę jo draft: true',
    noArticles: 'straipsnių nėra: pridėkite KALBA/KATEGORIJA/VARDAS.md, pvz., lt/grazinimas/pinigai.md',
  },
  ru: {
    noDefault: (locale: string, locales: string) =>
      `на ${locale}, который записан в defaultLocale, статей нет: напишите один из ${locales}`,
    onlyDrafts: 'есть только черновики: опубликуйте хотя бы одну статью, удалив её draft: true',
    noArticles: 'статей нет: добавьте ЯЗЫК/РАЗДЕЛ/ИМЯ.md, например ru/vozvrat/dengi.md',
  },
};

/** What only the whole folder shows: nothing to publish, or a default locale without articles. */
function localesProblems(
  dir: string,
  articles: LoneArticle[],
  { shop, shopFile, locales, problems }: Found,
): Problem[] {
  const { defaultLocale, editorLocale } = shop;
  const say = messages[editorLocale];
  if (locales.length > 0)
    return defaultLocale === undefined || locales.includes(defaultLocale)
      ? []
      : [
          createProblem({
            rule: 'locale',
            path: shopFile.path,
            line: lineOf(shopFile.source, 'defaultLocale'),
            message: say.noDefault(defaultLocale, locales.join(', ')),
          }),
        ];
  // Where articles could not be read, their own problems say why.
  const hasBroken = problems.some(({ severity, path }) => severity === 'error' && markdownFile.test(path));
  if (articles.length === 0 && hasBroken) return [];
  const message = articles.length ? say.onlyDrafts : say.noArticles;
  return [createProblem({ rule: 'empty', path: shown(dir), message })];
}
