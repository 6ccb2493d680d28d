// Judged repairs over the frozen shop of the tests: is the article found that was meant, and does the notice say what was done?
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';
import { localeIndex } from '../../src/reader/locale-index.ts';
import { createIndex, search } from '../../src/search/index.ts';
import { languageOf } from '../../src/text/languages.ts';
import { sampleDocument, sampleIndex } from './sample.ts';

const content = readContent('tests/fixtures/shop');
const indexes = new Map(['en', 'lt', 'ru'].map((locale) => [locale, localeIndex(content, locale)]));

const rows = readFileSync('tests/search/repair.tsv', 'utf8').trim().split('\n').slice(1);
const judged = rows.map((row) => row.split('\t') as [string, string, string, string]);

test('at least sixty repairs are judged', () => {
  expect(judged.length).toBeGreaterThanOrEqual(60);
});

describe.each(judged)('%s «%s» (%s)', (locale, query, kind, relevant) => {
  const { hits, repaired } = search(indexes.get(locale)!, query, { limit: 3 });
  test('finds what was meant among the first three', () => {
    expect(hits.map(({ id }) => id.slice(locale.length + 1))).toContainEqual(
      expect.toSatisfy((id: string) => relevant.split('|').includes(id)),
    );
  });
  test('says what was searched instead', () => {
    expect(repaired?.kind).toBe(kind);
  });
});

test('what was typed is searched when asked for', () => {
  const { hits, repaired } = search(sampleIndex('ru'), 'djpdhfn', { repair: false });
  expect({ hits, repaired }).toEqual({ hits: [], repaired: null });
});

test('a query whose words are all known is left alone, whatever is near', () => {
  for (const query of ['refund', 'parcel lock', 'how much is delivery', '14 days']) {
    expect(search(sampleIndex('en'), query).repaired, query).toBeNull();
  }
});

test('the first eight typos of a query are put right, however many it holds', () => {
  const right = 'delivery password payment courier balance original refund return method'.split(' ');
  const typed = right.map((word) => word.slice(0, 4) + word.slice(5)).join(' ');
  const index = createIndex([sampleDocument('en/a/b', right.join(' '), '')], languageOf('en'));
  expect(search(index, typed).repaired?.query).toBe(`${right.slice(0, 8).join(' ')} methd`);
});

test('a typo on the wrong keyboard is put right too', () => {
  expect(search(indexes.get('ru')!, 'jnvtybnm pfrgp').repaired).toEqual({ query: 'отменить заказ', kind: 'layout' });
});

test.each([
  ['en', 'ordered black came white' /* not back, write */],
  ['en', 'abort order' /* not about */],
  ['en', 'who is the president of lithuania' /* not present */],
  ['ru', 'подставка для телефона на стол' /* not доставка */],
  ['ru', 'уберите меня из списка рассылок' /* not берите */],
  ['ru', 'доложить в заказ' /* not положить */],
  ['lt', 'perrašyti sąskaitą' /* not parašyti, nor per rašyti */],
  ['lt', 'užsakymą atšaukėte, o kada grąžinsite pinigus' /* another form of atšaukite */],
  ['en', 'my order is nowhere' /* not now here */],
  ['en', 'receiptless return' /* not receipt less */],
  ['en', 'nobody wrote back' /* another form of write */],
  ['lt', 'suklydau varda registruodamasi' /* another form of registruotis */],
  ['ru', 'сохраненная карта' /* another form of сохраните */],
  ['en', 'tack something on' /* not track: a short word is near to others */],
  ['en', 'stick another top in with my order' /* not stock */],
  ['en', 'parts for a 3s' /* no ęs, the beginning of nothing */],
  ['ru', '152-фз' /* the law of that number, not 152-ap */],
])('in %s “%s” is spelt right, however near to words of articles, and left alone', (locale, query) => {
  expect(search(indexes.get(locale)!, query).repaired).toBeNull();
});

test('a slip is what fingers or ears confuse: a letter beside or of like sound, doubled, left out or swapped', () => {
  const index = createIndex([sampleDocument('en/a/b', 'Stock', 'Stock.')], languageOf('en'));
  const repaired = (typed: string) => search(index, typed).repaired?.query;
  expect(['stick', 'stokk', 'stoock', 'stck', 'sotck'].map(repaired)).toEqual(Array(5).fill('stock'));
  expect(['shock', 'stxock', 'tock'].map(repaired)).toEqual(Array(3).fill(undefined));
});

