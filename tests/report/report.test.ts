// What an editor reads in the report: what waits, what is found, what is due.
import { expect, test } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';
import { dueOn } from '../../src/reader/review.ts';
import { measure } from '../../src/report/measures.ts';
import { toPage } from '../../src/report/page.ts';
import { article, contentFolder, type Files } from '../reader/folder.ts';

const today = '2026-12-01';
const files: Files = {
  'shop.yml': 'name: Shop\ndefaultLocale: en\nreview: 6 months\nfacts: { label: 2.99 EUR, unused: 5 EUR }\n',
  'en/returns/index.md': '---\ntitle: Returns\n---\n',
  'lt/returns/index.md': '---\ntitle: Grąžinimas\n---\n',
  'en/returns/label.md': article(
    'title: What does the label cost?\nquestions: [price of the sticker, label cost]\nupdated: 2026-05-31',
    'The label costs {{label}}.',
  ),
  'lt/returns/label.md': article('title: Kiek kainuoja lipdukas?\nupdated: 2026-01-02', 'Lipdukas kainuoja {{label}}.'),
  'en/returns/refund.md': article('title: When is my <b>refund</b> here?\nupdated: 2026-06-02', 'Soon.'),
  'en/returns/idea.md': article('title: Can I swap it?\ndraft: true'),
};
const measures = () => measure(readContent(contentFolder(files)), { today, changedOn: () => undefined, removed: [] });

test('what waits stands in the headline, in the editors’ language', () => {
  const headline = (locale: 'en' | 'lt') => /<h1>(.*)<\/h1>/.exec(toPage(measures(), locale, ''))![1];
  expect(headline('en')).toBe('Waiting for you: 1 translation missing, 1 outdated translation, 2 reviews due');
  expect(headline('lt')).toBe('Laukia jūsų: 1 trūkstamas vertimas, 1 pasenęs vertimas, 2 peržiūros');
});

test('a wording is searched as if nobody had written it down', () => {
  const [en] = measures().locales;
  expect(en!.findings.map(({ wording, place }) => [wording, place])).toEqual([
    ['price of the sticker', expect.any(Number)],
    ['label cost', 1],
  ]);
});

test('a fact names the articles that it stands in, and one that stands nowhere has none', () => {
  expect(measures().facts.map(({ name, articles }) => [name, articles.map(({ id }) => id)])).toEqual([
    ['label', ['en/returns/label', 'lt/returns/label']],
    ['unused', []],
  ]);
});

test('no title of an article becomes markup, and the page asks nothing of any host', () => {
  const page = toPage(measures(), 'en', '');
  expect(page).not.toContain('<b>refund');
  expect(page).not.toMatch(/<script|<link|src=|@import|url\(/);
});

test.each([
  ['2026-01-31', '1 month', '2026-02-28'],
  ['2026-08-31', '6 months', '2027-02-28'],
  ['2024-02-29', '1 year', '2025-02-28'],
  ['2026-12-30', '2 weeks', '2027-01-13'],
  ['2026-12-30', '10 days', '2027-01-09'],
])('changed on %s, after %s an article is due on %s', (day, review, due) => {
  expect(dueOn(day, review)).toBe(due);
});

test('a fact is shown as each language writes it', () => {
  expect(measures().facts[0]!.values).toEqual(['€2.99', '2,99\u00a0€']);
});
