// Rows of an export that could not be read, as lines for the terminal: enough to know what to mend.
import { textsOfRejects } from '../../src/miner/rim/gate.ts';
import type { Reject } from '../../src/miner/ticket.ts';
import type { LastGate } from '../../src/miner/rim/last-gate.ts';

const MAX_REASONS = 3;
const MAX_LENGTH = 400; // characters; a reason may list forty columns

/** The first reasons, each once, the first one of each file before further ones. None when the gate keeps them. */
export function firstReasons(rejects: readonly Reject[], gate: LastGate): string[] {
  const alike = new Map<string, { reject: Reject; count: number; rank: number }>();
  const reasons = new Map<string, number>(); // file → different reasons so far
  for (const reject of rejects) {
    const key = `${reject.file}\0${reject.reason}`;
    const known = alike.get(key);
    if (known) known.count++;
    else {
      const rank = reasons.get(reject.file) ?? 0;
      reasons.set(reject.file, rank + 1);
      alike.set(key, { reject, count: 1, rank });
    }
  }
  const first = [...alike.values()].toSorted((one, other) => one.rank - other.rank).slice(0, MAX_REASONS);
  const texts = textsOfRejects(first.map(({ reject }) => reject));
  if (!gate.lets('the first reasons', texts, { guesses: false })) return [];
  const further = alike.size > MAX_REASONS ? [`  … and other reasons: ${alike.size - MAX_REASONS}`] : [];
  return [...first.map(({ reject, count }) => toLine(reject, count)), ...further];
}

function toLine({ file, line, reason }: Reject, count: number): string {
  const others = count > 1 ? ` (and ${count - 1} more like it)` : '';
  return `  ${file}:${line}: ${reason.length > MAX_LENGTH ? `${reason.slice(0, MAX_LENGTH)}…` : reason}${others}`;
}
