// Markdown → the blocks that somebody reads, each with its line: what rules about wording look at.
import type { Nodes, Root } from 'mdast';
import { parseMarkdown } from './parse.ts';
import { tidyText } from './text.ts';

type Picture = { url: string; alt: string; line: number };
/**
 * `line` counts from 1 within the Markdown; a list's paragraphs and a table's rows are blocks of their own.
 * `text` of HTML is its source, of all else what is read.
 */
export type Block = {
  kind: 'heading' | 'paragraph' | 'row' | 'code' | 'html';
  line: number;
  text: string;
  images: Picture[];
};

const kinds: Partial<Record<Nodes['type'], Block['kind']>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  tableRow: 'row',
  code: 'code',
  html: 'html',
};

export function textBlocks(markdown: string): Block[] {
  return blocksIn(parseMarkdown(markdown));
}

function blocksIn(node: Nodes): Block[] {
  const kind = kinds[node.type];
  if (!kind) return childrenOf(node).flatMap(blocksIn);
  const inner = childrenOf(node).flatMap(everythingIn);
  const text = node.type === 'html' ? node.value : tidyText(node);
  const images = inner.flatMap((each): Picture[] =>
    each.type === 'image' ? [{ url: each.url, alt: each.alt ?? '', line: lineOf(each) }] : [],
  );
  // Raw HTML in the middle of a paragraph is a block of its own, too.
  return [{ kind, line: lineOf(node), text, images }, ...inner.filter(({ type }) => type === 'html').flatMap(blocksIn)];
}

const childrenOf = (node: Root | Nodes): Nodes[] => ('children' in node ? node.children : []);
const everythingIn = (node: Nodes): Nodes[] => [node, ...childrenOf(node).flatMap(everythingIn)];
const lineOf = ({ position }: Nodes): number => position?.start.line ?? 1;
