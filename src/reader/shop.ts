// shop.yml: read by itself too, since the build's configuration needs it before the articles are read.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, type Locale } from '../text/languages.ts';
import type { ShopFile } from './content.ts';
import { shopSchema, type Shop } from './schema.ts';
import { readYaml } from './fields.ts';
import { wordsFor } from './field-words.ts';
import { createProblem, UserError, type Problem } from './problem.ts';
import { lineOf } from './line-of.ts';
import { readText, shown } from './text-file.ts';

/** Without the file the site goes without a name and contacts, and a warning says so. */
export function readShop(dir: string): { shop: Shop; shopFile: ShopFile; problems: Problem[] } {
  const file = join(dir, 'shop.yml');
  const path = shown(file);
  const { source, problems } = existsSync(file)
    ? readText(file)
    : { source: null, problems: [createProblem({ rule: 'shop', severity: 'warning', path, message: noShop })] };
  if (source === null) return { shop: shopSchema.parse({}), shopFile: { path, source: '' }, problems };
  const editorLocale = editorLocaleIn(source);
  const { fields, problems: found } = readYaml(path, source, shopSchema, editorLocale);
  const shopFile = { path, source };
  const shop = fields ?? shopSchema.parse({ editorLocale });
  return {
    shop: { ...shop, links: { ...(shop.shopUrl && { shop: shop.shopUrl }), ...shop.links } },
    shopFile,
    problems: [...found, ...logoProblems(fields?.logo, shopFile, editorLocale)],
  };
}

/** The logo lies in public/, whatever the content folder. */
function logoProblems(logo: string | undefined, { path, source }: ShopFile, editorLocale: Locale): Problem[] {
  if (!logo || existsSync(join('public', logo))) return [];
  return [createProblem({ rule: 'logo', path, line: lineOf(source, logo), message: noLogo[editorLocale](logo) })];
}

const noLogo: Record<Locale, (logo: string) => string> = {
  en: (logo) => `public/${logo} is missing: put the logo there, or name a picture that is there`,
  lt: (logo) => `public/${logo} nėra: įdėkite logotipą ten arba nurodykite paveikslėlį, kuris ten yra`,
  ru: (logo) => `нет public/${logo}: положите логотип туда или назовите картинку, которая там есть`,
};

/** As it is written, so that the faults of a file that cannot be read are told in it, too. */
function editorLocaleIn(source: string): Locale {
  const [, written = 'en'] = /^editorLocale:[ \t]*["']?(\w+)/m.exec(source) ?? [];
  return isLocale(written) ? written : 'en';
}

const noShop =
  'shop.yml is missing: add it with the name, address and contacts of the shop; the site shows none until then';

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

/** The addresses that a page may ask or send to, as a content security policy names them: no more than shop.yml does. */
export function endpointSources({ endpoints }: Shop): string[] {
  return [endpoints.messages, endpoints.events, endpoints.status].flatMap((endpoint) => {
    if (!endpoint) return [];
    const { origin, pathname } = new URL(endpoint);
    // A policy ends its parts with these two.
    return origin + pathname.replaceAll(';', '%3B').replaceAll(',', '%2C');
  });
}

function fromEnvironment(name: string, field: 'url' | 'base'): string | undefined {
  const value = process.env[name];
  if (!value) return undefined;
  const { data, error } = shopSchema.shape[field].safeParse(value);
  if (!error) return data;
  throw new UserError(
    `The environment variable ${name} is “${value}”: set it to ${wordsFor('en', error.issues[0]!.message)}, or unset it and let shop.yml say it`,
  );
}
