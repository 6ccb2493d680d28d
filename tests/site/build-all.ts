// Builds the sites that the tests look at, once for all test files: the frozen shop at the root of its host and
// under /help, and the fixtures. Each is a folder in dist-tests/.
import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { buildsFolder, sites, type SiteName } from './sites.ts';

export default async function setup(): Promise<void> {
  rmSync(buildsFolder, { recursive: true, force: true });
  // Two builds at once would wait for each other.
  for (const name of Object.keys(sites) as SiteName[]) await build(name);
}

async function build(name: SiteName): Promise<void> {
  const { content: folder, shop, ui, base } = sites[name];
  const content = shop || ui ? `${buildsFolder}/content-${name}` : folder;
  if (content !== folder) cpSync(folder, content, { recursive: true });
  if (shop) cpSync(shop, content, { recursive: true });
  for (const [locale, words] of Object.entries(ui ?? {})) cpSync(words, `${content}/${locale}/ui.yml`);
  const { exitCode, output } = await runBuild(['--content', content, '--out', `${buildsFolder}/${name}`], base);
  if (exitCode !== 0) throw new Error(`The build of ${content} failed:\n${output}`);
}

/** `npm run build` as an editor runs it. */
export function runBuild(options: string[], base?: string): Promise<{ exitCode: number | null; output: string }> {
  const { FAQ_SITE: _site, FAQ_BASE: _base, FAQ_CONTENT: _content, ...given } = process.env;
  // Vitest sets these for its own tests, and Vite would build for them: in development, under /.
  const { BASE_URL: _url, MODE: _mode, DEV: _dev, PROD: _prod, SSR: _ssr, ...env } = given;
  const child = spawn(process.execPath, ['scripts/build.ts', ...options], {
    env: { ...env, NODE_ENV: 'production', ...(base && { FAQ_BASE: base }) },
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve) => child.on('close', (exitCode) => resolve({ exitCode, output })));
}
