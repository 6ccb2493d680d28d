// One article's new place in every locale: which of its files go where, and what every name of it becomes.
import { basename, dirname, join, relative, sep } from 'node:path';
import { articlesByName, placeOf, whichOne } from '../reader/article-names.ts';
import type { Article, Content } from '../reader/content.ts';
import { didYouMean } from '../reader/did-you-mean.ts';
import { UserError } from '../reader/problem.ts';
import { renameWords } from './rename-words.ts';

type Place = { category: string; slug: string };
export type Move = { article: Article; to: Place };

/**
 * `ids` has the ids of stand-ins, too: LOCALE/CATEGORY/SLUG → the new one; and the paths of files that lie in a folder
 * within their category, without their ending. `dir` is the content folder, absolute. `staying` are the slugs of all other articles:
 * one of them alone means no article that moves.
 */
export type Moves = { dir: string; moves: Move[]; ids: Map<string, string>; staying: Set<string> };

const addressPart = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u;

/**
 * @param from CATEGORY/SLUG or SLUG, as it is in any of the locales
 * @param to SLUG, or CATEGORY/SLUG to move the article into another category
 * @throws UserError when there is no such article, or when its new place is taken in one of the locales
 */
export function movesOf(content: Content, from: string, to: string): Moves {
  const { articles, locales, defaultLocale, shop } = content;
  const named = versionsNamed(from, content);
  const parts = to.split('/');
  if (parts.length > 2 || !parts.every((part) => addressPart.test(part)))
    throw new UserError(renameWords[shop.editorLocale].noAddress(to));
  const moves = named.map((article) => ({
    article,
    to: { category: parts.length === 2 ? parts[0]! : article.category, slug: parts.at(-1)! },
  }));
  refuseTaken(content, moves);
  const standard = moves.find(({ article }) => article.locale === defaultLocale);
  const ids = locales.flatMap((locale): [string, string][] => {
    const move = moves.find(({ article }) => article.locale === locale) ?? standard;
    return move ? [[idOf(locale, move.article), idOf(locale, move.to)]] : [];
  });
  const files = moves.map((move): [string, string] => [
    pathOf(content.dir, move.article.file),
    pathOf(content.dir, newFile(move)),
  ]);
  const staying = new Set(articles.filter((article) => !named.includes(article)).map((article) => article.slug));
  return { dir: content.dir, moves, ids: new Map([...files, ...ids]), staying };
}

/** Absolute path of the file after the move: within a category it stays in its folder. */
export function newFile({ article, to }: Move): string {
  const folder = to.category === article.category ? dirname(article.file) : join(article.file, '../..', to.category);
  return join(folder, `${to.slug}.md`);
}

/** From the content folder, without its ending: en/returns/gifts/gift */
export function pathOf(dir: string, file: string): string {
  const path = relative(dir, file).split(sep).join('/');
  return path.normalize('NFC').replace(/\.[^./]+$/, '');
}

/** An article in every locale. */
function versionsNamed(name: string, { articles, shop: { editorLocale } }: Content): Article[] {
  const meant = articlesByName(articles).get(name);
  if (!meant) {
    const guess = didYouMean(name, [...new Set(articles.map(placeOf))], editorLocale);
    throw new UserError(renameWords[editorLocale].noArticle(name) + guess);
  }
  const originals = new Set(meant.map(({ original }) => original));
  if (originals.size > 1) throw new UserError(`${whichOne(name, meant, editorLocale)}.`);
  return articles.filter(({ original }) => originals.has(original));
}

/** What `related`, `mostAsked` or golden.tsv calls the article now, in the form that they use; null for any other article. */
export function newName(name: string, { moves, staying }: Moves): string | null {
  for (const { article, to } of moves) {
    if (name === article.slug && !staying.has(name)) return to.slug;
    if (name === `${article.category}/${article.slug}`) return `${to.category}/${to.slug}`;
  }
  return null;
}

export function idOf(locale: string, { category, slug }: Place): string {
  return `${locale}/${category}/${slug}`;
}

function refuseTaken(content: Content, moves: Move[]): void {
  const problems = moves.flatMap((move) => complaintAbout(move, content) ?? []);
  if (problems.length) throw new UserError([renameWords[content.shop.editorLocale].nothing, ...problems].join('\n'));
}

function complaintAbout({ article, to }: Move, { dir, articles, unread, categories, shop }: Content): string | null {
  const say = renameWords[shop.editorLocale];
  const { locale, id } = article;
  const folder = join(dir, locale, article.category).normalize('NFC');
  const isDeep = dirname(article.file).normalize('NFC') !== folder;
  if (isDeep && (to.category !== article.category || basename(article.file).startsWith('index.')))
    return say.deep(article.path, `${locale}/${article.category}`);
  const newId = idOf(locale, to);
  if (id === newId) return say.same(id);
  const others = articles.filter((other) => other.locale === locale && other !== article);
  const sameSlug = ({ slug }: Place) => slug.toLowerCase() === to.slug.toLowerCase();
  const taken = [...others, ...unread.filter((other) => other.locale === locale)].find(sameSlug);
  if (taken) return say.taken(taken.id);
  const earlier = others.find(({ aliases }) => aliases.includes(`${to.category}/${to.slug}`));
  if (earlier) return say.earlier(newId, earlier.id);
  const category = `${locale}/${to.category}`;
  return categories.some((each) => each.id === category) ? null : say.noCategory(category);
}
