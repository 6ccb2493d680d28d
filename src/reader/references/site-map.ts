// Which pages there are to refer to, by the path of their file and by their address.
import { relative, sep } from 'node:path';
import { placeOf } from '../article-names.ts';
import type { Article, Content } from '../content.ts';
import { sitePages } from '../site-pages.ts';
import { standInsFor } from '../stand-ins.ts';

/** `id` is the page's address without the slashes around it; customers cannot open a draft. */
export type Page = { id: string; isDraft?: boolean; article?: Article };
export type SiteMap = {
  /** By a path from the content root; null where there is no such page. */
  page(path: string): Page | null;
  /** A page of the site itself, such as `contact`, in a locale. */
  ownPage(name: string, locale: string): Page | null;
  /** All that customers can open. */
  ids: string[];
};

/** What an address or the name of a file may end in: the page is the same. */
const PAGE_ENDING = /(?:(?:^|\/)index)?\.(?:md|markdown|mdx|html?)$/i;

export function createSiteMap(content: Content): SiteMap {
  const own = content.locales.flatMap((locale) => [locale, ...sitePages.map((name) => `${locale}/${name}`)]);
  // A category has a page when something is published in it, or may be once it can be read.
  const published = content.articles.filter(({ draft }) => !draft);
  const shown = [...published, ...content.unread];
  const standIns = content.locales.flatMap((locale) =>
    standInsFor(locale, { articles: published, defaultLocale: content.defaultLocale }).map(
      (article) => `${locale}/${placeOf(article)}`,
    ),
  );
  const withPage = new Set(shown.map(({ locale, category }) => `${locale}/${category}`));
  const pages = new Map<string, Page>([
    ...['', ...own].map((id) => [id, { id }] as const),
    ...standIns.map((id) => [id, { id }] as const),
    ...content.categories.map(({ id }) => [id, { id, isDraft: !withPage.has(id) }] as const),
    // Their own problems say what is wrong with them.
    ...content.unread.map(({ id }) => [id, { id }] as const),
    ...content.articles.map((article) => [article.id, toPage(article)] as const),
  ]);
  const byFile = new Map(content.articles.map((article) => [fileOf(article, content.dir), toPage(article)]));
  const find = (path: string) => byFile.get(path) ?? pages.get(path) ?? null;
  return {
    page: (path) => find(path) ?? find(path.replace(PAGE_ENDING, '')),
    ownPage: (name, locale) => (sitePages.includes(name) ? find(`${locale}/${name}`) : null),
    ids: [...pages.values()].filter(({ id, isDraft }) => id && !isDraft).map(({ id }) => id),
  };
}

function toPage(article: Article): Page {
  return { id: article.id, isDraft: article.draft, article };
}

/** Without its ending; accents of one encoding. */
function fileOf({ file }: Article, dir: string): string {
  return relative(dir, file).split(sep).join('/').normalize('NFC').replace(PAGE_ENDING, '');
}
