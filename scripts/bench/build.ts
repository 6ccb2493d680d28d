// What our pages cost over the bare minimum: the same generated Markdown is built by this site and by an Astro site
// that does nothing but render it, turn and turn about in one run, since other work on the machine slows both.
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateArticles, writeContent } from './generated-shop.ts';
import { runNode, type RunCost } from './run-node.ts';
import { benchFolder } from './sites.ts';
import type { Size } from './options.ts';
import { atMost, megabytes, type Row, type Tables } from './table.ts';

/** `bytes` of all files written. */
type Cost = RunCost & { bytes: number };

/** Times the bare site's seconds. */
const MAX_RATIO = 1.5;
/** Numbers of articles; 10,000 take minutes. */
const counts: Record<Size, number[]> = { quick: [20], usual: [100, 1000], all: [100, 1000, 10_000] };

export async function benchBuild(size: Size): Promise<Tables> {
  const rows = [];
  for (const count of counts[size]) rows.push(await compare(count, size === 'quick' || count > 1000 ? 1 : 3));
  return { 'Building this site beside a bare Astro site of the same articles (best of its rounds)': rows };
}

async function compare(count: number, rounds: number): Promise<Row> {
  const [content, out, bare] = ['content', 'site', 'bare'].map((name) => join(benchFolder, `${name}-${count}`));
  writeContent(content!, generateArticles(count));
  writeBareSite(bare!, content!);
  const ours: Cost[] = [];
  const bares: Cost[] = [];
  for (let round = 0; round < rounds; round++) {
    bares.push(await measure(['node_modules/astro/bin/astro.mjs', 'build', '--root', bare!], join(bare!, 'dist')));
    ours.push(await measure(['scripts/build.ts', '--content', content!, '--out', out!], out!));
  }
  for (const folder of [content!, out!, bare!]) rmSync(folder, { recursive: true, force: true });
  return toRow(count, rounds, best(ours), best(bares));
}

function toRow(articles: number, rounds: number, ours: Cost, bare: Cost): Row {
  const ratio = ours.seconds / bare.seconds;
  return {
    articles,
    rounds,
    seconds: ours.seconds,
    'bare s': bare.seconds,
    ratio,
    must: atMost(MAX_RATIO, ratio),
    'ms/article': (ours.seconds / articles) * 1000,
    'CPU s': ours.cpu,
    'bare CPU s': bare.cpu,
    'peak MB': megabytes(ours.memory),
    'bare peak MB': megabytes(bare.memory),
    'MB out': megabytes(ours.bytes),
    'bare MB out': megabytes(bare.bytes),
  };
}

function best(costs: Cost[]): Cost {
  const least = (key: keyof Cost) => Math.min(...costs.map((cost) => cost[key]));
  return { seconds: least('seconds'), cpu: least('cpu'), memory: least('memory'), bytes: least('bytes') };
}

/** One collection, one page, no styles: the least that Astro needs to turn these files into pages. */
function writeBareSite(dir: string, content: string): void {
  mkdirSync(join(dir, 'src/pages'), { recursive: true });
  const files = {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': `export default { cacheDir: './cache', vite: { cacheDir: './cache/vite' } };`,
    'src/content.config.ts': `
      import { defineCollection } from 'astro:content';
      import { glob } from 'astro/loaders';
      const loader = glob({ base: ${JSON.stringify(content)}, pattern: '*/*/!(index).md' });
      export const collections = { articles: defineCollection({ loader }) };`,
    'src/pages/[...id].astro': `---
      import { getCollection, render } from 'astro:content';
      export async function getStaticPaths() {
        return (await getCollection('articles')).map((article) => ({ params: { id: article.id }, props: { article } }));
      }
      const { article } = Astro.props;
      const { Content } = await render(article);
      ---
      <!doctype html>
      <html lang="en">
        <head><meta charset="utf-8" /><title>{article.data.title}</title></head>
        <body><h1>{article.data.title}</h1><Content /></body>
      </html>`.replace(/^ {6}/gm, ''),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
}

async function measure(command: string[], out: string): Promise<Cost> {
  rmSync(out, { recursive: true, force: true });
  const cost = await runNode(command);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(out, name)));
  return { ...cost, bytes: files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0) };
}
