// Two builds at once in one folder: none spoils the other, and one that was killed stops nobody.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inTurn } from '../../scripts/terminal/in-turn.ts';
import { contentFolder } from '../reader/folder.ts';

test('the second begins when the first has ended, and says that it waits', async () => {
  const lock = join(contentFolder({}), 'new-folder/building');
  const seen: string[] = [];
  const { promise, resolve: end } = Promise.withResolvers<void>();
  const first = inTurn(
    lock,
    () => seen.push('first waits'),
    async () => {
      await promise;
      seen.push('first ends');
    },
  );
  const waits = () => {
    seen.push('second waits');
    end();
  };
  await inTurn(lock, waits, async () => void seen.push('second begins'));
  await first;
  expect(seen).toEqual(['second waits', 'first ends', 'second begins']);
});

test('what failed gives its turn on', async () => {
  const lock = join(contentFolder({}), 'building');
  await expect(
    inTurn(
      lock,
      () => {},
      () => Promise.reject(new Error('no picture')),
    ),
  ).rejects.toThrow('no picture');
  const wait = () => expect.unreachable('nobody is at work');
  expect(await inTurn(lock, wait, async () => 'built')).toBe('built');
});

test('a lock that a killed build has left behind counts no more', async () => {
  const lock = join(contentFolder({}), 'building');
  writeFileSync(lock, `${spawnSync(process.execPath, ['-e', '']).pid}`);
  expect(
    await inTurn(
      lock,
      () => {},
      async () => 'built',
    ),
  ).toBe('built');
});
