// Numbers, dates and names as each language writes them, and no string forgotten.
import { describe, expect, test } from 'vitest';
import { en, type Strings } from '../../src/i18n/en.ts';
import { fill, formatDate, formatTime, languageName, placeOfZone, plural, type Plural } from '../../src/i18n/format.ts';
import { lt } from '../../src/i18n/lt.ts';
import { ru } from '../../src/i18n/ru.ts';
import { stringsOf } from '../../src/i18n/strings.ts';

test.each([
  ['en', 'Europe/Vilnius', 'Lithuania'],
  ['lt', 'Europe/Vilnius', 'Lietuva'],
  ['ru', 'Europe/Vilnius', 'Литва'],
  ['de', 'Europe/Vilnius', 'Litauen'],
  ['ru', 'America/New_York', 'Нью-Йорк'],
])('in %s the time of %s is that of %s', (locale, zone, place) => {
  expect(placeOfZone(locale, zone)).toBe(place);
});

test.each([
  ['en', en, 0, '0 answers'],
  ['en', en, 1, '1 answer'],
  ['en', en, 2, '2 answers'],
  ['en', en, 21, '21 answers'],
  ['lt', lt, 1, '1 atsakymas'],
  ['lt', lt, 2, '2 atsakymai'],
  ['lt', lt, 9, '9 atsakymai'],
  ['lt', lt, 10, '10 atsakymų'],
  ['lt', lt, 11, '11 atsakymų'],
  ['lt', lt, 12, '12 atsakymų'],
  ['lt', lt, 21, '21 atsakymas'],
  ['lt', lt, 22, '22 atsakymai'],
  ['lt', lt, 1.5, '1.5 atsakymo'],
  ['ru', ru, 1, '1 ответ'],
  ['ru', ru, 2, '2 ответа'],
  ['ru', ru, 5, '5 ответов'],
  ['ru', ru, 11, '11 ответов'],
  ['ru', ru, 21, '21 ответ'],
  ['ru', ru, 22, '22 ответа'],
  ['ru', ru, 1.5, '1.5 ответа'],
])('%s counts: %#', (locale, strings, n, text) => {
  expect(plural(locale, n, strings.articleCount)).toBe(text);
});

test.each([
  ['en', '3 September 2026'],
  ['lt', '2026 m. rugsėjo 3 d.'],
  ['ru', '3 сентября 2026 г.'],
])('the date in %s is %s, in every time zone', (locale, text) => {
  expect(formatDate(locale, '2026-09-03')).toBe(text);
});

test.each([
  [0, '0:00'],
  [9 * 60 + 5, '9:05'],
  [24 * 60, '24:00'],
])('%i minutes after midnight it is %s', (minute, text) => {
  expect(formatTime(minute)).toBe(text);
});

test('languages are called by their own names', () => {
  expect(['en', 'lt', 'ru', 'et', 'pt-BR'].map(languageName)).toEqual([
    'English',
    'Lietuvių',
    'Русский',
    'Eesti',
    'Português (Brasil)',
  ]);
});

test('a blank is filled with the text as it is, and one without a value stays', () => {
  expect(fill('“{query}” {n} {query}', { query: '$& {n}' })).toBe('“$& {n}” {n} $& {n}');
});

test('a locale without words of its own speaks English', () => {
  expect(stringsOf('de')).toBe(en);
});

describe.each([
  ['lt', lt],
  ['ru', ru],
])('in %s', (locale, strings) => {
  const keys = Object.keys(en) as (keyof Strings)[];

  test('every string has the blanks that the English one has', () => {
    const blanks = (value: unknown) => [...new Set(JSON.stringify(value).match(/\{\w+\}/g))].sort();
    for (const key of keys) expect([key, blanks(strings[key])]).toEqual([key, blanks(en[key])]);
  });

  test('every count has all the forms of its language', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    const counts = keys.filter((key) => typeof en[key] === 'object' && 'one' in (en[key] as object));
    for (const key of counts) expect([key, Object.keys(strings[key] as Plural).sort()]).toEqual([key, forms]);
  });

  test('nothing was left in English', () => {
    const hasWords = (value: unknown) => typeof value === 'string' && /\p{L}/u.test(value.replace(/\{\w+\}/g, ''));
    expect(keys.filter((key) => hasWords(en[key]) && strings[key] === en[key])).toEqual([]);
  });
});
