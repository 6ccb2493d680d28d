// When each file was last changed, by git's history.
import { join } from 'node:path';
import { tryGit } from './git.ts';

/** `dayOf` takes an absolute path, gives YYYY-MM-DD; `note` says so where there is no history to go by. */
export type ChangeDays = { dayOf: (file: string) => string | undefined; note: string[] };

export function readChangeDays(dir: string): ChangeDays {
  const unknown = (why: string): ChangeDays => ({
    dayOf: () => undefined,
    note: [`${why}, so only articles with updated: are compared.`],
  });
  const shallow = tryGit('-C', dir, 'rev-parse', '--is-shallow-repository');
  if (!shallow.ok) return unknown('The content is in no git repository');
  // In a shallow clone its oldest commit seems to have changed everything.
  if (shallow.output === 'true') return unknown('This clone has no whole history (git fetch --unshallow brings it)');
  const { ok, output: top } = tryGit('-C', dir, 'rev-parse', '--show-toplevel');
  const log = tryGit('-C', dir, '-c', 'core.quotePath=false', 'log', '--format=%x00%cs', '--name-only', '--', '.');
  if (!ok || !log.ok) return unknown('Git knows no commit of the content');
  const days = new Map<string, string>();
  for (const commit of log.output.split('\0')) {
    const [day = '', ...files] = commit.split('\n').filter(Boolean);
    for (const file of files) {
      const path = join(top, file).normalize('NFC');
      if (!days.has(path)) days.set(path, day); // the newest comes first
    }
  }
  return { dayOf: (file) => days.get(file.normalize('NFC')), note: [] };
}
