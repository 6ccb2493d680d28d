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
      "en/returns/a.md:1: Unexpected empty file, expected content; delete the file if it is not needed
      en/returns/b.md:1: Unexpected empty file, expected content; delete the file if it is not needed"
    `);
  });

  test('that is not UTF-8, with the line where it stops being it', () => {
    const latin1 = Buffer.from('---\ntitle: Refund\n---\n\nGrüße\n', 'latin1');
    expect(messagesWith({ 'en/returns/a.md': latin1 })).toMatchInlineSnapshot(
      `"en/returns/a.md:5: Unexpected bytes, expected UTF-8: save the file with that encoding"`,
    );
  });

  test('that is a folder', () => {
    const dir = contentFolder(sound);
    mkdirSync(join(dir, 'en/returns/a.md'));
    expect(messages(dir)).toMatchInlineSnapshot(`"en/returns/a.md:1: Unexpected folder or device, expected a file"`);
  });

  test('that is a link to nothing', () => {
    const dir = contentFolder(sound);
    symlinkSync('nowhere.md', join(dir, 'en/returns/a.md'));
    expect(messages(dir)).toMatchInlineSnapshot(
      `"en/returns/a.md:1: Unexpected absence of the file, expected to read it"`,
    );
  });

  test('that one may not read', () => {
    const dir = contentFolder({ ...sound, 'en/returns/a.md': article('title: Refund') });
    chmodSync(dir, 0o755);
    chmodSync(join(dir, 'en/returns/a.md'), 0);
    expect(asNobody(() => messages(dir))).toMatchInlineSnapshot(
      `"en/returns/a.md:1: Unexpected refusal to read the file (EACCES), expected permission to read it"`,
    );
  });

  test.each(['>', '- '])('whose %j nest deeper than any stack', (mark) => {
    expect(messagesWith({ 'en/returns/a.md': article('title: Deep', `${mark.repeat(20_000)}Text.`) })).toBe(
      'en/returns/a.md:4: Unexpected depth of quotes or lists within each other, expected a text that can be read',
    );
  });

  test('whose name cannot be an address', () => {
    expect(messagesWith({ 'en/returns/what?.md': article('title: What') })).toMatchInlineSnapshot(
      `"en/returns/what?.md:1: Unexpected file name what?.md, expected letters, digits and hyphens: it becomes the address"`,
    );
  });
});

describe('a folder', () => {
  test('that is not there', () => {
    expect(() => readContent('/nowhere/at/all')).toThrowErrorMatchingInlineSnapshot(
      `[Error: /nowhere/at/all:1: Unexpected refusal to read the folder (ENOENT), expected a content folder: shop.yml and LOCALE/CATEGORY/SLUG.md]`,
    );
    expect(() => readContent('/nowhere/at/all')).toThrow(UserError);
  });

  test('with no article in it', () => {
    expect(messages(contentFolder({ 'shop.yml': 'name: Shop\n' }))).toMatchInlineSnapshot(
      `"DIR:1: Unexpected absence of articles, expected LOCALE/CATEGORY/SLUG.md, for instance en/returns/refund-time.md"`,
    );
  });

  test('with drafts only', () => {
    const files = { ...sound, 'en/returns/refund-time.md': article('title: When?\ndraft: true') };
    expect(messages(contentFolder(files))).toMatchInlineSnapshot(
      `"DIR:1: Unexpected content of drafts only, expected at least one article without draft: true"`,
    );
  });

  test('of a locale without a stemmer', () => {
    expect(
      messagesWith({ 'de/a/index.md': article('title: A'), 'de/a/b.md': article('title: B') }),
    ).toMatchInlineSnapshot(
      `"de:1: warning: Unexpected locale de without a stemmer, expected en, lt or ru; search falls back to the beginnings of words"`,
    );
  });

  test('with nothing in it at all', () => {
    expect(messages(contentFolder({}))).toMatchInlineSnapshot(`
      "DIR:1: Unexpected absence of articles, expected LOCALE/CATEGORY/SLUG.md, for instance en/returns/refund-time.md
      shop.yml:1: warning: Unexpected absence of shop.yml, expected the name, address and contacts of the shop; the site shows none"
    `);
  });

  test('that contains itself by a link does not trap the reader', () => {
    const dir = contentFolder(sound);
    symlinkSync('.', join(dir, 'en/returns/loop'));
    symlinkSync('..', join(dir, 'en/loop'));
    symlinkSync('.', join(dir, 'lv'));
    expect(messages(dir)).toMatchInlineSnapshot(`
      "en/returns/loop/index.md:1: Unexpected article in a folder within a category, expected en/returns/index.md
      en/returns/loop/refund-time.md:1: Unexpected article in a folder within a category, expected en/returns/refund-time.md
      lv:1: warning: Unexpected locale lv without a stemmer, expected en, lt or ru; search falls back to the beginnings of words
      lv/en/returns/index.md:1: Unexpected article in a folder within a category, expected lv/en/index.md
      lv/en/returns/refund-time.md:1: Unexpected article in a folder within a category, expected lv/en/refund-time.md"
    `);
  });

  test('whose name is no locale is left out', () => {
    const dir = contentFolder({ ...sound, 'English/returns/a.md': article('title: Refund') });
    expect(messages(dir)).toMatchInlineSnapshot(
      `"English:1: warning: Unexpected folder English, expected a locale such as en or lt; it is left out"`,
    );
    expect(readContent(dir).locales).toEqual(['en']);
  });

  test('of a category without index.md takes its own name', () => {
    const dir = contentFolder({ ...sound, 'en/gift-cards/a.md': article('title: Balance') });
    expect(messages(dir)).toMatchInlineSnapshot(
      `"en/gift-cards:1: warning: Unexpected absence of index.md, expected one with a title; the category is called “Gift cards” until then"`,
    );
    expect(readContent(dir).categories.map(({ title }) => title)).toEqual(['Gift cards', 'Returns']);
  });

  test('of a category whose name cannot be an address', () => {
    const index = article('title: Title');
    expect(messagesWith({ 'en/50% off/index.md': index, 'en/a#b/index.md': index, 'en/what?/index.md': index }))
      .toMatchInlineSnapshot(`
      "en/50% off:1: Unexpected folder name 50% off, expected letters, digits and hyphens: it becomes the address
      en/a#b:1: Unexpected folder name a#b, expected letters, digits and hyphens: it becomes the address
      en/what?:1: Unexpected folder name what?, expected letters, digits and hyphens: it becomes the address"
    `);
  });

  test('of a category with the address of one of our own pages', () => {
    expect(
      messagesWith({ 'en/search/index.md': article('title: Search'), 'en/search/a.md': article('title: A') }),
    ).toMatchInlineSnapshot(
      `"en/search/index.md:1: Unexpected category folder search, expected another name: the site's own page has that address"`,
    );
  });

  test('with an article outside of the categories, or too deep', () => {
    expect(messagesWith({ 'en/stray.md': article('title: Stray'), 'en/returns/deep/a.md': article('title: Deep') }))
      .toMatchInlineSnapshot(`
      "en/returns/deep/a.md:1: Unexpected article in a folder within a category, expected en/returns/a.md
      en/stray.md:1: Unexpected article beside the categories, expected it in a folder: en/CATEGORY/stray.md"
    `);
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
