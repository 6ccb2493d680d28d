// Every word that the site itself says, in each language. A missing key does not compile.
import { en } from './en.ts';
import { lt } from './lt.ts';
import { ru } from './ru.ts';

export type Strings = typeof en;

const strings: Record<string, Strings> = { en, lt, ru };

/** A locale that we have no words for speaks English. */
export function stringsOf(locale: string): Strings {
  return strings[locale] ?? en;
}
