// Parts of pages that MDX takes from other files: the text stands where it is used.
//
//   import Fees from './_fees.mdx'      and then      <Fees country="Latvia" />, which is {props.country} in the part
import { posix } from 'node:path';
import type { Nodes, Root } from 'mdast';

/** `text` is without front matter; `path` is what references within it start from. */
export type Part = { path: string; text: string };
/** @param from the path of the file that imports `href`  @returns null where there is no such page */
export type FindPart = (href: string, from: string) => Part | null;
/** The file that is read, and where its parts are. */
export type Parts = { path: string; findPart: FindPart };

const MAX_PARTS = 200; // of one page: parts that use parts twice each would double with every level
const IMPORT = /^import[ \t]+([\p{L}_$][\p{L}\p{N}_$]*)[ \t]+from[ \t]*["']([^"'\n]+\.mdx?)["']/gmu;

/** Fills the components that are parts, in the tree itself. A part within itself stays the component that it was. */
export function fillParts(root: Root, { path, findPart }: Parts, parse: (text: string) => Root): void {
  let left = MAX_PARTS;
  fill(root, path, [path]);

  function fill(tree: Root, from: string, chain: string[]): void {
    const imports = importsIn(tree);
    if (imports.size) visit(tree);

    function visit(node: Nodes): void {
      if (!('children' in node)) return;
      for (const child of node.children) visit(child);
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const href = imports.get(node.name ?? '');
      const part = href === undefined ? null : findPart(href, from);
      if (!part || chain.includes(part.path) || left-- <= 0) return;
      const inner = parse(part.text);
      fillProps(inner, node);
      fill(inner, part.path, [...chain, part.path]);
      moveReferences(inner, posix.dirname(part.path), posix.dirname(from));
      node.name = 'Fragment';
      node.attributes = [];
      node.children = inner.children as typeof node.children;
    }
  }
}

type Used = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
const PROP = /^\s*props\.([\w$]+)\s*$/;
/** A text in quotes, or a number. */
const LITERAL = /^\s*(?:(["'`])(?<text>(?:(?!\1|[\\$]).)*)\1|(?<number>-?\d+(?:\.\d+)?))\s*$/s;

/** Puts what a part was given where it asks for it: `{props.country}`, `{props.children}`. The rest stays code, which is lost. */
function fillProps(tree: Nodes, used: Used): void {
  if (tree.type === 'mdxJsxFlowElement' || tree.type === 'mdxJsxTextElement')
    for (const attribute of tree.attributes) {
      const name = typeof attribute.value === 'object' ? PROP.exec(attribute.value?.value ?? '')?.[1] : undefined;
      const value = name === undefined ? undefined : propOf(used, name);
      if (value !== undefined) attribute.value = value;
    }
  if (!('children' in tree)) return;
  tree.children = tree.children.flatMap((child) => {
    fillProps(child, used);
    return filled(child, used);
  }) as typeof tree.children;
}

function filled(node: Nodes, used: Used): Nodes[] {
  if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return [node];
  const name = PROP.exec(node.value)?.[1];
  if (name === 'children') return structuredClone(used.children);
  const value = name === undefined ? undefined : propOf(used, name);
  if (value === undefined) return [node];
  const text: Nodes = { type: 'text', value };
  return node.type === 'mdxTextExpression' ? [text] : [{ type: 'paragraph', children: [text] }];
}

function propOf({ attributes }: Used, name: string): string | undefined {
  const given = attributes.filter((one) => one.type === 'mdxJsxAttribute').find((one) => one.name === name);
  if (typeof given?.value === 'string') return given.value;
  const { text, number } = LITERAL.exec(given?.value?.value ?? '')?.groups ?? {};
  return text ?? number;
}

/** By the name that a component has for each. */
function importsIn({ children }: Root): Map<string, string> {
  const written = children.flatMap((node) => (node.type === 'mdxjsEsm' ? [...node.value.matchAll(IMPORT)] : []));
  // Formatters of Markdown write `\_` for `_`, which means the same in a text of code.
  return new Map(written.map(([, name, href]) => [name!, href!.replace(/\\(.)/g, '$1')]));
}

/** A file is named from where the part lies: `a.png` of `parts/_fees.mdx` is `parts/a.png` for the page beside it. */
function moveReferences(node: Nodes, from: string, to: string): void {
  if (from === to) return;
  const moved = (url: string) => (RELATIVE_FILE.test(url) ? posix.relative(to, posix.join(from, url)) : url);
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') node.url = moved(node.url);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    for (const attribute of node.attributes)
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && REFERS.has(attribute.name))
        attribute.value = moved(attribute.value);
  if ('children' in node) for (const child of node.children) moveReferences(child, from, to);
}

/** An address without an ending is the browser's to read, and it starts from the page. */
const RELATIVE_FILE = /^(?![a-z][a-z+.-]*:|[/#?@~])[^?#]*\.\w+(?:[?#]|$)/i;
const REFERS = new Set(['href', 'src', 'to']);
