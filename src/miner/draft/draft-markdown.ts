// A draft ↔ its file. Front matter is written by a YAML library; the evidence stands last and can be replaced by itself.
import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { Evidence } from './evidence.ts';
import type { Draft } from './gap-to-draft.ts';

/** The file of a draft. `evidence.written` tells later whether an editor has touched it. */
export function draftToMarkdown({ title, summary, questions, body, evidence }: Draft): string {
  const fields = { title, ...(summary ? { summary } : {}), questions, draft: true };
  const head = stringify(fields, { lineWidth: 0 });
  return `---\n${head}${evidenceYaml(evidence, fingerprint(head, `\n${body}`))}---\n\n${body}`;
}

const evidenceYaml = (evidence: Evidence, written: string): string =>
  stringify({ evidence: { ...evidence, written } }, { lineWidth: 0 });

/** The evidence is the last thing in the front matter that we wrote; a person's own fields may follow. */
const EVIDENCE = /^evidence:\n(?:[ \t]+.*\n)+/m;
const FRONT = /^---\n([\s\S]*?\n)---\n/;

/** What people write, without the evidence, in short. */
function fingerprint(head: string, body: string): string {
  return createHash('sha256')
    .update(`${head.replace(EVIDENCE, '')}---${body}`)
    .digest('hex')
    .slice(0, 12);
}

/** The same file with new evidence; null when an editor has touched it, since then it is theirs. */
export function withEvidence(markdown: string, evidence: Evidence): string | null {
  const front = FRONT.exec(markdown);
  const written = /^ {2}written: "?([\da-f]{12})"?$/m.exec(front?.[1] ?? '')?.[1];
  if (!front || written === undefined) return null;
  const body = markdown.slice(front[0].length);
  if (fingerprint(front[1]!, body) !== written) return null;
  return `---\n${front[1]!.replace(EVIDENCE, () => evidenceYaml(evidence, written))}---\n${body}`;
}
