// shop.yml: read by itself too, since the build's configuration needs it before the articles are read.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ShopFile } from './content.ts';
import { shopSchema, type Shop } from './schema.ts';
import { parseYaml } from './front-matter.ts';
import { UserError, type Problem } from './problem.ts';
import { readText, shown } from './text-file.ts';

/** Without the file the site goes without a name and contacts, and a warning says so. */
export function readShop(dir: string, problems: Problem[]): { shop: Shop; shopFile: ShopFile } {
  const file = join(dir, 'shop.yml');
  const path = shown(file);
  if (!existsSync(file)) problems.push({ path, line: 1, ...noShop });
  const source = (existsSync(file) && readText(file, problems)) || '';
  if (!source) return { shop: shopSchema.parse({}), shopFile: { path, source } };
  const { fields, problems: found } = parseYaml(path, source, shopSchema);
  problems.push(...found);
  return { shop: fields ?? shopSchema.parse({}), shopFile: { path, source } };
}

const noShop = {
  severity: 'warning',
  message: 'Unexpected absence of shop.yml, expected the name, address and contacts of the shop; the site shows none',
} as const;

/**
 * Where the site is published: shop.yml says it, FAQ_SITE and FAQ_BASE override it (a preview, a fork's Pages).
 * Throws a UserError when one of the two is not what shop.yml might say in its place.
 */
export function publishedAt(shop: Shop): { site: string; base: string } {
  return {
    site: fromEnvironment('FAQ_SITE', 'url') ?? shop.url,
    base: fromEnvironment('FAQ_BASE', 'base') ?? shop.base,
  };
}

function fromEnvironment(name: string, field: 'url' | 'base'): string | undefined {
  const value = process.env[name];
  if (!value) return undefined;
  const { data, error } = shopSchema.shape[field].safeParse(value);
  if (!error) return data;
  throw new UserError(
    `Unexpected ${value} in the environment variable ${name}, expected ${error.issues[0]!.message}: set it so, or unset it and let shop.yml say it`,
  );
}
