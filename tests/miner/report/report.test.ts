import type { Nodes, Parent } from 'mdast';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { trendOf } from '../../../src/miner/draft/evidence.ts';
import { toHtml } from '../../../src/miner/report/html.ts';
import { toMarkdown as markdownIn } from '../../../src/miner/report/markdown.ts';
import { createVoice } from '../../../src/miner/report/figures.ts';
import type { Report } from '../../../src/miner/report/report.ts';
import { readSiteTokens } from '../../../src/miner/rim/site-tokens.ts';
import type { Match } from '../../../src/miner/ticket.ts';
import { ask } from '../questions/asking.ts';
import { clusterOf, day, gap, reportOf } from './reporting.ts';

const tokens = readSiteTokens();
const htmlOf = (report: Report, locale = 'en') => toHtml(report, createVoice(locale), tokens);
const toMarkdown = (report: Report, locale = 'en') => markdownIn(report, createVoice(locale));

/** Asked `early` times on the second day of the month and `late` times on the 28th. */
const askedOver = (text: string, early: number, late: number, from = 0) =>
  clusterOf(
    text,
    ask(Array(early + late).fill(text), {}, from).map((question, i) => ({ ...question, at: day(i < early ? 2 : 28) })),
  );

test('a gap that grows stands before one that fades', () => {
  const report = reportOf([
    gap(askedOver('Old promo code?', 10, 2)),
    gap(askedOver('When is the next sale?', 1, 9, 50)),
  ]);
  expect(report.gaps.map(({ title, trend }) => [title, trend])).toEqual([
    ['When is the next sale?', 4],
    ['Old promo code', -0.73],
  ]);
});

test('a difference that chance can make is no trend, and moves nothing up', () => {
  const report = reportOf([gap(askedOver('Where is it?', 7, 5)), gap(askedOver('When is the next sale?', 4, 7, 50))]);
  expect(report.gaps.map(({ title, trend }) => [title, trend])).toEqual([
    ['Where is it?', 0],
    ['When is the next sale?', 0],
  ]);
});

test('few tickets, or none with a date, make no trend', () => {
  expect(trendOf([day(1), day(2)], { from: day(1), to: day(30) })).toBeNull();
  expect(trendOf([], null)).toBeNull();
});

test('times and reopened tickets are shown where the export has them', () => {
  const questions = ask(['Where is it?', 'Where is it now?', 'Where?'], {
    firstReplyMinutes: 45,
    resolutionMinutes: 300,
    reopened: true,
  });
  const markdown = toMarkdown(reportOf([gap(clusterOf('a', questions))]));
  expect(markdown).toContain('| 45 mins | 5 hrs | 100% |');
  expect(toMarkdown(reportOf([gap(clusterOf('a', ask(['Where?', 'Where is it?'])))]))).not.toContain('Reopened');
});

test('an article that may answer a gap is named beside it', () => {
  const near = { ...gap(clusterOf('a', ask(['Where?', 'Where is it?']))), near: 'en/shipping/track-parcel' };
  expect(toMarkdown(reportOf([near]))).toMatch(/Perhaps answered by[^]*`en\/shipping\/track-parcel`/);
  expect(htmlOf(reportOf([near]))).toContain('Perhaps answered by <b>en/<wbr>shipping/<wbr>track-parcel</b>');
  expect(toMarkdown(reportOf([{ ...near, near: null }]))).not.toContain('Perhaps');
});

