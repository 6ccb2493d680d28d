// What a shop learns of its helpdesk's export, and what nobody may.
import { describe, expect, test } from 'vitest';
import { toSupportHtml } from '../../src/insights/support/html.ts';
import { toSupportMarkdown } from '../../src/insights/support/markdown.ts';
import { findPeople, peopleToMarkdown } from '../../src/insights/support/people.ts';
import { usualAssumptions } from '../../src/insights/support/savings.ts';
import { toSupport, type Support } from '../../src/insights/support/support.ts';
import { supportWords } from '../../src/insights/support/words/index.ts';
import { createVoice } from '../../src/miner/report/figures.ts';
import type { Match, Question, Ticket } from '../../src/miner/ticket.ts';
import type { WeekHours } from '../../src/reader/channels.ts';
import { languageOf } from '../../src/text/languages.ts';
import { ask } from '../miner/questions/asking.ts';

const workdays: WeekHours = [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [{ opens: 540, closes: 1080 }] : []));
const month = { from: '2026-09-01T00:00:00Z', to: '2026-10-01T10:30:00Z' };

/** Tickets of one topic. */
const topic = (title: string, questions: Question[], status: Match['status'] = 'covered') => ({
  title,
  questions,
  status,
});

/** What answers a topic. */
const places: Record<string, string> = {
  instalments: 'en/payments/instalments',
  methods: 'en/payments/methods',
  time: 'en/delivery/time',
};
const shelf = {
  'payments/instalments': { title: 'Paying by instalments', text: 'Pay for your order in parts, month by month.' },
  'payments/methods': { title: 'Payment methods', text: 'You can pay by card or in cash.' },
  'delivery/time': { title: 'Delivery time', text: 'A parcel takes three days.' },
};
const library = () => ({ language: languageOf('en'), articles: new Map(Object.entries(shelf)), synonyms: [] });

function supportOf(topics: ReturnType<typeof topic>[], assumptions = usualAssumptions): Support {
  const matches = topics.map(({ title, questions, status }, id) => {
    const cluster = { id: String(id), locale: 'en', title, questions, medoid: questions[0]! };
    return { cluster, status, article: places[title] ?? null, near: null, missed: [], score: 0 } as unknown as Match;
  });
  const questions = topics.flatMap((one) => one.questions);
  return toSupport(
    { questions, matches, period: month },
    { timeZone: 'Europe/Vilnius', openings: [workdays], assumptions, library },
  );
}
const tickets = (count: number, facts: Partial<Question> = {}, text = 'where is it') =>
  ask(
    Array.from({ length: count }, () => text),
    facts,
  );
const waited = (...minutes: number[]) => minutes.flatMap((resolutionMinutes) => tickets(1, { resolutionMinutes }));
const pagesOf = (support: Support, locale = 'en') => {
  const language = { voice: createVoice(locale), own: supportWords(locale) };
  return [toSupportHtml(support, language, ''), toSupportMarkdown(support, language)] as const;
};

test('what many wait for long costs more than what many ask, or what takes long once', () => {
  const { topics } = supportOf([
    topic('asked often', waited(...Array.from({ length: 20 }, () => 10))),
    topic('long and often', waited(60, 120, 120, 120, 120, 120, 120, 120, 120, 2000)),
    topic('long for some', waited(300, 300, 300, 300, 300, 5)),
  ]);
  expect(topics.map(({ name, waiting, solution }) => [name, waiting, solution])).toEqual([
    ['long for some', 1800, { median: 300, p90: 300 }],
    ['long and often', 1200, { median: 120, p90: 120 }],
    ['asked often', 200, { median: 10, p90: 10 }],
  ]);
});

describe('what fewer than five did', () => {
  const support = supportOf([
    topic('asked by four', tickets(4, { channel: 'pigeon', product: 'Anna’s chair' }, 'my chair came damaged')),
    topic('asked by six', [
      ...tickets(4, { resolutionMinutes: 9, reopened: true }),
      ...tickets(2, { reopened: false }),
    ]),
  ]);

  test('stands in no form of the report', () => {
    const texts = [JSON.stringify(support), ...pagesOf(support)];
    expect(texts.filter((text) => /asked by four|pigeon|Anna/.test(text))).toEqual([]);
  });

  test('makes no time and no share', () => {
    expect(support.topics).toMatchObject([{ name: 'asked by six', solution: null, reopened: null }]);
  });
});

