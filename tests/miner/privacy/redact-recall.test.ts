// The figures of `npm run bench -- redaction` may not fall: on texts of our own, a third of which no finder was made with.
import { describe, expect, it } from 'vitest';
import { benchRedaction, type RecallRow } from '../../../scripts/bench/redaction.ts';
import { isBalticPersonalCode, isIban, isInn, isLuhn, isSnils } from '../../../src/miner/privacy/checks.ts';

const sumOf = (rows: RecallRow[], key: 'found' | 'total'): number => rows.reduce((sum, row) => sum + row[key], 0);

describe('on marked texts', () => {
  const { recall, precision } = benchRedaction();

  it('no figure is below its floor', () => {
    const structured = (type: string) => (/^(?:name|address|handle)$/.test(type) ? type : 'structured');
    const groups = Map.groupBy(recall, ({ set, type }) => `${set}: ${structured(type)}`);
    const low = [...groups].filter(([, rows]) => {
      const [found, total] = [sumOf(rows, 'found'), sumOf(rows, 'total')];
      return found / total < rows[0]!.floor!;
    });
    expect(low).toEqual([]);
  });

  it.each(['en', 'lt', 'ru'])('little else goes in %s', (locale) => {
    const low = precision.filter((row) => row.set.startsWith(locale) && row.precision < row.floor!);
    expect(low).toEqual([]);
  });

  it('every language has enough of them', () => {
    for (const locale of ['en', 'lt', 'ru']) {
      const total = sumOf(
        recall.filter(({ set }) => set.startsWith(locale)),
        'total',
      );
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
