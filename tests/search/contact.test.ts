// Queries for the shop itself get the contact card; those that only share a word with them do not.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indexDocuments, localeIndex } from '../../src/reader/locale-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import {
  contactOf,
  exportIndex,
  importIndex,
  parseContactWords,
  search,
  type ContactKind,
} from '../../src/search/index.ts';
import { en } from '../../src/intents/en/index.ts';
import { lt } from '../../src/intents/lt/index.ts';
import { ru } from '../../src/intents/ru/index.ts';
import { languageOf, languages, type Locale } from '../../src/text/languages.ts';
import { sampleShop } from './sample.ts';

const indexOf = (locale: Locale) => indexDocuments(sampleShop[locale], locale);
const intents: Record<Locale, Record<string, { wordings: string }>> = { en, lt, ru };
const judged = readFileSync('tests/search/contact.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t') as [string, string, string]);

/** What is asked of the shop, or so near to it that a card does no harm. */
const nearContact =
  /^(contact|phone-number|email-address|live-chat|speak-to-a-person|no-reply-from-shop|opening-hours|open-on-holidays|store-address|complaint|complaint-about-staff|see-in-person|order-by-phone|courier-contact)$/;

describe.each(Object.keys(languages) as Locale[])('in %s', (locale) => {
  const index = indexOf(locale);
  const own = judged.filter(([language]) => language === locale);
  const asks = (query: string) => contactOf(query, index);

  test('19 of 20 queries for the shop itself get what they ask for', () => {
    const right = own.filter(([, , kinds]) => kinds !== 'none');
    const missed = right.filter(
      ([, query, kinds]) => !kinds.split(',').every((kind) => asks(query).some((k) => k === kind)),
    );
    expect(right.length).toBeGreaterThanOrEqual(45);
    expect(missed.length / right.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
  });

  test('19 of 20 queries that only look like it get no card', () => {
    const others = own.filter(([, , kinds]) => kinds === 'none');
    const wrong = others.filter(([, query]) => asks(query).length);
    expect(others.length).toBeGreaterThanOrEqual(38);
    expect(wrong.length / others.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.05);
  });

  test('of what shops are asked about everything else one in 300 gets a card', () => {
    const others = Object.entries(intents[locale]).flatMap(([id, { wordings }]) =>
      nearContact.test(id) ? [] : wordings.trim().split('\n'),
    );
    const wrong = others.filter((query) => asks(query).length);
    expect(others.length).toBeGreaterThan(3000);
    expect(wrong.length / others.length, JSON.stringify(wrong)).toBeLessThan(1 / 300);
  });
});

test.each<[Locale, string, string]>([
  ['en', 'зрщту тгьиук', 'phone'],
  ['ru', 'ntktajy', 'phone'],
  ['ru', 'kontakty', 'any'],
  ['lt', 'контактай', 'any'],
])('in %s “%s”, in the wrong letters, asks for %s', (locale, query, kind) => {
  expect(search(indexOf(locale), query).contact).toEqual([kind]);
});

describe('beyond the words, what all shops are asked tells', () => {
  const content = readContent('tests/fixtures/shop');
  const indexes = Object.fromEntries(Object.keys(languages).map((locale) => [locale, localeIndex(content, locale)]));

  test.each<[Locale, string, ContactKind]>([
    ['en', 'tell me what hours i can call customer assistance', 'phone'],
    ['en', 'i want to hear a living voice', 'person'],
    ['lt', 'norėčiau gyvo balso o ne roboto', 'person'],
    ['ru', 'на какой ящик писать вам', 'email'],
  ])('in %s “%s” asks for %s', (locale, query, kind) => {
    const index = indexes[locale]!;
    expect(contactOf(query, index)).toEqual([]);
    expect(search(index, query).contact).toContain(kind);
  });

  test.each<[Locale, string]>([
    ['en', 'chat sofa bed'],
    ['lt', 'paštomato darbo laikas'],
    ['ru', 'часы работы постамата'],
  ])('in %s “%s” is about something of its own', (locale, query) => {
    expect(search(indexes[locale]!, query).contact).toEqual([]);
  });
});

test('the words reach the browser with the index', () => {
  const copy = importIndex(exportIndex(indexOf('en')), languages.en);
  expect(search(copy, 'can i call you').contact).toEqual(['phone']);
});

test('a shop without these words answers with articles alone', () => {
  expect(contactOf('phone', { contact: new Map(), language: languageOf('de') })).toEqual([]);
});

describe('what editors write', () => {
  test('adds words, and takes them away', () => {
    const { contact, problems } = parseContactWords('# ours\nphone: blower, bell us…\nnot: phone\n', languages.en);
    const asks = (query: string) => contactOf(query, { contact, language: languages.en });
    expect(problems).toEqual([]);
    expect(asks('blower')).toEqual(['phone']);
    expect(asks('bell us about curtains')).toEqual(['phone']);
    expect(asks('phone')).toEqual([]);
  });

  test.each([
    [
      'phones: mobile',
      '“phones” is not one of phone, chat, email, hours, address, person, any, beside, not, foreign: write such as phone: mobile, cell',
    ],
    ['phone: mobile,, cell', 'nothing stands between two commas: write a word there, or delete one of them'],
  ])('“%s” is told with its line', (line, message) => {
    expect(parseContactWords(`chat: chat\n${line}`, languages.en).problems).toEqual([{ line: 2, message }]);
  });
});
