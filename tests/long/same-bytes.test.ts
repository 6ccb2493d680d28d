// A build says nothing of the machine, the folder or the minute it was made in: the same content gives the same bytes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** Path → a fingerprint of the file. */
function digests(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(dir, file)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dir, file)))
        .digest('hex'),
    ]),
  );
}

function build(content: string, out: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--content', content, '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', FAQ_TODAY: '2026-12-01' },
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
}

test('two builds of the same content, in folders of other names, are the same to the byte', () => {
  const dir = mkdtempSync(join(tmpdir(), 'same-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const sites = ['one', 'two'].map((name) => {
    cpSync('tests/fixtures/shop', join(dir, name, 'content'), { recursive: true });
    build(join(dir, name, 'content'), join(dir, name, 'dist'));
    return digests(join(dir, name, 'dist'));
  });
  expect(Object.keys(sites[0]!).length).toBeGreaterThan(100);
  expect(sites[1]).toEqual(sites[0]);
}, 600_000);
