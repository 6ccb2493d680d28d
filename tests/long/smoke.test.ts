// npm run smoke as a shop's workflow runs it, on a site that is well and on copies that are not.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { runBuild } from '../site/build-all.ts';

const content = 'tests/fixtures/site-one-locale';
const built = mkdtempSync(join(tmpdir(), 'smoke-'));
afterAll(() => rmSync(built, { recursive: true }));
beforeAll(async () => {
  const { exitCode, output } = await runBuild(['--content', content, '--out', built], '/help');
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
});

function smoke(out: string) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/smoke.ts', '--content', content, '--out', out], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

test('a site in a folder of its host that is well passes', () => {
  expect(smoke(built)).toEqual({ status: 0, stderr: '' });
});

describe('a site does not pass', () => {
  /** What smoke says of a copy that is spoilt: the first file of that name says something else, or is gone. */
  function smokeSpoilt(pattern: string, change: ((text: string) => string) | null): string {
    const out = mkdtempSync(join(tmpdir(), 'smoke-'));
    onTestFinished(() => rmSync(out, { recursive: true }));
    cpSync(built, out, { recursive: true });
    const file = join(out, globSync(pattern, { cwd: out })[0]!);
    if (change) writeFileSync(file, change(readFileSync(file, 'utf8')));
    else rmSync(file);
    const { status, stderr } = smoke(out);
    expect(status).toBe(1);
    return stderr;
  }

  test('whose search cannot load', () => {
    expect(smokeSpoilt('search/de.*.json', null)).toMatch(/a search for “.*” does not find \/help\/de\/versand\//);
  });

  test('that lacks an article', () => {
    expect(smokeSpoilt('de/versand/versandkosten/index.html', null)).toContain(
      '/help/de/versand/versandkosten/ is answered with 404',
    );
  });

  test('that asks another host', () => {
    const withPicture = (html: string) =>
      html
        .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
        .replace('<h1', '<img src="https://elsewhere.example/a.png"><h1');
    expect(smokeSpoilt('de/index.html', withPicture)).toContain(
      'another host is asked: https://elsewhere.example/a.png',
    );
  });

  test('one of whose scripts fails', () => {
    const withFault = (html: string) =>
      html
        .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
        .replace('</body>', '<script>nothing.here()</script></body>');
    expect(smokeSpoilt('de/index.html', withFault)).toContain('/help/de/: a script failed: nothing is not defined');
  });
});
