// What is old is deleted, and a clock that was set wrong deletes nothing.
import { expect, test } from 'vitest';
import { createForgetting } from '../../src/collector/retention.ts';

const DAY = 86_400_000;
const start = Date.parse('2026-09-30T12:00:00Z');

function forgetting() {
  const forgotten: string[] = [];
  const problems: string[] = [];
  let [ahead, passed] = [0, 0]; // ms
  const forget = createForgetting(
    { forgetBefore: async (day) => void forgotten.push(day) },
    30,
    (problem) => problems.push(problem),
    { now: () => start + passed + ahead, steady: () => passed },
  );
  return {
    forget,
    forgotten,
    problems,
    pass: (time: number) => (passed += time),
    jump: (time: number) => (ahead += time),
  };
}

test('days that are over are deleted as they pass', async () => {
  const { forget, forgotten, pass } = forgetting();
  await forget();
  pass(DAY);
  await forget();
  expect(forgotten).toEqual(['2026-08-31', '2026-09-01']);
});

test.each([
  ['ahead', 365 * DAY],
  ['back', -365 * DAY],
])('a clock that jumps %s deletes nothing, and the log says what to do', async (_, by) => {
  const { forget, forgotten, problems, jump } = forgetting();
  jump(by);
  await forget();
  expect(forgotten).toEqual([]);
  expect(problems).toEqual([
    'the clock has jumped, so nothing old is deleted: set it right, then start the collector again',
  ]);
});
