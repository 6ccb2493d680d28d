// The figures of `npm run bench -- redaction` may not fall: on texts of our own, a third of which no finder was made with.
import { describe, expect, it } from 'vitest';
import { benchRedaction, mistakes } from '../../../scripts/bench/redaction.ts';
import { isBalticPersonalCode, isIban, isInn, isLuhn, isSnils } from '../../../src/miner/privacy/checks.ts';

describe('on marked texts', () => {
  const { recall, precision } = benchRedaction();

  it('nothing is left of those that the finders were made with', () => {
    expect(mistakes().filter(({ wrong }) => wrong === 'left')).toEqual([]);
  });

  it.each(['en', 'lt', 'ru'])('little else goes in %s', (locale) => {
    const low = precision.filter((row) => row.set.startsWith(locale) && row.precision < row.floor!);
    expect(low).toEqual([]);
  });

  it('every language has enough of them', () => {
    for (const locale of ['en', 'lt', 'ru']) {
      const total = recall.filter(({ set }) => set.startsWith(locale)).reduce((sum, row) => sum + row.total, 0);
      expect(total, locale).toBeGreaterThanOrEqual(60);
    }
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
