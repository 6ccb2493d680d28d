// Files that are on the site though they are not in the content folder.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What lies in public/, and what the site makes beside its pages; by their path on the site. */
export function readSiteFiles(locales: string[]): Set<string> {
  const inLocale = ['rss.xml', 'llms.txt', 'llms-full.txt', 'articles.json', 'opensearch.xml'];
  const own = locales.flatMap((locale) => inLocale.map((name) => `${locale}/${name}`));
  return new Set([...inPublic('public'), 'sitemap.xml', 'robots.txt', 'llms.txt', ...own]);
}

function inPublic(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/').normalize('NFC'));
}
