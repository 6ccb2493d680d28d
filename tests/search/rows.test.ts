// What is read of a hit: its line, the words in weight, how many there are, and the title that is being typed.
import { describe, expect, test } from 'vitest';
import { completionOf, createIndex, exportIndex, importIndex, search, type Span } from '../../src/search/index.ts';
import { languageOf, type Locale } from '../../src/text/languages.ts';
import { sampleDocument, sampleIndex } from './sample.ts';

const joined = (spans: Span[]) => spans.map(({ text }) => text).join('');
const marked = (spans: Span[]) => spans.filter(({ mark }) => mark).map(({ text }) => text);

describe('the line under a title', () => {
  const line = (rest: Parameters<typeof sampleDocument>[3], text: string, query: string) => {
    const index = createIndex([sampleDocument('en/a/refund', 'Refunds', text, rest)], languageOf('en'));
    return joined(search(index, query).hits[0]!.excerpt);
  };

  test('is the summary, and never a customer’s wording, however well that fits', () => {
    const rest = { summary: 'Within 14 days to the card you paid with.', questions: ['where is my cash'] };
    expect(line(rest, 'We write to you.', 'where is my cash')).toBe('Within 14 days to the card you paid with.');
  });

  test('is a paragraph where that holds far more of what was asked', () => {
    const rest = { summary: 'Within 14 days.' };
    expect(line(rest, 'A gift card gets its balance back at once.', 'gift card balance')).toContain('balance back');
  });

  test('is empty where an article has wordings and nothing else to say', () => {
    expect(line({ questions: ['where is my cash'] }, '', 'where is my cash')).toBe('');
  });
});

describe('in weight stand', () => {
  const titles = ['My lamp is broken', 'Get your money back', 'How do I change my order?', 'My order is late'];
  const documents = titles.map((title, place) => sampleDocument(`en/a/${place}`, title, 'Tell us about your order.'));
  const index = createIndex(documents, languageOf('en'), { synonyms: [['refund', 'my money back', 'money back']] });
  const inTitle = (query: string, title: string) =>
    marked(search(index, query).hits.find((hit) => hit.title === title)?.titleSpans ?? []);

  test('a phrase where it stands whole, without its small words', () => {
    expect(inTitle('refund', 'Get your money back')).toEqual(['money', 'back']);
    expect(inTitle('refund or lamp', 'My lamp is broken')).toEqual(['lamp']);
  });

  test('words that tell something, not those of most articles', () => {
    expect(inTitle('change order', 'How do I change my order?')).toEqual(['change']);
  });

  test('the commonest word where nothing else was asked', () => {
    expect(inTitle('order', 'My order is late')).toEqual(['order']);
  });
});

test('an outcome knows how many articles were found, though it gives a few', () => {
  const documents = Array.from({ length: 9 }, (_, place) => sampleDocument(`en/a/${place}`, `Refund ${place}`, ''));
  const { hits, total } = search(createIndex(documents, languageOf('en')), 'refund', { limit: 5 });
  expect([hits.length, total]).toEqual([5, 9]);
});

describe('an unfinished query', () => {
  test.each<[Locale, string, string]>([
    ['en', 'How do I ret', 'How do I return an item?'],
    ['en', 'forgot pas', 'I forgot my password'],
    ['lt', 'kada grazins', 'Kada grąžinsite pinigus?'],
    ['ru', 'сколько стоит дос', 'Сколько стоит доставка?'],
  ])('in %s, %j is on its way to a title', (locale, query, title) => {
    expect(completionOf(sampleIndex(locale), query)).toBe(title);
  });

  test.each([
    ['is finished by its last word', 'my password'],
    ['is finished by a space', 'forgot pas '],
    ['holds a word that is in no title', 'zebra pas'],
    ['has a stem of a title’s word, not its beginning', 'returned'],
    ['says nothing yet', 'pa'],
  ])('is completed to nothing when it %s', (_why, query) => {
    expect(completionOf(sampleIndex('en'), query)).toBeNull();
  });
});

describe('an index is refused', () => {
  const json = exportIndex(sampleIndex('lt'));

  test('by another language', () => {
    expect(() => importIndex(json, languageOf('en'))).toThrow(/in lt/);
  });

  test('by an engine of another format', () => {
    const newer = JSON.stringify({ ...JSON.parse(json), format: 999 });
    expect(() => importIndex(newer, languageOf('lt'))).toThrow(/format 999/);
  });
});
