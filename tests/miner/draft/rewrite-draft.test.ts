// A model may word what agents agree on, and do no harm where it fails.
import { describe, expect, test } from 'vitest';
import { clusterToEvidence } from '../../../src/miner/draft/evidence.ts';
import { toBody } from '../../../src/miner/draft/draft-body.ts';
import { gapToDraft } from '../../../src/miner/draft/gap-to-draft.ts';
import { createRewriter, type Writer } from '../../../src/miner/draft/rewrite-draft.ts';
import type { Topic } from '../../../src/miner/ticket.ts';
import { ask } from '../questions/asking.ts';
import { clusterOf as describeCluster } from '../report/reporting.ts';

const clusterOf = (replies: string[], locale: string): Topic =>
  describeCluster(
    'c1',
    replies.flatMap((reply, i) => ask(['How to return shoes 99'], { replies: [reply], locale }, i)),
  );

/** The draft of two tickets with these replies, as a model rewrites it that says this. */
async function rewrite(says: string | Writer, replies: string[] = [reply, reply], locale = 'en') {
  const cluster = clusterOf(replies, locale);
  const plain = gapToDraft(cluster, 'returns', clusterToEvidence(cluster, 2, null));
  const asked: string[] = [];
  const write: Writer = async (system, user) => {
    asked.push(user);
    return typeof says === 'string' ? says : says(system, user);
  };
  return { plain, asked, ...(await createRewriter(write)(plain, toBody(cluster))) };
}

const reply = 'You have 14 days to return shoes. Use the label in the parcel.';

test('a model’s wording is taken as plain text', async () => {
  const { draft, notice, asked } = await rewrite(
    '## Answer\n**Send** it back in two weeks.\n\n<b>Use</b> the [label].',
  );
  expect(notice).toBeNull();
  expect(draft.body).toBe('Answer Send it back in two weeks.\n\n\\<b>Use\\</b> the \\[label].\n');
  expect(asked[0]).toContain('You have 14 days');
});

test('its lists stay lists', async () => {
  const { draft } = await rewrite(
    'Do this:\n1. Use the label\n2. Send the parcel\n\nYou need:\n- the label\n- the parcel',
  );
  expect(draft.body).toBe(
    'Do this:\n\n1. Use the label\n2. Send the parcel\n\nYou need:\n\n- the label\n- the parcel\n',
  );
});

test('a conflict stays word for word below what it wrote, and is not shown to it', async () => {
  const sides = ['You can send it back free of charge.', 'You can send it back for 3 €.'];
  const replies = [0, 0, 0, 1, 1].map((side) => `Use the label in the parcel. ${sides[side]}`);
  const { plain, draft, asked } = await rewrite('Stick the label on the parcel.', replies);
  const conflict = plain.body.slice(plain.body.indexOf('## To settle'));
  expect(conflict).toContain('for 3 €. (2 tickets');
  expect(draft.body).toBe(`Stick the label on the parcel.\n\n${conflict}`);
  expect(asked[0]).not.toContain('3 €');
});

test.each([
  ['no agent answered', ['', '']],
  ['agents agree on nothing', ['Use the label in the parcel.', 'Throw the shoes away.']],
])('it is not asked where %s', async (_, replies) => {
  const { plain, draft, notice, asked } = await rewrite('An invention.', replies);
  expect([draft, notice, asked]).toEqual([plain, null, []]);
});

describe('what no agent said is refused', () => {
  test.each([
    ['en', reply, 'You have 30 days.', '30 days'],
    ['en', reply, 'You have thirty business days.', '30 working days'],
    ['en', reply, 'We pay you a hundred euros.', '100 €'],
    ['en', reply, 'You have 14 weeks.', '98 days'],
    ['en', reply, 'Returning is free.', '0 €'],
    ['en', reply, 'You have 99 days, as asked.', '99 days'],
    ['en', reply, 'See https://evil.example/x.', 'https://evil.example/x'],
    ['lt', 'Batus grąžinti galite per 14 dienų.', 'Turite trisdešimt dienų.', '30 days'],
    ['ru', 'Вернуть обувь можно за 14 дней.', 'У вас тридцать дней.', '30 days'],
  ])('%s: %s → %s', async (locale, said, says, invented) => {
    const { plain, draft, notice } = await rewrite(says, [said, said], locale);
    expect(draft).toBe(plain);
    expect(notice).toContain(invented);
  });

  test.each([
    ['en', 'Delivery takes 3-5 business days.', 'Expect it in between 3 and 5 business days.'],
    ['en', 'Delivery takes 3-5 business days.', '1. Wait three to five working days'],
    ['lt', 'Batus grąžinti galite per 14 dienų.', 'Turite keturiolika dienų arba dvi savaites.'],
    ['ru', 'Вернуть обувь можно за 14 дней.', 'У вас две недели.'],
  ])('but not the same in other words, %s: %s → %s', async (locale, said, says) => {
    expect((await rewrite(says, [said, said], locale)).notice).toBeNull();
  });

  test.each(['', '```\n```', 'word '.repeat(2000)])('nor is %j taken', async (says) => {
    const { plain, draft, notice } = await rewrite(says);
    expect(draft).toBe(plain);
    expect(notice).toContain('refused');
  });
});

test('a model that fails leaves the plain draft with a notice, and is not asked after three failures in a row', async () => {
  const cluster = clusterOf([reply, reply], 'en');
  const plain = gapToDraft(cluster, 'returns', clusterToEvidence(cluster, 2, null));
  let asked = 0;
  const rewriter = createRewriter(async () => {
    if (++asked === 3) return 'Use the label.';
    throw new Error('The connection was refused. Is the server running?');
  });
  const notices = [];
  for (let i = 0; i < 8; i++) notices.push((await rewriter(plain, toBody(cluster))).notice);
  expect(asked).toBe(6);
  expect(notices.map((notice) => notice !== null)).toEqual([true, true, false, true, true, true, false, false]);
  expect(notices[0]).toMatch(/kept in the agents' words.*Is the server running/);
  expect(notices[5]).toContain('not asked again');
});
