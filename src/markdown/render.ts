// An article's Markdown → the HTML of its page.
import { markdownToHtml } from 'satteri';
import { articleTree } from './article-tree.ts';
import { containerElements } from './container-elements.ts';
import { features } from './features.ts';
import type { Resolve } from './references.ts';
import type { ArticleLanguage } from './words.ts';

/**
 * @param language the article's, and the site's own words in it
 * @param resolve says where a reference leads
 */
export function renderMarkdown(markdown: string, language: ArticleLanguage, resolve: Resolve): string {
  const { html } = markdownToHtml(markdown, {
    features,
    mdastPlugins: [containerElements(language.words)],
    hastPlugins: [articleTree(language, resolve)],
  });
  return html;
}
