// What the miner knows of Lithuanian, one subject a file.
import type { MinerLanguage } from '../language.ts';
import { amounts } from './amounts.ts';
import { numbers } from './numbers.ts';

export const lt: MinerLanguage = { amounts, numbers };
