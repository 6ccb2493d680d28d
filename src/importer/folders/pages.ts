// Which files of a folder are pages, and of each: its language, its category and its name.
import { isLanguage } from '../places/locales.ts';
import type { Layout } from './layout.ts';

/** `path` from the folder that was named; `place` from the root of its language, without its ending. */
export type Page = {
  path: string;
  place: string;
  /** As the folder or the file names it; null where neither does. */
  code: string | null;
  /** The languages' own part of an address: `lt` where the pages lie in a folder lt. */
  prefix: string | null;
};

const PAGE = /\.(?:md|mdx|markdown|html?)$/i;
/**
 * Pages about the folder itself, and parts of pages. The former are in capitals everywhere: license.md is what customers
 * ask about a licence.
 */
const NOT_AN_ARTICLE =
  /(?:^|\/)(?:SUMMARY|LICENSE|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|404|AGENTS|CLAUDE)\.\w+$|(?:^|\/)(?:node_modules|dist|[._][^/]*)\/|(?:^|\/)_(?!index\.)[^/]*$|(?:^|\/)\.[^/]*$/;

export function pagesOf(paths: string[], { roots }: Layout): Page[] {
  return roots.flatMap(({ path: root, locale }) => {
    const start = root ? `${root}/` : '';
    const own = paths.filter((path) => path.startsWith(start) && PAGE.test(path));
    const within = own.map((path) => path.slice(start.length)).filter((path) => !NOT_AN_ARTICLE.test(path));
    const languages = locale ? new Set<string>() : languageFolders(within);
    return within.map((inner) => ({ path: start + inner, ...placeOf(inner, locale ?? null, languages) }));
  });
}

function placeOf(inner: string, locale: string | null, languages: Set<string>): Omit<Page, 'path'> {
  const [first = '', ...rest] = inner.split('/');
  const inFolder = languages.has(first) && rest.length > 0;
  const bare = (inFolder ? rest.join('/') : inner).replace(PAGE, '');
  const [, suffix] = /\.([a-z]{2}(?:-[a-z]{2})?)$/i.exec(bare) ?? [];
  const bySuffix = suffix !== undefined && isLanguage(suffix) ? suffix : null;
  const code = locale ?? (inFolder ? first : bySuffix);
  return {
    place: bySuffix && !inFolder ? bare.slice(0, -bySuffix.length - 1) : bare,
    code,
    prefix: locale ?? (inFolder ? first : null),
  };
}

/**
 * `it/` may be Italian or a department. It is a language where all pages lie in it, or where a page in it has the name
 * of a page beside it, or in another such folder.
 */
function languageFolders(paths: string[]): Set<string> {
  const named = (path: string) => path.split('/')[0]!;
  const candidates = [...new Set(paths.filter((path) => path.includes('/')).map(named))].filter(
    (name) => /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(name) && isLanguage(name),
  );
  const inside = new Map(
    candidates.map((name) => [
      name,
      new Set(paths.filter((path) => named(path) === name).map((path) => bareName(path.slice(name.length + 1)))),
    ]),
  );
  const beside = new Set(paths.filter((path) => !inside.has(named(path))).map(bareName));
  const isOne = (name: string): boolean =>
    (candidates.length > 0 &&
      [...inside.values()].reduce((sum, { size }) => sum + size, 0) >= paths.length &&
      candidates.length === 1) ||
    [...inside.get(name)!].some(
      (path) => beside.has(path) || candidates.some((other) => other !== name && inside.get(other)!.has(path)),
    );
  return new Set(candidates.filter(isOne));
}

const bareName = (path: string): string => path.replace(PAGE, '');

/** `guides/01-intro` → its category `guides`, its name `intro`; an index is called by its folder. */
export type Spot = { category: string; name: string; isIndex: boolean };

const INDEX = /^(?:index|_index|readme)$/i;
/** Docusaurus orders files by a number before their name. */
const NUMBER = /^\d+[-_.]\s*(?=\D)/;

/** @param places of all pages: a folder with nothing but an index is an article of the folder above it */
export function spotOf(place: string, folders: Map<string, number>): Spot {
  const parts = place.split('/');
  const last = parts.at(-1)!;
  const dirs = parts.slice(0, -1);
  const plain = (names: string[]) => names.map((name) => name.replace(NUMBER, '')).join('/');
  if (!INDEX.test(last)) return { category: plain(dirs), name: last.replace(NUMBER, ''), isIndex: false };
  const isBundle = dirs.length > 1 && folders.get(dirs.join('/')) === 1 && last.toLowerCase() !== '_index';
  if (isBundle) return { category: plain(dirs.slice(0, -1)), name: dirs.at(-1)!.replace(NUMBER, ''), isIndex: false };
  return { category: plain(dirs), name: dirs.at(-1)?.replace(NUMBER, '') ?? 'index', isIndex: true };
}

/** How many pages lie in each folder, those of its own folders included. */
export function pagesInFolders(places: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const place of new Set(places)) {
    const parts = place.split('/');
    for (let depth = 1; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/');
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  return counts;
}

/** The number that a name begins with. */
export function orderInName(place: string): number | undefined {
  const [, digits] = /(?:^|\/)(\d+)[-_.]\s*\D[^/]*$/.exec(place) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** `refund-time` → Refund time */
export function titleFromName(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
