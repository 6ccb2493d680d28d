// Markdown → what search, checks and drafts read: sections of plain text under their headings, and references.
import type { Definition, Nodes, Root } from 'mdast';
import { htmlToHast } from 'satteri';
import { nameHeadings } from './headings.ts';
import { createLineCounter } from './lines-above.ts';
import { parseMarkdown } from './parse.ts';
import { referencesIn, type Reference, type ReferenceKind } from './references.ts';
import { tidyText } from './text.ts';

/** The text under one heading; the text before the first heading has `heading` and `anchor` ''. */
export type Section = { heading: string; anchor: string; text: string };
export type OutlineHeading = { depth: number; anchor: string; text: string };
/** `line` counts from 1 within the Markdown. */
export type PlacedReference = Reference & { line: number };
/** `headings` are all, those within lists and quotes too; `anchors` what else of the text can be linked to. */
export type Outline = {
  sections: Section[];
  headings: OutlineHeading[];
  anchors: string[];
  references: PlacedReference[];
};

export function outline(markdown: string): Outline {
  const root = parseMarkdown(markdown);
  const named = nameHeadings(root);
  const anchorOf = new Map<Nodes, string>(named.map(({ heading, anchor }) => [heading, anchor]));
  const sections: Section[] = [{ heading: '', anchor: '', text: '' }];
  for (const block of root.children) {
    const text = tidyText(block);
    if (block.type === 'heading') sections.push({ heading: text, anchor: anchorOf.get(block) ?? '', text: '' });
    else if (text) sections.at(-1)!.text += (sections.at(-1)!.text && '\n') + text;
  }
  return {
    sections: sections.filter(({ heading, text }) => heading || text),
    headings: named.map(({ heading: { depth }, anchor, text }) => ({ depth, anchor, text })),
    anchors: anchorsInHtml(root),
    references: references(root),
  };
}

function references(root: Root): PlacedReference[] {
  const definitions = new Map<string, Definition>();
  const found: PlacedReference[] = [];
  const add = (url: string, kind: ReferenceKind, { position }: Nodes, linesAbove = 0) =>
    found.push({ url, kind, line: (position?.start.line ?? 1) + linesAbove });
  walk(root, (node) => {
    // Of two with one name the first counts.
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  walk(root, (node) => {
    if (node.type === 'link') add(node.url, 'link', node);
    if (node.type === 'image') add(node.url, 'image', node);
    const definition = 'identifier' in node ? definitions.get(node.identifier) : undefined;
    if (definition && node.type === 'linkReference') add(definition.url, 'link', definition);
    if (definition && node.type === 'imageReference') add(definition.url, 'image', definition);
    if (node.type === 'html') {
      const linesTo = createLineCounter(node.value);
      for (const { url, kind } of referencesIn(toTree(node.value))) add(url, kind, node, linesTo(url));
    }
  });
  return found;
}

/** `<a id="…">` and the like, which links may name as they name a heading. */
function anchorsInHtml(root: Root): string[] {
  const found: string[] = [];
  walk(root, (node) => {
    if (node.type !== 'html') return;
    for (const [, anchor = ''] of node.value.matchAll(/\b(?:id|name)\s*=\s*["']?([^\s"'>]+)/g)) found.push(anchor);
  });
  return found;
}

const toTree = (html: string) => htmlToHast(html, { fragment: true }) as Parameters<typeof referencesIn>[0];

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}
