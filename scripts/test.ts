// npm test and npm run test:long: the tests of the projects named in package.json, with a Chromium for those in a browser.
// npm test -- tests/search runs those of a folder only.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { needChromium } from './terminal/chromium.ts';
import { runCommand } from './terminal/command.ts';

await runCommand(() => {
  const env = {
    ...process.env,
    CHROME_PATH: needChromium(),
    // Many tests start a command; its compiled code, kept between them, halves the time until it begins.
    NODE_COMPILE_CACHE: resolve('node_modules/.cache/node'),
  };
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, vitest, { stdio: 'inherit', env }).status ?? 1;
});
