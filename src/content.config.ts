// Binds the content folder to Astro: one read of it (src/reader/read-content.ts) fills three collections.
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringsOf } from './i18n/strings.ts';
import { renderMarkdown } from './markdown/render.ts';
import type { Article, Content } from './reader/content.ts';
import { contentDir, readContent } from './reader/read-content.ts';
import { redirectsOf } from './reader/redirects.ts';
import { formatProblems, refuseErrors } from './reader/problem.ts';
import { headerColours } from './reader/theme/read-theme.ts';
import type { Resolver } from './reader/references/resolution.ts';
import { createResolver } from './reader/references/resolver.ts';

const dir = contentDir();
type Sync = (content: Content, context: LoaderContext) => Promise<void>;

let content: Content | null = null;
const subscribed: ((content: Content) => Promise<void>)[] = [];

/** Problems stop a build; in dev they are told, and what is sound is shown. */
function read({ watcher, logger }: LoaderContext): Content {
  const fresh = readContent(dir, { forCustomers: !watcher });
  if (!watcher) refuseErrors(fresh.problems);
  else if (fresh.problems.length) logger.warn(`\n${formatProblems(fresh.problems)}`);
  return fresh;
}

function contentLoader(name: string, sync: Sync): Loader {
  return {
    name,
    async load(context) {
      content ??= read(context);
      await sync(content, context);
      if (context.watcher && subscribed.push((changed) => sync(changed, context)) === 1) watch(context);
    },
  };
}

/** In dev a change anywhere in the folder is read once, for all collections. */
function watch(context: LoaderContext): void {
  context.watcher!.add(dir);
  context.watcher!.on('all', (_event, path) => {
    if (!path.startsWith(dir)) return;
    const changed = read(context);
    for (const sync of subscribed) void sync(changed);
  });
}

// Of this run only: what Astro kept from an earlier one may have been rendered by other code or with other images.
const digests = new Map<string, string>();

async function syncArticles(content: Content, context: LoaderContext): Promise<void> {
  if (!digests.size) context.store.clear();
  const kept = new Set(content.articles.map(({ id }) => id));
  for (const id of digests.keys()) {
    if (kept.has(id)) continue;
    context.store.delete(id);
    digests.delete(id);
  }
  const resolve = createResolver(content, { showDrafts: context.watcher !== undefined });
  for (const article of content.articles) storeArticle(article, resolve, context);
}

function storeArticle(article: Article, resolve: Resolver, { store, config, generateDigest }: LoaderContext): void {
  const { id, file, body, frontMatter, outline, bodyLine: _bodyLine, path: _path, asWritten: _, ...data } = article;
  const { locale } = article;
  const resolved = outline.references.map((reference) => resolve(reference, article));
  // Of the filled text, and of where it leads: shop.yml or another article may change while this file stays as it is.
  const digest = generateDigest(JSON.stringify([data, frontMatter, body, resolved]));
  if (digests.get(id) === digest) return;
  digests.set(id, digest);
  const html = renderMarkdown(body, { locale, words: stringsOf(locale) }, (reference) => resolve(reference, article));
  store.set({
    id,
    data: {
      ...data,
      sections: outline.sections,
      headings: outline.headings,
      files: resolved.flatMap((resolution) => resolution.file ?? []),
    },
    filePath: relative(fileURLToPath(config.root), file),
    digest,
    rendered: { html },
  });
}

const storeAll =
  (pick: (content: Content) => { id: string }[]) =>
  async (content: Content, { store }: LoaderContext) => {
    store.clear();
    for (const data of pick(content)) store.set({ id: data.id, data });
  };

// What is stored has passed our own schemas already, so the collections have none of their own.
export const collections = {
  articles: defineCollection({ loader: contentLoader('articles', syncArticles) }),
  categories: defineCollection({
    loader: contentLoader(
      'categories',
      storeAll(({ categories }) => categories),
    ),
  }),
  site: defineCollection({
    loader: contentLoader(
      'site',
      storeAll((content) => {
        const { shop, locales, defaultLocale, synonyms, contact, problems } = content;
        return [
          {
            id: 'site',
            ...{ shop, locales, defaultLocale, synonyms, contact },
            redirects: redirectsOf(content),
            headerColours: headerColours(dir),
            problems: problems.filter(({ severity }) => severity === 'error'),
          },
        ];
      }),
    ),
  }),
};
