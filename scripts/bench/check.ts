// How long an editor waits for `npm run check` on generated articles with a wording of customers' each, and whether twice
// as many take twice as long.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateArticles, writeContent, type GeneratedArticle } from './generated-shop.ts';
import { runNode } from './run-node.ts';
import { benchFolder } from './sites.ts';
import type { Size } from './options.ts';
import { atMost, megabytes, type Row, type Tables } from './table.ts';

const counts: Record<Size, number[]> = { quick: [100], usual: [500, 1000, 2000], all: [500, 1000, 2000, 5000] };
/** For 1,000 articles; more take longer in proportion. */
const MAX_SECONDS = 10;
/** Of articles that compete for one wording some are not found, which is an error. */
const EITHER_WAY = [0, 1];

export async function benchCheck(size: Size): Promise<Tables> {
  const rows: Row[] = [];
  for (const articles of counts[size]) {
    const content = join(benchFolder, `check-${articles}`);
    writeContent(content, generateArticles(articles).map(withWording));
    const { seconds, cpu, memory } = await runNode(['scripts/check.ts', '--content', content], EITHER_WAY);
    rmSync(content, { recursive: true, force: true });
    const must = atMost((MAX_SECONDS * articles) / 1000, seconds);
    rows.push({ articles, seconds, must, 'CPU s': cpu, 'peak MB': megabytes(memory) });
  }
  return { 'npm run check on a generated shop': rows };
}

const withWording = (article: GeneratedArticle): GeneratedArticle => ({
  ...article,
  markdown: article.markdown.replace('\nupdated:', `\nquestions: [${JSON.stringify(article.reworded)}]\nupdated:`),
});
