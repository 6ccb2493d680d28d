import { describe, expect, test } from 'vitest';
import { localeIndex } from '../../src/reader/locale-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { createIndex, exportIndex, importIndex, notOverruled, parseSynonyms, search } from '../../src/search/index.ts';
import { languageOf, languages } from '../../src/text/languages.ts';
import { thesaurus } from '../../src/text/thesaurus.ts';
import { sampleShop } from './sample.ts';

const { en } = languages;

describe('what editors write', () => {
  test('is one group a line; comments, empty lines, Windows line ends and a BOM do no harm', () => {
    const text = '\uFEFF# money\r\nRefund,  money back , reimburse\r\n\r\n  \r\nparcel, package';
    expect(parseSynonyms(text, en)).toEqual({
      groups: [
        ['refund', 'money back', 'reimburse'],
        ['parcel', 'package'],
      ],
      problems: [],
    });
  });

  test.each([
    ['refund', 'a word stands alone here: write at least two that mean the same, with a comma between'],
    ['refund = money back', 'only commas separate the words here: write refund, money back'],
    ['refund,, money back', 'nothing stands between two commas: write a word there, or delete one of them'],
    ['refund, Refund, money back', 'a word stands twice in this line: keep one of the two'],
    ['refund, ?!', '“?!” is not a word: write one, or delete it'],
    ['how, what', 'these words say nothing by themselves: write such as refund, money back'],
  ])('«%s» is told with its line', (line, message) => {
    expect(parseSynonyms(`deliver, ship\n${line}`, en).problems).toContainEqual({ line: 2, message });
  });

  test('a word in two groups contradicts itself', () => {
    const second = '“return” is in the group of line 1 already: put all its equals in one line';
    expect(parseSynonyms('return, send back\n\nreturn, exchange\nreturn, swap', en).problems).toEqual([
      { line: 3, message: second },
      { line: 4, message: second },
    ]);
  });

  test('so does another form of it, which is the same to search', () => {
    expect(parseSynonyms('returning, exchange\nreturned, refund', en).problems).toEqual([
      {
        line: 2,
        message: '“returned” is in the group of line 1 already, as “returning”: put all its equals in one line',
      },
    ]);
  });
});

test('an editor’s group takes the place of a built-in one that shares a word with it, in whatever form', () => {
  const builtIn = [
    ['refund', 'money back'],
    ['parcel', 'package'],
  ];
  expect(notOverruled(builtIn, [['Refunds', 'credit note']], en)).toEqual([['parcel', 'package']]);
});

test('as many groups as anyone may paste do no harm', () => {
  const synonyms = Array.from({ length: 200_000 }, (_, place) => [`word${place}`, `other${place}`]);
  const index = createIndex(sampleShop.en, en, { synonyms: [...synonyms, ['reimbursement', 'refund']] });
  expect(search(index, 'reimbursement').hits[0]?.id).toBe('en/returns/refund-time');
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

test.each(Object.entries(thesaurus))('the thesaurus of %s has no problems and at least 150 groups', (locale, text) => {
  const { groups, problems } = parseSynonyms(text, languageOf(locale));
  expect(problems).toEqual([]);
  expect(groups.length).toBeGreaterThanOrEqual(150);
});

test.each([
  ['en', 'when will it arrive'],
  ['lt', 'kada atvež'],
  ['lt', 'kada atveš'],
  ['ru', 'когда доставят'],
])('in %s “%s” asks how long delivery takes, in whatever verb', (locale, query) => {
  const index = localeIndex(readContent('tests/fixtures/shop'), locale);
  expect(search(index, query).hits[0]?.id).toBe(`${locale}/shipping/delivery-time`);
});
