// Plain text → Markdown that renders as just that text: no link, table or heading comes of what a customer typed.
// mdast-util-to-markdown escapes CommonMark; the rest of what our renderer knows is named here.
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import type { Blockquote, Heading, List, Paragraph, PhrasingContent, RootContent } from 'mdast';

/** Strikethrough, tables and heading attributes. */
const ours: Unsafe[] = ['~', '|', '{'].map((character) => ({ character, inConstruct: 'phrasing' }));

export function plainMarkdown(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { bullet: '-', unsafe: ours });
}

/** Bare addresses become links whatever stands before them; as code they stay words to read. */
const ADDRESS = /((?:[a-z][a-z+.-]*:\/\/|www\.)[^\s<>`]+|[^\s<>`@]+@[^\s<>`@]+)/gi;

function phrasing(text: string): PhrasingContent[] {
  return text
    .split(ADDRESS)
    .map((value, i): PhrasingContent => ({ type: i % 2 ? 'inlineCode' : 'text', value }))
    .filter((node) => 'value' in node && node.value !== '');
}

export const paragraph = (text: string): Paragraph => ({ type: 'paragraph', children: phrasing(text) });
export const heading = (text: string): Heading => ({ type: 'heading', depth: 2, children: phrasing(text) });
export const quote = (lines: string[]): Blockquote => ({ type: 'blockquote', children: lines.map(paragraph) });
export const list = (texts: string[], ordered: boolean): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: texts.map((text) => ({ type: 'listItem', spread: false, children: [paragraph(text)] })),
});