test('words of three letters are no parts of a longer one', () => {
  const documents = [sampleDocument('en/a/b', 'Gift card', 'Take it back, or buy a gift card.')];
  const repaired = (query: string) => search(createIndex(documents, languageOf('en')), query).repaired?.query;
  expect(['giftcard', 'buyback'].map(repaired)).toEqual(['gift card', undefined]);
});

test('another article comes first only for a repair that finds far more', () => {
  const query = 'order awaiting payment';
  expect(search(indexes.get('en')!, query).hits[0]).toEqual(
    search(indexes.get('en')!, query, { repair: false }).hits[0],
  );
});

test('one word of two unknown ones is not put right: what it looks like is a guess', () => {
  expect(search(indexes.get('en')!, 'i lost my passport at the airport').repaired).toBeNull();
});

test('an order’s number is no typo', () => {
  const index = createIndex([sampleDocument('en/a/b', 'Order 12345678', 'Call 12345678.')], languageOf('en'));
  expect(search(index, 'order 12345679').repaired).toBeNull();
});

test.each([...indexes])('a word of the %s thesaurus is no typo, though no article holds it', (locale, index) => {
  const corrected = index.thesaurus.groups
    .filter((group) => group.some((member) => search(index, member, { repair: false }).hits.length))
    .flat()
    .filter((member) => search(index, member).repaired);
  expect(corrected, locale).toEqual([]);
});

test.each([
  ['en', 'Ordered and opened', 'unordered'],
  ['en', 'Ordered and opened', 'unopened'],
  ['en', 'Unopened boxes', 'opened'],
  ['lt', 'Pirkti prisiregistravus', 'pirkti neprisiregistravus'],
  ['lt', 'Nepristatyta siunta', 'pristatyta siunta'],
  ['ru', 'Рабочий день', 'нерабочий день'],
] as const)('in %s a typo’s repair of “%s” neither adds nor drops a negation: %s', (locale, title, query) => {
  const index = createIndex([sampleDocument('en/a/b', title, title)], languageOf(locale));
  expect(search(index, query).repaired).toBeNull();
});

test('a slip within the negation itself is put right', () => {
  const documents = [
    sampleDocument('lt/a/b', 'Negaliu prisijungti', 'Negaliu.'),
    sampleDocument('lt/a/c', 'Kaina', 'Kaina.'),
    sampleDocument('lt/a/d', 'Siunta', 'Siunta.'),
  ];
  expect(search(createIndex(documents, languageOf('lt')), 'nagaliu').repaired?.query).toBe('negaliu');
});

// The judged queries of the frozen shop are normal ones but for those that hold a typo.
test('of the normal judged queries at most one in a hundred gets worse', () => {
  const worse = [...indexes].flatMap(([locale, index]) => {
    const queries = readFileSync(`tests/search/relevance/${locale}.tsv`, 'utf8').trim().split('\n').slice(1);
    const normal = queries
      .map((row) => row.split('\t'))
      .filter(([, relevant, kind]) => relevant && kind?.trim() !== 'typo');
    return normal.map(([query = '', relevant = '']) => {
      const rank = (repair: boolean) =>
        search(index, query, { limit: 3, repair }).hits.findIndex(({ id }) =>
          relevant.split('|').includes(id.slice(3)),
        );
      return rank(false) >= 0 && rank(true) < 0;
    });
  });
  expect(worse.filter(Boolean).length / worse.length).toBeLessThanOrEqual(0.01);
});

test.each([
  ['en', 'куагтв ащк ф зфксуд ерфе фккшмув икщлут', 'refund for a parcel that arrived broken', 'layout'],
  ['ru', 'rfr vyt dthyenm njdfh tckb jy vyt yt gjljitk', 'как мне вернуть товар если он мне не подошел', 'layout'],
  ['ru', 'kak mne vernut tovar esli on mne ne podoshel', 'как мне вернут товар если он мне не подошел', 'translit'],
] as const)('a whole question in %s is read in its own letters: %s', (locale, query, meant, kind) => {
  expect(search(indexes.get(locale)!, query).repaired).toEqual({ query: meant, kind });
});

test('letters that spell nothing on any keyboard are left alone', () => {
  expect(search(indexes.get('lt')!, 'куикфе нщгк ыелфге').repaired).toBeNull();
});
