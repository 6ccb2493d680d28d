// Renderer plugin: the page is made from the very tree that search and rules read, and its containers become elements.
import type { Code, Paragraph, Parent, Root } from 'mdast';
import { defineMdastPlugin } from 'satteri';
import type { CalloutKind, ContainerDirective } from './containers.ts';
import { nameHeadings } from './headings.ts';
import { parseMarkdown } from './parse.ts';
import type { ArticleWords } from './words.ts';

export function containerElements(words: ArticleWords) {
  return defineMdastPlugin({
    name: 'container-elements',
    before(root, context) {
      const tree = parseMarkdown(context.source);
      nameHeadings(tree);
      nameElements(tree, words);
      context.replaceNode(root, tree);
    },
  });
}

function nameElements(parent: Parent | Root, words: ArticleWords): void {
  parent.children = parent.children.map((child) => {
    if ('children' in child) nameElements(child, words);
    if (child.type === 'containerDirective') nameElement(child, words);
    return child.type === 'code' ? withTitle(child) : child;
  });
}

function nameElement(node: ContainerDirective, words: ArticleWords): void {
  switch (node.name) {
    case 'tabs':
      return setElement(node, 'div', { className: ['tabs'] });
    case 'tab':
      nameLabel(node, 'p', { className: ['tab-label'] });
      return setElement(node, 'section', { className: ['tab'] });
    case 'details':
      nameLabel(node, 'summary', {}, words.more);
      return setElement(node, 'details', {});
    default:
      nameLabel(node, 'p', { className: ['callout-label'] }, words[node.name as CalloutKind]);
      return setElement(node, 'div', { className: ['callout', `callout-${node.name}`], role: 'note' });
  }
}

/** Sätteri makes the element that these two say. */
function setElement(node: ContainerDirective | Paragraph, hName: string, hProperties: object): void {
  node.data = Object.assign({}, node.data, { hName, hProperties });
}

/** @param fallback what the label says where the editor gave none; without it there is no label then */
function nameLabel(node: ContainerDirective, hName: string, properties: object, fallback?: string): void {
  let [label] = node.children;
  if (label?.type !== 'paragraph' || !label.data?.directiveLabel) {
    if (!fallback) return;
    label = paragraph(fallback);
    node.children.unshift(label);
  }
  setElement(label, hName, properties);
}

/** ```` ```js title="app.js" ```` or ```` ```js [app.js] ````: what stands behind the language is the code's `meta`. */
function withTitle(code: Code): Code | ContainerDirective {
  const [, quoted, bracketed] = /title="([^"]*)"|\[([^\]]*)\]/.exec(code.meta ?? '') ?? [];
  const title = (quoted ?? bracketed ?? '').trim();
  if (!title) return code;
  const label = paragraph(title);
  const figure: ContainerDirective = { type: 'containerDirective', name: 'code', children: [label, code] };
  setElement(label, 'figcaption', {});
  setElement(figure, 'figure', { className: ['code'] });
  return figure;
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
