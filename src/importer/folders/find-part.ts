// The file that a page of MDX imports.
import { posix } from 'node:path';
import type { Part } from '../markdown/parts.ts';
import { cutPage } from './fields.ts';
import type { Folder } from './folder.ts';

/** Docusaurus' `@site/` is the folder that the site lies in. What cannot be read stays the component that it is used as. */
export function findPart(href: string, from: string, { paths, has, read }: Folder): Part | null {
  const fromSite = /^@site\/(.+)$/.exec(href)?.[1];
  const path = fromSite
    ? paths.find((each) => each === fromSite || each.endsWith(`/${fromSite}`))
    : posix.join(posix.dirname(from), href);
  if (path === undefined || !has(path)) return null;
  try {
    return { path, text: cutPage(read(path)).body };
  } catch {
    return null;
  }
}
