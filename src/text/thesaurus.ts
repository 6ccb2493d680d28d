// The words that every shop's customers use alike, as editors write them in synonyms.txt: one group a line, commas
// between. Modules and not text files, so that nobody has to look for them on a disk.
import type { Locale } from './languages.ts';
import { en } from './thesaurus/en.ts';
import { lt } from './thesaurus/lt.ts';
import { ru } from './thesaurus/ru.ts';

export const thesaurus: Record<Locale, string> = { en, lt, ru };
