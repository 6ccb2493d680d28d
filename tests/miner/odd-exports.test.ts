// Small exports, odd in one way each, through the whole miner: what a support lead would find in the drafts and the report.
import { expect, it } from 'vitest';
import { createEmbedder } from '../../src/miner/clusters/embedder.ts';
import { readQuestions } from '../../src/miner/questions/read-questions.ts';
import type { Mined } from '../../src/miner/report/mined.ts';
import { mine } from '../../src/miner/rim/mine.ts';
import { readHelpCentre } from '../../src/reader/help-centre.ts';
import { file } from './export/reading.ts';
import { threeTopics } from './questions/asking.ts';

const noArticles = readHelpCentre('no-such-folder');
const mineExport = (rows: string[]): Promise<Mined> =>
  mine(readQuestions([file('t.csv', rows.join('\n'))]), noArticles, { embed: createEmbedder(), minSize: 4 });
const bodies = ({ drafts }: Mined): string =>
  [...drafts.values()].map(({ summary, body }) => `${summary} ${body}`).join('\n');

const asked = [
  'Can I hire the kayak for a weekend?',
  'Do you rent kayaks out?',
  'How much is kayak hire?',
  'I want to hire a kayak, what does it cost?',
  'Is the kayak for rent?',
];
const answer = 'Kayak hire costs 40 euros a day.';

it('an internal note of a kind that only its words tell is in no draft', async () => {
  const rows = asked.flatMap((text, at) => [
    `${at},2026-09-0${at + 1} 10:00,customer ${at},${text},customer_message`,
    `${at},2026-09-0${at + 1} 10:05,bob,Never hire the kayak to students.,internal_note`,
    `${at},2026-09-0${at + 1} 10:09,bob,${answer},agent_reply`,
  ]);
  const mined = await mineExport(['ticket id,created at,author,body,type', ...rows]);
  expect(mined.drafts.size).toBe(1);
  expect(bodies(mined)).toContain(answer);
  expect(bodies(mined)).not.toContain('students');
});

const MACRO = 'Thank you for your message, a colleague will call you back within one working day.';
it.each([
  ['replies that are one macro', 'id,message,reply', `,"${MACRO}"`],
  ['no replies', 'id,message', ''],
])('%s make no draft; tickets show what is asked', async (_, head, reply) => {
  const rows = threeTopics.map(({ sentences }, at) => `${at},"${sentences.join(' ')}"${reply}`);
  const { drafts, matches, samples } = await mineExport([head, ...rows]);
  expect(drafts.size).toBe(0);
  expect(matches.length).toBeGreaterThanOrEqual(3);
  const open = matches.filter(({ status }) => status === 'unanswered').map(({ cluster }) => cluster.id);
  expect(open.map((id) => samples.unanswered.get(id)!.length > 0)).toEqual(open.map(() => true));
});

it('a hundred mails of one customer count as one ticket', async () => {
  const mails = Array.from(
    { length: 100 },
    (_, at) => `${100 + at},joan@example.com,"Where is my refund, I have asked ${at} times",We are looking into it.`,
  );
  const rows = asked.map((text, at) => `${at},guest${at}@example.com,"${text}",${answer}`);
  const mined = await mineExport(['id,email,message,reply', ...mails, ...rows]);
  expect(mined.questions).toHaveLength(6);
  expect(mined.rejects.map(({ kind }) => kind)).toEqual(Array(99).fill('repeated'));
  expect(mined.drafts.size).toBe(1);
});

it('one macro for a topic is its answer, though each customer asks another side of it; one before every answer is not', async () => {
  const topics: [answer: string, ...asked: string[]][] = [
    [
      'Kayak hire costs 40 euros a day, paddles included.',
      ...asked,
      'Which kayak fits two adults and a dog?',
      'Kayak delivery to the lake, possible?',
      'How old must children be to paddle a kayak?',
      'Does the kayak come with life vests?',
      'Bringing back a kayak late, what happens?',
    ],
    [
      'The sauna is heated from 17:00 and holds eight people.',
      'What does the sauna cost?',
      'How much does the sauna cost?',
      'Sauna cost for two?',
      'Is the sauna warm in the morning?',
      'Is the sauna warm in the evening?',
      'Is the sauna warm at night?',
      'Can I book the sauna for Friday?',
      'Can I book the sauna for Sunday?',
      'Can I book the sauna for Monday?',
      'Can I book the sauna for Tuesday?',
    ],
    [
      'A fishing licence is sold at the desk for 6 euros.',
      'Do I need a fishing licence?',
      'Do children need a fishing licence?',
      'Do guests need a fishing licence?',
      'Do pensioners need a fishing licence?',
      'Where is the fishing licence sold?',
      'Who sold me a fishing licence?',
      'Is a fishing licence sold online?',
      'Fishing licence price for a day?',
      'Fishing licence price for a week?',
      'Fishing licence price for a month?',
    ],
  ];
  const rows = topics.flatMap(([reply, ...texts], topic) =>
    texts.map((text, at) => `${topic}${at},"${text}","${MACRO} ${reply}"`),
  );
  const mined = await mineExport(['id,message,reply', ...rows]);
  for (const [reply] of topics) expect(bodies(mined)).toContain(reply);
  expect(bodies(mined)).not.toContain('colleague');
});
