// shop.yml: read by itself too, since the build's configuration needs it before the articles are read.
import { join } from 'node:path';
import { shopSchema, type Shop } from '../../src/schema.ts';
import { parseYaml } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { readText, shown } from './text-file.ts';

/** As it is written, for the lines of problems that are found later; `source` is '' when there is none. */
export type ShopFile = { path: string; source: string };

/** Without the file the site goes without a name and contacts, and a warning says so. */
export function readShop(dir: string, problems: Problem[]): { shop: Shop; shopFile: ShopFile } {
  const file = join(dir, 'shop.yml');
  const path = shown(file);
  const unread: Problem[] = [];
  const source = readText(file, unread);
  problems.push(...unread.map((problem) => (isAbsence(problem) ? { ...problem, ...noShop } : problem)));
  if (source === null) return { shop: shopSchema.parse({}), shopFile: { path, source: '' } };
  const { fields, problems: found } = parseYaml(path, source, shopSchema);
  problems.push(...found);
  return { shop: fields ?? shopSchema.parse({}), shopFile: { path, source } };
}

const noShop = {
  severity: 'warning',
  message: 'Unexpected absence of shop.yml, expected the name, address and contacts of the shop; the site shows none',
} as const;

function isAbsence({ message }: Problem): boolean {
  return message.startsWith('Unexpected absence');
}

/** Where the site is published: shop.yml says it, FAQ_SITE and FAQ_BASE override it (a preview, a fork's Pages). */
export function publishedAt(shop: Shop): { site: string; base: string } {
  return { site: process.env.FAQ_SITE || shop.url, base: process.env.FAQ_BASE || shop.base };
}
