// What the miner knows of English, one subject a file.
import type { MinerLanguage } from '../language.ts';
import { amounts } from './amounts.ts';
import { exports } from './export.ts';
import { numbers } from './numbers.ts';

export const en: MinerLanguage = { amounts, exports, numbers };
