// How much a customer's phone must load: the budgets that README promises, measured on the built frozen shop.
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { meta, select, siteFiles, sitePages, siteText } from './sites.ts';

const kilobyte = 1000;
const pages = sitePages('root');

/** The scripts that a page loads before anybody searches, and what they import, gzipped one by one as a host sends them. */
function initialScripts(sources: string[], seen = new Set<string>()): number {
  return sources.reduce((sum, source) => {
    if (seen.has(source)) return sum;
    seen.add(source);
    const code = siteText('root', source);
    const imported = [...code.matchAll(/(?:^|[;}])\s*import\s*(?:[^"'();]*?from\s*)?["']([^"']+)["']/g)];
    const next = imported.map(([, path]) => posix.join(posix.dirname(source), path!));
    return sum + gzipSync(code).length + initialScripts(next, seen);
  }, 0);
}

test('an article page before anybody searches weighs at most 20 KB: page, styles and scripts together', () => {
  const articles = pages.filter((page) => meta(page, 'og:type') === 'article');
  const weights = articles.map(({ address, html, document }) => {
    const sources = select(document, 'script', { src: true }).map(({ attribs }) => attribs.src!.slice(1));
    return { address, bytes: gzipSync(html).length + initialScripts(sources) };
  });
  expect(weights.length).toBeGreaterThanOrEqual(3 * 24);
  expect(weights.filter(({ bytes }) => bytes > 20 * kilobyte)).toEqual([]);
});

test('no page of any kind weighs more than 25 KB', () => {
  const heavy = pages.filter(({ html }) => gzipSync(html).length > 25 * kilobyte);
  expect(heavy.map(({ address }) => address)).toEqual([]);
});

test('the site ships no code that no page asks for', () => {
  const all = siteFiles('root').filter((file) => /\.(html|js)$/.test(file));
  const text = all.map((file) => siteText('root', file)).join('\n');
  // Astro writes the scripts of the widget's panel, events and waiting times also for a shop that has none of them; nobody
  // downloads them.
  const switchedOff = /_panel_|Events\.astro|LiveStatus\.astro/;
  const code = siteFiles('root').filter((file) => file.endsWith('.js') && !switchedOff.test(file));
  const unasked = code.filter((file) => !text.includes(posix.basename(file)));
  expect(unasked).toEqual([]);
});
