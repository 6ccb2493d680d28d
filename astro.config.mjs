// Where the site is published comes from content/shop.yml; FAQ_SITE and FAQ_BASE override it (a preview, a fork's Pages).
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { contentDir } from './src/reader/read-content.ts';
import { endpointSources, publishedAt, readShop } from './src/reader/shop.ts';
import { themeFile } from './src/reader/theme/read-theme.ts';
import { hasWidget } from './src/site/widget.ts';

const dir = contentDir();
// A shop without a theme has our look.
const theme = existsSync(themeFile(dir)) ? themeFile(dir) : resolve('src/styles/no-theme.css');
const { shop } = readShop(dir);
const { site, base } = publishedAt(shop);
// Where the shop takes messages and events, if it does.
const own = ["'self'", ...endpointSources(shop)].join(' ');

// What every page loads in one file, what a search loads in another: one file compresses better than four that always come
// together, .5 KB less before the first hit.
const searchInOne = {
  output: {
    codeSplitting: {
      groups: [
        {
          name: 'page',
          test: /src\/(i18n|messages\/limits|site\/opening-hours|components\/(page-data|search-(parts|sheet|wake)|open-status|notice|vote|share|events|mask|random-id))|preload-helper/,
          priority: 2,
        },
        { name: 'search', test: /src\/components\/search-(box|content|hits|list)\.ts/, priority: 1 },
      ],
    },
  },
};

/** The panel of the help button: where no shop's page shows it, neither its page nor its script is built. */
const widgetPanel = {
  name: 'widget-panel',
  hooks: {
    /** @param {{ command: string, injectRoute: (route: { pattern: string, entrypoint: string }) => void }} setup */
    'astro:config:setup': ({ command, injectRoute }) => {
      if (hasWidget(shop, command === 'dev'))
        injectRoute({ pattern: '[locale]/widget', entrypoint: './src/pages/[locale]/_panel.astro' });
    },
  },
};

// The package brings its radix tree twice, within `minisearch` and as `minisearch/SearchableMap`; its source has it once.
const source = resolve('node_modules/minisearch/src');
const oneRadixTree = {
  'minisearch/SearchableMap': `${source}/SearchableMap/SearchableMap.ts`,
  minisearch: `${source}/index.ts`,
};

export default defineConfig({
  site,
  base,
  integrations: [widgetPanel],
  trailingSlash: 'ignore',
  // The stylesheet and the small scripts travel inside the page: nothing to wait for before the first paint.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // 'jsx', the default, eats the space between two lines of inline text.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // A second lock behind the sanitiser: whatever an article holds, the browser loads and runs our own files only.
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        `connect-src ${own}`,
        "worker-src 'self'",
        "img-src 'self' data:",
        "media-src 'self'",
        "base-uri 'none'",
        `form-action ${own}`,
      ],
      // Pagefind, which serves the long tail of very large sites, is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  devToolbar: { enabled: false },
  // Articles are rendered by src/markdown/render.ts; Astro's own highlighter would put styles into pages.
  markdown: { syntaxHighlight: false },
  // 800 KB of icons are read as they are, not bundled and compiled for the few that are drawn.
  vite: {
    // src/styles/index.css takes the shop's own look in under this name.
    resolve: { alias: { '@theme.css': theme, ...oneRadixTree } },
    worker: { format: 'es' },
    environments: { client: { build: { rolldownOptions: searchInOne } } },
    ssr: { external: ['lucide-static'] },
  },
});
