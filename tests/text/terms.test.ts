import { describe, expect, test } from 'vitest';
import { isStopWord, terms, tokens } from '../../src/text/index.ts';
import { languageOf, type Locale } from '../../src/text/languages.ts';

const term = (word: string, locale: string) => terms(word, languageOf(locale)).join(' ');

// Words that one customer types and another person wrote in the article.
const meet: Record<Locale, [string, string][]> = {
  en: [
    ['return', 'returns'],
    ['returned', 'Returning'],
    ['delivery', 'deliveries'],
    ['user’s', 'users'],
    ["shop's", 'shop'],
    ['CANCEL', 'cancel'],
    ['café', 'cafe'],
    ['don’t', 'dont'],
    ['refund', 're\u00ADfund'],
  ],
  lt: [
    ['grazinimas', 'grąžinimo'],
    ['grąžinimas', 'grąžinimą'],
    ['prekę', 'prekes'],
    ['prekė', 'prekių'],
    ['uzsakymas', 'užsakymo'],
    ['siuntinys', 'siuntinio'],
    ['pinigai', 'pinigų'],
    ['grąžinti', 'grą\u200Bžin\u2060ti'],
  ],
  ru: [
    ['возвратом', 'возврат'],
    ['возвраты', 'возврата'],
    ['счёт', 'счет'],
    ['СЧЁТОМ', 'счет'],
    ['деньги', 'деньгами'],
    ['доставка', 'доставки'],
    ['оплатил', 'оплатили'],
    ['возврат', 'воз\u00ADврат'],
  ],
};

const mustNotMeet: Record<Locale, [string, string][]> = {
  en: [
    ['order', 'ordinary'],
    ['return', 'refund'],
    ['bill', 'billion'],
  ],
  lt: [
    ['kaina', 'kaimas'],
    ['prekė', 'prekyba'],
    ['siuntinys', 'sąskaita'],
  ],
  ru: [
    ['йод', 'иод'] /* й is a letter, not an accented и */,
    ['банк', 'баня'],
    ['заказ', 'показ'],
  ],
};

describe.each(Object.keys(meet) as Locale[])('terms in %s', (locale) => {
  test.each(meet[locale])('%s and %s meet', (one, other) => {
    expect(term(one, locale)).toBe(term(other, locale));
  });
  test.each(mustNotMeet[locale])('%s and %s do not meet', (one, other) => {
    expect(term(one, locale)).not.toBe(term(other, locale));
  });
});

// Snowball's own vocabulary and output files, folded.
const snowball: Partial<Record<Locale, string>> = {
  en: 'consistency:consist abilities:abil relational:relat ponies:poni',
  ru: 'вечером:вечер книгами:книг красивейший:красив прекрасные:прекрасн читавшие:чита',
};

test.each(Object.entries(snowball))('%s stems as Snowball does', (locale, pairs) => {
  for (const pair of pairs.split(' ')) {
    const [word, stem] = pair.split(':');
    expect(term(word!, locale), word).toBe(stem);
  }
});

test('tokens keep their place in the text', () => {
  const text = '“Où” est — mano siuntinys №5, d’accord? 👍 e\u0301te\u0301';
  for (const token of tokens(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  expect(tokens(text).map((token) => token.text)).toEqual([
    'Où',
    'est',
    'mano',
    'siuntinys',
    '5',
    'd’accord',
    'e\u0301te\u0301',
  ]);
});

test('composed and decomposed accents are the same word', () => {
  expect(term('gra\u0328z\u030Cinimas', 'lt')).toBe(term('grąžinimas', 'lt'));
});

test('text without words has no terms', () => {
  for (const text of ['', ' ', '?!…', '💥', '()[]{}.*+\\']) expect(terms(text, languageOf('en'))).toEqual([]);
});

test('question words are told by their folded form', () => {
  expect(isStopWord('Kodėl', languageOf('lt'))).toBe(true);
  expect(isStopWord('kodel', languageOf('lt'))).toBe(true);
  expect(isStopWord('Её', languageOf('ru'))).toBe(true);
  expect(isStopWord('refund', languageOf('en'))).toBe(false);
});

test('a locale that we do not know compares the beginnings of words, and single characters where there are no spaces', () => {
  expect(term('Rückgabe', 'de')).toBe(term('Rückgaberecht', 'de'));
  expect(terms('退货', languageOf('zh'))).toEqual(['退', '货']);
  expect(languageOf('constructor').locale).toBe('constructor');
});
