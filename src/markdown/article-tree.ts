// Renderer plugin, the last of ours: the tree that Markdown and raw HTML made is made safe, and then finished.
import type { Element, ElementContent, Root } from 'hast';
import { defineHastPlugin } from 'satteri';
import { nameCode, scrollCode } from './code-blocks.ts';
import { localizeFootnotes } from './footnotes.ts';
import { offerPlayer } from './players.ts';
import type { Resolve } from './references.ts';
import { resolveReferences } from './resolve-references.ts';
import { rewriteElements } from './rewrite.ts';
import { sanitize } from './sanitize.ts';
import { alignCell, scrollTable } from './tables.ts';
import { labelTask } from './task-lists.ts';
import { addTranscripts } from './transcripts.ts';
import { keepNumbersWhole } from './typography.ts';
import type { ArticleWords, ArticleLanguage } from './words.ts';

export function articleTree(language: ArticleLanguage, resolve: Resolve) {
  const { locale, words } = language;
  return defineHastPlugin({
    name: 'article-tree',
    after(root, context) {
      const tree: Root = sanitize(root);
      addTranscripts(tree, resolve, language);
      resolveReferences(tree, resolve);
      rewriteElements(tree, (element) => finish(element, words));
      keepNumbersWhole(tree, locale);
      context.replaceNode(root, tree);
    },
  });
}

function finish(element: Element, words: ArticleWords): ElementContent[] {
  switch (element.tagName) {
    case 'table':
      return scrollTable(element, words);
    case 'td':
    case 'th':
      return [alignCell(element)];
    case 'pre':
      return [scrollCode(element, words)];
    case 'figure':
      return [nameCode(element)];
    case 'li':
      return [labelTask(element)];
    case 'a':
      return [offerPlayer(localizeFootnotes(element, words), words)];
    default:
      return [localizeFootnotes(element, words)];
  }
}
