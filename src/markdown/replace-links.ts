// Other addresses in place of some of an article's links; every other byte of the text stays as its author wrote it.
import type { Nodes, Parent } from 'mdast';
import { parseMarkdown } from './parse.ts';

/** `missed` are links that stand there in a form that cannot be changed at its place; `line` counts from 1. */
export type Replaced = { text: string; missed: { href: string; line: number }[] };

/** @param replace address as the article has it → another one, or null to leave it; pictures and raw HTML are asked about, too */
export function replaceLinks(text: string, replace: (href: string) => string | null): Replaced {
  const starts = lineStarts(text);
  const edits = new Map<number, { end: number; href: string }>();
  const missed: Replaced['missed'] = [];
  for (const { href, line, column, endLine } of addressesIn(text)) {
    const other = replace(href);
    if (other === null || other === href) continue;
    const lines = text.slice(starts[line - 1], starts[endLine] ?? text.length);
    const places = placesOf(href, lines).map((place) => starts[line - 1]! + place);
    const free = places.filter((place) => !edits.has(place));
    // Where code on the same line holds the same text, the link is what stands at its own column.
    const at = free.find((place) => place >= starts[line - 1]! + column - 1) ?? free[0];
    if (at === undefined) missed.push({ href, line });
    else edits.set(at, { end: at + href.length, href: other });
  }
  return { text: withEdits(text, edits), missed };
}

type Address = { href: string; line: number; column: number; endLine: number };

function addressesIn(text: string): Address[] {
  const found: Address[] = [];
  const visit = (node: Nodes): void => {
    const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1 } };
    const add = (href: string) => found.push({ href, line: start.line, column: start.column, endLine: end.line });
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') add(node.url);
    if (node.type === 'html') for (const [, , href] of node.value.matchAll(ATTRIBUTE)) add(href!);
    if ('children' in node) for (const child of (node as Parent).children) visit(child);
  };
  visit(parseMarkdown(text.replace(/\r\n?/g, '\n')));
  return found;
}

const ATTRIBUTE = /\b(?:href|src|poster)\s*=\s*(["'])([^"'<>]*)\1/gi;
/** What stands before an address: `](`, `]: `, perhaps with <, or an attribute's name. */
const BEFORE = /(?:\]\(\s*|\]:\s*)<?|\b(?:href|src|poster)\s*=\s*["']/gi;

/** Where the address stands in the lines as the address of a link. */
function placesOf(href: string, lines: string): number[] {
  return [...lines.matchAll(BEFORE)]
    .map((match) => match.index + match[0].length)
    .filter((place) => lines.startsWith(href, place) && /^$|[\s)>"']/.test(lines[place + href.length] ?? ''));
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
}

function withEdits(text: string, edits: Map<number, { end: number; href: string }>): string {
  const inOrder = [...edits].sort(([one], [other]) => one - other);
  let at = 0;
  const parts = inOrder.map(([start, { end, href }]) => {
    const part = text.slice(at, start) + href;
    at = end;
    return part;
  });
  return parts.join('') + text.slice(at);
}
