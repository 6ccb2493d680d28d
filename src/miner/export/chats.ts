// A messenger's chat with one customer goes on for years: what is asked after a long silence is a ticket of its own.
import type { Utterance } from './part.ts';

/** Shops answer within a day or two; a customer who comes back later comes back with something new. */
const SILENCE = 3 * 24 * 60 * 60 * 1000; // milliseconds

/** In the order given; messages without a time belong to what stands before them. */
export function splitBySilence(messages: readonly Utterance[]): Utterance[][] {
  const parts: Utterance[][] = [];
  let last = -Infinity;
  for (const message of messages) {
    const at = message.at === null ? last : Date.parse(message.at);
    if (!parts.length || at - last > SILENCE) parts.push([]);
    parts.at(-1)!.push(message);
    last = at;
  }
  return parts;
}
