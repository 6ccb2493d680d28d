// An export that GNU parallel cuts for four processes on two hosts comes to what one run comes to. The hosts are network
// namespaces of this machine: each has a network of its own, and only the command line and the pipe reach it.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installOnDebian } from '../../scripts/terminal/debian.ts';

const root = join(import.meta.dirname, '../..');
const hosts = ['a', 'b'].map((name) => `faqtory-${process.pid}-${name}`);
const dir = mkdtempSync(join(tmpdir(), 'parallel-'));

const run = (program: string, args: string[], input = ''): string => {
  // Without SHELL, as a service or a CI runs, GNU parallel starts nothing on other hosts and still ends with 0.
  const env = { ...process.env, SHELL: '/bin/sh' };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: dir, encoding: 'utf8', input, env });
  expect({ status, stderr: status ? stderr : '' }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

beforeAll(() => {
  if (spawnSync('parallel', ['--version']).error) installOnDebian('parallel');
  for (const host of hosts) run('ip', ['netns', 'add', host]);
  // As ssh is called: the host, --, the command.
  writeFileSync(join(dir, 'shell-on'), '#!/bin/sh\nhost=$1\nshift 2\nexec ip netns exec "$host" sh -c "$*"\n');
  chmodSync(join(dir, 'shell-on'), 0o755);
});
afterAll(() => {
  for (const host of hosts) spawnSync('ip', ['netns', 'del', host]);
  rmSync(dir, { recursive: true });
});

const asked = ['where is my parcel', 'how do i return a chair', 'kur mano siunta', 'как вернуть деньги'];
const tickets = Array.from({ length: 48 }, (_, id) =>
  JSON.stringify({ id, message: `${asked[id % asked.length]} please, order ${id}`, reply: `Answer ${id % 4}.` }),
);

test('four processes on two hosts give the questions and clusters of one run', () => {
  const node = process.execPath;
  const drafts = [join(root, 'scripts/drafts.ts'), '--content', join(dir, 'content')];
  const export_ = `${tickets.join('\n')}\n`;
  const cut = ['--pipe', '-N', '6', '--jobs', '2', '--ssh', join(dir, 'shell-on'), '-S', hosts.join(',')];
  const questions = run('parallel', [...cut, node, ...drafts, '--stage', 'questions'], export_);
  const one = run(node, [...drafts, '--stage', 'questions'], export_);
  const sorted = (text: string) => text.trim().split('\n').sort();
  expect(sorted(one)).toHaveLength(tickets.length);
  expect(sorted(questions)).toEqual(sorted(one));
  const clusters = (input: string, ...more: string[]): unknown =>
    JSON.parse(run(node, [...drafts, ...more, '--json', '--dry-run'], input));
  expect(clusters(questions, '--questions')).toEqual(clusters(export_));
});
