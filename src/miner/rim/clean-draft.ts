// A sentence that the last gate would stop costs that sentence, not the whole draft.
import type { Draft } from '../draft/gap-to-draft.ts';
import type { Match } from '../ticket.ts';
import { kindsIn } from './gate.ts';

/**
 * @param keep what may stand in it: the shop's contacts, ids of tickets
 * @returns the draft, without the one sentence of its answer in which personal data seems to be left
 */
export function toCleanDraft(match: Match, make: (match: Match) => Draft, keep: ReadonlySet<string>): Draft {
  const draft = make(match);
  if (kindsIn(draft, keep).length === 0) return draft;
  const { cluster } = match;
  const { answer } = cluster;
  const without = (at: number): Match => ({
    ...match,
    cluster: { ...cluster, answer: { ...answer, sentences: answer.sentences.toSpliced(at, 1) } },
  });
  // With more than one such sentence the gate decides.
  const others = answer.sentences.map((_, at) => make(without(at)));
  return others.find((other) => kindsIn(other, keep).length === 0) ?? draft;
}
