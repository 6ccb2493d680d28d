// What shops are asked and this one has nothing for, as an editor reads it.
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/intents/index.ts';
import { createVoice } from '../../../src/miner/report/figures.ts';
import { toHtml } from '../../../src/miner/report/html.ts';
import { toMarkdown as markdownIn } from '../../../src/miner/report/markdown.ts';
import { minedToJson } from '../../../src/miner/report/mined-json.ts';
import type { IntentGaps } from '../../../src/miner/report/mined.ts';
import { ask } from '../questions/asking.ts';
import { clusterOf, gap, minedOf, reportOf } from './reporting.ts';

const asked = [gap(clusterOf('a', ask(['Where is it?', 'Where is it now?'])))];
const markdownOf = (intentGaps: IntentGaps[], locale = 'en') =>
  markdownIn(reportOf(asked, { intentGaps }), createVoice(locale));
const htmlOf = (intentGaps: IntentGaps[], locale = 'en') =>
  toHtml(reportOf(asked, { intentGaps }), createVoice(locale), '');

const three: IntentGaps = {
  locale: 'lt',
  intents: [
    { id: 'samples', category: 'products' },
    { id: 'write-review', category: 'products' },
    { id: 'jobs', category: 'shop' },
  ],
};
const all: IntentGaps = {
  locale: 'en',
  intents: Object.entries(catalogue).flatMap(([category, own]) =>
    Object.keys(own).map((id) => ({ id, category: category as keyof typeof catalogue })),
  ),
};

test.each([
  [
    'en',
    '**Lithuanian: 3 questions**\n\n- Products: Can I get samples? · How do I write a review?\n- The shop: Are you hiring?\n',
  ],
  [
    'lt',
    '**Lietuvių: 3 klausimai**\n\n- Prekės: Ar galima gauti pavyzdžių? · Kaip palikti atsiliepimą apie prekę?\n- Parduotuvė: Kaip įsidarbinti jūsų įmonėje?\n',
  ],
  [
    'ru',
    '**Литовский: 3 вопроса**\n\n- Товары: Можно ли получить пробники и образцы? · Как оставить отзыв о товаре?\n- Магазин: Как устроиться к вам на работу?\n',
  ],
])('a report in %s names them in its own language, by what they are about', (locale, list) => {
  expect(markdownOf([three], locale)).toContain(list);
});

test('the page names the same as the text', () => {
  expect(htmlOf([three])).toContain(
    '<h3>Lithuanian: 3 questions</h3><ul><li><b>Products</b>: Can I get samples? · How do I write a review?</li><li><b>The shop</b>: Are you hiring?</li></ul></section>',
  );
});

test('they stand after the questions without an article, a block for each locale', () => {
  const headings = markdownOf([three, { ...three, locale: 'ru' }]).match(/^(?:## .*|\*\*\w+: 3 questions\*\*)$/gm)!;
  expect(headings.slice(1, 5)).toEqual([
    '## Questions without an article',
    '## Usually asked of shops, not answered here',
    '**Lithuanian: 3 questions**',
    '**Russian: 3 questions**',
  ]);
});

test('where nothing is missing there is no such section', () => {
  expect(markdownOf([])).not.toContain('Usually asked of shops');
  expect(htmlOf([])).not.toContain('Usually asked of shops');
});

test('of many twelve are named, some of every subject, and the rest is counted', () => {
  const [, block = ''] = markdownOf([all]).split(`**English: ${all.intents.length} questions**`);
  const [list = '', rest = ''] = block.trim().split('\n\n');
  expect(list.split('\n').map((line) => /^- (.*?): /.exec(line)![1])).toEqual([
    ...['Products', 'Prices and discounts', 'Payment', 'Orders', 'Delivery', 'Returns'],
    ...['Warranty and faults', 'Account', 'The shop'],
  ]);
  expect(list.split('\n').flatMap((line) => line.split(' · '))).toHaveLength(12);
  expect(rest).toBe(`… and ${all.intents.length - 12} more.`);
  expect(htmlOf([all])).toContain(`<p class="about">… and ${all.intents.length - 12} more.</p>`);
});

test.each([
  ['en', 1, '1 question'],
  ['en', 2, '2 questions'],
  ['lt', 1, '1 klausimas'],
  ['lt', 3, '3 klausimai'],
  ['lt', 11, '11 klausimų'],
  ['ru', 1, '1 вопрос'],
  ['ru', 3, '3 вопроса'],
  ['ru', 11, '11 вопросов'],
])('in %s %i of them are counted as people count', (locale, count, counted) => {
  expect(markdownOf([{ ...all, intents: all.intents.slice(0, count) }], locale)).toContain(`: ${counted}**`);
});

test('another program gets all of them, by locale', () => {
  expect(minedToJson(minedOf(asked, { intentGaps: [three] })).intentGaps).toEqual([
    { locale: 'lt', intents: ['samples', 'write-review', 'jobs'] },
  ]);
});
