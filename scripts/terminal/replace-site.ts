// A new site takes the place of the old one in steps that may stop anywhere: a whole site is always on disk, and
// whoever comes next, a build or a preview, finishes what was begun. Beside dist/ there are for a while
//   dist-unfinished  what is being built, not to be served
//   dist-new         a whole new site, on its way to dist/
//   dist-old         the old one, to be removed once the new one is in its place
import { existsSync, renameSync, rmSync } from 'node:fs';
import { UserError } from '../../src/reader/problem.ts';

/** Where the site that is meant for `target` is being built. */
export function unfinishedSite(target: string): string {
  return `${target}-unfinished`;
}

/** The site in `unfinishedSite(target)` is whole now and takes the place of the one in `target`, if there is one. */
export function replaceSite(target: string): void {
  renameSync(unfinishedSite(target), newSite(target));
  finishReplacing(target);
}

/**
 * Puts the new site into its place where an earlier run was stopped on the way. Does nothing where none was.
 * @throws UserError when the folder cannot be renamed (it is open in another program, or a disk of its own)
 */
export function finishReplacing(target: string): void {
  const old = `${target}-old`;
  if (existsSync(newSite(target))) {
    if (existsSync(target)) setAside(target, old);
    try {
      renameSync(newSite(target), target);
    } catch (error) {
      if (existsSync(old)) renameSync(old, target);
      throw cannotReplace(target, error);
    }
  }
  if (existsSync(target)) rmSync(old, { recursive: true, force: true });
}

function newSite(target: string): string {
  return `${target}-new`;
}

function setAside(target: string, old: string): void {
  rmSync(old, { recursive: true, force: true });
  try {
    renameSync(target, old);
  } catch (error) {
    throw cannotReplace(target, error);
  }
}

function cannotReplace(target: string, error: unknown): UserError {
  const { code } = error as NodeJS.ErrnoException;
  return new UserError(
    `${target}:1: the folder cannot be replaced (${code}): close what has it open, or name a folder inside it with --out. The new site is whole and waits in ${newSite(target)}: the next build or preview puts it in place`,
  );
}
