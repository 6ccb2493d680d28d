// The categories of a folder of pages.
import { posix } from 'node:path';
import type { SourceCategory } from '../source.ts';
import type { Folder, ReadPage } from './folder.ts';
import { orderInName, titleFromName } from './pages.ts';

/** A folder is a category, titled by its index, by Docusaurus' `_category_.json`, or by its name. */
export function categoriesOf(read: ReadPage[], folder: Folder): SourceCategory[] {
  const found = new Map<string, SourceCategory>();
  for (const { spot, title, fields, locale, page, category } of read) {
    const key = category ? `crumb:${category}` : spot.category;
    const own: SourceCategory = found.get(key) ?? {
      key,
      titles: new Map(),
      descriptions: new Map(),
      ...(key && !category && { slug: key.split('/').at(-1)! }),
      ...(key.includes('/') && !category && { parent: key.slice(0, key.lastIndexOf('/')) }),
    };
    found.set(key, own);
    const label = labelOf(page.path, folder);
    if (spot.isIndex && !category) {
      own.titles.set(locale, title);
      if (fields.summary) own.descriptions.set(locale, fields.summary);
      if (fields.order !== undefined) own.order ??= fields.order;
    } else if (!own.titles.has(locale))
      own.titles.set(locale, category ?? label?.title ?? (titleFromName(key.split('/').at(-1)!) || 'General'));
    own.order ??= label?.order ?? orderInName(posix.dirname(page.place));
  }
  return [...found.values()];
}

function labelOf(path: string, folder: Folder): { title?: string; order?: number } | null {
  const file = posix.join(posix.dirname(path), '_category_.json');
  if (!folder.has(file)) return null;
  try {
    const { label, position } = JSON.parse(folder.read(file)) as { label?: unknown; position?: unknown };
    return {
      ...(typeof label === 'string' && { title: label }),
      ...(typeof position === 'number' && { order: position }),
    };
  } catch {
    return null;
  }
}
