// Git, as a person at the terminal would call it. English messages, no pager, no editor, no password prompt.
import { spawnSync } from 'node:child_process';
import { UserError } from '../../src/reader/problem.ts';

const env = { ...process.env, LC_ALL: 'C', GIT_EDITOR: 'true', GIT_TERMINAL_PROMPT: '0' };

/** What git printed, trimmed. @throws UserError with git's own words when it fails */
export function git(...args: string[]): string {
  const { ok, output } = tryGit(...args);
  if (!ok) throw new UserError(`git ${args.join(' ')} failed:\n${output}`);
  return output;
}

/** For a command that may fail: whether it did not, and what it printed on both channels. */
export function tryGit(...args: string[]): { ok: boolean; output: string } {
  const { status, stdout, stderr, error } = spawnSync('git', args, { encoding: 'utf8', env, maxBuffer: 1 << 28 });
  if (error) throw new UserError(`Git cannot be started (${error.message}): install it first.`);
  return { ok: status === 0, output: (status === 0 ? stdout : stdout + stderr).trim() };
}

/** The lines of what git printed, none when it printed nothing. */
export function gitLines(...args: string[]): string[] {
  return git(...args)
    .split('\n')
    .filter(Boolean);
}

/** For a command that commits. @param why it needs a repository */
export function refuseUnsavedWork(why: string): void {
  if (!tryGit('rev-parse', '--verify', '--quiet', 'HEAD').ok)
    throw new UserError(`This folder is no git repository with a commit in it: ${why}.`);
  const unsaved = gitLines('status', '--porcelain');
  if (unsaved.length)
    throw new UserError(
      `Some work is not committed yet: commit it, or put it aside with git stash -u, then run this again.\n${unsaved.join('\n')}`,
    );
  git('var', 'GIT_COMMITTER_IDENT'); // Fails now, and not halfway, where git does not know who you are.
}
