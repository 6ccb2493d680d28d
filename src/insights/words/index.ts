// The words of the insights in the language of the shop's editors; English where we have none of theirs.
import { en } from './en.ts';
import type { InsightsWords } from './insights-words.ts';
import { lt } from './lt.ts';
import { ru } from './ru.ts';

const all: Record<string, InsightsWords> = { en, lt, ru };

export const insightsWords = (locale: string): InsightsWords => all[locale.slice(0, 2)] ?? en;
