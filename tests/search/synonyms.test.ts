import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createIndex, exportIndex, importIndex } from '../../src/search/search-index.ts';
import { search } from '../../src/search/search.ts';
import { parseSynonyms } from '../../src/search/synonyms.ts';
import { languageOf } from '../../src/text/languages.ts';
import { sampleShop } from './sample.ts';

describe('what editors write', () => {
  test('is one group a line; comments, empty lines, Windows line ends and a BOM do no harm', () => {
    const text = '\uFEFF# money\r\nRefund,  money back , reimburse\r\n\r\n  \r\nparcel, package';
    expect(parseSynonyms(text)).toEqual({
      groups: [
        ['refund', 'money back', 'reimburse'],
        ['parcel', 'package'],
      ],
      problems: [],
    });
  });

  test.each([
    ['refund', 'Unexpected word alone, expected at least two words of equal meaning with a comma between'],
    ['refund = money back', 'Unexpected separator, expected words and phrases with commas between: refund, money back'],
    ['refund,, money back', 'Unexpected empty place between commas, expected a word'],
    ['refund, Refund, money back', 'Unexpected repetition of a word in its group, expected it once'],
  ])('«%s» is told with its line', (line, message) => {
    expect(parseSynonyms(`a, b\n${line}`).problems).toContainEqual({ line: 2, message });
  });

  test('a word in two groups contradicts itself', () => {
    expect(parseSynonyms('return, send back\n\nreturn, exchange').problems).toEqual([
      { line: 3, message: 'Unexpected “return” in a second group, expected one group a word (the first is on line 1)' },
    ]);
  });
});

describe('a group of equal words', () => {
  const synonyms = [
    ['refund', 'get my cash back', 'reimbursement'],
    ['dispatch fee', 'delivery cost', 'postage'],
    ['zeppelin', 'airship'],
  ];
  const index = createIndex(sampleShop.en, languageOf('en'), { synonyms });
  const first = (query: string) => search(index, query).hits[0]?.id;

  test('finds the other words of a word', () => expect(first('reimbursement')).toBe('en/returns/refund-time'));
  test('finds them for a phrase', () => expect(first('get my cash back')).toBe('en/returns/refund-time'));
  test('finds a phrase for a word', () => expect(first('postage')).toBe('en/shipping/delivery-cost'));
  test('marks what was found instead', () => {
    const [hit] = search(index, 'reimbursement').hits;
    expect(hit!.titleSpans.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['refund']);
  });
  test('takes part of a phrase for no more than that', () => {
    expect(search(createIndex(sampleShop.en, languageOf('en')), 'fee').hits).toEqual(search(index, 'fee').hits);
  });
  test('travels with the index, unless none of its words stands in an article', () => {
    const json = exportIndex(index);
    expect(search(importIndex(json, languageOf('en')), 'postage').hits).toEqual(search(index, 'postage').hits);
    expect(json).not.toContain('zeppelin');
  });
});

test.each(['en', 'lt', 'ru'])('the built-in thesaurus of %s has no problems and at least 150 groups', (locale) => {
  const { groups, problems } = parseSynonyms(readFileSync(`src/text/thesaurus/${locale}.txt`, 'utf8'));
  expect(problems).toEqual([]);
  expect(groups.length).toBeGreaterThanOrEqual(150);
});
