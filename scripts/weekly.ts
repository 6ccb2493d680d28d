// npm run weekly: what customers taught in these days → a branch with new signals and drafts, ready for a pull request.
// Git only. All of it is made in a copy beside the repository; the branch is there when it is whole, or not at all.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { UserError } from '../src/reader/problem.ts';
import { contentDir } from '../src/reader/read-content.ts';
import { readArguments, runCommand } from './terminal/command.ts';
import { git, gitLines, refuseUnsavedWork, tryGit } from './terminal/git.ts';

const usage = 'npm run weekly -- [EXPORT…] [--data collector.db] [--days 28] [--content DIR] [--dry-run]';

await runCommand(() => {
  const { values, positionals } = readArguments(usage, {
    data: { type: 'string', default: 'collector.db' },
    days: { type: 'string', default: '28' },
    content: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  });
  refuseUnsavedWork('the week’s branch begins at one');
  const branch = `weekly-${new Date().toISOString().slice(0, 10)}`;
  if (tryGit('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`).ok)
    throw new UserError(`The branch ${branch} is there already: push it, or delete it with git branch -D ${branch}.`);
  const content = relative(git('rev-parse', '--show-toplevel'), realpathSync(contentDir(values.content)));
  inCopy((copy, reports) => {
    const options = ['--content', join(copy, content)];
    const insights = join(reports, 'insights');
    runScript('insights', ['--data', values.data, '--days', values.days, '--report', insights, ...options]);
    runScript('drafts', [...positionals, '--events', values.data, '--unanswered', ...draftsFiles(reports), ...options]);
    git('-C', copy, 'add', '--all', '--', content);
    const files = gitLines('-C', copy, 'diff', '--cached', '--name-only');
    const report = readFileSync(`${insights}.md`, 'utf8');
    if (values['dry-run']) return console.log(`${report}\n${files.join('\n')}\nNothing was written (--dry-run).`);
    if (!files.length) return console.log('Nothing has changed since the last signals: there is no branch to make.');
    writeFileSync(join(reports, 'text'), toCommitText(report));
    // Its lines that begin with # are headings, no comments.
    git('-C', copy, 'commit', '--quiet', '--cleanup=whitespace', '--file', join(reports, 'text'));
    git('branch', branch, git('-C', copy, 'rev-parse', 'HEAD'));
    console.log(`${branch}: ${files.length} files.\nNext: git push -u origin ${branch}, and open a pull request.`);
  });
});

/** The last commit checked out beside everything, and a folder for reports; both are removed again. */
function inCopy(work: (copy: string, reports: string) => void): void {
  const reports = mkdtempSync(join(tmpdir(), 'weekly-'));
  const copy = join(reports, 'copy');
  git('worktree', 'add', '--quiet', '--detach', copy, 'HEAD');
  try {
    work(copy, reports);
  } finally {
    git('worktree', 'remove', '--force', copy);
    rmSync(reports, { recursive: true, force: true });
  }
}

function draftsFiles(reports: string): string[] {
  return ['--report', join(reports, 'drafts.html'), '--rejects', join(reports, 'rejects.jsonl')];
}

/** Its warnings and errors are shown as they come; what it says of files is about the copy. */
function runScript(name: string, options: string[]): void {
  const script = join(import.meta.dirname, `${name}.ts`);
  const { status } = spawnSync(process.execPath, [script, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new UserError(`npm run ${name} failed, see above. There is no branch; nothing was changed.`);
}

/** The report's heading becomes the subject, which Git hosts take as the title of the pull request. */
function toCommitText(report: string): string {
  return report.replace(/^# /, '');
}
