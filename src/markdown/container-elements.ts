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

/** Sätteri makes the element that `data.hName` and `data.hProperties` say. */
function nameElement(node: ContainerDirective, words: ArticleWords): void {
  switch (node.name) {
    case 'tabs':
      return setElement(node, 'div', 'tabs');
    case 'tab':
      nameLabel(node, 'p', 'tab-label');
      return setElement(node, 'section', 'tab');
    case 'details':
      nameLabel(node, 'summary', undefined, words.more);
      return setElement(node, 'details');
    default:
      nameLabel(node, 'p', 'callout-label', words[node.name as CalloutKind]);
      setElement(node, 'div', 'callout', `callout-${node.name}`);
      node.data!.hProperties!.role = 'note';
  }
}

function setElement(node: ContainerDirective | Paragraph, hName: string, ...className: string[]): void {
  node.data = { ...node.data, hName, hProperties: className.length ? { className } : {} };
}

/** @param fallback what the label says where the editor gave none; without it there is no label then */
function nameLabel(node: ContainerDirective, hName: string, className?: string, fallback?: string): void {
  let [label] = node.children;
  if (label?.type !== 'paragraph' || !label.data?.directiveLabel) {
    if (!fallback) return;
    label = { type: 'paragraph', children: [{ type: 'text', value: fallback }] };
    node.children.unshift(label);
  }
  setElement(label, hName, ...(className ? [className] : []));
}
