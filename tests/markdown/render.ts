// An article's HTML, made as the site makes it: Astro's renderer with our own plugins.
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stringsOf } from '../../src/i18n/strings.ts';
import { articlePlugins } from '../../src/markdown/article-plugins.ts';
import { features } from '../../src/markdown/features.ts';

const contentDir = resolve('tests/fixtures/shop');

const processor = await createSatteriMarkdownProcessor({
  features,
  syntaxHighlight: false,
  ...articlePlugins({ contentDir, base: '/', fileExists: () => true, wordsOf: stringsOf }),
});

/** @returns the HTML without the line breaks between its blocks */
export async function render(markdown: string, locale = 'en'): Promise<string> {
  const fileURL = pathToFileURL(resolve(contentDir, locale, 'returns/article.md'));
  return (await processor.render(markdown, { fileURL })).code.trim();
}
