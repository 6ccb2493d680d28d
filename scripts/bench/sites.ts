// The sites that the benchmarks look at, each built once a run, in a folder that goes when the run ends.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateArticles, writeContent } from './generated-shop.ts';
import { runNode } from './run-node.ts';

export const benchFolder = resolve('dist-bench');
process.on('exit', () => rmSync(benchFolder, { recursive: true, force: true }));

const built = new Map<string, Promise<string>>();

/** The folder of the fixture shop's site (`count` 0), or of one of `count` generated articles. */
export function site(count = 0): Promise<string> {
  const name = count ? `site-${count}` : 'sample';
  if (!built.has(name)) built.set(name, buildSite(name, count));
  return built.get(name)!;
}

async function buildSite(name: string, count: number): Promise<string> {
  const out = join(benchFolder, name);
  const content = count ? join(benchFolder, `content-${count}`) : 'tests/fixtures/shop';
  if (count) writeContent(content, generateArticles(count));
  await runNode(['scripts/build.ts', '--content', content, '--out', out]);
  return out;
}
