// Components of MDX → our Markdown: notes, tabs, folded text, cards, pictures; of any other the text is kept.
import type { Parent, PhrasingContent, RootContent } from 'mdast';
import type { Lose } from './block-tags.ts';
import { keep, makers, type Element } from './component-makers.ts';
import { blocks, html, text } from './nodes.ts';

type Values = Record<string, string>;

const flow = new Set<string>(['root', 'blockquote', 'listItem', 'mdxJsxFlowElement']);

/** Puts Markdown in place of components, expressions and imports, in the tree itself. */
export function replaceComponents(parent: Parent, lose: Lose): void {
  const isFlow = flow.has(parent.type);
  const own = parent.children;
  const children = (isFlow ? own.flatMap(unravelled) : own).flatMap((node) => {
    if ('children' in node) replaceComponents(node, lose);
    return replaced(node, lose);
  });
  parent.children = isFlow ? blocks(children) : children;
}

/** `<Note>Text</Note>` alone in a line is read as a paragraph of one component, but it is a block. */
function unravelled(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const parts = node.children.filter((child) => child.type !== 'text' || child.value.trim());
  const isBlock = (child: PhrasingContent) =>
    child.type === 'mdxTextExpression' ||
    (child.type === 'mdxJsxTextElement' &&
      /^[A-Z]|^(?:details|div|table|iframe|video|audio|section|h[1-6])$/.test(child.name ?? ''));
  if (!parts.length || !parts.every(isBlock)) return [node];
  return parts.map((child) =>
    child.type === 'mdxJsxTextElement' ? ({ ...child, type: 'mdxJsxFlowElement' } as RootContent) : child,
  );
}

function replaced(node: RootContent, lose: Lose): RootContent[] {
  switch (node.type) {
    case 'mdxjsEsm': {
      if (/^export/m.test(node.value)) lose('code', firstLine(node.value));
      return [];
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return expression(node.value, lose);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return component(node, lose);
    default:
      return [node];
  }
}

/** A comment, a text between quotes, or code. */
function expression(value: string, lose: Lose): RootContent[] {
  const plain = value.trim();
  if (plain.startsWith('/*:::')) return [html(plain)];
  if (plain === '' || /^\/[*/]/.test(plain)) return [];
  const [, , quoted] = /^(["'`])([^"'`$\\]*)\1$/.exec(plain) ?? [];
  if (quoted !== undefined) return [text(quoted)];
  lose('code', `{${firstLine(plain)}}`);
  return [];
}

function component(element: Element, lose: Lose): RootContent[] {
  const name = element.name ?? 'Fragment';
  const make = Object.hasOwn(makers, name) ? makers[name] : undefined;
  if (!make) lose('component', `<${name}>`);
  const made = (make ?? keep)(valuesOf(element), element.children, element, lose);
  if (element.type === 'mdxJsxFlowElement') return made;
  // Within running text there is no place for a container or a paragraph.
  const inText = made.filter((node) => node.type !== 'html' || !node.value.startsWith(':::'));
  return inText.flatMap((node): RootContent[] => (node.type === 'paragraph' ? node.children : [node]));
}

/** Texts alone; what is computed is not known here, but for `{"text"}` and `{require('./a.png').default}`. */
function valuesOf({ attributes }: Element): Values {
  return Object.fromEntries(
    attributes.flatMap((attribute): [string, string][] => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const { name, value } = attribute;
      if (typeof value === 'string') return [[name, value]];
      const written = value?.value ?? '';
      const [, , quoted] = /(?:^|require\()\s*(["'`])([^"'`$]*)\1/.exec(written) ?? [];
      return quoted === undefined ? [] : [[name, quoted]];
    }),
  );
}

const firstLine = (value: string): string => value.trim().split('\n')[0]!.slice(0, 60);
