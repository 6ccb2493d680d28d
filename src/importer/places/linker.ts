// Says what becomes of each link and picture of an imported article.
import { posix } from 'node:path';
import { readUrl, safeDecode } from '../../markdown/links.ts';
import type { Loss, LossKind, Source, SourceArticle, SourceFile } from '../source.ts';
import { anchorsOf, keepAnchor, type Anchors } from './anchors.ts';
import { dataFile, type FilePlaces } from './files.ts';
import type { Place, Places } from './place-articles.ts';
import type { Mend } from './references.ts';

/** `named`: by each form of its address. `versions`: by language and key. */
type Site = {
  source: Source;
  places: Places;
  filePlaces: FilePlaces;
  named: Map<string, SourceArticle>;
  versions: Map<string, SourceArticle>;
  anchors: Map<SourceArticle, Anchors>;
};
/** The article that refers, and how to say what is lost. */
type From = { article: SourceArticle; place: Place; lose: (kind: LossKind, href: string) => null };

const MAX_SHOWN = 200; // characters of an address

export type Linker = {
  /** Mends the references of an article; headings that links lead to are marked on the way. */
  mend: Mend;
  /** Of the article that an address leads to. */
  titleOf: (href: string) => string | undefined;
  /** CATEGORY/SLUG of what helps next, of what came along in the language of the article. */
  related: () => string[];
};

/** @returns what it does for an article */
export function createLinker(
  source: Source,
  places: Places,
  filePlaces: FilePlaces,
  addLoss: (loss: Loss) => void,
): (article: SourceArticle) => Linker {
  const articles = [...places].filter(([, { isGone }]) => !isGone).map(([article]) => article);
  const named = new Map<string, SourceArticle>();
  for (const article of articles)
    for (const name of source.ownNames(article)) if (!named.has(name)) named.set(name, article);
  const versions = new Map(articles.map((article) => [`${article.locale}:${article.key}`, article]));
  const anchors = new Map(articles.map((article) => [article, anchorsOf(article.body)]));
  const site: Site = { source, places, filePlaces, named, versions, anchors };
  return (article) => {
    const lose: From['lose'] = (kind, href) => {
      addLoss({ kind, path: article.path, what: href.slice(0, MAX_SHOWN) });
      return null;
    };
    const from: From = { article, place: places.get(article)!, lose };
    return {
      mend: (href, kind) =>
        kind === 'link' ? mendLink(withScheme(href), from, site) : mendPicture(withScheme(href), from, site),
      titleOf: (href) => findArticle(safeDecode(ownAddress(withScheme(href), site)?.[0] ?? ''), from, site)?.title,
      related: () => relatedTo(from, site),
    };
  };
}

const withScheme = (href: string): string => (href.startsWith('//') ? `https:${href}` : href.trim());

function mendLink(href: string, from: From, site: Site): string | null {
  if (readUrl(href).kind === 'unsafe') return from.lose('link', href);
  const own = ownAddress(href, site);
  if (!own) return href;
  const [path, hash] = own;
  if (!path && !hash) return null;
  const target = path ? findArticle(safeDecode(path), from, site) : from.article;
  if (target) return linkTo(target, { path, anchor: safeDecode(hash), href }, from, site);
  const file = isPage(path) ? null : site.source.fileOf(href, from.article);
  if (file && (!('url' in file) || hasEnding(file.url))) return takeFile(file, href, from, site, 'link');
  from.lose('link', href);
  // Theirs may still be there; an address without a host would lead into nothing here.
  return URL.parse(href)?.href ?? null;
}

/** Its path and what stands behind #; null where it is another site's. */
function ownAddress(href: string, { source }: Site): [path: string, hash: string] | null {
  const url = URL.parse(href);
  if (!url) return cutHash(href);
  return /^https?:$/.test(url.protocol) && source.hosts.has(url.host) ? [url.pathname, url.hash.slice(1)] : null;
}

/** In the language of the article that refers, where there is that. */
function findArticle(path: string, { article }: From, { source, named, versions }: Site): SourceArticle | undefined {
  const found = source.namesOf(path, article).flatMap((name) => named.get(name) ?? [])[0];
  return found && (versions.get(`${article.locale}:${found.key}`) ?? found);
}

/** A name may be a path from the page, or from the root of all pages. */
function relatedTo(from: From, site: Site): string[] {
  const { article, lose } = from;
  const found = (article.related ?? []).flatMap((name) => {
    const path = safeDecode(ownAddress(withScheme(name), site)?.[0] ?? '');
    const target = path ? (findArticle(path, from, site) ?? findArticle(`/${path}`, from, site)) : undefined;
    if (target?.locale !== article.locale) return (lose('link', name), []);
    const { category, slug } = site.places.get(target)!;
    if (slug === 'index') return (lose('link', name), []);
    return target === article ? [] : [`${category}/${slug}`];
  });
  return [...new Set(found)];
}

type Written = { path: string; anchor: string; href: string };

function linkTo(
  target: SourceArticle,
  { path, anchor, href }: Written,
  from: From,
  { places, anchors }: Site,
): string | null {
  const isThere = anchor !== '' && keepAnchor(anchor, anchors.get(target)!);
  if (anchor && !isThere) from.lose('anchor', href);
  const hash = isThere ? `#${anchor}` : '';
  if (target === from.article && (hash || !path)) return hash || null;
  const { locale, category } = from.place;
  return encodeURI(posix.relative(`${locale}/${category}`, `${places.get(target)!.id}.md`)) + hash;
}

function mendPicture(href: string, from: From, site: Site): string | null {
  const file = dataFile(href) ?? site.source.fileOf(href, from.article);
  return file ? takeFile(file, href, from, site, 'picture') : from.lose('picture', href);
}

function takeFile(
  file: SourceFile,
  href: string,
  from: From,
  { filePlaces }: Site,
  kind: 'link' | 'picture',
): string | null {
  const folder = `${from.place.locale}/${from.place.category}`;
  const placed = filePlaces.place(file, folder);
  if (placed === 'kind') return from.lose('file', href);
  if (placed !== 'remote') return encodeURI(placed.path.slice(folder.length + 1));
  if (kind === 'picture') from.lose('remote', href);
  return 'url' in file ? file.url : href;
}

function cutHash(href: string): [path: string, hash: string] {
  const [path = '', ...rest] = href.split('#');
  return [path.split('?')[0]!, rest.join('#')];
}

const isPage = (path: string): boolean => /\.(?:mdx?|markdown|html?)$/i.test(path);

/** Of a file, not of a page. */
const hasEnding = (url: string): boolean => /\.[a-z0-9]{2,5}(?:\?|$)/i.test(url) && !/\.html?(?:\?|$)/i.test(url);
