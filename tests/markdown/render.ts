// An article's HTML, made as the site makes it: Astro's renderer with our own plugins.
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stringsOf } from '../../src/i18n/strings.ts';
import { articleTree } from '../../src/markdown/article-tree.ts';
import { features } from '../../src/markdown/features.ts';
import { siteLinks } from '../../src/markdown/site-links.ts';

const contentDir = resolve('tests/fixtures/shop');

const processor = await createSatteriMarkdownProcessor({
  features,
  syntaxHighlight: false,
  mdastPlugins: [siteLinks({ contentDir, base: '/', fileExists: () => true })],
  hastPlugins: [articleTree({ contentDir, wordsOf: stringsOf })],
});

/** @returns the HTML without the line breaks between its blocks */
export async function render(markdown: string, locale = 'en'): Promise<string> {
  const fileURL = pathToFileURL(resolve(contentDir, locale, 'returns/article.md'));
  return (await processor.render(markdown, { fileURL })).code.trim();
}
