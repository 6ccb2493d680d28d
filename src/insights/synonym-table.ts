// Learned synonyms as both pages show them: the pair, the line to copy, how often.
import { escape } from '../miner/report/escape.ts';
import type { Voice } from '../miner/report/figures.ts';
import { bar, table, words } from '../miner/report/html-parts.ts';
import type { LearnedSynonym } from './learned-synonyms.ts';

/** `clicks` heads how often a pair was seen: in searches, or in tickets. */
type Heads = { pair: string; clicks: string; file: string };

export const lineStyle = `.line-to-copy code { white-space: normal; }
`;

/** @returns HTML; '' where there is none */
export function synonymTable(synonyms: LearnedSynonym[], heads: Heads, { figures: { number } }: Voice): string {
  if (!synonyms.length) return '';
  const most = Math.max(...synonyms.map(({ clicks }) => clicks));
  const rows = synonyms.map(({ locale, customers, articles, clicks, line }) => ({
    head: `${words(customers, locale)} → ${words(articles, locale)}<small class="line-to-copy"><code>${words(line, locale)}</code></small>`,
    cells: [bar(clicks, most, number(clicks)), `<code>${escape(locale)}/synonyms.txt</code>`],
  }));
  return table([heads.pair, heads.clicks, heads.file], rows);
}
