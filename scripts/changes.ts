// npm run changes [-- --since REF]: what customers will see changed since another state of the content, as Markdown.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Content } from '../src/reader/content.ts';
import { UserError } from '../src/reader/problem.ts';
import { contentDir, readContent } from '../src/reader/read-content.ts';
import { changesBetween, changesToMarkdown } from '../src/report/changes.ts';
import { readArguments, runCommand } from './terminal/command.ts';
import { git, tryGit } from './terminal/git.ts';

const usage = 'npm run changes -- [--since REF] [--content DIR]';

await runCommand(() => {
  const { values } = readArguments(
    usage,
    { content: { type: 'string' }, since: { type: 'string', default: 'origin/main' } },
    { allowPositionals: false },
  );
  const dir = contentDir(values.content);
  const ref = tryGit('-C', dir, 'rev-parse', '--verify', '--quiet', `${values.since}^{commit}`);
  if (!ref.ok)
    throw new UserError(
      `--since ${values.since}: git knows no such state here. Fetch it, or name a branch or commit.\nUsage: ${usage}`,
      2,
    );
  const content = readContent(dir, { forCustomers: true });
  console.log(changesToMarkdown(changesBetween(readAt(ref.output, dir), content), content.shop.editorLocale));
});

/** The content as it was, checked out beside everything and removed again. */
function readAt(commit: string, dir: string): Content {
  const top = git('-C', dir, 'rev-parse', '--show-toplevel');
  const copy = join(mkdtempSync(join(tmpdir(), 'content-')), 'then');
  git('-C', dir, 'worktree', 'add', '--quiet', '--detach', copy, commit);
  try {
    return readContent(join(copy, relative(top, dir)), { forCustomers: true });
  } finally {
    git('-C', dir, 'worktree', 'remove', '--force', copy);
    rmSync(join(copy, '..'), { recursive: true, force: true });
  }
}
