// Exports as shops have them, each of another shop: figures that may not fall.
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { measureExport } from '../../scripts/bench/natural.ts';

const folder = (locale: string) => resolve(import.meta.dirname, '../fixtures/exports-natural', locale);

test.each([
  ['en', { found: 5, answered: 5, led: 3 }],
  ['lt', { found: 5, answered: 5, led: 3 }],
  ['ru', { found: 5, answered: 5, led: 3 }],
])(
  '%s: topics without an article get an answered draft, the others are led to theirs',
  async (locale, floors) => {
    const figures = await measureExport(folder(locale));
    for (const [name, floor] of Object.entries(floors))
      expect(figures[name as keyof typeof floors], name).toBeGreaterThanOrEqual(floor);
    expect(figures['called covered']).toBe(0);
    expect(figures.junk).toBeLessThanOrEqual(1);
    expect(figures.conflicts).toBe('1 of 1');
  },
  60_000,
);
