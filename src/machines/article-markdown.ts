// An article's text as Markdown for machines: links are whole addresses, and what customers do not see is left out.
import type { Nodes } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';
import { replaceLinks } from '../markdown/replace-links.ts';

/** What of an article machines may read. */
export type MachineArticle = {
  title: string;
  summary?: string | undefined;
  url: string;
  updated?: string | undefined;
  /** As `publicMarkdown` made it. */
  markdown: string;
};

/**
 * @param body Markdown with its facts filled in
 * @param addressOf a reference as it is written → its whole address, or null where a page would open none
 */
export function publicMarkdown(body: string, addressOf: (href: string) => string | null): string {
  return replaceLinks(withoutHidden(body, addressOf), addressOf).text.trim();
}

/** `# Title`, the answer in one sentence, the text, and where it stands. */
export function articleFile({ title, summary, url, updated, markdown }: MachineArticle): string {
  const source = `Source: ${url}${updated ? ` (updated ${updated})` : ''}`;
  const parts = [`# ${plainText(title)}`, summary && plainText(summary), markdown, source];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** What is no Markdown where it was written must not become some here. */
export const plainText = (text: string): string => text.trim().replace(/[\\<[\]`]/g, '\\$&');

type Edit = { start: number; end: number; text: string };

/** Comments and what runs go wherever they are HTML and not code; so do links that a page would not open, but for their words. */
function withoutHidden(body: string, addressOf: (href: string) => string | null): string {
  const starts = [0, ...[...body.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const tree = parseMarkdown(body);
  const used = referredTo(tree);
  const edits: Edit[] = [];
  const collect = (node: Nodes): void => {
    const other = replacement(node, used, addressOf);
    if (other === null) return void ('children' in node && node.children.forEach(collect));
    const { start, end } = node.position!;
    const at = (point: { line: number; column: number }) => starts[point.line - 1]! + point.column - 1;
    edits.push({ start: at(start), end: at(end), text: other });
  };
  collect(tree);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: other }) => text.slice(0, start) + other + text.slice(end), body)
    .replace(/\n{3,}/g, '\n\n');
}

function referredTo(node: Nodes): Set<string> {
  if (node.type === 'linkReference' || node.type === 'imageReference') return new Set([node.identifier]);
  return 'children' in node ? new Set(node.children.flatMap((child) => [...referredTo(child)])) : new Set();
}

/** What stands in a node's place, or null where it stays. */
function replacement(node: Nodes, used: Set<string>, addressOf: (href: string) => string | null): string | null {
  if (!node.position) return null;
  if (node.type === 'html') return plainHtml(node.value);
  if (node.type === 'link' || node.type === 'image')
    return addressOf(node.url) === null ? plainText(textOf(node)) : null;
  if (node.type === 'definition') return used.has(node.identifier) && addressOf(node.url) !== null ? null : '';
  return null;
}

function textOf(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node && node.type !== 'html' ? node.value : '';
}

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** With what is in them. */
const RUN = /<(script|style|template|noscript|iframe|object|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAG =
  /<\/?(?:script|style|template|noscript|iframe|object|embed|svg|form|input|button|select|textarea)\b[^>]*>/gi;
const ATTRIBUTE = /\s([a-z][\w:-]*)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi;
const kept = new Set([
  'href',
  'src',
  'poster',
  'alt',
  'title',
  'id',
  'lang',
  'colspan',
  'rowspan',
  'open',
  'start',
  'controls',
]);

/** With addresses between quotes alone, which `replaceLinks` can mend, and none that hides letters behind codes. */
function plainHtml(html: string): string {
  const left = html.replace(COMMENT, '').replace(RUN, '').replace(TAG, '');
  return left.replace(ATTRIBUTE, (whole: string, name: string, value: string) => {
    const isAddress = ['href', 'src', 'poster'].includes(name.toLowerCase());
    const isOdd =
      isAddress && (!/^["']/.test(value) || /&|^["']\s*(?!https?:|mailto:|tel:)[a-z\s\p{Cc}]+:/iu.test(value));
    return kept.has(name.toLowerCase()) && !isOdd ? whole : '';
  });
}
