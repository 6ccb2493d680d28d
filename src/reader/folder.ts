// A folder of content, and which names in it count.
import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { UserError } from './problem.ts';
import { shown } from './text-file.ts';

export const markdownFile = /\.md$/i;
/** Folders and drafts that an editor keeps out of the site. */
export const hidden = /^[._]/;

/** By name. @throws UserError when it cannot be read */
export function readFolder(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true })
      .map((entry) => (entry.isSymbolicLink() ? followed(dir, entry) : entry))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new UserError(
      `${shown(dir)}:1: Unexpected refusal to read the folder (${(error as NodeJS.ErrnoException).code}), expected a content folder: shop.yml and LOCALE/CATEGORY/SLUG.md`,
    );
  }
}

/** A link to a folder counts as that folder; a link to nothing as a file, which then cannot be read. */
function followed(dir: string, entry: Dirent): Dirent {
  const isFolder = statSync(join(dir, entry.name), { throwIfNoEntry: false })?.isDirectory() ?? false;
  return Object.assign(Object.create(entry) as Dirent, { isDirectory: () => isFolder });
}
