// What an article refers to is on the site: files, pictures, video, whether Markdown or raw HTML named them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { select, siteFolder, sitePages, type Element } from './sites.ts';

const { document } = sitePages('hostile').find(({ address }) => address === '/en/odd/files/')!;
const prose = select(document, 'div', { class: 'prose' })[0]!;
const inside = (tag: string): Element[] => select(prose as never, tag);
const published = (address: string) => readFileSync(join(siteFolder('hostile'), decodeURIComponent(address)));
const source = (name: string) => readFileSync(join('tests/fixtures/site-hostile/en/odd', name));

test('a file beside the article is published as it is, under its name', () => {
  const address = inside('a')[0]!.attribs.href!;
  expect(address).toMatch(/^\/files\/return-form\.[0-9a-f]{10}\.pdf$/);
  expect(published(address)).toEqual(source('return-form.pdf'));
});

test('pictures of any folder and name are shown, with the room that they take', () => {
  const pictures = inside('img').map(({ attribs }) => attribs);
  expect(pictures.map(({ alt }) => alt)).toEqual(['the form', 'a picture by its code']);
  for (const { src, width, height } of pictures) {
    expect(published(src!).subarray(8, 12).toString()).toBe('WEBP');
    expect([width, height]).toEqual(['40', '20']);
  }
});

test('links in raw HTML lead to the page, whether they name its file or its address', () => {
  const links = inside('a').filter(({ attribs }) => attribs.href === '/en/odd/script-title/');
  expect(links).toHaveLength(2);
});

test('a video and its poster are published', () => {
  const { src, poster } = inside('video')[0]!.attribs;
  expect(published(src!)).toEqual(source('clip.mp4'));
  expect(published(poster!).subarray(8, 12).toString()).toBe('WEBP');
});

test('a picture of another site, named by reference, is a link', () => {
  expect(inside('a').map(({ attribs }) => attribs.href)).toContain('https://elsewhere.example/y.png');
});

test('a heading has no name that the page itself uses', () => {
  const ids = select(document, '*', { id: true }).map(({ attribs }) => attribs.id);
  expect(ids).toContain('content-1');
  expect(new Set(ids).size).toBe(ids.length);
});
