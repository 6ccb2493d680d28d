// What git remembers of articles that customers could open, and check's word about them.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, contentFolder, sound, writeFiles } from '../reader/folder.ts';
import { runHere } from '../run-here.ts';

const git = (dir: string, ...args: string[]) =>
  execFileSync('git', ['-C', dir, '-c', 'user.name=A', '-c', 'user.email=a@b', ...args], { encoding: 'utf8' });

async function check(dir: string) {
  const { status, stdout, stderr } = await runHere('check', ['--content', dir]);
  return { status, output: stdout + stderr };
}

test('an article that was removed, made a draft or renamed by hand is told, until something leads on from its address', async () => {
  const dir = contentFolder({
    ...sound,
    'en/returns/gone.md': article('title: Gone'),
    'en/returns/hidden.md': article('title: Hidden'),
    'en/returns/idea.md': article('title: Idea\ndraft: true'),
  });
  git(dir, 'init', '-q');
  git(dir, 'add', '.');
  git(dir, 'commit', '-qm', 'Publish');
  expect((await check(dir)).output).not.toContain('was published');

  for (const slug of ['gone', 'idea']) rmSync(join(dir, `en/returns/${slug}.md`));
  writeFiles(dir, { 'en/returns/hidden.md': article('title: Hidden\ndraft: true') });
  const { output } = await check(dir);
  expect(output.match(/\/en\/returns\/\w+\/ was published/g)).toEqual([
    '/en/returns/gone/ was published',
    '/en/returns/hidden/ was published',
  ]);

  writeFiles(dir, { 'redirects.tsv': '/en/returns/gone\ten/returns\n/en/returns/hidden\ten/returns/refund-time\n' });
  expect(await check(dir)).toMatchObject({ status: 0, output: expect.not.stringContaining('was published') });
});
