// All that we add to the rendering of an article, in its order.
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleTree } from './article-tree.ts';
import { containerElements } from './container-elements.ts';
import { siteLinks } from './site-links.ts';
import type { ArticleWords, LanguageOf } from './words.ts';

type Options = Parameters<typeof siteLinks>[0] & { wordsOf: (locale: string) => ArticleWords };

export function articlePlugins({ wordsOf, ...options }: Options) {
  const languageOf: LanguageOf = (file) => {
    const locale = localeOf(file, options.contentDir);
    return { locale, words: wordsOf(locale) };
  };
  return {
    mdastPlugins: [containerElements(languageOf), siteLinks(options)],
    hastPlugins: [articleTree(languageOf)],
  };
}

function localeOf(file: URL | undefined, contentDir: string): string {
  const [locale = ''] = file ? relative(contentDir, fileURLToPath(file)).split(sep) : [];
  return locale;
}
