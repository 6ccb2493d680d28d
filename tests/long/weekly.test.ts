// npm run weekly in a shop's own repository: what comes to the branch, and that nothing else changes.
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/collector/rim/open-database.ts';
import { openStore } from '../../src/collector/store.ts';
import { times, visit } from '../insights/customers.ts';
import { Repository } from './repository.ts';

const day = new Date().toISOString().slice(0, 10);
const branch = `weekly-${day}`;
let shop: Repository;

/** A shop whose customers looked for a tuner of pianos in vain and opened an article. */
beforeEach(async () => {
  shop = Repository.ofNow();
  const store = await openStore(openDatabase(join(shop.dir, 'collector.db'), ''));
  await store.addEvents([
    ...times(9, () => visit({ day, query: 'piano tuning', shown: 'nothing' })),
    ...times(9, () => visit({ day, query: 'pay later', opened: ['payments/instalments'] })),
  ]);
  await store.close();
});

const weekly = (...args: string[]) => shop.run('npm', 'run', '--silent', 'weekly', '--', ...args);
/** Everything that git knows of where the shop stands. */
const state = () => shop.git('status', '--porcelain', '--branch') + shop.git('show-ref') + shop.git('worktree', 'list');

test('signals and drafts come to one commit with the report as its text, and the shop stays on its branch', () => {
  const { status, output } = weekly();
  expect({ status, output }).toMatchObject({ status: 0 });
  expect(shop.git('log', '--format=%s', `main..${branch}`)).toBe('50% of 18 searches led nowhere\n');
  const text = shop.git('log', '-1', '--format=%b', branch);
  expect(text).toContain('## Looked for and not found');
  expect(text).toContain('| piano tuning (No article answers it) | 9 | 9 | 0 | 0 |');
  const files = shop.git('diff', '--name-only', 'main', branch).trim().split('\n');
  expect(files).toEqual([
    'content/en/questions/index.md' /* no category of the shop fits */,
    'content/en/questions/piano-tuning.md',
    'content/signals.json',
  ]);
  expect(shop.git('show', `${branch}:content/en/questions/piano-tuning.md`)).toContain('draft: true');
  expect(shop.git('status', '--porcelain', '--branch')).toBe('## main\n');
  expect(shop.git('worktree', 'list').trim().split('\n')).toHaveLength(1);
});

test('--dry-run shows the report and the files, and changes nothing', () => {
  const before = state();
  const { status, output } = weekly('--dry-run');
  expect({ status, output }).toMatchObject({ status: 0 });
  expect(output).toContain('# 50% of 18 searches led nowhere');
  expect(output).toContain('content/signals.json');
  expect(state()).toBe(before);
});

test.each([
  [
    'work that is not committed',
    () => shop.write('content/en/note.txt', 'a thought'),
    [],
    'Some work is not committed yet',
  ],
  ['a branch of the same day', () => shop.git('branch', branch), [], `The branch ${branch} is there already`],
  ['an export that cannot be read', () => {}, ['missing.csv'], 'missing.csv:1: there is no such file'],
])('with %s it says what to do and changes nothing', (_, prepare, args, message) => {
  prepare();
  const before = state();
  const { status, output } = weekly(...args);
  expect({ status, output }).toEqual({ status: 1, output: expect.stringContaining(message) });
  expect(state()).toBe(before);
});