test('customers’ words stay words', () => {
  const text = '<img src=x onerror=alert(1)> [a](javascript:b) | `c` @everyone';
  const report = reportOf([gap(clusterOf('a', ask([text, text])))]);
  expect(htmlOf(report)).not.toMatch(/<img|<script|<code>c/);
  expect(toMarkdown(report)).not.toMatch(/(?<!\\)[<[|`]\s*(?:img|a\]|c)/);
});

const linksIn = (node: Nodes): string[] => [
  ...(['link', 'image', 'html'].includes(node.type) ? [node.type] : []),
  ...('children' in node ? (node as Parent).children.flatMap((child) => linksIn(child)) : []),
];

test('in a pull request a customer’s words call nobody, link nowhere and name no issue', () => {
  const text = 'ask the shop about #12 or me@x on www.evil.example, http://evil.example or <https://evil.example>';
  const product = '[x](javascript:1) ![y](z) <b>';
  const report = reportOf([gap(clusterOf('a', ask([text, text], { product })))]);
  const markdown = toMarkdown({ ...report, products: [...report.products, ...report.products] });
  expect(linksIn(markdownToMdast(markdown, { features: { gfm: true } }))).toEqual([]);
  // GitHub looks for these after the backslashes are gone.
  expect(markdown.replaceAll('&#8203;', ' ')).not.toMatch(/@\w|#\d|www\.|:\/\//);
});

test('a question is marked as being in the customer’s language', () => {
  const html = htmlOf(reportOf([gap(clusterOf('a', ask(Array(3).fill('Где мой заказ?'), { locale: 'ru' })))]));
  expect(html).toContain('<bdi lang="ru">Где мой заказ?</bdi>');
});

test('an article that is asked for all the same is told of, with the words that do not find it', () => {
  const cluster = clusterOf('a', ask(['Invoice?', 'Where is my invoice?', 'The bill, please']));
  const covered: Match = {
    cluster,
    status: 'covered',
    article: 'en/orders/invoice',
    near: null,
    category: null,
    score: 0.7,
    missed: ['The bill, please'],
  };
  const markdown = toMarkdown(reportOf([covered]));
  expect(markdown).toContain('| Where is my invoice? | 3 | 100% | `en/orders/invoice` |');
  expect(markdown).toContain('- Where is my invoice? (asked 3 times), `en/orders/invoice`: “The bill, please”');
  expect(markdown).toContain('1 wording does not find the article that answers it.');
});

test('a product stands with what is asked most about it', () => {
  const returns = clusterOf('a', ask(Array(4).fill('How do I return a sofa?'), { product: 'Sofa' }));
  const sizes = clusterOf('b', [
    ...ask(['Is it wide?', 'How wide is it?'], { product: 'Sofa' }, 10),
    ...ask(['How wide?'], { product: 'Lamp' }, 20),
  ]);
  const markdown = toMarkdown(reportOf([gap(returns), gap(sizes)]));
  expect(markdown).toContain('| Sofa | 6 | How do I return a sofa? (4) |\n| Lamp | 1 | Is it wide? (1) |');
});

test('a busy day is named, with what was asked most on it', () => {
  const quiet = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) => ask(['Where is it?'], { at: day(number) }, number));
  const busy = ask(Array(5).fill('Is the site down?'), { at: day(4) }, 20);
  const markdown = toMarkdown(reportOf([gap(clusterOf('a', quiet)), gap(clusterOf('b', busy))]));
  expect(markdown).toContain(
    'Usually 1 a day, steady. The most, 6, on 4 March, most often about “Is the site down?” (5).',
  );
});

test('a handful of tickets draws no line over time', () => {
  const few = [2, 9, 16, 23, 30].flatMap((number) => ask(['Where is it?'], { at: day(number) }, number));
  expect(toMarkdown(reportOf([gap(clusterOf('a', few))]))).not.toContain('Tickets a');
});

test('a stray word that is taken for another language makes no language', () => {
  const odd = ask(['Ok danke'], { locale: 'de' }, 90);
  expect(reportOf([gap(clusterOf('a', ask(Array(60).fill('Where is it?'))))], { alone: odd }).languages).toEqual([
    { name: 'en', count: 60 },
  ]);
});

test('where a draft was held back, somebody is asked to write the article', () => {
  const markdown = toMarkdown(reportOf([gap(clusterOf('a', ask(['Where?', 'Where is it?'])))], { hasDrafts: false }));
  expect(markdown).toContain('of what customers ask.\n');
  expect(markdown).toContain('1. Write one article yourself');
});

test('the page asks nothing of the network', () => {
  expect(htmlOf(reportOf([gap(clusterOf('a', ask(['Where?', 'Where is it?'])))]))).not.toMatch(
    /https?:|<link|@import|url\(/,
  );
});

test('both pages say how the export was read, and a column’s name stays text', () => {
  const report = {
    ...reportOf([gap(clusterOf('a', ask(['Where?', 'Where is it?'])))]),
    reading: ['Read as: customer 2, agent 2, internal 1.', '  Internal notes, not read: “<b>note</b>”'],
  };
  expect(htmlOf(report)).toContain('<li>Read as: customer 2, agent 2, internal 1.</li>');
  expect(htmlOf(report)).toContain('not read: “&lt;b&gt;note&lt;/b&gt;”');
  expect(toMarkdown(report)).toContain('- Read as: customer 2, agent 2, internal 1.');
  expect(toMarkdown(report)).toContain('not read: “\\<b\\>note');
  expect(toMarkdown({ ...report, reading: [] })).not.toContain('How the export was read');
});

test('every colour and font of the page is one of the site’s', () => {
  const style = /<style>([^]*?)<\/style>/.exec(htmlOf(reportOf([])))![1]!;
  const defined = new Set([...style.matchAll(/(--[a-z-]+):/g)].map(([, name]) => name));
  const used = new Set([...style.matchAll(/var\((--[a-z-]+)\)/g)].map(([, name]) => name));
  // The rows and the line over time set these two by themselves.
  expect([...used].filter((name) => !defined.has(name)).sort()).toEqual(['--at', '--part']);
  expect(style.replace(tokens, '')).not.toMatch(/oklch|#[0-9a-f]{3,6}\b/);
});

test('every part of the bar has a colour', () => {
  const style = /<style>([^]*?)<\/style>/.exec(htmlOf(reportOf([])))![1]!;
  expect(Object.keys(reportOf([]).parts).filter((status) => !style.includes(`.${status} { fill:`))).toEqual([]);
});

const inAll = ['en', 'lt', 'ru'] as const;

/** A report in which every section has something to show. */
function fullReport(): Report {
  const facts = { channel: 'email', firstReplyMinutes: 45, resolutionMinutes: 5000, reopened: true };
  const of = (id: string, status: Match['status'], from: number, product: string): Match => ({
    ...gap(clusterOf(id, ask(Array(6).fill(`What of ${id}?`), { ...facts, product }, from))),
    status,
    article: status === 'gap' ? null : `en/orders/${id}`,
    missed: status === 'covered' ? ['Where is the bill'] : [],
  });
  const disagreed = of('returns', 'gap', 0, 'Sofa');
  disagreed.cluster.answer.conflicts = [
    [
      { text: 'You have 30 days.', tickets: ['1', '2'] },
      { text: 'You have 14 days.', tickets: ['3'] },
    ],
  ];
  return reportOf(
    [
      disagreed,
      of('stickers', 'unanswered', 20, 'Lamp'),
      of('invoice', 'covered', 40, 'Lamp'),
      of('gifts', 'merged', 60, 'Sofa'),
      of('parcel', 'account', 80, 'Sofa'),
    ],
    {
      alone: ask(Array(9).fill('Do you sell kites?'), { channel: 'chat' }, 200),
      foreign: [...ask(Array(3).fill('Gdzie?'), { locale: 'pl' }, 300), ...ask(['Wo?'], { locale: 'de' }, 400)],
      samples: { stickers: [{ ticket: '21', locale: 'en', text: 'Are stickers free?' }] },
      aloneSamples: [{ ticket: '201', locale: 'en', text: 'Do you sell kites?' }],
      rejects: 2,
      intentGaps: [
        {
          locale: 'en',
          intents: [
            { id: 'samples', category: 'products' },
            { id: 'jobs', category: 'shop' },
          ],
        },
      ],
    },
  );
}

test.each(inAll)('the report in %s has no word of another language but those of customers and code', (locale) => {
  const own = [toMarkdown(fullReport(), locale), htmlOf(fullReport(), locale).replace(/<style>[^]*?<\/style>/, '')]
    .join('\n')
    .replace(/<bdi[^]*?<\/bdi>|<code>.*?<\/code>|`[^`]*`|<[^>]*>|&[#\w]+;/g, ' ')
    .replace(
      /What of \w+\\?\?|Are stickers free\?|Do you sell kites\?|Where is the bill|You have \d+ days\.|Sofa|Lamp/g,
      ' ',
    )
    .replace(/\ben[\s/]+(?:orders|questions)[\s/]+\w+/g, ' ');
  if (locale === 'ru') expect(own.match(/[a-z]{2,}/gi) ?? []).toEqual([]);
  else expect(own).not.toMatch(/[а-яё]/i);
  if (locale === 'lt') expect(own).not.toMatch(/\b(?:the|of|with|tickets?|asked|articles?)\b/i);
});

test.each([
  ['en', '1 question without an article makes up 14% of what customers ask; a draft is waiting.'],
  ['lt', '1 klausimas be straipsnio – tai 14\u00a0% visų užklausų; juodraštis jau paruoštas.'],
  ['ru', '1 вопрос без статьи — это 14\u00a0% всех обращений; черновик уже готов.'],
])('the finding stands on top in %s', (locale, finding) => {
  expect(toMarkdown(fullReport(), locale)).toContain(`# ${finding}\n`);
  expect(htmlOf(fullReport(), locale)).toContain(`<html lang="${locale}">`);
});

test.each([
  ['lt', 1, '1 užklausa,'],
  ['lt', 3, '3 užklausos,'],
  ['lt', 11, '11 užklausų,'],
  ['ru', 1, '1 обращение,'],
  ['ru', 3, '3 обращения,'],
  ['ru', 11, '11 обращений,'],
])('in %s %i tickets are counted as people count', (locale, count, counted) => {
  expect(createVoice(locale).words.base(count, 'x')).toContain(counted);
});

test('what agents have not answered alike stands with the tickets that show it', () => {
  expect(toMarkdown(fullReport())).toMatch(
    /## Asked, not answered yet[^]*\| What of stickers\?.*“Are stickers free\?” \(21\)/,
  );
  expect(htmlOf(fullReport())).toMatch(/Are stickers free\?<\/bdi><\/q> <small><bdi>21<\/bdi>/);
});

test('the sides of a disagreement stand beside one another, each with its tickets', () => {
  expect(toMarkdown(fullReport())).toContain(
    '| 2 tickets: 1, 2 | 1 ticket: 3 |\n| --- | --- |\n| “You have 30 days.” | “You have 14 days.” |',
  );
  expect(htmlOf(fullReport()).match(/<ul class="sides">.*?<\/ul>/g)).toHaveLength(1);
});

test('tickets that stand alone are counted, and some are shown', () => {
  const { parts } = fullReport();
  expect(parts.alone).toBe(9);
  expect(toMarkdown(fullReport())).toMatch(/## Tickets that stand alone[^]*- “Do you sell kites\?” \(201\)/);
});

test('languages that the help centre lacks are counted, single tickets as one', () => {
  expect(fullReport().parts.foreign).toBe(4);
  expect(toMarkdown(fullReport())).toContain('Polish 3 (7%) · Other languages 1 (2%)');
  expect(toMarkdown(fullReport(), 'lt')).toContain('Lenkų 3');
});
