// How a query is shown: as it is spelled most, where enough asked it and it holds nobody's data.
import { findPersonalData } from '../miner/privacy/redact.ts';
import { MIN_COUNT } from '../reader/signals.ts';
import type { QueryTally } from './tally.ts';

/** @returns null where it may not be shown */
export function spellingOf({ texts, searches }: Pick<QueryTally, 'texts' | 'searches'>): string | null {
  if (searches < MIN_COUNT) return null;
  const [text] = [...texts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]!;
  return isPersonal(text) ? null : text;
}

/** The browser has masked what it knows; the miner's finders know more. */
export const isPersonal = (text: string): boolean =>
  /\[\w+\]/.test(text) || findPersonalData(text, { guesses: false }).length > 0;
