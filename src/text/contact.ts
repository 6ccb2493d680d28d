// How customers ask for the shop itself: its phone, chat, mail, hours, address, or a person. Read by `parseContactWords`.
import type { Locale } from './languages.ts';
import { en } from './contact/en.ts';
import { lt } from './contact/lt.ts';
import { ru } from './contact/ru.ts';

export const contactWords: Record<Locale, string> = { en, lt, ru };
