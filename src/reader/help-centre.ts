// The help centre that drafts are for; of a new shop it may have no article yet, nor even a folder.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shopSchema } from './schema.ts';
import type { Content } from './content.ts';
import { readContent } from './read-content.ts';
import { markdownFile } from './folder.ts';
import { refuseErrors } from './problem.ts';
import { shown } from './text-file.ts';

/** An empty help centre is the best reason to mine tickets, so it is no error here; its folder comes with the first draft. */
export function readHelpCentre(dir: string): Content {
  if (!existsSync(dir)) return noContent(dir);
  const content = readContent(dir);
  // An article that cannot be read would be drafted anew; a fault in shop.yml or the theme only dims the pages.
  refuseErrors(
    content.problems.filter(({ path }) => markdownFile.test(path)),
    { editorLocale: content.shop.editorLocale },
  );
  return content;
}

const noContent = (dir: string): Content => ({
  dir,
  shop: shopSchema.parse({}),
  shopFile: { path: shown(join(dir, 'shop.yml')), source: '' },
  locales: [],
  defaultLocale: 'en',
  categories: [],
  articles: [],
  unread: [],
  synonyms: new Map(),
  contact: new Map(),
  tone: new Map(),
  golden: new Map(),
  ui: new Map(),
  signals: new Map(),
  moved: [],
  files: new Map(),
  unknownFiles: [],
  siteFiles: new Set(),
  problems: [],
});
