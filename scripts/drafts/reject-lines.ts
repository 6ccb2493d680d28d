// Rows of an export that could not be read, as lines for the terminal: enough to know what to mend.
import { textsOfRejects } from '../../src/miner/rim/gate.ts';
import type { Reject } from '../../src/miner/ticket.ts';
import type { LastGate } from '../../src/miner/rim/last-gate.ts';

const MOST = 3;
/** Characters; a reason may list forty columns. */
const LONGEST = 400;

/** The first reasons, each once, the first one of each file before further ones. None when the gate keeps them. */
export function firstReasons(rejects: readonly Reject[], gate: LastGate): string[] {
  const alike = new Map<string, { reject: Reject; count: number; rank: number }>();
  const kinds = new Map<string, number>(); // file → reasons of different kinds so far
  for (const reject of rejects) {
    const key = `${reject.file}\0${reject.reason.replace(/\bticket \S+|\d+/g, '#')}`;
    const known = alike.get(key);
    if (known) known.count++;
    else {
      const rank = kinds.get(reject.file) ?? 0;
      kinds.set(reject.file, rank + 1);
      alike.set(key, { reject, count: 1, rank });
    }
  }
  const first = [...alike.values()].toSorted((one, other) => one.rank - other.rank).slice(0, MOST);
  const texts = textsOfRejects(first.map(({ reject }) => reject));
  if (!gate.lets('the first reasons', texts, { guesses: false })) return [];
  const further = alike.size > MOST ? [`  … and other reasons: ${alike.size - MOST}`] : [];
  return [...first.map(({ reject, count }) => toLine(reject, count)), ...further];
}

function toLine({ file, line, reason }: Reject, count: number): string {
  const others = count > 1 ? ` (and ${count - 1} more like it)` : '';
  return `  ${file}:${line}: ${reason.length > LONGEST ? `${reason.slice(0, LONGEST)}…` : reason}${others}`;
}
