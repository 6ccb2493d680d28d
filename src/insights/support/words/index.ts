// The words of the support report in the language of the shop's editors; English where we have none of theirs.
import { en } from './en.ts';
import { lt } from './lt.ts';
import { ru } from './ru.ts';
import type { SupportWords } from './support-words.ts';

const all: Record<string, SupportWords> = { en, lt, ru };

export const supportWords = (locale: string): SupportWords => all[locale.slice(0, 2)] ?? en;
