// The wordings of one sentence → its sides: those that state the same. Agents who contradict one another leave a conflict
// for the editor; a sentence with something else for each customer is no answer at all.
import { contradicts, type Stated } from './stated.ts';

/** A wording and the tickets in whose replies it stands. */
export type Wording = { text: string; tickets: string[] };
type Compared = Wording & { stated: Stated };

/** From this share on a value is what agents go by; below, each customer had their own. */
const CLEAR = 0.3;
const FEWEST = 2;

/**
 * @param wordings the most frequent first
 * @param all tickets, those with rarer wordings as well
 * @param least tickets with a sentence that recurs
 * @returns the one to print and the sides, the strongest first, none where all agree; null for a detail of single cases
 */
export function settle(wordings: Compared[], all: number, least: number): { text: string; conflict: Wording[] } | null {
  const { sides, vague } = toSides(wordings);
  if (sides.length <= 1) return { text: wordings[0]!.text, conflict: [] };
  const [strongest] = sides;
  const general = new Set(vague.flatMap(({ tickets }) => tickets)).size;
  if (strongest!.tickets.length >= Math.max(FEWEST, CLEAR * (all - general)))
    return { text: strongest!.text, conflict: sides };
  return general >= least ? { text: vague[0]!.text, conflict: [] } : null;
}

/** `vague`: what goes with several sides, since it names no value. */
function toSides(wordings: Compared[]): { sides: Wording[]; vague: Wording[] } {
  const groups: Compared[][] = [];
  const vague: Compared[] = [];
  const isPrecise = ({ stated }: Compared) => stated.amounts.size + stated.names.size > 0;
  for (const wording of [...wordings.filter(isPrecise), ...wordings.filter((each) => !isPrecise(each))]) {
    const agreeing = groups.filter(([first]) => !contradicts(first!.stated, wording.stated));
    if (agreeing.length === 0) groups.push([wording]);
    else if (agreeing.length === 1) agreeing[0]!.push(wording);
    else vague.push(wording);
  }
  const sides = groups.map((group) => ({
    text: group[0]!.text,
    tickets: [...new Set(group.flatMap(({ tickets }) => tickets))].sort(),
  }));
  return { sides: sides.sort((a, b) => b.tickets.length - a.tickets.length), vague };
}
