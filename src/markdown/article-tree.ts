// Renderer plugin, the last of ours: the tree that Markdown and raw HTML made is made safe, and then finished.
import type { Root } from 'hast';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin } from 'satteri';
import { localizeFootnotes } from './footnotes.ts';
import { rewriteElements } from './rewrite.ts';
import { sanitize } from './sanitize.ts';
import type { ArticleWords } from './words.ts';

type Options = {
  /** absolute */ contentDir: string;
  wordsOf: (locale: string) => ArticleWords;
};

export function articleTree({ contentDir, wordsOf }: Options) {
  return defineHastPlugin({
    name: 'article-tree',
    after(root, context) {
      const { fileURL } = context;
      const [locale = ''] = fileURL ? relative(contentDir, fileURLToPath(fileURL)).split(sep) : [];
      context.replaceNode(root, finish(root, wordsOf(locale)));
    },
  });
}

/** @returns a new tree: safe, in the article's language */
export function finish(tree: Root, words: ArticleWords): Root {
  const safe = sanitize(tree);
  rewriteElements(safe, (element) => [localizeFootnotes(element, words)]);
  return safe;
}
