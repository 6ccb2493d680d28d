// Markdown or MDX of another system → a tree of our own Markdown.
import type { Blockquote, Code, Heading, Html, Nodes, Parent, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { attributesOf, markBlocks, readMark, type Dialect, type Lose } from './block-tags.ts';
import { replaceComponents } from './components.ts';
import { fillParts, type Parts } from './parts.ts';
import { cleanHtml } from './raw-html.ts';
import { container, containerOf, html, textOf } from './nodes.ts';

const readers = {
  markdown: remark().use(remarkGfm).freeze(),
  mdx: remark().use(remarkGfm).use(remarkMdx).freeze(),
};

/**
 * @param parts where MDX finds what it imports from other pages
 * @throws what remark-mdx says where a file that calls itself MDX is none: read it as Markdown then
 */
export function markdownToTree(source: string, dialect: Dialect, lose: Lose, parts?: Parts): Root {
  const parse = (text: string, as: Dialect): Root => readers[as].parse(markBlocks(text, as, lose));
  const parsePart = (text: string): Root => {
    try {
      return parse(text, 'mdx');
    } catch {
      return parse(text, 'markdown');
    }
  };
  const root = parse(source, dialect);
  if (parts) fillParts(root, parts, parsePart);
  if (dialect === 'mdx') replaceComponents(root, lose);
  groupBlocks(root, lose);
  return root;
}

/** Marks become the lines of containers, raw HTML loses what a page would not show, alerts become containers. */
function groupBlocks(parent: Parent, lose: Lose): void {
  const open: { name: string; children: RootContent[]; title: string }[] = [];
  const done: RootContent[] = [];
  const put = (...nodes: RootContent[]) => (open.at(-1)?.children ?? done).push(...nodes);
  const close = (): void => {
    const { name, title, children } = open.pop()!;
    put(...asContainer(name, title, children, lose));
  };
  for (const node of parent.children) {
    const mark = node.type === 'html' ? readMark(node.value) : null;
    if (mark?.name) open.push({ ...mark, children: [] });
    else if (mark) {
      if (open.length) close();
    } else {
      if (node.type === 'heading') takeAnchor(node);
      if ('children' in node) groupBlocks(node, lose);
      put(...mended(node, lose));
    }
  }
  while (open.length) close();
  parent.children = done;
}

/** GitBook names a heading by an empty link at its end: `## Pay by card <a href="#card" id="card"></a>` */
function takeAnchor(heading: Heading): void {
  const opening = heading.children.findIndex((node, at) => {
    const next = heading.children[at + 1];
    return node.type === 'html' && /^<a\s/.test(node.value) && next?.type === 'html' && next.value === '</a>';
  });
  const tag = heading.children[opening];
  const { id, name } = attributesOf(tag?.type === 'html' ? tag.value : '');
  const anchor = id ?? name;
  if (!anchor) return;
  heading.data = { ...heading.data, anchor };
  heading.children.splice(opening, 2);
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

function mended(node: RootContent, lose: Lose): RootContent[] {
  if (node.type === 'html') return cleanHtml(node.value, lose).map((value): Html => html(value));
  if (node.type === 'blockquote') return alertOf(node) ?? [node];
  return [node];
}

function asContainer(name: string, title: string, children: RootContent[], lose: Lose): RootContent[] {
  if (name === 'code-group') return codeTabs(children);
  const ours = containerOf(name);
  if (ours) return container(ours, title, children);
  // VitePress' own: what is in them is shown as it is.
  if (!['raw', 'v-pre'].includes(name)) lose('component', `::: ${name}`);
  return children;
}

/** VitePress: each code block names its tab, ```` ```sh [npm] ````. */
function codeTabs(children: RootContent[]): RootContent[] {
  const blocks = children.filter((node): node is Code => node.type === 'code');
  const tabs = blocks.flatMap((block, place) => {
    const label = /\[([^\]]*)\]/.exec(block.meta ?? '')?.[1] ?? block.lang ?? String(place + 1);
    return container('tab', label, [{ ...block, meta: null }]);
  });
  return tabs.length ? container('tabs', '', tabs) : children;
}

/** `> [!NOTE]` of GitHub, with Obsidian's title behind it. */
function alertOf({ children }: Blockquote): RootContent[] | null {
  const [first, ...others] = children;
  const [mark] = first?.type === 'paragraph' ? first.children : [];
  if (first?.type !== 'paragraph' || mark?.type !== 'text') return null;
  const [whole, kind = '', title = ''] = /^\[!([a-z]+)\][+-]?[ \t]*([^\n]*)\n?/i.exec(mark.value) ?? [];
  const name = containerOf(kind);
  if (whole === undefined || !name) return null;
  const rest: Nodes[] = [{ ...mark, value: mark.value.slice(whole.length) }, ...first.children.slice(1)];
  const body = rest.some((node) => textOf(node).trim()) ? [{ ...first, children: rest } as RootContent] : [];
  return container(name, title, [...body, ...others]);
}
