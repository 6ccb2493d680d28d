import { describe, expect, test } from 'vitest';
import { createGrammar } from '../../../src/miner/draft/grammar.ts';
import { phrasesOf } from '../../../src/miner/draft/phrases.ts';
import { createSpelling } from '../../../src/miner/draft/spelling.ts';
import { dictionaryOf } from '../../../src/miner/rim/dictionaries.ts';
import { ask } from '../questions/asking.ts';

const grammarOf = (locale: string) => createGrammar(locale, dictionaryOf(locale));
const phrases = (locale: string, texts: string[], replies: string[]) =>
  phrasesOf(
    texts.flatMap((text, i) => ask([text], { locale, replies: [replies[i] ?? ''] }, i)),
    locale,
    { spelling: createSpelling(replies, locale, dictionaryOf(locale)), grammar: grammarOf(locale) },
  ).map(({ text }) => text);

describe('what tickets call their topic is said in the form that stands alone', () => {
  test.each([
    [
      'en',
      ['I would like a piano tuning', 'tune my piano'],
      ['A piano tuning costs £60.', 'The piano tuning is free.'],
      'piano tuning',
    ],
    [
      'lt',
      ['pianino derinimo kaina?', 'norime derinimo'],
      ['Pianino derinimas kainuoja 60 €.', 'Pianino derinimą užsakykite.'],
      'pianino derinimas',
    ],
    [
      'ru',
      ['нужна настройка гитары', 'гитара'],
      ['Настройка гитары стоит 60 €.', 'О настройке гитары договоримся.'],
      'настройка гитары',
    ],
  ])('%s', (locale, texts, replies, phrase) => {
    expect(phrases(locale, texts, replies)).toContain(phrase);
  });

  test('a word with a hyphen stays whole', () => {
    const texts = ['как работает трейд-ин', 'хочу в трейд-ин'];
    expect(phrases('ru', texts, [])).toContain('трейд-ин');
  });

  test('two adjectives are no name of a thing', () => {
    expect(phrases('en', ['Cold raw fish came', 'cold raw fish again'], [])).not.toContain('cold raw');
  });

  test('žodžiai, po kurių tema tęsiasi, nėra jos pavadinimas', () => {
    const texts = ['Vėlesnio pristatymo galimybė', 'Vėlesnio pristatymo kaina'];
    expect(phrases('lt', texts, [])).not.toContain('vėlesnio pristatymo');
  });

  test('žodis, kuris su daiktavardžiu nederinamas, nėra jo pavadinimo dalis', () => {
    const texts = ['noriu vaikišką kėdutė', 'kokią vaikišką kėdutė'];
    expect(phrases('lt', texts, [])).not.toContain('vaikišką kėdutė');
  });

  test('what only one ticket says is not the topic', () => {
    expect(phrases('en', ['the red piano', 'the violin'], [])).toEqual([]);
  });
});

test.each([
  ['en', 'Samples not arrived', true],
  ['en', 'Fabric samples', false],
  ['lt', 'Dingo dėlionės detalė', true],
  ['lt', 'Dėlionės detalė', false],
  ['ru', 'Морковь не взошла', true],
  ['ru', 'Семена моркови', false],
])('%s: “%s” tells what happened: %s', (locale, text, tells) => {
  expect(grammarOf(locale).tells(text)).toBe(tells);
});
