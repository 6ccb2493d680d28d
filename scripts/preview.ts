// npm run preview: serves dist/ as a static host would, under the base that it was built for, and says where.
import { preview } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, readPort, runCommand } from './terminal/command.ts';
import { UserError } from '../src/reader/problem.ts';

const usage = 'npm run preview -- [--port N] [--host]';

await runCommand(async () => {
  const { values } = readArguments(
    usage,
    { port: { type: 'string' }, host: { type: 'boolean', default: false } },
    { allowPositionals: false },
  );
  const server = { host: values.host, ...readPort(usage, values.port) };
  await preview({ configFile: false, base: baseOf('dist'), server });
});

/** The folder of the host that the site was built for: its sitemap begins with https://HOST/BASE/LOCALE/. */
function baseOf(folder: string): string {
  const sitemap = join(folder, 'sitemap.xml');
  const first = existsSync(sitemap) && /<loc>([^<]+)/.exec(readFileSync(sitemap, 'utf8'))?.[1];
  if (!first)
    throw new UserError(`${folder}/:1: Unexpected absence of a built site, expected one: run npm run build first`);
  return new URL('..', first).pathname;
}
