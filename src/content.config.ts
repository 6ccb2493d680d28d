// Binds the content folder to Astro: one read of it (src/reader/read-content.ts) fills three collections.
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Strings } from './i18n/en.ts';
import { publicMarkdown } from './machines/article-markdown.ts';
import { renderMarkdown } from './markdown/render.ts';
import type { Article, Content, Text } from './reader/content.ts';
import { contentDir, readContent } from './reader/read-content.ts';
import { redirectsOf } from './reader/redirects.ts';
import { formatProblems, refuseErrors } from './reader/problem.ts';
import { headerColours } from './reader/theme/read-theme.ts';
import type { Resolution, Resolver } from './reader/references/resolution.ts';
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
  for (const article of content.articles)
    storeArticle(article, { resolve, words: content.ui.get(article.locale)! }, context);
}

type Rendering = { resolve: Resolver; /** The site's own, for notes, footnotes and the like. */ words: Strings };

function storeArticle(article: Article, rendering: Rendering, { store, config, generateDigest }: LoaderContext): void {
  const { id, file, body, frontMatter, outline, bodyLine: _bodyLine, path: _path, asWritten: _, ...data } = article;
  const { resolved, files } = filesOf(article, rendering.resolve);
  // Of the filled text, and of where it leads: shop.yml or another article may change while this file stays as it is.
  const digest = generateDigest(JSON.stringify([data, frontMatter, body, resolved, rendering.words]));
  if (digests.get(id) === digest) return;
  digests.set(id, digest);
  const markdown = publicMarkdown(body, addressesOf(article, resolved, config.site));
  store.set({
    id,
    data: { ...data, sections: outline.sections, headings: outline.headings, files, markdown },
    filePath: relative(fileURLToPath(config.root), file),
    digest,
    rendered: { html: toHtml(article, rendering) },
  });
}

async function syncCategories(content: Content, { store, watcher }: LoaderContext): Promise<void> {
  const resolve = createResolver(content, { showDrafts: watcher !== undefined });
  store.clear();
  for (const category of content.categories) {
    const { id, locale, title, description, order, icon } = category;
    const { files } = filesOf(category, resolve);
    const introduction = toHtml(category, { resolve, words: content.ui.get(locale)! });
    store.set({
      id,
      data: { id, locale, category: category.category, title, description, order, icon, introduction, files },
    });
  }
}

/** With the origin, as somebody needs it who reads the text elsewhere; null for what a page would not open. */
function addressesOf({ outline }: Text, resolved: Resolution[], site: string | undefined) {
  const found = new Map(outline.references.map(({ url }, place) => [url, resolved[place]!]));
  return (href: string): string | null => {
    const resolution = found.get(href);
    if (resolution?.kind === 'elsewhere' || resolution === undefined) return href.startsWith('https://') ? href : null;
    return resolution.kind === 'address' ? new URL(resolution.address, site).href : null;
  };
}

/** Where everything leads that a text refers to, and which files have to be published for it. */
function filesOf(text: Text, resolve: Resolver) {
  const resolved = text.outline.references.map((reference) => resolve(reference, text));
  return { resolved, files: resolved.flatMap(({ file }) => file ?? []) };
}

function toHtml(text: Text, { resolve, words }: Rendering): string {
  const { locale, body } = text;
  return renderMarkdown(body, { locale, words }, (reference) => resolve(reference, text));
}

async function syncSite(content: Content, { store }: LoaderContext): Promise<void> {
  const { shop, locales, defaultLocale, synonyms, contact, ui, signals, problems } = content;
  store.set({
    id: 'site',
    data: {
      ...{ id: 'site', shop, locales, defaultLocale, synonyms, contact, ui, signals },
      redirects: redirectsOf(content),
      headerColours: headerColours(dir),
      problems: problems.filter(({ severity }) => severity === 'error'),
    },
  });
}

// What is stored has passed our own schemas already, so the collections have none of their own.
export const collections = {
  articles: defineCollection({ loader: contentLoader('articles', syncArticles) }),
  categories: defineCollection({ loader: contentLoader('categories', syncCategories) }),
  site: defineCollection({ loader: contentLoader('site', syncSite) }),
};
