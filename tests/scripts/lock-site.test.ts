// Two builds at once into one folder: the second says so and leaves the first alone.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'lock-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return join(dir, 'dist');
}

/** A process that only takes the lock, as a build does before anything else. */
function take(target: string) {
  const module = JSON.stringify(resolve('scripts/terminal/lock-site.ts'));
  const script = `import { lockSite } from ${module}; lockSite(${JSON.stringify(target)}); console.log('taken');`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
}

test('a build beside one that is running stops, and says what to do', () => {
  const target = folder();
  const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => void other.kill());
  writeFileSync(`${target}-lock`, String(other.pid));
  const options = ['scripts/build.ts', '--content', 'tests/fixtures/site-one-locale', '--out', target];
  const { status, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain(`another build (process ${other.pid}) is writing there: wait until it has finished`);
  expect(readFileSync(`${target}-lock`, 'utf8')).toBe(String(other.pid));
  expect(existsSync(target)).toBe(false);
});

test('a build that was killed stands in nobody’s way', () => {
  const target = folder();
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(`${target}-lock`, String(pid));
  expect(take(target).stdout).toBe('taken\n');
});

test('a build that has ended leaves no lock', () => {
  const target = folder();
  expect(take(target).stdout).toBe('taken\n');
  expect(existsSync(`${target}-lock`)).toBe(false);
});
