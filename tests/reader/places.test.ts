// Where an article may lie, what its address is then, and which articles of other locales it belongs to.
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';
import { article, contentFolder, messages, messagesWith, sound, type Files } from './folder.ts';

const read = (files: Files) => readContent(contentFolder({ ...sound, ...files }));

describe('a file', () => {
  test.each([
    ['en/returns/a.markdown', 'en/returns/a'],
    ['en/returns/A.MD', 'en/returns/A'],
    ['en/returns/how/to/a.md', 'en/returns/a'],
    ['en/returns/how/to/index.md', 'en/returns/to'],
  ])('%s is the article %s', (file, id) => {
    expect(read({ [file]: article('title: A') }).articles.map((each) => each.id)).toContain(id);
  });

  test('refers to what lies beside it, and is referred to by where it lies or by its address', () => {
    expect(
      messagesWith({
        'en/returns/how/to/a.md': article('title: A', '[b](b.markdown) [c](../c.md) [r](../../refund-time.md)'),
        'en/returns/how/to/b.markdown': article('title: B', '[a](/en/returns/a/)'),
        'en/returns/how/c.md': article('title: C', '[a](to/a.md)'),
      }),
    ).toBe('');
  });
});

describe('the body of a category’s index.md', () => {
  test('is its introduction: facts are filled in, and rules read it', () => {
    const files = {
      'shop.yml': 'name: Shop\nfacts:\n  days: 14 days\n',
      'en/returns/index.md': article(
        'title: Returns\ndescription: ' + '"{{days}} days"',
        'Within {{days}}.\n\n[gone](gone.md)',
      ),
    };
    const [category] = read(files).categories;
    expect([category?.description, category?.body.trim()]).toEqual(['14 days', 'Within 14.\n\n[gone](gone.md)']);
    expect(messagesWith(files)).toMatch(/^en\/returns\/index\.md:8:8: the link to gone\.md leads nowhere/);
  });
});

describe('a first heading that repeats the title', () => {
  test.each(['# What is **new**?\n\nText.', 'What is new?\n===\n\nText.'])('is left out with a warning: %j', (body) => {
    const dir = contentFolder({ ...sound, 'en/returns/a.md': article('title: What is new?', body) });
    const { outline, body: rest, bodyLine } = readContent(dir).articles.find(({ slug }) => slug === 'a')!;
    expect([outline.headings, rest.trim()]).toEqual([[], 'Text.']);
    // What stands below keeps its line.
    const source = article('title: What is new?', body).split('\n');
    expect(source[bodyLine - 1 + rest.split('\n').indexOf('Text.')]).toBe('Text.');
    expect(messages(dir)).toBe(
      'en/returns/a.md:5: warning: the page shows the title already, so this heading is left out: delete it',
    );
  });

  test('a heading that says more stays', () => {
    const { articles } = read({ 'en/returns/a.md': article('title: What is new?', '# What is new in May?\n\nText.') });
    expect(articles.find(({ slug }) => slug === 'a')!.outline.headings).toHaveLength(1);
  });
});

describe('translations of each other are', () => {
  const originals = (files: Files) =>
    Object.fromEntries(
      readContent(contentFolder({ 'shop.yml': 'name: Shop\ndefaultLocale: en\n', ...files })).articles.map(
        ({ id, original }) => [id, original],
      ),
    );
  const text = article('title: A');

  test('articles in places of the same name', () => {
    expect(originals({ 'en/a/x.md': text, 'en/b/x.md': text, 'lt/a/x.md': text, 'lt/b/x.md': text })).toEqual({
      'en/a/x': 'a/x',
      'en/b/x': 'b/x',
      'lt/a/x': 'a/x',
      'lt/b/x': 'b/x',
    });
  });

  test('articles of one slug, where each locale has it once', () => {
    expect(originals({ 'en/a/x.md': text, 'lt/b/x.md': text, 'ru/b/x.md': text })).toEqual({
      'en/a/x': 'a/x',
      'lt/b/x': 'a/x',
      'ru/b/x': 'a/x',
    });
  });

  test('not articles whose slug another of their locale has, too', () => {
    expect(originals({ 'en/a/x.md': text, 'en/b/x.md': text, 'lt/c/x.md': text })).toMatchObject({ 'lt/c/x': 'c/x' });
  });

  test('what an editor says', () => {
    const named = article('title: A\ntranslationOf: a/x');
    expect(originals({ 'en/a/x.md': text, 'lt/c/y.md': named, 'ru/y.md': text, 'ru/c/y.md': text })).toEqual({
      'en/a/x': 'a/x',
      'lt/c/y': 'a/x',
      'ru/c/y': 'c/y',
    });
  });
});
