// An article under another name: its files move, whatever names it names it anew, and its old address leads to it.
import { posix } from 'node:path';
import { readUrl, resolvePath } from '../markdown/links.ts';
import { replaceLinks } from '../markdown/replace-links.ts';
import { addToList } from '../reader/add-to-list.ts';
import type { Article } from '../reader/content.ts';
import { sitePages } from '../reader/site-pages.ts';
import { cutSource, joinSource } from './cut-source.ts';
import { newFile, newName, pathOf, type Move, type Moves } from './moves.ts';
import type { Locale } from '../text/languages.ts';
import { renameWords } from './rename-words.ts';
import { replaceInList } from './replace-in-list.ts';

/** The new text of an article's file, and what the editor must mend by hand. */
export type Renamed = { text: string; byHand: string[] };

/** @param source the text of the article's file, with its own line ends */
export function renameInArticle(source: string, article: Article, moves: Moves, editorLocale: Locale = 'en'): Renamed {
  const say = renameWords[editorLocale];
  const move = moves.moves.find((each) => each.article === article);
  const { yaml, body, ...fences } = cutSource(source, article.bodyLine);
  const related = replaceInList(yaml, 'related', (name) => newName(name, moves)).replace(
    /^(translationOf:\s*["']?)([^"'\s#]+)/m,
    (whole, key: string, name: string) => key + (newName(name, moves) ?? whole.slice(key.length)),
  );
  const { text, missed } = replaceLinks(body, (href) => newHref(href, article, move, moves));
  const renamed = joinSource({ ...fences, yaml: related, body: text });
  const byHand = missed.map(
    ({ href, line }) => `${article.path}:${article.bodyLine + line - 1}: ${say.linkByHand(href)}`,
  );
  // Nobody has the address of a draft.
  return move && !article.draft
    ? withAlias({ text: renamed, byHand }, move, say.aliasByHand)
    : { text: renamed, byHand };
}

/** The old place becomes an alias; the new one is none any more, where the article goes back to it. */
function withAlias({ text, byHand }: Renamed, { article, to }: Move, tell: (alias: string) => string): Renamed {
  const [old, place] = [article, to].map(({ category, slug }) => `${category}/${slug}`) as [string, string];
  const { yaml, ...rest } = cutSource(text, article.bodyLine);
  if (article.aliases.includes(place))
    return {
      text: joinSource({ ...rest, yaml: replaceInList(yaml, 'aliases', (alias) => (alias === place ? old : null)) }),
      byHand,
    };
  const added = addToList(text, 'aliases', [old]);
  if (added !== null) return { text: added, byHand };
  return { text, byHand: [...byHand, `${article.path}:1: ${tell(old)}`] };
}

/** Endings that the address of a page may have as it is written, and an id has not. */
const PAGE_ENDING = /\.(?:md|markdown|mdx|html?)$|\/$/i;

/** Null where a link may stay as it is. */
function newHref(href: string, from: Article, move: Move | undefined, { dir, ids }: Moves): string | null {
  const url = readUrl(href);
  // The site's own pages go by their name alone.
  if (url.kind !== 'own' || url.path === '' || sitePages.includes(url.path)) return null;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href)!;
  const ending = PAGE_ENDING.exec(url.path)?.[0] ?? '';
  const folder = posix.dirname(pathOf(dir, from.file));
  const id = resolvePath(url.path.slice(0, url.path.length - ending.length), folder);
  if (id === null) return null;
  const newId = ids.get(id) ?? id;
  // Relative links of an article that goes to another category begin somewhere else.
  const isMoved = move !== undefined && move.to.category !== from.category && !path.startsWith('/');
  if (newId === id && !isMoved) return null;
  const home = move ? posix.dirname(pathOf(dir, newFile(move))) : folder;
  const address = path.startsWith('/') ? `/${newId}` : posix.relative(`/${home}`, `/${newId}`);
  return (path.includes('%') ? encodeURI(address) : address) + ending + rest;
}
