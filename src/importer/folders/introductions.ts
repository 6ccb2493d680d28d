// Which index pages introduce their category; any other is an article like the rest.
import type { Loss } from '../source.ts';
import type { ReadPage } from './folder.ts';

/**
 * The first index of a folder in each language, where the folder has a page that customers can open besides. The index
 * of all pages is the home page of the old site, and a draft is not for everybody: the introduction of a category is.
 */
export function introductionsOf(pages: ReadPage[], losses: Loss[]): Set<ReadPage> {
  const folderOf = ({ spot, locale }: ReadPage): string => `${locale}/${spot.category}`;
  const open = pages.filter(({ fields }) => !fields.draft);
  const isIndex = ({ spot, category }: ReadPage): boolean => spot.isIndex && spot.category !== '' && !category;
  const withArticles = new Set(open.filter((page) => !page.spot.isIndex && !page.category).map(folderOf));
  const first = new Map<string, ReadPage>();
  for (const page of open.filter(isIndex))
    if (withArticles.has(folderOf(page)) && !first.has(folderOf(page))) first.set(folderOf(page), page);
  for (const { page, fields } of first.values())
    for (const what of [...Object.keys(fields.own), ...(fields.related.length ? ['related'] : [])])
      losses.push({ kind: 'fields', path: page.path, what });
  return new Set(first.values());
}
