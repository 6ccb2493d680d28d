// What `npm run drafts` takes for the help centre when not everything in the content folder is sound.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHelpCentre } from '../../src/reader/help-centre.ts';
import { readShop } from '../../src/reader/shop.ts';
import { contentFolder, sound } from './folder.ts';

test('a key of shop.yml that we do not know keeps no shop from its drafts', () => {
  const { articles, problems } = readHelpCentre(contentFolder({ ...sound, 'shop.yml': 'name: Shop\nslogan: Buy\n' }));
  expect(articles.map(({ id }) => id)).toEqual(['en/returns/refund-time']);
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('there is no key slogan here')]);
});

test('an article that cannot be read stops the miner, which would draft it anew', () => {
  const dir = contentFolder({ ...sound, 'en/returns/broken.md': '---\ntitle: [\n---\n' });
  expect(() => readHelpCentre(dir)).toThrow(/broken\.md:/);
});

test('a folder that is not there yet is an empty help centre', () => {
  expect(readHelpCentre(join(contentFolder({}), 'none')).articles).toEqual([]);
});

test('a shop.yml from 0.1 leads to the shop as before', () => {
  const { shop, problems } = readShop(contentFolder({ 'shop.yml': 'name: Shop\nshopUrl: https://shop.example\n' }));
  expect(problems).toEqual([]);
  expect(shop.links.shop).toBe('https://shop.example');
});
