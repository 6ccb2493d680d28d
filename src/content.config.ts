// Binds the content folder to Astro: one read of it (scripts/lib/content.ts) fills three collections.
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { contentDir, readContent, type Article, type Content } from '../scripts/lib/content.ts';
import { formatProblems, refuseErrors } from '../scripts/lib/problem.ts';
import { outline } from './markdown/outline.ts';
import { sanitize } from './markdown/sanitize.ts';

const dir = contentDir();
let content: Content | null = null;

/** Read once for all collections; after a change in dev, once more. Problems stop a build and are told in dev. */
function currentContent(context: LoaderContext): Content {
  if (content) return content;
  content = readContent(dir);
  if (!context.watcher) refuseErrors(content.problems);
  else if (content.problems.length) context.logger.warn(`\n${formatProblems(content.problems)}`);
  return content;
}

function contentLoader(name: string, sync: (content: Content, context: LoaderContext) => Promise<void>): Loader {
  return {
    name,
    async load(context) {
      await sync(currentContent(context), context);
      context.watcher?.add(dir);
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(dir)) return;
        content = null;
        void sync(currentContent(context), context);
      });
    },
  };
}

// Of this run only: what Astro kept from an earlier one may have been rendered by other code or with other images.
const digests = new Map<string, string>();

async function syncArticles({ articles }: Content, context: LoaderContext): Promise<void> {
  if (!digests.size) context.store.clear();
  const kept = new Set(articles.map(({ id }) => id));
  for (const id of digests.keys()) {
    if (kept.has(id)) continue;
    context.store.delete(id);
    digests.delete(id);
  }
  for (const article of articles) await storeArticle(article, context);
}

async function storeArticle(
  article: Article,
  { store, config, generateDigest, renderMarkdown }: LoaderContext,
): Promise<void> {
  const { id, file, body, frontMatter, bodyLine: _bodyLine, path: _path, ...data } = article;
  const digest = generateDigest(`${frontMatter}${body}`);
  if (digests.get(id) === digest) return;
  digests.set(id, digest);
  // Astro cuts front matter off once more: an empty one keeps a body that begins with --- whole.
  const rendered = await renderMarkdown(`---\n---\n${body}`, { fileURL: pathToFileURL(file) });
  const { sections, hasHtml } = outline(body);
  if (hasHtml) rendered.html = sanitize(rendered.html);
  store.set({
    id,
    data: { ...data, sections },
    body,
    filePath: relative(fileURLToPath(config.root), file),
    digest,
    rendered,
    assetImports: rendered.metadata?.imagePaths as string[],
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
      storeAll(({ shop, locales, defaultLocale }) => [{ id: 'site', shop, locales, defaultLocale }]),
    ),
  }),
};
