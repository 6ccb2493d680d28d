// Where everything that a run of the miner writes or prints passes: what still holds personal data stays here.
import { kindsInTexts } from './gate.ts';
import type { Kind, RedactOptions } from '../privacy/redact.ts';
import { UserError } from '../../reader/problem.ts';

export type LastGate = {
  /** False when the texts that are to be written there hold personal data; `name` is a file, or what is printed. */
  lets(name: string, texts: readonly string[], options?: RedactOptions): boolean;
  /** Throws a UserError that names what was held back and the kinds found in it, never their values. */
  close(): void;
};

/** @param contacts what the shop itself tells everybody */
export function createLastGate(contacts: ReadonlySet<string>): LastGate {
  const refused = new Map<string, Kind[]>();
  return {
    lets(name, texts, { keep = new Set<string>(), ...options } = {}) {
      const kinds = kindsInTexts(texts, { ...options, keep: contacts.union(keep) });
      if (kinds.length) refused.set(name, kinds);
      return kinds.length === 0;
    },
    close() {
      const lines = [...refused].map(
        ([name, kinds]) =>
          `${name}: personal data is left in it (${kinds.join(', ')}), so it was not written: take that out of the export and run this again`,
      );
      if (lines.length) throw new UserError(lines.join('\n'));
    },
  };
}
