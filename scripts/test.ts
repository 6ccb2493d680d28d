// npm test and npm run test:long: the tests of the projects named in package.json, with a Chromium for those in a browser.
// npm test -- tests/search runs those of a folder only. Finds a Chromium, or installs Debian's where it may.
import { spawnSync } from 'node:child_process';
import { needChromium } from './terminal/chromium.ts';
import { runCommand } from './terminal/command.ts';

await runCommand(() => {
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: needChromium() },
  });
  process.exitCode = status ?? 1;
});
