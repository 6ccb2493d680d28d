// What pages ask of the content: the published articles, a category's, translations, related ones.
import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import type { Strings } from '../i18n/en.ts';
import type { Problem } from '../reader/problem.ts';
import type { ArticleFields, CategoryFields, Shop } from '../reader/schema.ts';
import type { Redirect } from '../reader/redirects.ts';
import type { SignalsByLocale } from '../reader/signals.ts';
import { shorten } from '../text/index.ts';
import type { ContactWords, SynonymGroup } from '../search/index.ts';
import type { OutlineHeading, Section } from '../markdown/outline.ts';
import { bindNumbers } from '../markdown/typography.ts';
import type { ContentFile } from '../reader/references/content-files.ts';
import { articlesByName } from '../reader/article-names.ts';
import { standInsFor } from '../reader/stand-ins.ts';
import { daysOff } from './holidays.ts';
import { openedTogether } from './opened-together.ts';
import { byUse, inOrder } from './order.ts';
import { similarTitles } from './similar-titles.ts';
import { articlePath, path } from './urls.ts';

export type Article = ArticleFields & {
  id: string;
  locale: string;
  category: string;
  slug: string;
  original: string;
  sections: Section[];
  /** Its text for machines: links are whole addresses, nothing in it that customers do not see. */
  markdown: string;
  headings: OutlineHeading[];
  /** What its page shows and offers, under the names that these have on the site. */
  files: { name: string; source: ContentFile }[];
  /** `data` holds it as the editor wrote it, without no-break spaces in title and summary. */
  entry: CollectionEntry<'articles'>;
};
/** `introduction` is HTML, '' where the category has none. */
export type Category = CategoryFields & {
  id: string;
  locale: string;
  category: string;
  introduction: string;
  files: Article['files'];
};
export type Library = {
  shop: Shop;
  locales: string[];
  defaultLocale: string;
  /** locale → groups of equal words, for search. */
  synonyms: Map<string, SynonymGroup[]>;
  /** locale → the site's own words: src/site/site-strings.ts. */
  ui: Map<string, Strings>;
  /** locale → how customers ask for the shop itself, for search. */
  contact: Map<string, ContactWords>;
  /** locale → what customers search and open. */
  signals: SignalsByLocale;
  /** Errors in the content: only `npm run dev` goes on in spite of them. */
  problems: Problem[];
  /** When nobody answers: src/site/holidays.ts. */
  daysOff: string[];
  /** As hex, in light and in dark. */
  headerColours: { light: string; dark: string };
  /** Old addresses, and the pages that answer there now. */
  redirects: Redirect[];
  /** In the order of their category: `order`, then title. */
  articles: Article[];
  categories: Category[];
  /** What its translations share → the article of each locale. */
  versions: Map<string, Map<string, Article>>;
  /** By each name that an editor may write, in all locales. */
  byName: Map<string, Article[]>;
  /** locale → the default locale's articles that it has no translation of. */
  standIns: Map<string, Set<Article>>;
  byCategory: Map<string, Article[]>;
};

let built: Promise<Library> | undefined;

/** Drafts are left out, but for `npm run dev`. A build reads once; dev reads each time, since editors are writing. */
export function library(): Promise<Library> {
  return import.meta.env.DEV ? readLibrary() : (built ??= readLibrary());
}

async function readLibrary(): Promise<Library> {
  const site = (await getEntry('site', 'site'))!.data as Pick<
    Library,
    | 'shop'
    | 'locales'
    | 'defaultLocale'
    | 'synonyms'
    | 'contact'
    | 'ui'
    | 'signals'
    | 'headerColours'
    | 'redirects'
    | 'problems'
  >;
  const entries = await getCollection('articles');
  const articles = entries
    .map((entry) => ({ ...withNumbersWhole(entry.data as Omit<Article, 'id' | 'entry'>), id: entry.id, entry }))
    .filter(({ draft }) => import.meta.env.DEV || !draft)
    .sort(inOrder);
  const categories = (await getCollection('categories')).map(({ data }) => data as Category).sort(inOrder);
  const listed = site.shop.mostAsked === 'auto' ? articles.toSorted(byUse(site.signals)) : articles;
  const byCategory = Map.groupBy(listed, ({ locale, category }) => `${locale}/${category}`);
  return {
    ...site,
    daysOff: await daysOff(site.shop, new Date()),
    articles,
    categories: categories.filter(({ id }) => byCategory.has(id)),
    versions: versionsOf(articles),
    byName: articlesByName(articles),
    standIns: new Map(
      site.locales.map((locale) => [
        locale,
        new Set(standInsFor(locale, { articles, defaultLocale: site.defaultLocale })),
      ]),
    ),
    byCategory,
  };
}

