// The sites that the benchmarks look at, each built once a run, in a folder that goes when the run ends.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateArticles, writeContent } from './generated-shop.ts';
import { runNode } from './run-node.ts';

/** One for each process, so that two benchmarks at once do not remove each other's sites. */
export const benchFolder = resolve('dist-bench', `${process.pid}`);
process.on('exit', () => rmSync(benchFolder, { recursive: true, force: true }));

const built = new Map<string, Promise<string>>();

/** The folder of the fixture shop's site (`count` 0), or of one of `count` generated articles. */
export function site(count = 0): Promise<string> {
  if (!count) return buildOnce('fixture', 'tests/fixtures/shop');
  const content = join(benchFolder, `content-${count}`);
  if (!built.has(`site-${count}`)) writeContent(content, generateArticles(count));
  return buildOnce(`site-${count}`, content);
}

/** The folder of the site that `content/` makes: the sample shop, or the shop of whoever runs this. */
export const sampleSite = (): Promise<string> => buildOnce('sample', 'content');

function buildOnce(name: string, content: string): Promise<string> {
  const out = join(benchFolder, name);
  if (!built.has(name))
    built.set(
      name,
      runNode(['scripts/build.ts', '--content', content, '--out', out]).then(() => out),
    );
  return built.get(name)!;
}
