// npm run drafts -- --events: what customers searched in vain stands in the report beside what they wrote.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openSqlite } from '../../../src/collector/rim/sqlite.ts';
import { openStore } from '../../../src/collector/store.ts';
import { times, visit } from '../../insights/customers.ts';
import { runHere } from '../../run-here.ts';

const dir = mkdtempSync(join(tmpdir(), 'searches-'));
afterAll(() => rmSync(dir, { recursive: true }));

test('a query that found nothing five times is asked and not answered, one that did four times is not there', async () => {
  const store = await openStore(openSqlite(join(dir, 'collector.db')));
  const day = new Date().toISOString().slice(0, 10);
  const lost = (query: string) => () => visit({ day, query, shown: 'nothing' });
  await store.addEvents([...times(7, lost('can i rent a piano')), ...times(4, lost('do you sell aquariums'))]);
  await store.close();
  const options = ['--events', 'collector.db', '--locale', 'en', '--dry-run', '--json'];
  const { status, stdout, stderr } = await runHere('drafts', options, { cwd: dir });
  expect({ status, stderr: stderr.split('\n')[0] }).toEqual({ status: 0, stderr: '5 tickets read' });
  expect(stdout).toContain('piano');
  expect(stdout).not.toContain('aquarium');
});

test.each([
  ['drafts', '--events'],
  ['insights', '--data'],
])('%s says that a file of events is not there, and makes none', async (command, option) => {
  const options = [option, 'nowhere.db', '--content', resolve('tests/fixtures/shop')];
  const { status, stderr } = await runHere(command, options, { cwd: dir, env: { DATABASE_URL: undefined } });
  expect(stderr).toContain('nowhere.db: there is no such file');
  expect({ status, made: existsSync(join(dir, 'nowhere.db')) }).toEqual({ status: 1, made: false });
});
