import { expect, test } from 'vitest';
import { createGrammar } from '../../../src/miner/draft/grammar.ts';
import { toProblem } from '../../../src/miner/draft/problems.ts';
import { dictionaryOf } from '../../../src/miner/rim/dictionaries.ts';

const problem = (locale: string, text: string) =>
  toProblem(text, { locale, grammar: createGrammar(locale, dictionaryOf(locale)) });

test.each([
  ['en', 'Kettle arrived broken', 'Kettle arrived broken: what to do?'],
  ['en', 'Kettle leaked what do I do?', 'Kettle leaked: what to do?'],
  ['lt', 'Neveikia virdulys', 'Ką daryti, jei neveikia virdulys?'],
  ['lt', 'Rašyklė neberašo', 'Ką daryti, jei rašyklė neberašo?'],
  ['lt', 'Virdulys neįsijungia ką daryti?', 'Ką daryti, jei virdulys neįsijungia?'],
  ['ru', 'Чайник не включается', 'Что делать, если чайник не включается?'],
  ['ru', 'Потерян ключ от замка', 'Что делать, если потерян ключ от замка?'],
])('%s: “%s” becomes a question that everybody may have', (locale, event, question) => {
  expect(problem(locale, event)).toBe(question);
});

test.each([
  ['en', 'Opened bag'],
  ['en', 'Refund opened box of tea'],
  ['en', 'My kettle leaked'],
  ['en', 'Kettle leaked yesterday'],
  ['lt', 'Virdulio remontas'],
  ['lt', 'Nusipirkau virdulį'],
  ['lt', 'Mano virdulys neveikia'],
  ['ru', 'Ремонт чайника'],
  ['ru', 'Купил чайник'],
  ['ru', 'Где мой чайник?'],
])('%s: “%s” tells of no event, or of one customer’s', (locale, text) => {
  expect(problem(locale, text)).toBeNull();
});
