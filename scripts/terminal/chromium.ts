// The Chromium or Chrome of this machine: CHROME_PATH, the PATH, the usual places, else Debian's package.
import { existsSync } from 'node:fs';
import { UserError } from '../../src/reader/problem.ts';
import { installOnDebian } from './debian.ts';

// The headless shell first: it opens a page in a third of the processor time of a whole Chromium.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @throws UserError when CHROME_PATH names a file that is not there */
export function findChromium(): string | undefined {
  if (process.env.CHROME_PATH) {
    if (existsSync(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
    throw new UserError(
      `CHROME_PATH is ${process.env.CHROME_PATH}, and there is no such file: set it to the path of a Chromium or Chrome.`,
    );
  }
  const inPath = (process.env.PATH ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .flatMap((dir) => names.map((name) => `${dir}/${name}`));
  return [...inPath, ...places].find((file) => existsSync(file));
}

/** @throws UserError when there is none, and none could be installed */
export function needChromium(): string {
  const chromium = findChromium() ?? installChromium();
  if (chromium) return chromium;
  throw new UserError(
    'No Chromium found, and this needs a browser: install chromium or google-chrome, or set CHROME_PATH to it.',
  );
}

function installChromium(): string | undefined {
  installOnDebian('chromium-headless-shell');
  if (!findChromium()) installOnDebian('chromium');
  return findChromium();
}
