// The languages that the miner knows.
import type { Locale } from '../../../text/languages.ts';
import { en } from './en/index.ts';
import type { MinerLanguage } from './language.ts';
import { lt } from './lt/index.ts';
import { ru } from './ru/index.ts';

export type { MinerLanguage } from './language.ts';

export const minerLanguages: Record<Locale, MinerLanguage> = { en, lt, ru };

/** English where we know nothing of a language: its shops write in English sooner than in any other. */
export const minerLanguageOf = (locale: string): MinerLanguage =>
  (minerLanguages as Record<string, MinerLanguage>)[locale] ?? en;
