// The lines of a Markdown text with everything that is code in them blanked: what is left was not meant to be read letter
// for letter.
import type { Nodes } from 'mdast';
import { parseMarkdown } from './parse.ts';

export function proseLines(markdown: string): string[] {
  const lines = markdown.split('\n');
  const visit = (node: Nodes): void => {
    if ((node.type === 'code' || node.type === 'inlineCode') && node.position) blank(lines, node.position);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parseMarkdown(markdown));
  return lines;
}

type Position = NonNullable<Nodes['position']>;

function blank(lines: string[], { start, end }: Position): void {
  for (let line = start.line; line <= end.line; line++) {
    const text = lines[line - 1] ?? '';
    const from = line === start.line ? start.column - 1 : 0;
    const to = line === end.line ? end.column - 1 : text.length;
    lines[line - 1] = text.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + text.slice(to);
  }
}
