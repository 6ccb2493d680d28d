// The icon in a browser's tab.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { iconOf } from '../../src/site/pictures.ts';

test('a shop that took our icon out of public/ has pages that ask for none, not for /favicon.ico either', () => {
  const publicDir = mkdtempSync(join(tmpdir(), 'public-'));
  onTestFinished(() => rmSync(publicDir, { recursive: true }));
  expect(iconOf(publicDir)).toBe('data:,');
  writeFileSync(join(publicDir, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect(iconOf(publicDir)).toBe('/favicon.svg');
});
