// Which articles customers could open that the content no longer has, by what git last saw published.
import type { Content } from '../../src/reader/content.ts';
import { hidden, indexFile, markdownFile } from '../../src/reader/folder.ts';
import { localePattern } from '../../src/reader/schema.ts';
import { tryGit } from './git.ts';

/** Where the published state is kept, the best first; without a remote it is the last commit. */
const PUBLISHED = ['origin/HEAD', 'origin/main', 'origin/master', 'HEAD'];

/** Ids, LOCALE/CATEGORY/SLUG; none where git knows nothing. */
export function removedArticles({ dir, articles, unread }: Content): string[] {
  const git = (...args: string[]) => tryGit('-C', dir, '-c', 'core.quotePath=false', ...args);
  const ref = PUBLISHED.find((name) => git('rev-parse', '--verify', '--quiet', `${name}^{commit}`).ok);
  if (!ref) return [];
  const files = git('ls-tree', '-r', '--name-only', ref, '.');
  // Without a draft git grep ends with 1 and prints nothing.
  const drafts = git('grep', '--name-only', '-E', '^draft: *true', ref, '--', '.');
  const wereDrafts = new Set(drafts.output.split('\n').map((line) => toId(line.slice(ref.length + 1))));
  // Nobody expects an article after the day that it was meant for.
  const isThere = articles.filter(({ draft, expires }) => !draft || expires);
  const there = new Set([...isThere, ...unread].map(({ id }) => id));
  return (files.ok ? files.output.split('\n') : [])
    .map((file) => toId(file))
    .filter((id): id is string => id !== null && !there.has(id) && !wereDrafts.has(id));
}

/** Of a path from the content folder; null for all that is no article. Folders within a category are in no address. */
function toId(path: string): string | null {
  const [locale = '', category = '', ...rest] = path.normalize('NFC').split('/');
  const file = rest.at(-1) ?? '';
  const isIndex = indexFile.test(file);
  if (!localePattern.test(locale) || !markdownFile.test(file) || (isIndex && rest.length === 1)) return null;
  if ([category, ...rest].some((part) => hidden.test(part))) return null;
  return `${locale}/${category}/${isIndex ? rest.at(-2)! : file.replace(markdownFile, '')}`;
}
