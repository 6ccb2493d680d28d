// What stays after redaction is typography as it was written; what goes is found whatever hides it.
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/miner/privacy/plain.ts';
import { redact } from '../../../src/miner/privacy/redact.ts';

describe('what stays is as it was written', () => {
  it.each([
    ['dashes and spaces', 'Pristatome per 3–5 darbo dienas, 100 taškų – 5\u00a0€, 1\u202f299 € − tiek.'],
    ['quotation marks', '„Taip“, «да», “yes”'],
    ['soft hyphens', 'Liefer\u00adung'],
    ['digits of other scripts', 'size ٤٢ or ４２'],
  ])('%s', (_, text) => expect(redact(text)).toBe(text));

  it('beside what goes', () => {
    expect(redact('3–5 дней — звоните +370‑612‑34567, 9–14 ч.')).toBe('3–5 дней — звоните [phone], 9–14 ч.');
    expect(redact('per\u00adson +370\u200b612\u200b34567\u00a0– yes')).toBe('per\u00adson [phone]\u00a0– yes');
  });
});

describe('a plain text', () => {
  it.each([
    ['４२', '42'],
    ['٤٢', '42'],
    ['۴۲', '42'],
    ['९६', '96'],
    ['𝟜𝟚', '42'],
    ['a＠b．lt ＋370', 'a@b.lt +370'],
    ['3–5\u00a0d\u00ad.', '3-5 d.'],
  ])('of %j is %j', (odd, usual) => expect(plain(odd).text).toBe(usual));

  it('knows where its characters stood', () => {
    const odd = 'a\u00ad–𝟜𝟚 🙂b';
    const { text, original } = plain(odd);
    const partOf = (part: string) => {
      const { start, end } = original(text.indexOf(part), text.indexOf(part) + part.length);
      return odd.slice(start, end);
    };
    expect(['a', '-', '42', '🙂', 'b'].map(partOf)).toEqual(['a', '–', '𝟜𝟚', '🙂', 'b']);
  });
});