/** No line ends between a number and its unit, as in the text below; `entry.data` keeps what the editor wrote. */
function withNumbersWhole<Fields extends { locale: string; title: string; summary?: string | undefined }>(
  fields: Fields,
): Fields {
  const { locale, title, summary } = fields;
  return { ...fields, title: bindNumbers(title, locale), ...(summary && { summary: bindNumbers(summary, locale) }) };
}

/** Title and summary as the editor wrote them, for search and other machines: no-break spaces are for pages. */
export function asWritten({ entry }: Article): Pick<Article, 'title' | 'summary'> {
  const { title, summary } = entry.data as Article;
  return { title, summary };
}

function versionsOf(articles: Article[]): Library['versions'] {
  const groups = Map.groupBy(articles, ({ original }) => original);
  return new Map(
    [...groups].map(([original, group]) => [original, new Map(group.map((article) => [article.locale, article]))]),
  );
}

export function categoriesOf({ categories }: Library, locale: string): Category[] {
  return categories.filter((category) => category.locale === locale);
}

export function inCategory({ byCategory }: Library, category: Category): Article[] {
  return byCategory.get(category.id) ?? [];
}

export function inLocale({ articles }: Library, locale: string): Article[] {
  return articles.filter((article) => article.locale === locale);
}

/** locale → the same article there, for the locales that have it. */
export function translations({ locales, versions }: Library, { original }: { original: string }): Map<string, Article> {
  const own = versions.get(original);
  return new Map(
    locales.flatMap((locale) => {
      const article = own?.get(locale);
      return article ? [[locale, article] as const] : [];
    }),
  );
}

/** Where the language switcher leads from an article: its translation, the article that stands in for one, or the home page. */
export function switcherPaths(library: Library, article: Article): Map<string, string> {
  const own = translations(library, article);
  const standard = own.get(library.defaultLocale);
  return new Map(
    library.locales.map((locale) => {
      const translation = own.get(locale);
      if (translation) return [locale, articlePath(translation)];
      const standsIn = standard && library.standIns.get(locale)!.has(standard);
      return [locale, standsIn ? articlePath({ ...standard, locale }) : path(locale)];
    }),
  );
}

/** The answer in short: the summary, or the text's beginning, cut between words. */
export function shortAnswer({ summary, sections }: Article, length: number): string {
  return summary ?? shorten(sections.find(({ text }) => text)?.text ?? '', length);
}

/** As editors name it: the locale's own article, else its version of one that has the name elsewhere. */
export function articleNamed({ byName, versions }: Library, locale: string, name: string): Article | undefined {
  const named = byName.get(name) ?? [];
  return (
    named.find((article) => article.locale === locale) ??
    named.flatMap(({ original }) => versions.get(original)?.get(locale) ?? [])[0]
  );
}

/** What shop.yml names as most asked, or for the footer: nothing is guessed. */
export function namedInShop(library: Library, locale: string, list: 'mostAsked' | 'footer'): Article[] {
  const named = library.shop[list];
  if (named === 'auto') return openedMost(library, locale);
  return named.flatMap((reference) => articleNamed(library, locale, reference) ?? []);
}

/** As many as a page shows without a scroll. */
const MAX_OPENED = 8;

/** By the committed counts; those that are gone since are left out. */
function openedMost(library: Library, locale: string): Article[] {
  const counted = Object.entries(library.signals.get(locale)?.articles ?? {}).sort(
    ([, one], [, other]) => other.opens - one.opens,
  );
  const found = counted.flatMap(([place]) => articleNamed(library, locale, place) ?? []);
  return [...new Set(found)].slice(0, MAX_OPENED);
}

/**
 * The editor's own choice; without one, the articles of the locale that customers open beside it, then those whose titles
 * share the rarest words.
 */
export function related(library: Library, article: Article, limit = 4): Article[] {
  const { locale } = article;
  const chosen = article.related.flatMap(
    (name) => articleNamed(library, locale, name) ?? standIn(library, locale, name) ?? [],
  );
  const others = chosen.length
    ? chosen
    : [
        ...openedTogether(library.articles, article, library.signals),
        ...similarTitles(library.articles, article, limit),
      ];
  return [...new Set(others)].filter((other) => other.original !== article.original).slice(0, limit);
}

/** Under its address in the locale. */
function standIn({ byName, standIns }: Library, locale: string, name: string): Article | undefined {
  const article = byName.get(name)?.find((named) => standIns.get(locale)!.has(named));
  return article && { ...article, locale };
}

/** The article's HTML as a component. */
export function renderArticle(article: Article) {
  return render(article.entry);
}
