// Where each article goes: a category folder and a name, the same in every language, and free.
import { sitePages } from '../../reader/site-pages.ts';
import type { Article, Content } from '../../reader/content.ts';
import { toSlug, uniqueSlug } from '../../text/slug.ts';
import type { Loss, Source, SourceArticle, SourceCategory } from '../source.ts';
import { ledgerKey, type Ledger } from './ledger.ts';

/**
 * `ours` is what an earlier import made of it, or the index that a category has already; `isGone` where somebody has
 * deleted that since. The introduction of a category has the slug `index`, which no article has.
 */
export type Place = {
  id: string;
  locale: string;
  category: string;
  slug: string;
  ours?: { id: string; file: string };
  isGone?: true;
};
export type Places = Map<SourceArticle, Place>;

export function placeArticles(source: Source, content: Content, ledger: Ledger): { places: Places; losses: Loss[] } {
  const earlier = earlierPlaces(source, content, ledger);
  const folders = categoryFolders(source, earlier);
  const losses: Loss[] = [];
  const taken = new Set([...content.articles, ...content.unread, ...earlier.values()].map(nameOf));
  const places: Places = new Map();
  const [introductions = [], articles = []] = [true, false].map((isOne) =>
    source.articles.filter((article) => isIntroduction(article, earlier) === isOne),
  );
  for (const versions of Map.groupBy(articles, ({ key }) => key).values()) {
    const known = versions.flatMap((version) => earlier.get(version) ?? [])[0];
    const main = versions.find(({ locale }) => locale === content.defaultLocale) ?? versions[0]!;
    const category = known?.category ?? folders.get(main.category)!;
    const wish = cleanSlug(main.slug ?? '') || toSlug(main.title, main.locale);
    const slug = known?.slug ?? uniqueSlug(wish, (name) => taken.has(nameOf({ category, slug: name })));
    if (!known && slug !== wish) losses.push({ kind: 'renamed', path: main.path, what: `${wish} → ${slug}` });
    taken.add(nameOf({ category, slug }));
    for (const version of oneALocale(versions, losses)) {
      places.set(
        version,
        earlier.get(version) ?? { id: `${version.locale}/${category}/${slug}`, locale: version.locale, category, slug },
      );
    }
  }
  const introduced = new Set<string>();
  for (const article of introductions) {
    const place = earlier.get(article) ?? indexPlace(article, folders.get(article.category)!, indexesOf(content));
    // Two folders of theirs may be one of ours by now.
    if (introduced.has(place.id)) losses.push({ kind: 'kept', path: article.path, what: place.id });
    else places.set(article, place);
    introduced.add(place.id);
  }
  return { places, losses };
}

/** What came as an article before this was known stays one. */
function isIntroduction(article: SourceArticle, earlier: Map<SourceArticle, Place>): boolean {
  const { slug } = earlier.get(article) ?? {};
  return slug === undefined ? article.isIntroduction === true : slug === 'index';
}

function indexPlace({ locale }: SourceArticle, category: string, indexes: { id: string; file: string }[]): Place {
  const id = `${locale}/${category}/index`;
  const ours = indexes.find((index) => index.id === id);
  return { id, locale, category, slug: 'index', ...(ours && { ours }) };
}

/** Those that are files: a category may do without. */
function indexesOf({ categories }: Content): { id: string; file: string }[] {
  return categories
    .filter(({ frontMatter }) => frontMatter !== '')
    .map(({ id, file }) => ({ id: `${id}/index`, file }));
}

/** The same name in another category is another article. */
const nameOf = ({ category, slug }: Pick<Place, 'category' | 'slug'>): string => `${category}/${slug}`.toLowerCase();

/** Two files may claim to be one article in one language: the first is it. */
function oneALocale(versions: SourceArticle[], losses: Loss[]): SourceArticle[] {
  const first = new Map<string, SourceArticle>();
  for (const version of versions) {
    const other = first.get(version.locale);
    if (other)
      losses.push({
        kind: 'double',
        path: version.path,
        what: other.path,
      });
    else first.set(version.locale, version);
  }
  return [...first.values()];
}

/** What an earlier import wrote, wherever it was moved since. */
function earlierPlaces(source: Source, content: Content, ledger: Ledger): Map<SourceArticle, Place> {
  const byId = new Map<string, { id: string; file: string }>(
    [...content.articles, ...indexesOf(content)].map((text) => [text.id, text]),
  );
  const byAlias = new Map<string, Article>(
    content.articles.flatMap((article) =>
      article.aliases.map((alias) => [`${article.locale}/${alias}`, article] as const),
    ),
  );
  return new Map(
    source.articles.flatMap((article): [SourceArticle, Place][] => {
      const row = ledger.get(ledgerKey(article));
      if (!row) return [];
      const ours = byId.get(row.id) ?? byAlias.get(row.id);
      const [locale = '', category = '', slug = ''] = (ours?.id ?? row.id).split('/');
      return [[article, { id: ours?.id ?? row.id, locale, category, slug, ...(ours ? { ours } : { isGone: true }) }]];
    }),
  );
}

/** A category keeps the folder that its articles are in already. */
function categoryFolders({ articles, categories }: Source, earlier: Map<SourceArticle, Place>): Map<string, string> {
  const folders = new Map<string, string>();
  for (const article of articles) {
    const place = earlier.get(article);
    if (place && !folders.has(article.category)) folders.set(article.category, place.category);
  }
  const taken = new Set<string>([...folders.values(), ...sitePages]);
  for (const category of categories) {
    if (folders.has(category.key)) continue;
    const folder = uniqueSlug(wishFor(category, categories, taken), (name) => taken.has(name));
    folders.set(category.key, folder);
    taken.add(folder);
  }
  return folders;
}

function wishFor(category: SourceCategory, categories: SourceCategory[], taken: Set<string>): string {
  const [[locale, title] = ['en', 'General']] = category.titles;
  const own = cleanSlug(category.slug ?? '') || toSlug(title, locale);
  const parent = categories.find(({ key }) => key === category.parent);
  return taken.has(own) && parent ? `${wishFor(parent, [], new Set())}-${own}` : own;
}

/** What may stand in an address, in small letters; '' where nothing is left. */
export function cleanSlug(name: string): string {
  const slug = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[._-]+|[._-]+$/g, '')
    .slice(0, MAX_SLUG);
  return slug === 'index' ? 'overview' : slug;
}

const MAX_SLUG = 80; // characters: with a locale and a category it stays a name that every disk can keep
