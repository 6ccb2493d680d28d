// What a content folder becomes once it is read: the nouns that the site, the commands and the miner work with.
import type { Strings } from '../i18n/en.ts';
import type { Outline } from '../markdown/outline.ts';
import type { ContactWords, SynonymGroup } from '../search/index.ts';
import type { GoldenQuery } from './golden.ts';
import type { MovedAddress } from './moved-addresses.ts';
import type { Problem } from './problem.ts';
import type { ContentFiles } from './references/content-files.ts';
import type { SignalsByLocale } from './signals.ts';
import type { ArticleFields, CategoryFields, Shop } from './schema.ts';
import type { HarshPhrase } from './tone.ts';

/**
 * What customers read: an article, or the introduction of a category. `file` is absolute, `path` is for messages; the
 * body begins on line `bodyLine` of the file. Facts are filled in; `asWritten` is before that.
 */
export type Text = {
  id: string;
  locale: string;
  category: string;
  path: string;
  file: string;
  draft: boolean;
  title: string;
  summary?: string | undefined;
  questions: string[];
  frontMatter: string;
  body: string;
  bodyLine: number;
  outline: Outline;
  /** `fields` are all texts of the front matter. */
  asWritten: { title: string; summary: string; fields: string[]; body: string };
};

/** `id` is LOCALE/CATEGORY; the body is the introduction, '' where there is none. */
export type Category = CategoryFields & Text;

/**
 * `id` is LOCALE/CATEGORY/SLUG. Articles of one `original` are translations of each other: CATEGORY/SLUG in the default
 * locale, or in the first that has the article.
 */
export type Article = ArticleFields & Text & { slug: string; original: string };

export function textsOf({ articles, categories }: Pick<Content, 'articles' | 'categories'>): Text[] {
  return [...categories, ...articles];
}

/** An article's place: LOCALE/CATEGORY/SLUG is its id. */
export type ArticlePlace = Pick<Article, 'id' | 'locale' | 'category' | 'slug'>;

/** shop.yml as it is written, for the lines of problems that are found later; `source` is '' when there is none. */
export type ShopFile = { path: string; source: string };

export type Content = {
  dir: string;
  shop: Shop;
  shopFile: ShopFile;
  /** Those that have an article, in the order of shop.yml. */
  locales: string[];
  defaultLocale: string;
  categories: Category[];
  articles: Article[];
  /** Articles that could not be read: their own problems say why, so what leads to them is not wrong as well. */
  unread: ArticlePlace[];
  /** locale → groups of equal words: the editors' own before the built-in ones that they have not overruled. */
  synonyms: Map<string, SynonymGroup[]>;
  /** locale → how customers ask for the shop itself: the editors' own words before the built-in ones. */
  contact: Map<string, ContactWords>;
  /** locale → wording that sounds harsh to customers. */
  tone: Map<string, HarshPhrase[]>;
  /** locale → the queries that the shop watches, from golden.tsv. */
  golden: Map<string, GoldenQuery[]>;
  /** locale → the site's own words, those of ui.yml among them. */
  ui: Map<string, Strings>;
  /** locale → what customers search and open, from signals.json. */
  signals: SignalsByLocale;
  /** Old addresses that lead to a page of today, from redirects.tsv. */
  moved: MovedAddress[];
  /** Everything in the folder that is no text: pictures, video, downloads. */
  files: ContentFiles;
  /** Paths, from the folder, of files of a kind that is not published. */
  unknownFiles: string[];
  /** What lies in public/ and what the site makes beside its pages, by their path on the site. */
  siteFiles: Set<string>;
  problems: Problem[];
};
