// The lines that open and close a container, `::: tip Title` and `:::`.
// Sätteri knows containers only together with `:name` inside a text, where “9:30” would lose its minutes. So each such
// line becomes an HTML comment, which stands alone wherever it is written, in a list or a quote too; containers.ts reads it.
import type { Html, Nodes, Root } from 'mdast';

/** `name` is '' where a container ends. */
export type Fence = { name: string; title: string };

/** Before the colons only what a list or a quote asks for; `[Title]` and `{attributes}` are Docusaurus' and VitePress'. */
const LINE = /^([ \t>]*):{3,}[ \t]*(?:([\p{L}\p{N}_-]+)[ \t]*(?:\[([^\]]*)\]|([^{]*))(?:\{[^}]*\})?[ \t]*)?$/u;
const COMMENT = /^<!--:::(\S*)(.*)-->$/;

/** @param tree of the same text: what is code there stays as it is written */
export function markFences(markdown: string, tree: Root): string {
  const verbatim = verbatimLines(tree);
  return markdown
    .split('\n')
    .map((line, index) => {
      const [, prefix, name = '', bracketed, plain = ''] = (!verbatim.has(index + 1) && LINE.exec(line)) || [];
      if (prefix === undefined) return line;
      const title = (bracketed ?? plain).trim().replaceAll('>', '&gt;');
      return `${prefix}<!--:::${name} ${title}-->`;
    })
    .join('\n');
}

export function readFence(node: Html): Fence | null {
  const [, name, title = ''] = COMMENT.exec(node.value.trim()) ?? [];
  return name === undefined ? null : { name: name.toLowerCase(), title: title.trim().replaceAll('&gt;', '>') };
}

function verbatimLines(tree: Root): Set<number> {
  const lines = new Set<number>();
  const visit = (node: Nodes): void => {
    const isVerbatim = node.type === 'code' || node.type === 'html' || node.type === 'inlineCode';
    // Code within a text begins behind whatever opens its line: `::: details What is `_headers`?` is a fence.
    const first = (node.position?.start.line ?? 1) + (node.type === 'inlineCode' ? 1 : 0);
    if (isVerbatim && node.position) for (let line = first; line <= node.position.end.line; line++) lines.add(line);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return lines;
}
