// When each file was last changed, by git's history.
import { join } from 'node:path';
import type { Locale } from '../../src/text/languages.ts';
import { tryGit } from './git.ts';

/** `dayOf` takes an absolute path, gives YYYY-MM-DD; `note` says so where there is no history to go by. */
export type ChangeDays = { dayOf: (file: string) => string | undefined; note: string[] };

const messages: Record<Locale, Record<'noGit' | 'shallow' | 'noCommit' | 'so', string>> = {
  en: {
    noGit: 'The content is in no git repository',
    shallow: 'This clone has no whole history (git fetch --unshallow brings it)',
    noCommit: 'Git knows no commit of the content',
    so: ', so only articles with updated: are compared.',
  },
  lt: {
    noGit: 'Turinys nėra git saugykloje',
    shallow: 'Čia nėra visos istorijos (ją atsiunčia git fetch --unshallow)',
    noCommit: 'Git dar nežino šio turinio',
    so: ', todėl lyginami tik straipsniai, kuriuose yra updated:.',
  },
  ru: {
    noGit: 'Содержание лежит не в репозитории git',
    shallow: 'Здесь не вся история (её принесёт git fetch --unshallow)',
    noCommit: 'Git ещё не знает этого содержания',
    so: ', поэтому сравниваются только статьи, в которых есть updated:.',
  },
};

export function readChangeDays(dir: string, editorLocale: Locale): ChangeDays {
  const say = messages[editorLocale];
  const unknown = (why: string): ChangeDays => ({ dayOf: () => undefined, note: [`${why}${say.so}`] });
  const shallow = tryGit('-C', dir, 'rev-parse', '--is-shallow-repository');
  if (!shallow.ok) return unknown(say.noGit);
  // In a shallow clone its oldest commit seems to have changed everything.
  if (shallow.output === 'true') return unknown(say.shallow);
  const { ok, output: top } = tryGit('-C', dir, 'rev-parse', '--show-toplevel');
  const log = tryGit('-C', dir, '-c', 'core.quotePath=false', 'log', '--format=%x00%cs', '--name-only', '--', '.');
  if (!ok || !log.ok) return unknown(say.noCommit);
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
