// Where the site is published comes from content/shop.yml; FAQ_SITE and FAQ_BASE override it (a preview, a fork's Pages).
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { contentDir, readShop } from './scripts/lib/content.ts';
import { siteLinks } from './src/markdown/site-links.ts';

const dir = contentDir();
const shop = readShop(dir, []);
const base = process.env.FAQ_BASE ?? shop.base;

export default defineConfig({
  site: process.env.FAQ_SITE ?? shop.url,
  base,
  trailingSlash: 'always',
  // The stylesheet and the small scripts travel inside the page: nothing to wait for before the first paint.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // 'jsx', the default, eats the space between two lines of inline text.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: {
    // Quotes are the editors' own: „lietuviškos“, «русские», “English”; smart punctuation would make them all English.
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [siteLinks({ contentDir: dir, base })] }),
    syntaxHighlight: false,
  },
  vite: { worker: { format: 'es' } },
});
