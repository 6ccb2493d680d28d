// What an editor reads about files and folders that are not what they should be.
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';
import { UserError } from '../../src/reader/problem.ts';
import { article, contentFolder, messages, messagesWith, sound } from './folder.ts';

describe('a file', () => {
  test('that is empty', () => {
    expect(messagesWith({ 'en/returns/a.md': '', 'en/returns/b.md': ' \n\n' })).toMatchInlineSnapshot(`
      "en/returns/a.md:1: the file is empty: write something, or delete it if it is not needed
      en/returns/b.md:1: the file is empty: write something, or delete it if it is not needed"
    `);
  });

  test('that is not UTF-8, with the line where it stops being it', () => {
    const latin1 = Buffer.from('---\ntitle: Refund\n---\n\nGrüße\n', 'latin1');
    expect(messagesWith({ 'en/returns/a.md': latin1 })).toMatchInlineSnapshot(
      `"en/returns/a.md:5: the file is not in UTF-8: save it with that encoding"`,
    );
  });

  test('whose name would write a line of its own, or colour the terminal, shows what it holds', () => {
    expect(messagesWith({ 'en/returns/a\n::error::b\u001B[31m\u202E.md': article('title: Refund') })).toBe(
      'en/returns/a\\u{a}::error::b\\u{1b}[31m\\u{202e}.md:1: the file name a\\u{a}::error::b\\u{1b}[31m\\u{202e}.md cannot be an address: use letters, digits and hyphens only',
    );
  });

  test('that names a missing one in two lines is told in one', () => {
    expect(messagesWith({ 'en/returns/a.md': article('title: Refund', '[The form](a&#10;b.pdf)') })).toBe(
      'en/returns/a.md:5: the file a\\u{a}b.pdf is missing: put it beside the article.',
    );
  });

  test('that is a folder', () => {
    const dir = contentFolder(sound);
    mkdirSync(join(dir, 'en/returns/a.md'));
    expect(messages(dir)).toMatchInlineSnapshot(`"en/returns/a.md:1: this is a folder or a device: put a file here"`);
  });

  test('that is a link to nothing', () => {
    const dir = contentFolder(sound);
    symlinkSync('nowhere.md', join(dir, 'en/returns/a.md'));
    expect(messages(dir)).toMatchInlineSnapshot(
      `"en/returns/a.md:1: the file is missing: bring it back, or delete the link to it"`,
    );
  });

  test('that one may not read', () => {
    const dir = contentFolder({ ...sound, 'en/returns/a.md': article('title: Refund') });
    chmodSync(dir, 0o755);
    chmodSync(join(dir, 'en/returns/a.md'), 0);
    expect(asNobody(() => messages(dir))).toMatchInlineSnapshot(
      `"en/returns/a.md:1: the file cannot be read (EACCES): change its permissions"`,
    );
  });

  test.each(['>', '- '])('whose %j nest deeper than any stack', (mark) => {
    expect(messagesWith({ 'en/returns/a.md': article('title: Deep', `${mark.repeat(20_000)}Text.`) })).toBe(
      'en/returns/a.md:5: quotes or lists nest too deep here for anybody to read: take some levels out',
    );
  });

  test('whose name cannot be an address', () => {
    expect(messagesWith({ 'en/returns/what?.md': article('title: What') })).toMatchInlineSnapshot(
      `"en/returns/what?.md:1: the file name what?.md cannot be an address: use letters, digits and hyphens only"`,
    );
  });
});

