// Places within a page that links lead to: which there are, and what they are called here.
import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { anchorOf } from '../markdown/html-to-tree.ts';
import { text, textOf } from '../markdown/nodes.ts';

/** `isOurs`: our pages give the heading that name by themselves. */
export type Anchors = Map<string, { heading: Heading; isOurs: boolean }>;
const OWN = /\s*\{#([\w.:-]+)\}\s*$/;

/** By what its author called a heading, or by its words, as generators make names of them. */
export function anchorsOf(root: Root): Anchors {
  const slugger = new GithubSlugger();
  const anchors: Anchors = new Map();
  for (const heading of headingsIn(root)) {
    const words = textOf(heading);
    const written = OWN.exec(words)?.[1];
    const add = (name: string, isOurs: boolean) =>
      name && !anchors.has(name) ? anchors.set(name, { heading, isOurs }) : anchors;
    if (written) add(written, true);
    else {
      add(slugger.slug(words.trim()), true);
      add(anchorOf(heading), false);
      add(vitepressName(words), false);
    }
  }
  return anchors;
}

const SPECIAL = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g;

/** `build.target` is build-target: https://github.com/mdit-vue/mdit-vue/blob/main/packages/shared/src/slugify.ts */
function vitepressName(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(SPECIAL, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase();
}

function headingsIn(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingsIn) : [];
}

/** @returns false where the page has no such place; the heading keeps a name that is not made of its words */
export function keepAnchor(anchor: string, anchors: Anchors): boolean {
  const found = anchors.get(anchor);
  if (!found) return false;
  const written = OWN.exec(textOf(found.heading))?.[1];
  if (written !== undefined) return written === anchor;
  if (!found.isOurs) found.heading.children.push(text(` {#${anchor}}`));
  return true;
}
