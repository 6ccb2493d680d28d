// A built site, served as a static host would serve it.
import { preview } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../../src/reader/problem.ts';
import { finishReplacing } from './replace-site.ts';

type Options = { host?: boolean | string; port?: number; logLevel?: 'info' | 'error' };

/** Serves the build in a folder under the base that it was built for; without a port Astro chooses a free one. */
export async function serveBuild(folder: string, { host = false, port, logLevel = 'info' }: Options = {}) {
  finishReplacing(resolve(folder));
  const base = baseOf(folder);
  const server = await preview({
    configFile: false,
    outDir: folder,
    base,
    logLevel,
    server: { host, ...(port && { port }) },
  });
  return { base, port: server.port, stop: () => server.stop() };
}

/** The folder of the host that the site was built for: its sitemap begins with https://HOST/BASE/LOCALE/. */
function baseOf(folder: string): string {
  const sitemap = join(folder, 'sitemap.xml');
  const first = existsSync(sitemap) && /<loc>([^<]+)/.exec(readFileSync(sitemap, 'utf8'))?.[1];
  if (!first) throw new UserError(`${folder}/:1: there is no built site here: run npm run build first`);
  return new URL('..', first).pathname;
}
