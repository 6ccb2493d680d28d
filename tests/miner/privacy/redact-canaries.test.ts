// Canaries planted in tickets of three languages, read from a file as an export is: none may come out, in a question, a
// reply or a reject.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestions } from '../../../src/miner/questions/read-questions.ts';
import { findPersonalData, redact } from '../../../src/miner/privacy/redact.ts';
import { canaries, PLANTS, survivorsIn } from './canaries.ts';
import { file } from '../export/reading.ts';

describe('two hundred canaries', () => {
  it('do not survive in questions, replies and rejects', async () => {
    const rows = canaries.map(
      ({ text }, at) => `${at},"How can I pay? ${text.replaceAll('"', '""')}","Dear client, ${text}"`,
    );
    const seen: string[] = [];
    for await (const line of readQuestions([file('t.csv', ['id,message,reply', ...rows].join('\n'))]))
      seen.push(JSON.stringify(line));
    expect(seen.length).toBeGreaterThan(190);
    expect(survivorsIn(seen.join('\n'))).toEqual([]);
  });

  it('are all seen by the last gate', () => {
    expect(canaries.filter(({ text }) => findPersonalData(text).length === 0)).toEqual([]);
    expect(canaries.filter(({ text }) => findPersonalData(text, { guesses: false }).length === 0)).toEqual([]);
  });
});

describe('whatever stands around it', () => {
  const around = fc.string({
    unit: fc.constantFrom('a', 'Я', 'ž', ' ', '\n', '.', ',', ':', '(', '"', '🙂', '-', 'T', '<', '[', '|'),
    maxLength: 12,
  });

  it('a canary is found', () => {
    const certain = canaries.filter((_, at) => at % PLANTS.length <= 10).map(({ canary }) => canary);
    fc.assert(
      fc.property(around, fc.constantFrom(...certain), around, (before, canary, after) => {
        expect(redact(`${before} ${canary} ${after}`)).not.toContain(canary);
      }),
      { numRuns: 1500 },
    );
  });

  it('redaction leaves nothing to find, and does its work once', () => {
    const pieces = fc.array(fc.oneof(around, fc.constantFrom(...canaries.map(({ text }) => text)), fc.string()), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(pieces, (texts) => {
        const clean = redact(texts.join(' '));
        expect(findPersonalData(clean)).toEqual([]);
        expect(redact(clean)).toBe(clean);
      }),
      { numRuns: 1500 },
    );
  });
});
