// Notes, warnings, folded text and tabs: `> [!NOTE]` and `::: note` become one kind of node, a container, in the tree
// that pages, search and rules read.
import type { Blockquote, Nodes, Paragraph, Parent, PhrasingContent, Root } from 'mdast';
import { readFence, type Fence } from './fences.ts';

export type ContainerDirective = Extract<Nodes, { type: 'containerDirective' }>;
export type CalloutKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';
/** A container that does not do what its editor wanted; `line` counts from 1 within the Markdown. */
export type ContainerFault = {
  kind: 'unclosed' | 'unopened' | 'unknown' | 'tab-alone' | 'outside-tab' | 'untitled-tab';
  name: string;
  line: number;
};

/** GitHub's five names, and what VitePress, Docusaurus and Obsidian call the same. */
const callouts: Record<string, CalloutKind> = {
  note: 'note',
  info: 'note',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  important: 'important',
  warning: 'warning',
  attention: 'warning',
  caution: 'caution',
  danger: 'caution',
};
export const containerNames = [...Object.keys(callouts), 'details', 'tabs', 'tab'];

type Inline = (text: string, line: number) => PhrasingContent[];
type Open = { fence: Fence; line: number; children: Nodes[] };

/**
 * Puts containers in place of their fences and alerts, in the tree itself.
 * @param inline reads a title's Markdown
 */
export function groupContainers(root: Root, inline: Inline): ContainerFault[] {
  const faults: ContainerFault[] = [];
  const group = (parent: Parent): void => {
    const open: Open[] = [{ fence: { name: '', title: '' }, line: 0, children: [] }];
    for (const child of parent.children as Nodes[]) {
      if ('children' in child) group(child);
      const fence = child.type === 'html' ? readFence(child) : null;
      const line = child.position?.start.line ?? 1;
      if (!fence) open.at(-1)!.children.push(child.type === 'blockquote' ? (alertToContainer(child) ?? child) : child);
      else if (fence.name) open.push({ fence, line, children: [] });
      else if (open.length > 1) close(open, inline, faults);
      else faults.push({ kind: 'unopened', name: '', line });
    }
    while (open.length > 1) {
      faults.push({ kind: 'unclosed', name: open.at(-1)!.fence.name, line: open.at(-1)!.line });
      close(open, inline, faults);
    }
    (parent.children as Nodes[]) = open[0]!.children;
  };
  group(root);
  return [...faults, ...misplaced(root)];
}

function close(open: Open[], inline: Inline, faults: ContainerFault[]): void {
  const { fence, line, children } = open.pop()!;
  const outer = open.at(-1)!.children;
  if (!containerNames.includes(fence.name)) {
    faults.push({ kind: 'unknown', name: fence.name, line });
    outer.push(...children);
    return;
  }
  if (fence.name === 'tab' && !fence.title) faults.push({ kind: 'untitled-tab', name: 'tab', line });
  outer.push(container(fence.name, fence.title ? inline(fence.title, line) : [], children, line));
}

function container(name: string, title: PhrasingContent[], children: Nodes[], line: number): ContainerDirective {
  const label: Paragraph = { type: 'paragraph', data: { directiveLabel: true }, children: title };
  const point = { line, column: 1 };
  return {
    type: 'containerDirective',
    name: callouts[name] ?? name,
    children: [...(title.length ? [label] : []), ...children] as ContainerDirective['children'],
    position: { start: point, end: point },
  };
}

/** GitHub has the mark alone in its line, Obsidian a title behind it and a sign for folding: `[!TIP]- Title`. */
const MARK = /^\[!([a-z]+)\][+-]?[ \t]*/i;

function alertToContainer(quote: Blockquote): ContainerDirective | null {
  const [first, ...others] = quote.children;
  if (first?.type !== 'paragraph') return null;
  const [[mark, ...title], text] = splitFirstLine(first.children);
  const [whole = '', kind = ''] = (mark?.type === 'text' && MARK.exec(mark.value)) || [];
  if (mark?.type !== 'text' || !Object.hasOwn(callouts, kind.toLowerCase())) return null;
  const afterMark = mark.value.slice(whole.length);
  const label: PhrasingContent[] = afterMark ? [{ ...mark, value: afterMark }, ...title] : title;
  const body: Nodes[] = text.length ? [{ ...first, children: text }, ...others] : others;
  return container(kind.toLowerCase(), label, body, quote.position?.start.line ?? 1);
}

function splitFirstLine(nodes: PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  const end = nodes.findIndex((node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')));
  const node = nodes[end];
  if (node?.type !== 'text') return [end < 0 ? nodes : nodes.slice(0, end), end < 0 ? [] : nodes.slice(end + 1)];
  const cut = node.value.indexOf('\n');
  const rest = { ...node, value: node.value.slice(cut + 1) };
  return [
    [...nodes.slice(0, end), { ...node, value: node.value.slice(0, cut) }],
    [...(rest.value ? [rest] : []), ...nodes.slice(end + 1)],
  ];
}

/** A tab stands within tabs, and nothing else does; an alert has one of the names above. */
function misplaced(root: Root): ContainerFault[] {
  const faults: ContainerFault[] = [];
  const visit = (node: Nodes, parent: Nodes | null): void => {
    const isTab = isContainer(node, 'tab');
    const inTabs = parent !== null && isContainer(parent, 'tabs');
    const line = node.position?.start.line ?? 1;
    if (isTab && !inTabs) faults.push({ kind: 'tab-alone', name: 'tab', line });
    if (inTabs && !isTab) faults.push({ kind: 'outside-tab', name: 'tabs', line });
    if (node.type === 'blockquote')
      faults.push(...unknownAlert(node).map((name) => ({ kind: 'unknown' as const, name, line })));
    if ('children' in node) for (const child of node.children) visit(child, node);
  };
  visit(root, null);
  return faults;
}

function isContainer(node: Nodes, name: string): boolean {
  return node.type === 'containerDirective' && node.name === name;
}

/** `> [!DONE]` alone in its line would be an alert, if there were one of this name. */
function unknownAlert({ children: [first] }: Blockquote): string[] {
  const [mark] = first?.type === 'paragraph' ? first.children : [];
  const [, name] = (mark?.type === 'text' && /^\[!([a-z]+)\][+-]?[ \t]*(?:\n|$)/i.exec(mark.value)) || [];
  return name ? [name.toLowerCase()] : [];
}
