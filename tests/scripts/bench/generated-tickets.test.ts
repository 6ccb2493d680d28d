// The benchmark's tickets: figures compare only when every run mines the same export, in keys that the reader knows.
import { describe, expect, it } from 'vitest';
import { generateTickets } from '../../../scripts/bench/generated-tickets.ts';
import type { Intent } from '../../../scripts/bench/intents.ts';
import { file, read } from '../../miner/export/reading.ts';

const intent = (wordings: string[], macros: string[] = []): Intent => ({ name: wordings[0]!, wordings, macros });
const intents = new Map([
  [
    'en',
    [
      intent(['How do I get a refund for my order?', 'I want my money back'], ['You have 14 days. Use the label.']),
      intent(['Where is my parcel now?', 'I cannot find my parcel anywhere']),
    ],
  ],
  ['lt', [intent(['Kaip grąžinti prekę?', 'Noriu grąžinti batus, kurie netinka'])]],
  ['ru', [intent(['Как вернуть деньги за заказ?', 'Где моя посылка, она давно отправлена'])]],
]);
const first = (count: number, seed?: number): string[] => [...generateTickets(intents, seed).take(count)];

describe('generated tickets', () => {
  it('are the same in every run, and those of a short run begin a longer one', () => {
    expect(first(200)).toEqual(first(500).slice(0, 200));
    expect(first(200, 2)).not.toEqual(first(200));
  });

  it('come through the reader with all that a helpdesk knows of them', async () => {
    const { tickets, rejects } = await read(file('export.jsonl', first(500).join('\n')));
    expect(rejects).toEqual([]);
    expect(tickets).toHaveLength(500);
    expect(tickets.every(({ at, channel, reopened }) => at && channel && reopened !== null)).toBe(true);
    const answered = tickets.filter(({ messages }) => messages.some(({ from }) => from === 'agent'));
    expect(answered.length).toBeGreaterThan(250);
    expect(answered.every(({ firstReplyMinutes, resolutionMinutes }) => firstReplyMinutes && resolutionMinutes)).toBe(
      true,
    );
    expect(new Set(tickets.map(({ product }) => product)).size).toBeGreaterThan(3);
  });
});
