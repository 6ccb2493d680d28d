import { expect, test } from 'vitest';
import { localeIndex } from '../../src/reader/locale-index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { createIndex, search } from '../../src/search/index.ts';
import { languageOf, type Locale } from '../../src/text/languages.ts';
import { sampleDocument, sampleIndex, sampleShop } from './sample.ts';

test('a question that one article answers gets its summary as the answer', () => {
  expect(search(sampleIndex('en'), 'how do i return an item').answer).toEqual({
    id: 'en/returns/how-to-return',
    text: 'Tell us within 14 days and send the item back.',
    heading: '',
    url: '/en/returns/how-to-return/',
  });
});

test('a paragraph that says far more of what was asked is the answer, with its heading', () => {
  expect(search(sampleIndex('en'), 'refund to gift card balance').answer).toEqual({
    id: 'en/returns/refund-time',
    text: 'The gift card gets its balance back at once.',
    heading: 'Refund to a gift card',
    url: '/en/returns/refund-time/#refund-to-a-gift-card',
  });
});

test('one word gets the answer of the article that is plainly about it', () => {
  expect(search(sampleIndex('en'), 'password').answer?.id).toBe('en/account/reset-password');
});

test('one word that many articles hold gets hits but no answer', () => {
  const { answer, hits } = search(sampleIndex('en'), 'parcel');
  expect(answer).toBeNull();
  expect(hits.length).toBeGreaterThan(1);
});

test('a word that is another article’s matter gets no answer from one that only speaks of the rest', () => {
  const pickUp = sampleDocument(
    'en/shipping/pick-up',
    'Can I collect my order from the Vilnius shop?',
    'Yes, collect it in the Vilnius shop.',
    {
      summary: 'Yes, it is free.',
    },
  );
  const index = createIndex([...sampleShop.en, pickUp], languageOf('en'));
  expect(search(index, 'collect from the shop in vilnius').answer?.id).toBe('en/shipping/pick-up');
  expect(search(index, 'can i return it in the shop in vilnius').answer).toBeNull();
});

test('a word that the best article holds, too, may stand in the title of another', () => {
  const scooter = (id: string, title: string, text: string, summary: string) =>
    sampleDocument(`en/care/${id}`, title, text, { summary });
  const battery = scooter(
    'battery',
    'Exchange the battery of a scooter',
    'The tool is in the box.',
    'It takes a minute.',
  );
  const tool = scooter('tool', 'Where do I get the tool?', 'We send it.', 'From us.');
  const index = createIndex([...sampleShop.en, battery, tool], languageOf('en'));
  expect(search(index, 'tool to exchange the battery of a scooter').answer?.id).toBe('en/care/battery');
});

test('two words that meet in a body only get no answer: no review is a job advertisement', () => {
  const review = sampleDocument(
    'lt/account/leave-review',
    'Kaip palikti atsiliepimą?',
    'Blogus atsiliepimus skelbiame taip pat, kaip gerus, dažniausiai per 2 darbo dienas.',
    { summary: 'Patikriname, ar prekę pirkote, ir skelbiame visus atsiliepimus.' },
  );
  const index = createIndex([...sampleShop.lt, review], languageOf('lt'));
  expect(search(index, 'skelbiami atsiliepimai').answer?.id).toBe('lt/account/leave-review');
  expect(search(index, 'darbo skelbimai').answer).toBeNull();
});

test.each([
  ['lt', 'kaip prisijungti prie naujienlaiškio', null],
  ['lt', 'kaip prenumeruoti naujienlaiškį', null],
  ['lt', 'kaip atsisakyti naujienlaiškio', 'lt/account/unsubscribe'],
  ['en', 'subscribe to the newsletter', null],
  ['en', 'how do i stop the newsletter', 'en/account/unsubscribe'],
])('in %s “%s” gets the answer %s: to subscribe is not to unsubscribe', (locale, query, answer) => {
  const index = localeIndex(readContent('tests/fixtures/shop'), locale);
  expect(search(index, query).answer?.id ?? null).toBe(answer);
});

test('what is doubtful, or asks for the shop itself, gets no answer', () => {
  const index = localeIndex(readContent('tests/fixtures/shop'), 'lt');
  for (const query of [
    'parduotuvės darbo laikas',
    'ar galima grąžinti prekę parduotuvėje vilniuje',
    'kaip pateikti užsakymą',
  ])
    expect(search(index, query).answer, query).toBeNull();
});

test('of two articles that say the same none is the answer', () => {
  const twins = ['en/a/one', 'en/a/two'].map((id) =>
    sampleDocument(id, 'Return by parcel locker', 'Bring it to a parcel locker.'),
  );
  expect(
    search(createIndex([...sampleShop.en, ...twins], languageOf('en')), 'return by parcel locker').answer,
  ).toBeNull();
});

test('a long paragraph is cut to what is read at a glance', () => {
  const document = sampleDocument(
    'en/a/long',
    'Cleaning linen curtains',
    `Wash linen curtains cold. ${'And so on. '.repeat(60)}`,
  );
  const { answer } = search(createIndex([...sampleShop.en, document], languageOf('en')), 'cleaning linen curtains');
  expect(answer?.text.length).toBeLessThan(330);
  expect(answer?.text.endsWith('…')).toBe(true);
});

test('among equals the lower order stands first', () => {
  const equal = (id: string, rest: object) => sampleDocument(id, 'Return by courier', 'The courier comes.', rest);
  const documents = [equal('en/a/third', { order: 3 }), equal('en/a/second', { order: 2 })];
  const { hits } = search(createIndex(documents, languageOf('en')), 'courier');
  expect(hits.map(({ id }) => id)).toEqual(['en/a/second', 'en/a/third']);
});

test.each<[Locale, string]>([
  ['en', 'how do i return an item'],
  ['lt', 'kaip grąžinti prekę'],
  ['ru', 'как вернуть товар'],
])(
  'in %s a query that is a title (%j) is answered by that article’s summary, not by a paragraph with its words',
  (locale, query) => {
    const index = localeIndex(readContent('tests/fixtures/shop'), locale);
    const { summary } = index.documents.find(({ id }) => id.endsWith('/how-to-return'))!;
    expect(search(index, query).answer?.text).toBe(summary);
  },
);
