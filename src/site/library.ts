// What pages ask of the content: the published articles, a category's, translations, related ones.
import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import type { Problem } from '../reader/problem.ts';
import type { ArticleFields, CategoryFields, Shop } from '../reader/schema.ts';
import type { Redirect } from '../reader/redirects.ts';
import { shorten, tokens, toTerm } from '../text/index.ts';
import type { ContactWords, SynonymGroup } from '../search/index.ts';
import type { OutlineHeading, Section } from '../markdown/outline.ts';
import type { ContentFile } from '../reader/references/content-files.ts';
import { languageOf } from '../text/languages.ts';

export type Article = ArticleFields & {
  id: string;
  locale: string;
  category: string;
  slug: string;
  sections: Section[];
  headings: OutlineHeading[];
  /** What its page shows and offers, under the names that these have on the site. */
  files: { name: string; source: ContentFile }[];
  entry: CollectionEntry<'articles'>;
};
export type Category = CategoryFields & { id: string; locale: string; category: string };
export type Library = {
  shop: Shop;
  locales: string[];
  defaultLocale: string;
  /** locale → groups of equal words, for search. */
  synonyms: Map<string, SynonymGroup[]>;
  /** locale → how customers ask for the shop itself, for search. */
  contact: Map<string, ContactWords>;
  /** Errors in the content: only `npm run dev` goes on in spite of them. */
  problems: Problem[];
  /** As hex, in light and in dark. */
  headerColours: { light: string; dark: string };
  /** Old addresses, and the pages that answer there now. */
  redirects: Redirect[];
  /** In the order of their category: `order`, then title. */
  articles: Article[];
  categories: Category[];
  /** LOCALE/SLUG → article: the same slug in another locale is the same article, in whatever category. */
  bySlug: Map<string, Article>;
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
    'shop' | 'locales' | 'defaultLocale' | 'synonyms' | 'contact' | 'headerColours' | 'redirects' | 'problems'
  >;
  const entries = await getCollection('articles');
  const articles = entries
    .map((entry) => ({ ...(entry.data as Omit<Article, 'id' | 'entry'>), id: entry.id, entry }))
    .filter(({ draft }) => import.meta.env.DEV || !draft)
    .sort(inOrder);
  const categories = (await getCollection('categories')).map(({ data }) => data as Category).sort(inOrder);
  const byCategory = Map.groupBy(articles, ({ locale, category }) => `${locale}/${category}`);
  return {
    ...site,
    articles,
    categories: categories.filter(({ id }) => byCategory.has(id)),
    bySlug: new Map(articles.map((article) => [`${article.locale}/${article.slug}`, article])),
    byCategory,
  };
}

type Ordered = { locale: string; order: number; title: string };
const collators = new Map<string, Intl.Collator>();

function inOrder(a: Ordered, b: Ordered): number {
  return a.order - b.order || collator(a.locale).compare(a.title, b.title);
}

/** Numbers in titles count as numbers: “2 years” before “14 days”. */
export function collator(locale: string): Intl.Collator {
  if (!collators.has(locale)) collators.set(locale, new Intl.Collator(locale, { numeric: true }));
  return collators.get(locale)!;
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
export function translations({ locales, bySlug }: Library, { slug }: { slug: string }): Map<string, Article> {
  return new Map(
    locales.flatMap((locale) => {
      const article = bySlug.get(`${locale}/${slug}`);
      return article ? [[locale, article] as const] : [];
    }),
  );
}

/** The answer in short: the summary, or the text's beginning, cut between words. */
export function shortAnswer({ summary, sections }: Article, length: number): string {
  return summary ?? shorten(sections.find(({ text }) => text)?.text ?? '', length);
}

/** The default locale's articles that `locale` has no translation of. */
export function untranslated({ articles, bySlug, defaultLocale }: Library, locale: string): Article[] {
  return locale === defaultLocale
    ? []
    : articles.filter((article) => article.locale === defaultLocale && !bySlug.has(`${locale}/${article.slug}`));
}

/** `refund-time` or `returns/refund-time`, as editors write it. */
export function articleNamed({ bySlug }: Library, locale: string, reference: string): Article | undefined {
  return bySlug.get(`${locale}/${reference.split('/').at(-1)!}`);
}

/** What shop.yml names as most asked, or for the footer: nothing is guessed. */
export function namedInShop(library: Library, locale: string, list: 'mostAsked' | 'footer'): Article[] {
  return library.shop[list].flatMap((reference) => articleNamed(library, locale, reference) ?? []);
}

/** The editor's own choice; without one, the articles of the locale whose titles share the rarest words. */
export function related(library: Library, article: Article, limit = 4): Article[] {
  const chosen = article.related.flatMap((reference) => articleNamed(library, article.locale, reference) ?? []);
  const others = chosen.length ? chosen : similarTitles(library, article, limit);
  return [...new Set(others)].filter((other) => other.slug !== article.slug).slice(0, limit);
}

/** Articles by their place among those of the locale: numbers are cheap to count and to sort. */
type TitleIndex = { articles: Article[]; terms: Map<Article, string[]>; places: Map<string, number[]> };
const titleIndexes = new WeakMap<Library, Map<string, TitleIndex>>();

/** A word in every tenth title tells nothing; nor does one in 500, which would make the cost grow with the square. */
const COMMON = { share: 0.1, titles: 500 };

/** Sum of 1 / (articles with the term) over shared terms: a rare shared word says more than a common one. */
function similarTitles(library: Library, article: Article, limit: number): Article[] {
  const { articles, terms, places } = titleIndex(library, article.locale);
  const scores = new Map<number, number>();
  for (const term of terms.get(article) ?? []) {
    const sharing = places.get(term)!;
    if (sharing.length > Math.max(10, Math.min(COMMON.titles, articles.length * COMMON.share))) continue;
    for (const place of sharing) scores.set(place, (scores.get(place) ?? 0) + 1 / sharing.length);
  }
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, limit + 1) // the article itself is among them
    .map(([place]) => articles[place]!);
}

function titleIndex(library: Library, locale: string): TitleIndex {
  const indexes = titleIndexes.get(library) ?? new Map<string, TitleIndex>();
  titleIndexes.set(library, indexes);
  const known = indexes.get(locale);
  if (known) return known;
  const language = languageOf(locale);
  const articles = inLocale(library, locale);
  const index: TitleIndex = { articles, terms: new Map(), places: new Map() };
  articles.forEach((article, place) => {
    const terms = [...new Set(tokens(article.title).map((token) => toTerm(token.text, language)))];
    index.terms.set(article, terms);
    for (const term of terms) {
      const sharing = index.places.get(term);
      if (sharing) sharing.push(place);
      else index.places.set(term, [place]);
    }
  });
  indexes.set(locale, index);
  return index;
}

/** The article's HTML as a component. */
export function renderArticle(article: Article) {
  return render(article.entry);
}
