// How long a shop waits for its old help centre: pages of a folder come, and a second run, where nothing has changed,
// leaves all of them as they are. `there` counts the articles afterwards: each must have come, and none twice.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateArticles } from './generated-shop.ts';
import type { Size } from './options.ts';
import { runNode } from './run-node.ts';
import { benchFolder } from './sites.ts';
import { megabytes, type Row, type Tables } from './table.ts';

const counts: Record<Size, number[]> = { quick: [100], usual: [1000], all: [1000, 5000] };

export async function benchImport(size: Size): Promise<Tables> {
  const rows: Row[] = [];
  for (const articles of counts[size]) {
    const folder = join(benchFolder, `import-${articles}`);
    const [source, content] = [join(folder, 'old-help'), join(folder, 'content')];
    writePages(source, articles);
    for (const run of ['first', 'again']) {
      const report = join(folder, 'import-report.md');
      const { seconds, cpu, memory } = await runNode([
        ...['scripts/import.ts', source, '--content', content],
        ...['--report', report],
      ]);
      rows.push({ articles, run, seconds, 'CPU s': cpu, 'peak MB': megabytes(memory), there: countArticles(content) });
    }
    rmSync(folder, { recursive: true, force: true });
  }
  return { 'npm run import of a folder of pages': rows };
}

/** As another help centre has them: each page links to the next. */
function writePages(source: string, count: number): void {
  const pages = generateArticles(count).map(({ id, markdown }) => ({ path: `${id.slice('en/'.length)}.md`, markdown }));
  for (const [place, { path, markdown }] of pages.entries()) {
    const next = pages[(place + 1) % count]!.path;
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), `${markdown}\n[Read on](../${next})\n`);
  }
}

function countArticles(content: string): number {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
  return files.filter((path) => path.endsWith('.md') && !path.endsWith('index.md')).length;
}
