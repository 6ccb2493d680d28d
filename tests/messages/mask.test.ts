// What of a customer's words leaves a browser.
import { describe, expect, test } from 'vitest';
import { mask } from '../../src/messages/mask.ts';

describe('what a browser masks', () => {
  test.each([
    ['kur pinigai jonas@pastas.lt', 'kur pinigai [email]'],
    ['call me +370 612 34567 today', 'call me [number] today'],
    ['8-612-34567', '[number]'],
    ['заказ 1234567890', 'заказ [number]'],
    ['card 4111 1111 1111 1111', 'card [number]'],
    ['LT12 1000 0111 0100 1000', '[number]'],
    ['30 kg, 14 days, 2,99 €', '30 kg, 14 days, 2,99 €'],
    ['size 42, order 12345', 'size 42, order 12345'],
  ])('of “%s”', (typed, sent) => {
    expect(mask(typed, 120)).toBe(sent);
  });

  test('stays masked where the text is cut', () => {
    expect(mask(`${'a '.repeat(55)}jonas.jonaitis@pastas.lt`, 120)).not.toContain('jonas');
  });

  test('takes no longer for a hostile text', () => {
    expect(mask(`${'1 '.repeat(50_000)}@`.repeat(3), 120).length).toBeLessThanOrEqual(120);
  });
});
