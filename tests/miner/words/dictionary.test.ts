import { describe, expect, test } from 'vitest';
import { createDictionary } from '../../../src/miner/words/dictionary.ts';
import { dictionaryOf } from '../../../src/miner/rim/dictionaries.ts';

const affixes = 'SFX D Y 3\nSFX D ė ę ė\nSFX D ė ėje ė\nSFX D as ą as\nPFX N Y 1\nPFX N 0 ne .';
const dictionary = createDictionary(affixes, '4\nsaulė/D\nnamas/DN\nkada\nkaršta', 'ąčęėįšųūž');

describe('a word is right', () => {
  test.each([['saulė'], ['saulę'], ['Saulėje'], ['namą'], ['nenamą'], ['kada']])('%s', (word) => {
    expect(dictionary.has(word)).toBe(true);
  });
  test.each([['saule'], ['saulą'], ['nesaulę'], ['kadas']])('but not %s', (word) => {
    expect(dictionary.has(word)).toBe(false);
  });
});

test('a form leads to its word', () => {
  expect(dictionary.lemmasOf('nenamą')).toEqual([{ word: 'namas', marks: 'DN' }]);
});

test('accents come back where only one word can be meant', () => {
  expect(dictionary.accented('karsta')).toBe('karšta');
  expect(dictionary.accented('saule')).toBeUndefined(); // saulė or saulę
  expect(dictionary.accented('zzz')).toBeUndefined();
});

test.each([
  ['en', ['companies', 'arrived', 'what’s'], ['compnay', 'recieved']],
  ['lt', ['užnešate', 'dėžutėmis', 'nepriimsite'], ['uznesat', 'priimsyt']],
  ['ru', ['теплицы', 'пришлёте', 'отложить'], ['отложыть', 'приволака']],
])('%s: the dictionary knows the forms of its words', (locale, right, wrong) => {
  const { has } = dictionaryOf(locale);
  expect(right.filter(has)).toEqual(right);
  expect(wrong.filter(has)).toEqual([]);
});

test('nothing is wrong in a language without a dictionary', () => {
  expect(dictionaryOf('pl').has('zażółć')).toBe(true);
});
