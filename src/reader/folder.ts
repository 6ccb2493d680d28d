// A folder of content, and which names in it count.
import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { UserError } from './problem.ts';
import { shown } from './text-file.ts';

export const markdownFile = /\.(?:md|markdown)$/i;
export const indexFile = /^index\.(?:md|markdown)$/i;
/** Folders and drafts that an editor keeps out of the site. */
export const hidden = /^[._]/;

/** By name. @throws UserError when it cannot be read */
export function readFolder(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true })
      .map((entry) => (entry.isSymbolicLink() ? followed(dir, entry) : entry))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const what = code === 'ENOENT' ? 'there is no such folder' : `the folder cannot be read (${code})`;
    throw new UserError(`${shown(dir)}:1: ${what}: name a content folder, with shop.yml and LOCALE/CATEGORY/SLUG.md`);
  }
}

/** A link to a folder counts as that folder; a link to nothing, or to itself, as a file, which then cannot be read. */
function followed(dir: string, entry: Dirent): Dirent {
  const isFolder = leadsToFolder(join(dir, entry.name));
  return Object.assign(Object.create(entry) as Dirent, { isDirectory: () => isFolder });
}

function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    return false;
  }
}

/** A link to a folder that it lies in. */
export function isLoop(folder: string, parent: string): boolean {
  const real = realpathSync(folder);
  const around = realpathSync(parent);
  return around === real || around.startsWith(real + sep);
}
