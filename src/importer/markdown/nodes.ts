// Nodes of our Markdown that all readers make: containers stand in a tree as their opening and closing lines.
import type { Html, Link, Nodes, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { containerNames } from '../../markdown/containers.ts';

/** What other systems call a container of ours, beside the names that ours has itself. */
const otherNames: Record<string, string> = {
  alert: 'warning',
  error: 'danger',
  primary: 'note',
  secondary: 'note',
  default: 'note',
  blue: 'note',
  green: 'tip',
  yellow: 'warning',
  red: 'caution',
  notice: 'note',
  admonition: 'note',
  callout: 'note',
  aside: 'note',
  check: 'tip',
  accordion: 'details',
  expandable: 'details',
  expand: 'details',
  collapse: 'details',
  spoiler: 'details',
  summary: 'note',
  abstract: 'note',
  question: 'note',
  example: 'note',
};

/** The container of ours that goes by this name elsewhere; null when there is none. */
export function containerOf(name: string): string | null {
  const plain = name.toLowerCase();
  return containerNames.includes(plain) ? plain : Object.hasOwn(otherNames, plain) ? otherNames[plain]! : null;
}

/** @param title plain text, '' for none */
export function container(name: string, title: string, children: RootContent[]): RootContent[] {
  const colons = name === 'tabs' ? '::::' : ':::';
  const opening = `${colons} ${name} ${title.replace(/\s+/g, ' ').replaceAll('{', '(').replaceAll('}', ')')}`.trimEnd();
  return [{ type: 'html', value: opening }, ...children, { type: 'html', value: colons }];
}

export const text = (value: string): Text => ({ type: 'text', value });
export const html = (value: string): Html => ({ type: 'html', value });
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
export const link = (url: string, label: string): Link => ({ type: 'link', url, children: [text(label || url)] });

/** What a reader sees of a node. */
export function textOf(node: Nodes): string {
  if ('value' in node && node.type !== 'html') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Running text that stands beside blocks becomes paragraphs. */
export function blocks(nodes: RootContent[]): RootContent[] {
  const found: RootContent[] = [];
  let running: Paragraph | null = null;
  for (const node of nodes) {
    if (!isPhrasing(node)) {
      found.push(node);
      running = null;
    } else if (running) running.children.push(node);
    else if (node.type === 'image' || textOf(node).trim()) found.push((running = paragraph(node)));
  }
  return found;
}

const phrasing = new Set<string>([
  ...['text', 'link', 'image', 'strong', 'emphasis', 'inlineCode', 'break', 'delete'],
  ...['linkReference', 'imageReference', 'footnoteReference'],
]);
const isPhrasing = (node: RootContent): node is PhrasingContent => phrasing.has(node.type);
