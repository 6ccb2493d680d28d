import { expect, test } from 'vitest';
import { intentTitleOf } from '../../../src/miner/draft/intent-titles.ts';
import { conceptsOf } from '../../../src/miner/words/vocabulary.ts';

/** As many tickets as an intent needs, all of the same words, each of which tells as much. */
const titleOf = (locale: string, text: string, tickets = 5) => {
  const concepts = conceptsOf(text, locale);
  return intentTitleOf(
    new Map(concepts.map((concept) => [concept, 1])),
    Array.from({ length: tickets }, () => concepts),
    locale,
  );
};

test.each([
  ['en', 'take away old sofa item', 'Will you take away my old item?'],
  ['lt', 'panaudoti sukauptus taškus', 'Kaip panaudoti sukauptus taškus?'],
  ['ru', 'поднимаете заказ этаж лифт', 'Поднимаете ли вы заказ на этаж?'],
])('%s: a topic of all shops has its title: %s', (locale, said, title) => {
  expect(titleOf(locale, said)).toBe(title);
});

test.each([
  ['en', 'tubeless conversion wheels'],
  ['lt', 'odos konsultacija vaizdo skambučiu'],
  ['ru', 'заточка секаторов ножниц'],
])('%s: a topic of one shop does not take the title of another: %s', (locale, said) => {
  expect(titleOf(locale, said)).toBeNull();
});

test('the words of a few tickets tell too little', () => {
  expect(titleOf('en', 'take away old sofa item', 3)).toBeNull();
});

test.each([
  ['en', 'gift wrap order', 'Can you gift wrap my order?', 'hamper'],
  ['lt', 'pakeisti prekę kitą dydį', 'Kaip pakeisti prekę į kitą dydį?', 'palapinė'],
  ['ru', 'поднимаете заказ этаж лифт', 'Поднимаете ли вы заказ на этаж?', 'рояль'],
])(
  '%s: “%s” has the title of all shops, but not where the topic is first of all a thing of one shop',
  (locale, said, title, own) => {
    expect(titleOf(locale, said)).toBe(title);
    expect(titleOf(locale, `${own} ${said}`)).toBeNull();
  },
);
