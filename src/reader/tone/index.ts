// Wording that blames or orders a customer, in all shops. Read by `readTone`, which says how a line is written.
import type { Locale } from '../../text/languages.ts';
import { en } from './en.ts';
import { lt } from './lt.ts';
import { ru } from './ru.ts';

export const harshWords: Record<Locale, string> = { en, lt, ru };
