// Renderer plugin: the page is made from the very tree that search and rules read, and its containers become elements.
import type { Nodes, Paragraph, Parent, Root } from 'mdast';
import { defineMdastPlugin } from 'satteri';
import type { CalloutKind, ContainerDirective } from './containers.ts';
import { parseMarkdown } from './parse.ts';
import type { ArticleWords, WordsOf } from './words.ts';

export function containerElements(wordsOf: WordsOf) {
  return defineMdastPlugin({
    name: 'container-elements',
    before(root, context) {
      const tree = parseMarkdown(context.source);
      nameElements(tree, wordsOf(context.fileURL));
      context.replaceNode(root, tree);
    },
  });
}

function nameElements(parent: Parent | Root, words: ArticleWords): void {
  for (const child of parent.children as Nodes[]) {
    if ('children' in child) nameElements(child, words);
    if (child.type === 'containerDirective') nameElement(child, words);
  }
}

function nameElement(node: ContainerDirective, words: ArticleWords): void {
  switch (node.name) {
    case 'tabs':
      return setElement(node, 'div', { className: ['tabs'] });
    case 'tab':
      nameLabel(node, 'p', 'tab-label');
      return setElement(node, 'section', { className: ['tab'] });
    case 'details':
      nameLabel(node, 'summary', 'details-label', words.more);
      return setElement(node, 'details', {});
    default:
      nameLabel(node, 'p', 'callout-label', words[node.name as CalloutKind]);
      return setElement(node, 'div', { className: ['callout', `callout-${node.name}`], role: 'note' });
  }
}

/** Sätteri makes the element that these two say. */
function setElement(node: ContainerDirective | Paragraph, hName: string, hProperties: object): void {
  node.data = Object.assign({}, node.data, { hName, hProperties });
}

/** @param fallback what the label says where the editor gave none; without it there is no label then */
function nameLabel(node: ContainerDirective, hName: string, className: string, fallback?: string): void {
  let [label] = node.children;
  if (label?.type !== 'paragraph' || !label.data?.directiveLabel) {
    if (!fallback) return;
    label = { type: 'paragraph', children: [{ type: 'text', value: fallback }] };
    node.children.unshift(label);
  }
  setElement(label, hName, { className: [className] });
}
