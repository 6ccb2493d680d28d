// What a pull request says that customers will see changed.
import { expect, test } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';
import { changesBetween, changesToMarkdown } from '../../src/report/changes.ts';
import { article, contentFolder, sound, type Files } from '../reader/folder.ts';

const read = (files: Files) => readContent(contentFolder({ ...sound, ...files }), { forCustomers: true });
const label = (price: string): Files => ({
  'shop.yml': `name: Shop\nfacts: { label: ${price} EUR }\n`,
  'en/golden.tsv': 'parcel label\tlabel\n',
  'en/returns/label.md': article('title: What does a *parcel label* cost?', 'It costs {{label}}.'),
});

test('a fee that changes in shop.yml changes the article that names it', () => {
  const { changed, added, removed } = changesBetween(read(label('2.99')), read(label('3.49')));
  expect([changed, added, removed].map((list) => list.map(({ id }) => id))).toEqual([['en/returns/label'], [], []]);
});

test('drafts, comments and days are nothing to customers', () => {
  const after = { ...label('2.99'), 'en/returns/new.md': article('title: New\ndraft: true') };
  const dated = article('# ours\ntitle: When is my refund here?\nupdated: 2026-01-01', 'Soon.');
  const changes = changesBetween(read(label('2.99')), read({ ...after, 'en/returns/refund-time.md': dated }));
  expect(changesToMarkdown(changes)).toBe('Customers will see nothing changed.\n');
});

test('a watched query that leads elsewhere is named with what it led to, and no title becomes markup', () => {
  const after = { ...label('2.99'), 'en/returns/label.md': article('title: Gone\ndraft: true') };
  expect(changesToMarkdown(changesBetween(read(label('2.99')), read(after)))).toBe(
    '## What customers will see changed\n\n' +
      '### Removed articles: 1\n- What does a \\*parcel label\\* cost? (en/returns/label)\n\n' +
      '### Watched queries that lead elsewhere: 1\n- “parcel label”: en/returns/label → nothing\n',
  );
});

test('a renamed article is one that was renamed, and no query leads elsewhere for it', () => {
  const { 'en/returns/label.md': written, ...others } = label('2.99');
  const moved = String(written).replace('title:', 'aliases: [returns/label]\ntitle:');
  const after = { ...others, 'en/returns/price.md': moved, 'en/golden.tsv': 'parcel label\tprice\n' };
  expect(changesToMarkdown(changesBetween(read(label('2.99')), read(after)))).toBe(
    '## What customers will see changed\n\n### Renamed articles, whose old addresses lead to them: 1\n' +
      '- What does a \\*parcel label\\* cost? (en/returns/price), before: en/returns/label\n',
  );
});
