// The search index of each locale as a file of the site. Its name carries a hash of what is in it,
// so a browser may keep it for good and a changed help centre is a new file.
// A customer downloads at most LIMIT before the first hit, unless titles alone are more: what does not fit is
// left out (the name then ends in .slim.json), and Pagefind's chunks find what stands in the bodies.
// What shops are asked is a file beside it, downloaded after the index and merged into the next keystroke.
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { asWritten, library } from './library.ts';
import { localeIndex } from '../reader/locale-index.ts';
import { exportFitting, exportIntents } from '../search/index.ts';
import { SEARCH_FOLDER } from './hosting/rules.ts';
import { filePath } from './urls.ts';

/** Bytes, compressed as static hosts do. The client’s code (20 KB) and a margin are left beside it of the 350 KB promised. */
const LIMIT = 330_000;
/** Text compresses to a fifth or less; what is far larger need not be tried. */
const CERTAINLY_TOO_LARGE = 12 * LIMIT;

type SearchFile = { name: string; json: string };
/** `intents` is null where no article is near to any. */
type SearchFiles = { index: SearchFile; intents: SearchFile | null };
const built = new Map<string, Promise<SearchFiles>>();

export function searchFiles(locale: string): Promise<SearchFiles> {
  if (import.meta.env.DEV) return buildSearchFiles(locale);
  if (!built.has(locale)) built.set(locale, buildSearchFiles(locale));
  return built.get(locale)!;
}

/** Their names in the folder; in dev they are made when somebody asks for them, so the names are always the same. */
export async function searchFileNames(locale: string): Promise<{ index: string; intents: string | undefined }> {
  if (import.meta.env.DEV) return { index: `${locale}.dev.json`, intents: `intents.${locale}.dev.json` };
  const { index, intents } = await searchFiles(locale);
  return { index: index.name, intents: intents?.name };
}

export async function indexPath(locale: string): Promise<string> {
  return filePath(`${SEARCH_FOLDER}/${(await searchFileNames(locale)).index}`);
}

/** Undefined where there is no such file. */
export async function intentsPath(locale: string): Promise<string | undefined> {
  const { intents } = await searchFileNames(locale);
  return intents && filePath(`${SEARCH_FOLDER}/${intents}`);
}

async function buildSearchFiles(locale: string): Promise<SearchFiles> {
  const content = await library();
  // A collection holds an article's sections without the rest of its outline; in dev its drafts are shown, so they are found.
  const articles = content.articles.map((article) => ({
    ...article,
    ...asWritten(article),
    ...{ outline: article, draft: false },
  }));
  const index = localeIndex({ ...content, articles }, locale);
  const { json, isFull } = exportFitting(index, fits);
  const intents = exportIntents(index);
  return {
    index: { name: `${locale}.${hashOf(json)}${isFull ? '' : '.slim'}.json`, json },
    intents: index.bridge ? { name: `intents.${locale}.${hashOf(intents)}.json`, json: intents } : null,
  };
}

function hashOf(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, 10);
}

function fits(json: string): boolean {
  if (json.length < LIMIT) return true;
  if (json.length > CERTAINLY_TOO_LARGE) return false;
  // Quality 9 is what hosts can afford; 11 saves another tenth and takes thirty times as long.
  return brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length <= LIMIT;
}
