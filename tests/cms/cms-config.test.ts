// The visual editor's configuration says what the schemas say.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { adminPolicy } from '../../src/cms/admin-page.ts';
import { cmsConfig } from '../../src/cms/cms-config.ts';
import { toText } from '../../src/cms/browser/article-file.ts';
import { cmsWords } from '../../src/cms/field-words.ts';
import type { CmsField } from '../../src/cms/schema-to-fields.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { articleSchema, categorySchema, shopSchema } from '../../src/reader/schema.ts';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';

type Collection = {
  name: string;
  label: string;
  folder: string;
  fields: CmsField[];
  index_file: { fields: CmsField[] };
};
const content = readContent('tests/fixtures/shop');
const configOf = (shop: object) =>
  cmsConfig({ ...content, shop: shopSchema.parse({ name: 'Lentyna', ...shop }) }, process.cwd());
const config = configOf({});
const collections = config.collections as Collection[];
const [returns] = collections.filter(({ name }) => name === 'returns');
/** Beside the fields of front matter: the text under it, and the file as it was. */
const beside = ['body', 'written'];
const namesOf = (fields: CmsField[]) => fields.map(({ name }) => name).filter((name) => !beside.includes(name));

test('a category whose articles lie in folders of their own is shown as a tree, the others as a list', () => {
  const deeper = content.articles.map((article) => ({
    ...article,
    file: article.file.replace('/returns/', '/returns/money/'),
  }));
  const shown = cmsConfig({ ...content, articles: deeper }, process.cwd()).collections as {
    name: string;
    nested?: object;
  }[];
  expect(shown.filter(({ nested }) => nested).map(({ name }) => name)).toEqual(['returns']);
});

describe('fields', () => {
  test('are those that an article may have, but the miner’s own', () => {
    expect([...namesOf(returns!.fields), 'evidence'].sort()).toEqual(Object.keys(articleSchema.shape).sort());
  });

  test('are those that a category may have', () => {
    expect(namesOf(returns!.index_file.fields).sort()).toEqual(Object.keys(categorySchema.shape).sort());
  });

  test('are asked for where the schema asks for them', () => {
    const required = returns!.fields.filter((field) => field.required).map(({ name }) => name);
    expect(required).toEqual(
      Object.keys(articleSchema.shape).filter(
        (name) => !articleSchema.shape[name as 'title'].safeParse(undefined).success,
      ),
    );
  });

  test('offer what the schema allows to choose', () => {
    const stage = returns!.fields.find(({ name }) => name === 'stage')!;
    expect(stage.options).toEqual((articleSchema.shape.stage.unwrap() as z.ZodEnum).options);
  });

  test('hold every kind of value as the schema reads it', () => {
    const values: Record<string, unknown> = {
      string: 'slug/slug',
      text: 'Text',
      list: ['a/b'],
      number: 1,
      boolean: true,
      datetime: '2026-11-30',
    };
    const own: Record<string, unknown> = {
      review: '6 months',
      intent: 'none',
      stage: 'after',
      guide: 'a:\n  result: Wait.\n',
    };
    const filled = Object.fromEntries(
      returns!.fields
        .filter(({ name }) => name !== 'written')
        .map(({ name, widget }) => [name, own[name] ?? values[widget] ?? '']),
    );
    const split = splitFrontMatter(toText(filled, config.objects));
    expect(
      articleSchema.safeParse((split as { yaml: { document: { toJS(): unknown } } }).yaml.document.toJS()).error,
    ).toBe(undefined);
  });

  test('that are switched off where the file does not say so have no other default in the schema', () => {
    const switches = returns!.fields.filter(({ widget }) => widget === 'boolean').map(({ name }) => name);
    const defaults = articleSchema.parse({ title: 'A' }) as Record<string, unknown>;
    expect(switches.map((name) => defaults[name])).toEqual(switches.map(() => false));
  });

  test.each(Object.entries(cmsWords))('have a name in the editors’ language (%s)', (locale, words) => {
    const own = configOf({ editorLocale: locale }).collections as Collection[];
    expect(own[0]!.fields[0]!.label).toBe(words.fields.title.label);
    expect(Object.values(words.fields).filter(({ label }) => !label)).toEqual([]);
  });
});

test('each category is a list of its own, in all languages side by side', () => {
  expect(collections.map(({ name }) => name).sort()).toEqual(
    readdirSync('tests/fixtures/shop/en', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort(),
  );
  expect(returns).toMatchObject({ folder: 'tests/fixtures/shop/{{locale}}/returns', label: 'Returns and refunds' });
  expect(config.i18n).toMatchObject({ locales: ['en', 'lt', 'ru'], default_locale: 'en' });
});

describe('the repository', () => {
  test.each([
    ['https://github.com/owner/help/edit/main', { name: 'github', repo: 'owner/help', branch: 'main' }],
    ['https://gitlab.com/group/sub/help/-/edit/main', { name: 'gitlab', repo: 'group/sub/help', branch: 'main' }],
    [
      'https://codeberg.org/owner/help/_edit/branch/main',
      { name: 'gitea', repo: 'owner/help', api_root: 'https://codeberg.org/api/v1' },
    ],
    ['https://git.shop.example/owner/help/edit/live', { name: 'github', api_root: 'https://git.shop.example/api/v3' }],
  ])('of %s', (repo, backend) => {
    expect(configOf({ repo }).backend).toMatchObject(backend);
  });

  test('holds the project in a folder', () => {
    const [first] = configOf({ repo: 'https://github.com/owner/all/edit/main/shop/help' }).collections as Collection[];
    expect(first!.folder).toMatch(/^shop\/help\/tests\/fixtures\/shop\/\{\{locale\}\}\//);
  });

  test.each([
    [{}, []],
    [{ repo: 'https://github.com/owner/help/edit/main' }, ['https://api.github.com']],
    [{ repo: 'https://git.shop.example/owner/help/-/edit/main' }, ['https://git.shop.example']],
  ])('is the only other host that the editor may ask: %j', (shop, hosts) => {
    const policy = adminPolicy({ ...content, shop: shopSchema.parse(shop) });
    expect(policy.match(/https?:\/\/[^\s;]+/g) ?? []).toEqual(hosts);
  });
});
