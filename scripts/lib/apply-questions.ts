// Customers' wordings that do not find an article → its `questions:`, every other byte of the file as it was.
import { readFileSync } from 'node:fs';
import { isSeq, parseDocument, stringify, type Pair, type Scalar } from 'yaml';
import type { Article } from './content.ts';
import { writeWhole } from './atomic-file.ts';

const FRONT = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\r?\n)(?=---)/;

/** @returns how many were added */
export function applyQuestions(article: Article, wordings: string[]): number {
  const fresh = wordings.filter((wording) => wording !== article.title && !article.questions.includes(wording));
  const source = readFileSync(article.file, 'utf8');
  const changed = fresh.length ? withQuestions(source, fresh) : null;
  if (changed === null) return 0;
  writeWhole(article.file, changed);
  return fresh.length;
}

/** Null where the front matter keeps its questions in a way that cannot be added to line by line: `[a, b]`. */
export function withQuestions(source: string, wordings: string[]): string | null {
  const front = FRONT.exec(source);
  if (!front) return null;
  const yaml = front[2]!;
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  const start = front[1]!.length;
  const list = questionsOf(yaml);
  if (list === null) return null;
  const lines = wordings.map(
    (wording) => `${list.indent}- ${stringify(wording, { lineWidth: 0 }).trimEnd()}${newline}`,
  );
  const added = (list.hasKey ? '' : `questions:${newline}`) + lines.join('');
  return source.slice(0, start + list.end) + added + source.slice(start + list.end);
}

/** Where a further question goes: after the last one, or after everything. */
function questionsOf(yaml: string): { end: number; indent: string; hasKey: boolean } | null {
  const document = parseDocument(yaml);
  const pairs = (document.contents as { items?: Pair<Scalar>[] } | null)?.items ?? [];
  const pair = pairs.find(({ key }) => key.value === 'questions');
  if (!pair) return { end: yaml.length, indent: '  ', hasKey: false };
  const list = pair.value as unknown;
  if (!isSeq(list) || list.flow || !list.items.length) return null;
  const [first, last] = [list.items[0], list.items.at(-1)] as { range: [number, number, number] }[];
  const line = yaml.slice(yaml.lastIndexOf('\n', first!.range[0]) + 1);
  const end = yaml.indexOf('\n', last!.range[1] - 1) + 1;
  return { end: end || yaml.length, indent: /^[ \t]*/.exec(line)![0], hasKey: true };
}
