// Every word that the site itself says, in each language. A missing key does not compile.
import { fill } from './format.ts';
import { en, type Strings } from './en.ts';
import { lt } from './lt.ts';
import { ru } from './ru.ts';

const strings: Record<string, Strings> = { en, lt, ru };

/** “Lentyna help”; without a shop's name “Help centre”. */
export function siteName(shop: string, strings: Strings): string {
  return shop ? fill(strings.helpOf, { shop }) : strings.helpCentre;
}

/** A locale that we have no words for speaks English. */
export function stringsOf(locale: string): Strings {
  return strings[locale] ?? en;
}
