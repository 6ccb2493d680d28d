// Places within a page that links lead to: which there are, and what they are called here.
import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { anchorOf } from '../markdown/html-to-tree.ts';
import { text, textOf } from '../markdown/nodes.ts';

export type Anchors = Map<string, Heading>;
const OWN = /\s*\{#([\w.:-]+)\}\s*$/;

/** By what its author called a heading, or by its words, as most generators do. */
export function anchorsOf(root: Root): Anchors {
  const slugger = new GithubSlugger();
  const anchors: Anchors = new Map();
  for (const heading of headingsIn(root)) {
    const words = textOf(heading);
    const written = OWN.exec(words)?.[1];
    const names = written ? [written] : [anchorOf(heading), slugger.slug(words.trim())];
    for (const name of names) if (name && !anchors.has(name)) anchors.set(name, heading);
  }
  return anchors;
}

function headingsIn(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingsIn) : [];
}

/** @returns false where the page has no such place; the heading keeps a name that is not made of its words */
export function keepAnchor(anchor: string, anchors: Anchors): boolean {
  const heading = anchors.get(anchor);
  if (!heading) return false;
  const words = textOf(heading);
  const isNamed = OWN.test(words) || new GithubSlugger().slug(words.trim()) === anchor;
  if (!isNamed && anchorOf(heading) === anchor) heading.children.push(text(` {#${anchor}}`));
  return true;
}
