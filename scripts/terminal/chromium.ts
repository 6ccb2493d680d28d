// Where a Chromium or Chrome may be on this machine: CHROME_PATH, the PATH, the usual places.
import { existsSync } from 'node:fs';
import { UserError } from '../../src/reader/problem.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @throws UserError when CHROME_PATH names a file that is not there */
export function findChromium(): string | undefined {
  if (process.env.CHROME_PATH) {
    if (existsSync(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
    throw new UserError(
      `Unexpected CHROME_PATH ${process.env.CHROME_PATH}, expected the path of a Chromium or Chrome that is there.`,
    );
  }
  const inPath = (process.env.PATH ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .flatMap((dir) => names.map((name) => `${dir}/${name}`));
  return [...inPath, ...places].find((file) => existsSync(file));
}
