import { expect, test } from 'vitest';
import { toSlug } from '../../../src/miner/draft/slug.ts';
import { ask } from '../questions/asking.ts';
import { clusterOf } from '../report/reporting.ts';

const titleOf = (locale: string, wordings: string[]) => clusterOf('c', ask(wordings, { locale })).title;

// [why, locale, wordings, the most typical first, title]
const titles: [why: string, locale: string, wordings: string[], title: string][] = [
  [
    'a question is better than a statement',
    'en',
    ['I expect a refund of 160 dollars', 'refund 160 dollars', 'where is my refund', 'when do I get a refund'],
    'Where is my refund?',
  ],
  ['what is only said out of politeness goes', 'en', ['can you help me to cancel my order please'], 'Cancel my order'],
  [
    'a question within a sentence is asked outright',
    'en',
    ['I want to know how long the delivery takes'],
    'How long the delivery takes?',
  ],
  [
    'one customer’s case is not everybody’s',
    'en',
    ['how do I open an account for my wife', 'how do I open an account', 'open an account'],
    'How do I open an account?',
  ],
  [
    'a wording that personal data was taken out of is the last choice',
    'en',
    [
      'where is order [order] of mine',
      ...['is', 'was', 'went', 'stays', 'goes'].map((word) => `where ${word} my parcel`),
    ],
    'Where is my parcel?',
  ],
  ['I is written large', 'en', ['how can i pay if i have no card'], 'How can I pay if I have no card?'],
  [
    'tema geriau nei pasakojimas',
    'lt',
    ['Laukiu pinigų už grąžintą prekę', 'kada gausiu pinigus už grąžintą prekę', 'pinigai už grąžintą prekę'],
    'Pinigai už grąžintą prekę',
  ],
  [
    'mandagumas lieka už antraštės',
    'lt',
    ['norėčiau sužinoti, kiek kainuoja pristatymas, ačiū'],
    'Kiek kainuoja pristatymas?',
  ],
  [
    'вопрос лучше рассказа',
    'ru',
    ['Жду возврат денег за вазу', 'когда вернут деньги за вазу', 'вернут ли деньги за вазу'],
    'Когда вернут деньги за вазу?',
  ],
  ['вежливость в заголовке не нужна', 'ru', ['подскажите, сколько стоит доставка, спасибо'], 'Сколько стоит доставка?'],
  ['signs that Markdown knows do not begin a title', 'en', ['# - [ ] x ~~ how do I pay'], 'X ~~ how do I pay'],
];

test.each(titles)('%s', (_, locale, wordings, title) => {
  expect(titleOf(locale, wordings)).toBe(title);
});

test.each([
  ['Kada grįš pinigai už grąžintą prekę?', 'lt', 'gris-pinigai-grazinta-preke'],
  ['Почему не применяется промокод?', 'ru', 'primenyaetsya-promokod'],
  ['How do I return an item?', 'en', 'return-item'],
  ['How?', 'en', 'how'],
])('%s: a file’s name is Latin and without question words', (title, locale, slug) => {
  expect(toSlug(title, locale)).toBe(slug);
});
