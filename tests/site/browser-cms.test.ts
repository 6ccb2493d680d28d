// The visual editor in a browser: an article is opened, changed and saved into a folder on the disk.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/reader/check-content.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { chooseFolder } from './disk-folder.ts';
import { siteFiles, sitePages, siteText } from './sites.ts';
import { visitorsOf } from './visitor.ts';

const shop = visitorsOf('person');
/** From the folder that holds the project. */
const content = 'dist-tests/content-person';

/** The editor with a copy of the content on the disk, one article open; `root` is the copy's project. */
async function openArticle(address: string): Promise<{ page: Page; root: string }> {
  const root = mkdtempSync(join(tmpdir(), 'cms-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, '.git'));
  cpSync(content, join(root, content), { recursive: true });
  // Line ends, quotes and comments of an editor’s own.
  const own = join(root, content, 'en/returns/exchange.md');
  writeFileSync(own, readFileSync(own, 'utf8').replace(/^title: (.*)$/m, '# Asked daily.\ntitle: "$1" # keep'));
  const page = await shop.visit('/en/');
  await chooseFolder(page.context(), root);
  await page.goto(`${shop.base}/admin/#/collections/${address}`);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  return { page, root };
}

/** Saves and waits until the editor says that it has. */
async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Entry saved').first().waitFor();
}

const findings = (dir: string) =>
  checkContent(readContent(dir), { withSearch: false }).map(({ rule, path, line }) => [
    rule,
    path.slice(path.indexOf(content)),
    line,
  ]);

test('an article changed in one language is changed on the disk in that line alone, and check finds nothing new', async () => {
  const { page, root } = await openArticle('returns/entries/exchange');
  const path = (locale: string) => join(root, content, locale, 'returns/exchange.md');
  const before = Object.fromEntries(['en', 'lt', 'ru'].map((locale) => [locale, readFileSync(path(locale), 'utf8')]));
  const found = findings(join(root, content));
  await page.getByRole('textbox', { name: 'Question' }).nth(1).fill('Ar galiu pakeisti kitu dydžiu?');
  await save(page);
  expect(readFileSync(path('lt'), 'utf8')).toBe(
    before.lt!.replace(/^title: .*$/m, 'title: Ar galiu pakeisti kitu dydžiu?'),
  );
  expect(readFileSync(path('en'), 'utf8')).toBe(before.en);
  expect(readFileSync(path('ru'), 'utf8')).toBe(before.ru);
  expect(findings(join(root, content))).toEqual(found);
});

test('a new article begins as a draft in the shop’s own language', async () => {
  const { page, root } = await openArticle('returns/new');
  await page.getByRole('textbox', { name: 'Question' }).first().fill('Can I return a lamp?');
  await save(page);
  expect(readFileSync(join(root, content, 'en/returns/can-i-return-a-lamp.md'), 'utf8')).toBe(
    '---\ntitle: Can I return a lamp?\ndraft: true\n---\n',
  );
});

test('over all of this the editor asked no other host', () => {
  expect(shop.mishaps.filter((mishap) => /another host|content security policy/i.test(mishap))).toEqual([]);
});

test('customers’ pages, search engines and assistants are not told of the editor', () => {
  const telling = siteFiles('person').filter(
    (file) =>
      !file.startsWith('admin/') &&
      /\.(html|xml|txt|json|js|md)$/.test(file) &&
      /["'(/]admin\//.test(siteText('person', file)),
  );
  expect(telling).toEqual([]);
  const [editor] = sitePages('person').filter(({ address }) => address === '/admin/');
  expect(editor!.html).toContain('<meta name="robots" content="noindex">');
});

test('the customers’ policy is no looser for it', () => {
  const policyOf = (name: 'root' | 'person') =>
    /Content-Security-Policy" content="([^"]*)"/i.exec(sitePages(name).find(({ address }) => address === '/en/')!.html);
  const directives = (name: 'root' | 'person') =>
    policyOf(name)![1]!
      .split(';')
      .filter((directive) => /^\s*(style|font|img|worker)-src/.test(directive) && !directive.includes('sha'))
      .map((directive) => directive.trim());
  expect(directives('person')).toEqual(directives('root'));
});

test('a shop that does not ask for the editor has nothing of it', () => {
  expect(siteFiles('root').filter((file) => file.startsWith('admin'))).toEqual([]);
});
