// What an earlier run wrote is never lost.
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeBeside } from '../../../src/miner/rim/kept-file.ts';

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'kept-'))));
afterEach(() => rmSync(dir, { recursive: true }));
const report = () => join(dir, 'report.html');
const writtenOn = (day: string) => utimesSync(report(), new Date(day), new Date(day));

it('keeps the last report beside the new one, under the day it was written', () => {
  writeBeside(report(), 'summer');
  writtenOn('2026-09-30T10:00:00Z');
  expect(writeBeside(report(), 'autumn')).toBe(join(dir, 'report.2026-09-30.html'));
  expect(readFileSync(join(dir, 'report.2026-09-30.html'), 'utf8')).toBe('summer');
  expect(readFileSync(report(), 'utf8')).toBe('autumn');
});

it('keeps both of two reports of one day', () => {
  for (const text of ['morning', 'noon', 'evening']) {
    writeBeside(report(), text);
    writtenOn('2026-09-30T10:00:00Z');
  }
  expect(readdirSync(dir).sort()).toEqual(['report.2026-09-30-2.html', 'report.2026-09-30.html', 'report.html']);
  expect(readFileSync(join(dir, 'report.2026-09-30-2.html'), 'utf8')).toBe('noon');
});

it('keeps no second copy of a report that says the same', () => {
  writeBeside(report(), 'the same');
  expect(writeBeside(report(), 'the same')).toBeNull();
  expect(readdirSync(dir)).toEqual(['report.html']);
});

it('keeps an earlier copy that somebody made by hand', () => {
  writeFileSync(join(dir, 'report.2026-09-30.html'), 'mine');
  writeBeside(report(), 'summer');
  writtenOn('2026-09-30T10:00:00Z');
  writeBeside(report(), 'autumn');
  expect(readFileSync(join(dir, 'report.2026-09-30.html'), 'utf8')).toBe('mine');
});
