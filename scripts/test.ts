// npm test: every test, those in a real browser included. Finds a Chromium, or installs Debian's where it may.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './terminal/chromium.ts';
import { runCommand } from './terminal/command.ts';
import { UserError } from '../src/reader/problem.ts';

function installChromium(): string | undefined {
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!mayInstall) return undefined;
  console.log('No Chromium found: installing Debian’s package (apt-get install chromium) …');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '--no-install-recommends', 'chromium');
  return findChromium();
}

await runCommand(() => {
  const chromium = findChromium() ?? installChromium();
  if (!chromium)
    throw new UserError(
      'No Chromium found, and the browser tests need one: install chromium or google-chrome, or set CHROME_PATH to it.',
    );
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: chromium },
  });
  process.exitCode = status ?? 1;
});
