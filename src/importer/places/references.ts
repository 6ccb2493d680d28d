// Links and pictures of an imported article, mended for its new place; what leads nowhere becomes its words.
import type { Definition, Link, Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { html, text, textOf } from '../markdown/nodes.ts';

/** What becomes of an address: another one, or `null`, and then only its words stay. */
export type Mend = (href: string, kind: 'link' | 'picture') => string | null;

/** Changes the tree itself. @param titleOf the article that an address leads to, where it is one that came along */
export function mendReferences(root: Root, mend: Mend, titleOf: (href: string) => string | undefined): void {
  const definitions = new Map<string, Definition>();
  collectDefinitions(root, definitions);
  nameByTitle(root, titleOf);
  mendIn(root, definitions, mend);
}

/** A link that shows a file's name, `[card.md](../pay/card.md)`, as GitBook writes them, shows the article's title. */
function nameByTitle(node: Nodes, titleOf: (href: string) => string | undefined): void {
  if (node.type === 'link') {
    const words = textOf(node).trim();
    const isName = /\.mdx?$/i.test(words) && node.url.split('#')[0]!.endsWith(words);
    const title = isName ? titleOf(node.url) : undefined;
    if (title) node.children = [text(title)];
  } else if ('children' in node) for (const child of node.children) nameByTitle(child, titleOf);
}

function collectDefinitions(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) collectDefinitions(child, definitions);
}

function mendIn(parent: Parent, definitions: Map<string, Definition>, mend: Mend): void {
  parent.children = withWholePlayers(parent.children).flatMap((child): RootContent[] => {
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

/** Within a paragraph a player is two tags with its sources between: one piece of HTML makes it whole. */
function withWholePlayers(children: RootContent[]): RootContent[] {
  const start = children.findIndex(({ type }, at) => type === 'html' && OPEN_PLAYER.test(valueOf(children[at]!)));
  if (start < 0) return children;
  const end = children.findIndex((child, at) => at > start && child.type === 'html' && CLOSED.test(child.value));
  if (end < 0) return children;
  const whole = children
    .slice(start, end + 1)
    .map(valueOf)
    .join('');
  return [...children.slice(0, start), html(whole), ...withWholePlayers(children.slice(end + 1))];
}

const OPEN_PLAYER = /^<(?:video|audio)\b[^>]*>$/i;
const CLOSED = /^<\/(?:video|audio)\s*>$/i;
const valueOf = (node: RootContent): string => ('value' in node ? node.value : '');

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

/** With what it plays in it; a bound, since a tag may stand open to the end. */
const PLAYER = /<(video|audio)\b((?:[^<>"']|"[^"]*"|'[^']*')*)>([\s\S]{0,4000}?)<\/\1\s*>/gi;

function mendHtml(value: string, mend: Mend): string {
  if (!value.includes('<')) return value;
  const withoutForeign = value.replace(PLAYER, (whole: string, _tag: string, rest: string, inner: string) => {
    const [, quoted = ''] = /\ssrc\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/i.exec(rest + inner) ?? [];
    const src = quoted.replace(/^["']|["']$/g, '').replaceAll('&amp;', '&');
    return /^(?:https?:)?\/\//i.test(src) ? playerLink(src, rest, mend) : whole;
  });
  return withoutForeign.replace(TAG, (whole: string, tag: string, rest: string) => {
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

/** A page plays nothing of another site's, so there is a link to it, called by its title or its file; a copy of ours plays. */
function playerLink(src: string, rest: string, mend: Mend): string {
  const url = mend(src, 'link');
  if (url === null) return '';
  const [, title = ''] = /\s(?:title|aria-label)\s*=\s*"([^"]*)"/i.exec(rest) ?? [];
  const name = title || url.split(/[?#]/)[0]!.split('/').at(-1) || url;
  return `<a href="${url.replaceAll('"', '%22')}">${name.replaceAll('<', '&lt;')}</a>`;
}
