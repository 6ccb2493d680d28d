// How much a customer's phone must load: the budgets that README promises, measured on the built frozen shop.
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { meta, select, siteFiles, sitePages, siteText, type SiteName } from './sites.ts';

const kilobyte = 1024; // as npm run bench -- pages counts
const pages = sitePages('root');

/** The scripts that a page loads before anybody searches, and what they import, gzipped one by one as a host sends them. */
function initialScripts(name: SiteName, sources: string[], seen = new Set<string>()): number {
  return sources.reduce((sum, source) => {
    if (seen.has(source)) return sum;
    seen.add(source);
    const code = siteText(name, source);
    const imported = [...code.matchAll(/(?:^|[;}])\s*import\s*(?:[^"'();]*?from\s*)?["']([^"']+)["']/g)];
    const next = imported.map(([, path]) => posix.join(posix.dirname(source), path!));
    return sum + gzipSync(code).length + initialScripts(name, next, seen);
  }, 0);
}

test.each([
  ['of a shop that sends nothing', 'root'],
  ['of a shop with all switched on', 'person'],
] as const)(
  'an article page %s weighs at most 20 KB before anybody searches: page, styles and scripts',
  (_shop, name) => {
    const articles = sitePages(name).filter((page) => meta(page, 'og:type') === 'article');
    const weights = articles.map(({ address, html, document }) => {
      const sources = select(document, 'script', { src: true }).map(({ attribs }) => attribs.src!.slice(1));
      return { address, bytes: gzipSync(html).length + initialScripts(name, sources) };
    });
    expect(weights.length).toBeGreaterThanOrEqual(3 * 24);
    expect(weights.filter(({ bytes }) => bytes > 20 * kilobyte)).toEqual([]);
  },
);

test('no page of any kind weighs more than 25 KB', () => {
  const heavy = pages.filter(({ html }) => gzipSync(html).length > 25 * kilobyte);
  expect(heavy.map(({ address }) => address)).toEqual([]);
});

test('the site ships no code that no page asks for', () => {
  const all = siteFiles('root').filter((file) => /\.(html|js)$/.test(file));
  const text = all.map((file) => siteText('root', file)).join('\n');
  // Astro writes the scripts of events and waiting times also for a shop that has none of them; nobody downloads them.
  const switchedOff = /Events\.astro|LiveStatus\.astro/;
  const code = siteFiles('root').filter((file) => file.endsWith('.js') && !switchedOff.test(file));
  const unasked = code.filter((file) => !text.includes(posix.basename(file)));
  expect(unasked).toEqual([]);
});

test('no page ships the schemas that check what editors write', () => {
  const code = siteFiles('person').filter((file) => file.endsWith('.js'));
  expect(code.length).toBeGreaterThan(10);
  // Every schema of zod carries this name.
  expect(code.filter((file) => siteText('person', file).includes('_zod'))).toEqual([]);
});
