// HTML as helpdesks' editors leave it → a tree of our Markdown. What Markdown cannot say stays as HTML.
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import type { Nodes, Root } from 'mdast';
import type { Lose } from './block-tags.ts';
import { closeFormats } from './close-formats.ts';
import { closeHeadings } from './close-headings.ts';
import { container, html } from './nodes.ts';
import { CONTAINER, tidyHtml } from './tidy-html.ts';

/** A fragment, or a whole page. */
export function parseHtml(source: string): HastRoot {
  const tree = fromHtml(source, { fragment: true, verbose: true });
  closeFormats(tree);
  closeHeadings(tree);
  return tree;
}

/** @param tree of HTML; it is changed */
export function htmlToTree(tree: HastRoot, lose: Lose): Root {
  tidyHtml(tree, lose);
  return toMdast(tree, { handlers }) as Root;
}

/** What a heading may be linked by, where its author said so. */
export function anchorOf(node: Nodes): string {
  const anchor = (node.data as { anchor?: unknown } | undefined)?.anchor;
  return typeof anchor === 'string' ? anchor : '';
}

const heading: Handle = (state, node) => {
  const made = defaultHandlers.h2(state, node);
  return Object.assign(made, { data: { anchor: String(node.properties.id ?? '') } });
};

const handlers: Record<string, Handle> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  [CONTAINER]: (state, node) => {
    const { dataName, dataTitle } = node.properties;
    return container(String(dataName), String(dataTitle), state.toFlow(state.all(node)));
  },
  table: (state, node) => (isSimple(node) ? defaultHandlers.table(state, node) : html(asHtml(node))),
  sub: asWritten('sub'),
  sup: asWritten('sup'),
  kbd: asWritten('kbd'),
  mark: asWritten('mark'),
};

function asWritten(name: string): Handle {
  return (state, node) => [html(`<${name}>`), ...state.all(node), html(`</${name}>`)];
}

const inCells = [
  'a',
  'b',
  'strong',
  'i',
  'em',
  'code',
  'span',
  'br',
  'img',
  'p',
  'div',
  'u',
  'del',
  's',
  'sub',
  'sup',
  'font',
  'small',
];

/** One that Markdown can write: no cell spans others or holds a list, a heading or several paragraphs. */
function isSimple(table: Element): boolean {
  return elementsIn(table).every(({ tagName, properties, children }) => {
    if (/^(?:thead|tbody|tfoot|tr|col|colgroup|caption)$/.test(tagName)) return true;
    if (tagName !== 'td' && tagName !== 'th') return inCells.includes(tagName);
    const blocks = children.filter((child) => child.type === 'element' && ['p', 'div'].includes(child.tagName));
    return blocks.length < 2 && Number(properties.colSpan ?? 1) < 2 && Number(properties.rowSpan ?? 1) < 2;
  });
}

function elementsIn(node: Element): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));
}

const keptAttributes = ['colSpan', 'rowSpan', 'href', 'src', 'alt', 'scope', 'start'];

/** Without what only looks; without empty lines, at which Markdown would take it for a text of its own. */
function asHtml(table: Element): string {
  return toHtml(plain(table)).replace(/\n\s*\n/g, '\n');
}

function plain(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const properties = Object.fromEntries(
    Object.entries(node.properties).filter(([name]) => keptAttributes.includes(name)),
  );
  const children = node.children.map(plain);
  return { ...node, tagName: node.tagName === CONTAINER ? 'div' : node.tagName, properties, children };
}
