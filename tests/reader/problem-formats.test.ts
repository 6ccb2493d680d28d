// What GitHub and other programs read of the problems that check finds.
import { expect, test } from 'vitest';
import { toAnnotations, toSarif } from '../../src/reader/problem-formats.ts';
import { createProblem } from '../../src/reader/problem.ts';

const hostile = createProblem({
  rule: 'links-lead',
  path: 'content/en/a b,c:d/ą.md',
  line: 7,
  column: 3,
  message: 'the link to 100%\n::error::x leads nowhere',
});
const warning = createProblem({ rule: 'index', severity: 'warning', path: 'content/en/a', message: 'no index' });

test('an annotation stands at its line, and no text of an article can begin another one', () => {
  expect(toAnnotations([hostile, warning])).toBe(
    '::error file=content/en/a b%2Cc%3Ad/ą.md,line=7,col=3,title=links-lead::the link to 100%25%0A::error::x leads nowhere\n' +
      '::warning file=content/en/a,line=1,title=index::no index',
  );
});

test('SARIF names the rule, the level and the place of each problem', () => {
  const { runs } = JSON.parse(toSarif([hostile, warning]));
  expect(runs[0].tool.driver.rules).toEqual([{ id: 'links-lead' }, { id: 'index' }]);
  expect(runs[0].results[0]).toEqual({
    ruleId: 'links-lead',
    level: 'error',
    message: { text: hostile.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/en/a%20b%2Cc%3Ad/%C4%85.md' },
          region: { startLine: 7, startColumn: 3 },
        },
      },
    ],
  });
  expect(runs[0].results[1].level).toBe('warning');
});
