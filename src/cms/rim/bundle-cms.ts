// Sveltia CMS with all of its parts as files of our own: code, fonts, icons. Made once for each version of it and of our
// own code, and kept, since it takes some seconds.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

const browser = join(import.meta.dirname, '../browser');
/**
 * What the CMS would ask of other hosts by itself: fonts, of which it has copies, and whether a Git host is well. The
 * page's policy forbids all other hosts; these would be errors on its console each time.
 */
const foreign = [
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/[^"'`)]+\.woff2/g,
  /https:\/\/www\.githubstatus\.com\/api\/[^"'`]+/g,
  /https:\/\/status-api\.hostedstatus\.com\/[^"'`]+/g,
];
const noOtherHosts: Plugin = {
  name: 'no-other-hosts',
  transform(code, id) {
    if (!id.endsWith('/@sveltia/cms/npm/index.js')) return null;
    const missing = foreign.find((address) => code.search(address) < 0);
    if (missing)
      throw new Error(`@sveltia/cms no longer asks ${missing.source}: take that out of ${import.meta.filename}`);
    return { code: foreign.reduce((text, address) => text.replaceAll(address, 'data:,'), code), map: null };
  },
};
/** Its first file is called by this name, a hash and .js. */
const NAME = 'cms';

/** @returns the folder of the bundle, and the name of the script that starts it */
export async function bundleCms(): Promise<{ folder: string; script: string }> {
  const folder = resolve('node_modules/.cache', `cms-${fingerprint()}`);
  if (!existsSync(folder)) await bundleInto(folder);
  const script = readdirSync(folder).find((file) => file.startsWith(`${NAME}-`) && file.endsWith('.js'))!;
  return { folder, script };
}

function fingerprint(): string {
  const main = createRequire(import.meta.url).resolve('@sveltia/cms');
  const parts = [main, import.meta.filename, ...readdirSync(browser).map((file) => join(browser, file))];
  return parts
    .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
    .digest('hex')
    .slice(0, 12);
}

/** Whole or not at all: two builds may want it at once. */
async function bundleInto(folder: string): Promise<void> {
  const unfinished = `${folder}-${randomUUID()}`;
  await build({
    configFile: false,
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: [noOtherHosts],
    // Colours for program code in some 250 languages: 10 MB that help articles do not need.
    resolve: { alias: [{ find: /^@shikijs\/(langs|themes)\/.*/, replacement: join(browser, 'no-colours.ts') }] },
    build: {
      outDir: unfinished,
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: { [NAME]: join(browser, 'start.ts') },
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: 'part-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
