// When a gap has an answer to draft.
import { expect, test } from 'vitest';
import { openStatus } from '../../../src/miner/matching/match-clusters.ts';
import { SEARCHED, type Question, type Topic } from '../../../src/miner/ticket.ts';
import { ask } from '../questions/asking.ts';

const topic = (questions: Question[]): Topic => {
  const answered = questions.filter(({ replies }) => replies.length).length;
  const answer = { agreement: 1, answered, sentences: [{}], conflicts: [] };
  return { answer, questions } as unknown as Topic;
};
const rent = (count: number, facts: Partial<Question>) =>
  ask(
    Array.from({ length: count }, () => 'can i rent a tent'),
    facts,
  );
const answered = rent(6, { replies: ['Tents are rented from May to September.'] });

test('tickets that nobody answered make an answer too rare to draft', () => {
  expect(openStatus(topic([...answered, ...rent(30, {})]))).toBe('unanswered');
});

test('searches, which nobody can answer, do not', () => {
  expect(openStatus(topic([...answered, ...rent(30, { channel: SEARCHED })]))).toBe('gap');
});
