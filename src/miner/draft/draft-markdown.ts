// A draft ↔ its file. The evidence stands last in the front matter and can be replaced by itself.
import { createHash } from 'node:crypto';
import { isMap, isScalar, stringify, type Node } from 'yaml';
import { joinFrontMatter, splitFrontMatter, type SplitFile } from '../../markdown/front-matter.ts';
import type { Evidence } from './evidence.ts';
import type { Draft } from './gap-to-draft.ts';

/** The file of a draft. `evidence.written` tells later whether an editor has touched it. */
export function draftToMarkdown({ title, summary, questions, body, evidence }: Draft): string {
  const fields = { title, ...(summary ? { summary } : {}), questions, draft: true };
  const written = fingerprint(joinFrontMatter(fields, `\n${body}`));
  return joinFrontMatter({ ...fields, evidence: { ...evidence, written } }, `\n${body}`);
}

/** The same file with new evidence; null when an editor has touched it, since then it is theirs. */
export function withEvidence(markdown: string, evidence: Evidence): string | null {
  const split = splitFrontMatter(markdown);
  const range = typeof split === 'object' && evidenceRange(split);
  if (!range) return null;
  const written = split.yaml.document.getIn(['evidence', 'written']);
  const without = markdown.slice(0, range.start) + markdown.slice(range.end);
  if (fingerprint(without) !== written) return null;
  const yaml = stringify({ evidence: { ...evidence, written } }, { lineWidth: 0 });
  return markdown.slice(0, range.start) + yaml + markdown.slice(range.end);
}

/** Where the lines of the evidence stand in the file. */
function evidenceRange({ yaml }: SplitFile): { start: number; end: number } | null {
  const { contents } = yaml.document;
  const pairs = isMap<Node, Node | null>(contents) ? contents.items : [];
  const pair = pairs.find(({ key }) => isScalar(key) && key.value === 'evidence');
  const [start, end] = [pair?.key.range?.[0], pair?.value?.range?.[2]];
  if (start === undefined || end === undefined) return null;
  const isLast = end >= yaml.text.length;
  return { start: start + FENCE, end: end + FENCE + (isLast ? 1 : 0) };
}

/** Characters of the file before the text that YAML's places count in; its last line end belongs to the fence. */
const FENCE = '---'.length;

/** What people write, without the evidence, in short. */
function fingerprint(markdown: string): string {
  const split = splitFrontMatter(markdown);
  if (typeof split === 'string') return '';
  // Without the first fence, and without the blank line before the body.
  const written = split.frontMatter.slice('---\n'.length, -1) + split.body;
  return createHash('sha256').update(written).digest('hex').slice(0, 12);
}