test('goods are counted by what customers say is wrong with them, those with most trouble first', () => {
  const say = (count: number, product: string, text: string) => tickets(count, { product }, text);
  const { goods } = supportOf([
    topic('all', [
      ...say(6, 'Sofa Oslo', 'I want to return the sofa'),
      ...say(3, 'Sofa Oslo', 'the sofa is defective'),
      ...say(9, 'Lamp Vilnius', 'the lamp is defective'),
      ...say(9, 'Table Riga', 'how wide is it'),
    ]),
  ]);
  expect(goods).toEqual([
    { name: 'Lamp Vilnius', tickets: 9, returned: 0, faulty: 9 },
    { name: 'Sofa Oslo', tickets: 9, returned: 6, faulty: null /* three are nobody's business */ },
  ]);
});

test('savings follow from tickets a month that no article answers, and from what is assumed', () => {
  const { savings } = supportOf(
    [topic('gap', tickets(60), 'gap'), topic('answered', tickets(60)), topic('no answer', tickets(60), 'unanswered')],
    { share: 0.5, minutes: 10, hour: 12 },
  );
  expect(savings).toMatchObject({ tickets: 120, hours: 10, money: 120 });
});

test('contacts outside opening hours are counted on the shop’s clock', () => {
  // 10:00 UTC is 13:00 in Vilnius: open on Thursday the 3rd, closed on Saturday the 5th.
  const days = ['2026-09-03', '2026-09-05'];
  const { hours } = supportOf([
    topic(
      'x',
      days.flatMap((day) => tickets(6, { at: `${day}T10:00:00Z` })),
    ),
  ]);
  expect([hours!.counts[13], hours!.outside]).toEqual([12, 0.5]);
});

test.each([
  ['en', 'Half of 10 tickets were solved within 30 mins'],
  ['lt', 'Užklausų iš viso – 10, pusė jų išspręsta ne vėliau kaip per 30 min.'],
  ['ru', 'Обращений всего — 10, половина решена не дольше чем за 30 мин'],
])(
  'in %s the page and the Markdown begin with the finding, and leave out what the export does not tell',
  (locale, headline) => {
    const pages = pagesOf(
      supportOf([topic('<b>x</b>', waited(...Array.from({ length: 10 }, () => 30)), 'gap')]),
      locale,
    );
    const [html, markdown] = pages.map((text) => text.replace(/\s/g, ' '));
    const { columns } = supportWords(locale);
    expect(html).toContain(`<h1>${headline}</h1>`);
    expect(markdown!.startsWith(`# ${headline}`)).toBe(true);
    expect(html).toContain('&lt;b&gt;x&lt;/b&gt;');
    expect(markdown).toContain('\\<b\\>x\\</b\\>');
    for (const page of pages) {
      expect(page).toContain(columns.solution);
      expect(page).not.toContain(columns.firstReply);
    }
  },
);

test('who writes most is known by tickets alone, who answers most by name, and four tickets by nothing', async () => {
  async function* all(): AsyncGenerator<Ticket> {
    for (let at = 0; at < 10; at++)
      yield {
        ...{ id: String(at), subject: '', at: null, channel: null, product: null, place: { file: 'a', line: 1 } },
        ...{ firstReplyMinutes: null, resolutionMinutes: null, reopened: null },
        customer: at < 6 ? 'hash-of-ona' : 'hash-of-jonas',
        people: { own: new Set(['Ona', 'Rasa']), agents: new Set(['Rasa', 'Tomas']) },
        messages: [{ from: at < 7 ? 'agent' : 'customer', text: 'x', at: null }],
      };
  }
  const people = await findPeople(all());
  expect(people).toEqual({
    customers: [{ name: '1', tickets: 6, examples: ['0', '1', '2', '3', '4'] }],
    agents: [{ name: 'Rasa', tickets: 7, examples: ['0', '1', '2', '3', '4'] }],
  });
  const text = peopleToMarkdown(people, supportWords('en'));
  expect(text).toContain('GDPR');
  expect(text).not.toContain('hash-of');
});

describe('words of customers that no article has', () => {
  const others = [
    topic('methods', tickets(20, {}, 'by card')),
    topic('time', tickets(20, {}, 'when is my parcel here')),
  ];

  test('are proposed with the word of the title that answers them, and the number of tickets', () => {
    const support = supportOf([topic('instalments', tickets(6, {}, 'leasing')), ...others]);
    expect(support.synonyms.map(({ customers, articles, clicks }) => [customers, articles, clicks])).toEqual([
      ['leasing', 'instalments', 6],
    ]);
    for (const page of pagesOf(support)) expect(page).toContain('leasing, instalments');
  });

  test.each([
    ['four tickets have them', topic('instalments', tickets(4, {}, 'leasing'))],
    ['no article answers them', topic('instalments', tickets(9, {}, 'leasing'), 'gap')],
    ['another article’s title has them', topic('instalments', tickets(9, {}, 'delivery'))],
  ])('are not proposed where %s', (_, asked) => {
    expect(supportOf([asked, ...others]).synonyms).toEqual([]);
  });
});
