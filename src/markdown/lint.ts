// remark-lint's rules, run over the tree that pages are made of.
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';
import type { Position } from 'satteri';
import { parseMarkdown } from './parse.ts';

/** `id` is the name of remark-lint's rule; `line` counts from 1; `text` is the Markdown that it is about, one line of it. */
export type Finding = { id: string; line: number; text: string };

/** @returns a function that looks for what the rules know, in one Markdown text after the other */
export function createLinter(rules: PluggableList): (markdown: string) => Finding[] {
  const processor = unified().use(rules).freeze();
  return (markdown) => {
    const file = new VFile({ value: markdown });
    processor.runSync(parseMarkdown(markdown), file);
    return file.messages.map(({ ruleId = '', line = 1, place }) => ({
      id: ruleId,
      line,
      text: place && 'start' in place ? textAt(markdown, place) : '',
    }));
  };
}

const MAX_SHOWN = 80; // characters

/** By line and column: the tree's offsets count containers' fences as longer than they are written. */
function textAt(markdown: string, { start, end }: Position): string {
  const isOneLine = start.line === end.line;
  const line = markdown.split('\n')[start.line - 1] ?? '';
  const text = line.slice(start.column - 1, isOneLine ? end.column - 1 : undefined);
  return text.length > MAX_SHOWN || !isOneLine ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