describe('a folder', () => {
  test('that is not there', () => {
    expect(() => readContent('/nowhere/at/all')).toThrowErrorMatchingInlineSnapshot(
      `[Error: /nowhere/at/all:1: there is no such folder: name a content folder, with shop.yml and LOCALE/CATEGORY/SLUG.md]`,
    );
    expect(() => readContent('/nowhere/at/all')).toThrow(UserError);
  });

  test('with no article in it', () => {
    expect(messages(contentFolder({ 'shop.yml': 'name: Shop\n' }))).toMatchInlineSnapshot(
      `"DIR:1: there are no articles: add LOCALE/CATEGORY/SLUG.md, for instance en/returns/refund-time.md"`,
    );
  });

  test('with an article that cannot be read says so, and not that there is none', () => {
    expect(messages(contentFolder({ 'shop.yml': 'name: Shop\n', 'en/a/b.md': 'No front matter.\n' }))).toMatch(
      /^en\/a:1: warning: index.md is missing.*\nen\/a\/b.md:1: the front matter is missing[^\n]*$/,
    );
  });

  test('with drafts only', () => {
    const files = { ...sound, 'en/returns/refund-time.md': article('title: When?\ndraft: true') };
    expect(messages(contentFolder(files))).toMatchInlineSnapshot(
      `"DIR:1: there are only drafts: publish at least one article, by deleting its draft: true"`,
    );
  });

  test('of a locale without a stemmer', () => {
    expect(
      messagesWith({
        'shop.yml': 'name: Shop\nrules: { translations-are-current: off }\n',
        'de/a/index.md': article('title: A'),
        'de/a/b.md': article('title: B'),
      }),
    ).toMatchInlineSnapshot(
      `
      "de:1: warning: search knows the forms of words in en, lt and ru only: in de it compares how words begin
      de/ui.yml:1: warning: ui.yml is missing: the site’s own words, such as Search and Contact us, are English here. docs/languages.md says how to add them"
    `,
    );
  });

  test('with nothing in it at all', () => {
    expect(messages(contentFolder({}))).toMatchInlineSnapshot(`
      "DIR:1: there are no articles: add LOCALE/CATEGORY/SLUG.md, for instance en/returns/refund-time.md
      shop.yml:1: warning: shop.yml is missing: add it with the name, address and contacts of the shop; the site shows none until then"
    `);
  });

  test('with a link that leads to itself is sound but for that link', () => {
    const dir = contentFolder(sound);
    symlinkSync('loop.md', join(dir, 'en/returns/loop.md'));
    expect(messages(dir)).toBe('en/returns/loop.md:1: this is a link that leads to itself: delete it');
  });

  test('that contains itself by a link does not trap the reader', () => {
    const dir = contentFolder(sound);
    symlinkSync('.', join(dir, 'en/returns/loop'));
    symlinkSync('..', join(dir, 'en/loop'));
    symlinkSync('.', join(dir, 'lv'));
    expect(messages(dir)).toBe('');
  });

  test('whose name is no locale is left out', () => {
    const dir = contentFolder({ ...sound, 'English/returns/a.md': article('title: Refund') });
    expect(messages(dir)).toMatchInlineSnapshot(
      `"English:1: warning: the folder English is left out: name it by its language, such as en or lt, or put _ before its name"`,
    );
    expect(readContent(dir).locales).toEqual(['en']);
  });

  test('of a category without index.md takes its own name', () => {
    const dir = contentFolder({ ...sound, 'en/gift-cards/a.md': article('title: Balance') });
    expect(messages(dir)).toMatchInlineSnapshot(
      `"en/gift-cards:1: warning: index.md is missing: add one with a title; the category is called “Gift cards” until then"`,
    );
    expect(readContent(dir).categories.map(({ title }) => title)).toEqual(['Gift cards', 'Returns']);
  });

  test('of a category whose name cannot be an address', () => {
    const index = article('title: Title');
    expect(messagesWith({ 'en/50% off/index.md': index, 'en/a#b/index.md': index, 'en/what?/index.md': index }))
      .toMatchInlineSnapshot(`
        "en/50% off:1: the folder name 50% off cannot be an address: use letters, digits and hyphens only
        en/a#b:1: the folder name a#b cannot be an address: use letters, digits and hyphens only
        en/what?:1: the folder name what? cannot be an address: use letters, digits and hyphens only"
      `);
  });

  test('of a category with the address of one of our own pages', () => {
    expect(
      messagesWith({ 'en/search/index.md': article('title: Search'), 'en/search/a.md': article('title: A') }),
    ).toMatchInlineSnapshot(
      `"en/search/index.md:1: the site has a page of its own at search/: give the category’s folder another name"`,
    );
  });

  test('with an article outside of the categories', () => {
    expect(messagesWith({ 'en/stray.md': article('title: Stray') })).toBe(
      'en/stray.md:1: the article lies beside the categories: move it into one, en/CATEGORY/stray.md',
    );
  });
});

/** Root may read every file, so root steps aside for a moment. */
function asNobody<Result>(action: () => Result): Result {
  if (process.getuid?.() !== 0) return action();
  process.seteuid!(65534);
  try {
    return action();
  } finally {
    process.seteuid!(0);
  }
}
