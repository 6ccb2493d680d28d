// The figures of `npm run bench -- redaction` may not fall. The sets are too large for the repository and stand beside it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { benchRedaction } from '../../../scripts/bench/redaction.ts';
import { isBalticPersonalCode, isIban, isInn, isLuhn, isSnils } from '../../../src/miner/privacy/checks.ts';

const dir = join(import.meta.dirname, '../../../../shared/data/personal-data');

describe.runIf(existsSync(dir))('on labelled texts', () => {
  it('redaction reaches every floor', () => {
    const { recall, precision } = benchRedaction(dir);
    const low = recall.filter((row) => row.floor !== null && row.recall < row.floor);
    expect(low).toEqual([]);
    expect(precision.filter((row) => row.set === 'shop' && row.precision < 0.98)).toEqual([]);
  });
});

describe('check digits', () => {
  it.each([
    [isLuhn, '4111111111111111', '4111111111111112'],
    [isIban, 'LT121000011101001000', 'LT131000011101001000'],
    [isBalticPersonalCode, '39001010077', '39001010078'],
    [isBalticPersonalCode, '49001010012', '49013010012'],
    [isInn, '500100732259', '500100732258'],
    [isInn, '7707083893', '7707083894'],
    [isSnils, '11223344595', '11223344596'],
  ])('%o takes %s and not %s', (check, right, wrong) => {
    expect([check(right), check(wrong)]).toEqual([true, false]);
  });
});
