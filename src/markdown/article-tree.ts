// Renderer plugin, the last of ours: the tree that Markdown and raw HTML made is made safe, and then finished.
import type { Root } from 'hast';
import { defineHastPlugin } from 'satteri';
import { localizeFootnotes } from './footnotes.ts';
import { rewriteElements } from './rewrite.ts';
import { sanitize } from './sanitize.ts';
import type { ArticleWords, WordsOf } from './words.ts';

export function articleTree(wordsOf: WordsOf) {
  return defineHastPlugin({
    name: 'article-tree',
    after(root, context) {
      context.replaceNode(root, finish(root, wordsOf(context.fileURL)));
    },
  });
}

/** @returns a new tree: safe, in the article's language */
function finish(tree: Root, words: ArticleWords): Root {
  const safe = sanitize(tree);
  rewriteElements(safe, (element) => [localizeFootnotes(element, words)]);
  return safe;
}
