// Markdown → what search, checks and drafts read: sections of plain text under their headings, and links.
import GithubSlugger from 'github-slugger';
import type { Nodes, Parent } from 'mdast';
import { parseMarkdown } from './parse.ts';

/** The text under one heading; the text before the first heading has `heading` and `anchor` ''. */
export type Section = { heading: string; anchor: string; text: string };
/** `line` counts from 1 within the Markdown. */
export type Link = { href: string; line: number; kind: 'link' | 'image' };
/** `anchors` of all headings, of those within lists and quotes, too. */
export type Outline = { sections: Section[]; anchors: string[]; links: Link[] };

export function outline(markdown: string): Outline {
  const slugger = new GithubSlugger();
  const sections: Section[] = [{ heading: '', anchor: '', text: '' }];
  const anchors: string[] = [];
  const links: Link[] = [];

  const visit = (node: Nodes): void => {
    if (node.type === 'html') links.push(...htmlLinks(node.value, node.position?.start.line ?? 1));
    if (node.type === 'heading') anchors.push(ownAnchor(node) ?? slugger.slug(tidyText(node)));
    if (node.type === 'link' || node.type === 'definition')
      links.push({ href: node.url, line: node.position?.start.line ?? 1, kind: 'link' });
    if (node.type === 'image') links.push({ href: node.url, line: node.position?.start.line ?? 1, kind: 'image' });
    if ('children' in node) (node as Parent).children.forEach(visit);
  };

  for (const block of parseMarkdown(markdown).children) {
    visit(block);
    const text = tidyText(block);
    if (block.type === 'heading') sections.push({ heading: text, anchor: anchors.at(-1)!, text: '' });
    else if (text) sections.at(-1)!.text += (sections.at(-1)!.text && '\n') + text;
  }
  return { sections: sections.filter(({ heading, text }) => heading || text), anchors, links };
}

/** `<a href="…">` and `<img src="…">` in raw HTML. */
function htmlLinks(html: string, line: number): Link[] {
  const found = html.matchAll(/<(a|img)\b[^>]*?\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi);
  return [...found].map(([, tag, double, single, bare]) => ({
    href: double ?? single ?? bare ?? '',
    line,
    kind: tag!.toLowerCase() === 'a' ? 'link' : 'image',
  }));
}

/** `## Heading {#anchor}` */
function ownAnchor(heading: Nodes): string | undefined {
  return (heading.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
}

function tidyText(node: Nodes): string {
  return plainText(node)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

const blocks = new Set(['paragraph', 'listItem', 'tableRow', 'code', 'heading', 'blockquote']);

/** Words of neighbouring blocks and cells never run together; raw HTML is left out. */
function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (!('children' in node)) return '';
  return (node as Parent).children
    .map((child) => plainText(child as Nodes) + (blocks.has(child.type) ? '\n' : child.type === 'tableCell' ? ' ' : ''))
    .join('')
    .replace(/\n{2,}/g, '\n');
}
