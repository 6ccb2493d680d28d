// All that we add to the rendering of an article, in its order.
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleTree } from './article-tree.ts';
import { containerElements } from './container-elements.ts';
import { siteLinks } from './site-links.ts';
import type { ArticleWords, WordsOf } from './words.ts';

type Options = Parameters<typeof siteLinks>[0] & { wordsOf: (locale: string) => ArticleWords };

export function articlePlugins({ wordsOf, ...options }: Options) {
  const wordsOfFile: WordsOf = (file) => wordsOf(localeOf(file, options.contentDir));
  return {
    mdastPlugins: [containerElements(wordsOfFile), siteLinks(options)],
    hastPlugins: [articleTree(wordsOfFile)],
  };
}

function localeOf(file: URL | undefined, contentDir: string): string {
  const [locale = ''] = file ? relative(contentDir, fileURLToPath(file)).split(sep) : [];
  return locale;
}
