// Which words customers have taught us, and which clicks teach nothing.
import { expect, test } from 'vitest';
import { toHtml } from '../../src/insights/html.ts';
import { readInquiries } from '../../src/insights/inquiries.ts';
import type { LearnedSynonym } from '../../src/insights/learned-synonyms.ts';
import { toMarkdown } from '../../src/insights/markdown.ts';
import { toReport, type Report } from '../../src/insights/report.ts';
import { tallyInquiries } from '../../src/insights/tally.ts';
import { insightsWords } from '../../src/insights/words/index.ts';
import type { SiteEvent } from '../../src/messages/event.ts';
import { createVoice } from '../../src/miner/report/figures.ts';
import type { SynonymGroup } from '../../src/search/index.ts';
import { terms } from '../../src/text/index.ts';
import { languageOf } from '../../src/text/languages.ts';
import { newestFirst, times, visit } from './customers.ts';

const shelf = {
  en: {
    'payments/instalments': { title: 'Paying by instalments', text: 'Pay for your order in parts, month by month.' },
    'payments/methods': { title: 'Payment methods', text: 'You can pay by card or in cash.' },
    'delivery/time': { title: 'Delivery time', text: 'A parcel takes three days.' },
  },
  lt: {
    'payments/instalments': { title: 'Kaip pirkti išsimokėtinai', text: 'Už užsakymą mokėkite dalimis.' },
    'payments/methods': { title: 'Kaip apmokėti', text: 'Pirkti galima kortele arba grynaisiais.' },
    'delivery/time': { title: 'Kada pristatysite', text: 'Siunta keliauja tris dienas.' },
  },
  ru: {
    'payments/instalments': { title: 'Покупка в рассрочку', text: 'Платите за заказ частями.' },
    'payments/methods': { title: 'Способы оплаты', text: 'Покупка оплачивается картой или наличными.' },
    'delivery/time': { title: 'Срок доставки', text: 'Посылка идёт три дня.' },
  },
};
type Locale = keyof typeof shelf;

async function reportOf(events: SiteEvent[], locale: Locale = 'en', synonyms: SynonymGroup[] = []): Promise<Report> {
  const keyOf = (query: string) => terms(query, languageOf(locale)).join(' ');
  const tally = await tallyInquiries(readInquiries(newestFirst(events)), keyOf, '2026-09-24');
  const library = () => ({ language: languageOf(locale), articles: new Map(Object.entries(shelf[locale])), synonyms });
  return toReport(tally, { timeZone: 'Europe/Vilnius', openings: [], nearest: () => null, library });
}

const open = (query: string, article: string, locale: Locale = 'en') => visit({ query, locale, opened: [article] });
/** What everybody looks for, in words of the articles, so that it can be seen what another word changes. */
const usual = { en: ['card', 'parcel'], lt: ['kortele', 'siunta'], ru: ['картой', 'посылка'] } as const;
const everyday = (locale: Locale = 'en') => [
  ...times(20, () => open(usual[locale][0], 'payments/methods', locale)),
  ...times(20, () => open(usual[locale][1], 'delivery/time', locale)),
];
const pairs = ({ synonyms }: { synonyms: LearnedSynonym[] }) =>
  synonyms.map(({ customers, articles, clicks }) => [customers, articles, clicks]);

test.each([
  ['en', 'leasing', ['leasing', 'instalments', 9]],
  ['lt', 'lizingas', ['lizingas', 'išsimokėtinai', 9]],
  ['ru', 'кредит', ['кредит', 'рассрочку', 9]],
] as const)('in %s, “%s” and the title that it led to are a pair', async (locale, query, pair) => {
  const events = [...everyday(locale), ...times(9, () => open(query, 'payments/instalments', locale))];
  expect(pairs(await reportOf(events, locale))).toEqual([pair]);
});

test('of the words of a title, the one that other articles are opened for, too, is not proposed', async () => {
  const pay = times(20, () => open('how to pay', 'payments/methods'));
  const report = await reportOf([...pay, ...everyday(), ...times(9, () => open('leasing', 'payments/instalments'))]);
  expect(pairs(report)).toEqual([['leasing', 'instalments', 9]]);
});

test('a word that nobody types alone is a pair once three different queries hold it', async () => {
  const asked = (queries: string[]) =>
    queries.flatMap((query) => times(9, () => open(`${query} leasing`, 'payments/instalments')));
  const one = [...everyday(), ...asked(['order'])];
  expect(pairs(await reportOf(one))).toEqual([]);
  expect(pairs(await reportOf([...one, ...asked(['parts', 'pay'])]))).toEqual([['leasing', 'instalments', 27]]);
});

test.each<[string, SiteEvent[]]>([
  ['fewer than five clicks', times(4, () => open('leasing', 'payments/instalments'))],
  ['a word that the article holds', times(9, () => open('month', 'payments/instalments'))],
  ['a slip', times(9, () => open('instalmnets', 'payments/instalments'))],
  ['two unknown words: who knows which', times(9, () => open('leasing sofa', 'payments/instalments'))],
  [
    'a word that leads anywhere',
    ['payments/instalments', 'payments/methods', 'delivery/time'].flatMap((id) => times(9, () => open('sofa', id))),
  ],
  ['an article that is no more', times(9, () => open('leasing', 'payments/gone'))],
  ['what the browser has masked', times(9, () => open('[name] instalments', 'payments/instalments'))],
])('%s teaches nothing', async (_, events) => {
  expect(pairs(await reportOf([...everyday(), ...events]))).toEqual([]);
});

test('words that search holds equal already are not proposed, phrases neither', async () => {
  const events = [
    ...times(9, () => open('leasing', 'payments/instalments')),
    ...times(9, () => open('hire purchase', 'payments/instalments')),
  ];
  const groups = [['leasing', 'hire purchase', 'instalments']];
  expect(pairs(await reportOf([...everyday(), ...events], 'en', groups))).toEqual([]);
});

test('the line holds the group that either word has already, since it stands in for that', async () => {
  const groups = [
    ['instalment', 'part payment'],
    ['parcel', 'package'],
  ];
  const events = [...everyday(), ...times(9, () => open('leasing', 'payments/instalments'))];
  const { synonyms } = await reportOf(events, 'en', groups);
  expect(synonyms.map(({ line }) => line)).toEqual(['leasing, instalments, part payment']);
});

test.each(['en', 'lt', 'ru'])('in %s editors read the line on the page and in the Markdown', async (locale) => {
  const report = await reportOf([...everyday(), ...times(9, () => open('leasing', 'payments/instalments'))]);
  const language = { voice: createVoice(locale), own: insightsWords(locale) };
  const { title } = language.own.sections.synonyms;
  const html = toHtml(report, language, '');
  expect(html).toContain(`<h2>${title}</h2>`);
  expect(html).toContain('<code><bdi lang="en">leasing, instalments</bdi></code>');
  const markdown = toMarkdown(report, language);
  expect(markdown).toContain(`## ${title}`);
  expect(markdown).toContain('| leasing → instalments | 9 | en/synonyms.txt: leasing, instalments |');
});
