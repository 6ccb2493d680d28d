// By which names a page goes in links, and which file a reference names.
import { posix } from 'node:path';
import { resolvePath, safeDecode } from '../../markdown/links.ts';
import { isLanguage } from '../places/locales.ts';
import type { SourceArticle, SourceFile } from '../source.ts';
import type { PageFields } from './fields.ts';
import type { Folder } from './folder.ts';
import type { Layout } from './layout.ts';

/** Where its own name, not that of its file, is in its address: beside the others of its folder, or from the root. */
export function chosenAddresses(
  path: string,
  { slug, id }: PageFields,
  layout: Layout,
  prefix: string | null,
): string[] {
  const name = slug ?? (layout.name === 'Docusaurus' ? id : undefined);
  if (name === undefined) return [];
  const from = name.startsWith('/') ? '/' : `/${posix.dirname(path)}`;
  return layout.addressOf(posix.join(from, name).slice(1), prefix);
}

/** A page by the path of its file or by its address. */
export function namesOf(path: string, from: SourceArticle, { roots, statics }: Layout): string[] {
  if (path.startsWith('/')) {
    const inRoots = [...roots.map((root) => root.path), ...statics].map((root) => `file:${plain(`${root}/${path}`)}`);
    // Where a translation is missing, its address shows the page in the site's own language.
    const [, code = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(path) ?? [];
    return [`url:${plain(path)}`, ...inRoots, ...(isLanguage(code) ? [`url:${plain(rest)}`] : [])];
  }
  const byFile = resolvePath(path, posix.dirname(from.path));
  const byAddress = from.addresses
    .slice(0, 1)
    .flatMap((address) => [resolvePath(path, address.slice(1)), resolvePath(path, posix.dirname(address).slice(1))]);
  return [
    ...(byFile === null ? [] : [`file:${plain(byFile)}`]),
    ...byAddress.flatMap((found) => (found === null ? [] : [`url:${plain(found)}`])),
  ];
}

/** Without its ending, without an index, in small letters. */
export const plain = (path: string): string =>
  path
    .replace(/\.(?:mdx?|markdown|html?)$/i, '')
    .replace(/(?:^|\/)(?:index|_index|readme)$/i, '')
    .replace(/^[./]+|\/+$/g, '')
    .replace(/\/{2,}/g, '/')
    .toLowerCase()
    .normalize('NFC');

export function fileOf(href: string, from: SourceArticle, folder: Folder, { statics }: Layout): SourceFile | null {
  if (/^https?:\/\//i.test(href)) return { url: href };
  const path = safeDecode(href.split(/[?#]/)[0]!);
  const alias = /^[~@]\/?(?:site\/)?(.*)$/.exec(path)?.[1];
  const inStatics = statics.map(
    (root) => `${root ? `${root}/` : ''}${(alias ?? path).replace(/^\/+/, '').replace(/^static\//, '')}`,
  );
  const relative = resolvePath(path, posix.dirname(from.path));
  const found = [
    ...(path.startsWith('/') || alias !== undefined || relative === null ? [] : [relative]),
    ...inStatics,
    ...(relative === null ? [] : [relative]),
  ].find(folder.has);
  return found === undefined ? null : { file: folder.file(found) };
}
