// Plain text → Markdown that renders as just that text: what a customer typed never becomes a link, a table or a heading.
// remark-stringify escapes CommonMark; the rest of what our renderer knows is named here.
import { remark } from 'remark';
import type { Blockquote, Heading, List, Paragraph, PhrasingContent, RootContent } from 'mdast';

const writer = remark()
  .data('settings', {
    bullet: '-',
    // Strikethrough, tables and heading attributes.
    unsafe: ['~', '|', '{'].map((character) => ({ character, inConstruct: 'phrasing' })),
  })
  .freeze();

export function plainMarkdown(children: RootContent[]): string {
  return writer.stringify({ type: 'root', children });
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
