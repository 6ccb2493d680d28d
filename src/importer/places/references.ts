// Links and pictures of an imported article, mended for its new place; what leads nowhere becomes its words.
import type { Definition, Link, Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { html, text } from '../markdown/nodes.ts';

/** What becomes of an address: another one, or `null`, and then only its words stay. */
export type Mend = (href: string, kind: 'link' | 'picture') => string | null;

/** Changes the tree itself. */
export function mendReferences(root: Root, mend: Mend): void {
  const definitions = new Map<string, Definition>();
  collectDefinitions(root, definitions);
  mendIn(root, definitions, mend);
}

function collectDefinitions(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) collectDefinitions(child, definitions);
}

function mendIn(parent: Parent, definitions: Map<string, Definition>, mend: Mend): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    const node = inPlace(child, definitions);
    if (node === null) return [];
    if ('children' in node) mendIn(node, definitions, mend);
    switch (node.type) {
      case 'link':
        return mendLink(node, mend);
      case 'image': {
        const url = mend(node.url, 'picture');
        return url === null ? (node.alt ? [text(node.alt)] : []) : [{ ...node, url }];
      }
      case 'html':
        return [html(mendHtml(node.value, mend))];
      default:
        return isLeftEmpty(node) ? [] : [node];
    }
  });
}

/** References by name become plain links, so that none is left without its address. */
function inPlace(node: RootContent, definitions: Map<string, Definition>): RootContent | null {
  if (node.type === 'definition') return null;
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
  const definition = definitions.get(node.identifier);
  if (!definition) return node;
  const { url, title } = definition;
  return node.type === 'linkReference'
    ? { type: 'link', url, title: title ?? null, children: node.children }
    : { type: 'image', url, title: title ?? null, alt: node.alt ?? '' };
}

function mendLink(node: Link, mend: Mend): PhrasingContent[] {
  if (node.children.length === 0) return [];
  const url = mend(node.url, 'link');
  return url === null
    ? node.children
    : [{ ...node, url, children: node.children.length ? node.children : [text(url)] }];
}

/** A paragraph of nothing but a picture that is gone. */
function isLeftEmpty(node: Nodes): boolean {
  return (
    (node.type === 'paragraph' || node.type === 'link') &&
    node.children.every((child) => child.type === 'text' && !child.value.trim())
  );
}

const TAG = /<(a|img|source|video|track)\b((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;
const ADDRESS = /(\s(?:href|src|poster)\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/gi;

function mendHtml(value: string, mend: Mend): string {
  if (!value.includes('<')) return value;
  return value.replace(TAG, (whole: string, tag: string, rest: string) => {
    const isLink = tag.toLowerCase() === 'a';
    let isLost = false;
    const mended = rest
      .replace(/\ssrcset\s*=\s*(?:"[^"]*"|'[^']*')/gi, '')
      .replace(ADDRESS, (_all, before: string, quoted: string) => {
        const url = mend(quoted.replace(/^["']|["']$/g, '').replaceAll('&amp;', '&'), isLink ? 'link' : 'picture');
        if (url === null) isLost = true;
        return url === null ? '' : `${before}"${url.replaceAll('"', '%22')}"`;
      });
    if (!isLost) return `<${tag}${mended}>`;
    return tag.toLowerCase() === 'img'
      ? (/\salt\s*=\s*"([^"]*)"/i.exec(rest)?.[1] ?? '')
      : whole.startsWith('<a')
        ? `<${tag}${mended}>`
        : '';
  });
}
