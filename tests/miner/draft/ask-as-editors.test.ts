import { expect, test } from 'vitest';
import { askAsEditors } from '../../../src/miner/draft/ask-as-editors.ts';
import { createGrammar } from '../../../src/miner/draft/grammar.ts';
import { dictionaryOf } from '../../../src/miner/rim/dictionaries.ts';

const asked = (locale: string, text: string) => askAsEditors(text, locale, createGrammar(locale, dictionaryOf(locale)));

test.each([
  ['en', 'What a repair costs?', 'What does a repair cost?'],
  ['en', 'How long the repair takes?', 'How long does the repair take?'],
  ['en', 'Possible to pay in cash?', 'Is it possible to pay in cash?'],
  ['en', 'How much tent hire?', 'Price of tent hire'],
  ['en', 'Wool carpets yes or no?', 'Wool carpets'],
  ['en', 'Spare keys for lockers?', 'Spare keys for lockers'],
  ['lt', 'Taisote laikrodžius?', 'Ar taisote laikrodžius?'],
  ['lt', 'Senus laikrodžius priimate?', 'Ar senus laikrodžius priimate?'],
  ['lt', 'Galima atsiskaityti grynaisiais?', 'Ar galima atsiskaityti grynaisiais?'],
  ['lt', 'Palapinės nuoma kiek kainuoja?', 'Kiek kainuoja palapinės nuoma?'],
  ['lt', 'Ar taisote, ar keičiate nauju?', 'Ar taisote?'],
  ['ru', 'Можно оплатить наличными?', 'Можно ли оплатить наличными?'],
  ['ru', 'Оплатить наличными можно?', 'Можно ли оплатить наличными?'],
  ['ru', 'Часы чините?', 'Чините ли вы часы?'],
  ['ru', 'Вы чините старые часы?', 'Чините ли вы старые часы?'],
  ['ru', 'Скидка студентам есть?', 'Есть ли скидка студентам?'],
  ['ru', 'Прокат палатки цена', 'Сколько стоит прокат палатки?'],
])('%s: “%s” is asked as an editor would', (locale, written, question) => {
  expect(asked(locale, written)).toBe(question);
});

test.each([
  ['en', 'How long does the repair take?'],
  ['en', 'Can I pay by card or in cash?'],
  ['lt', 'Kur taisote laikrodžius?'],
  ['ru', 'Где вы чините часы?'],
  ['ru', 'Что есть на планшете?'],
])('%s: “%s” stays as it is', (locale, question) => {
  expect(asked(locale, question)).toBe(question);
});
