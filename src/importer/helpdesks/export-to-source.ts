// A helpdesk's export → articles and categories, its HTML read.
import { safeDecode } from '../../markdown/links.ts';
import { toDay } from '../folders/fields.ts';
import { htmlToTree, parseHtml } from '../markdown/html-to-tree.ts';
import { textOf } from '../markdown/nodes.ts';
import { namesOfLocales } from '../places/locales.ts';
import type { Loss, LossKind, Source, SourceArticle, SourceCategory, SourceFile } from '../source.ts';
import type { HelpdeskArticle, HelpdeskCategory, HelpdeskExport } from './export.ts';

/** Finds a file that was saved beside the export by the end of its address. */
export type FindFile = (name: string) => string | null;

/** @param name of the helpdesk  @param locale of what does not say its language */
export function exportToSource(
  name: string,
  { articles, categories, defaultLocale }: HelpdeskExport,
  locale: string,
  findFile: FindFile,
): Source {
  const own = defaultLocale || locale;
  const codes = [...articles, ...categories].map((each) => each.locale || own);
  const names = namesOfLocales([...codes.filter((code) => code === own), ...codes]);
  const localeOf = (code: string): string => names.get(code || own)!;
  const losses: Loss[] = [];
  const read = oneAVersion(articles).flatMap(
    (article) => toArticle(article, localeOf(article.locale), name, losses) ?? [],
  );
  const hosts = new Set(articles.flatMap(({ urls }) => urls.flatMap((url) => URL.parse(url)?.host ?? [])));
  return {
    name,
    articles: read,
    categories: toCategories(categories, read, localeOf),
    hosts,
    namesOf: (path) => [...idsIn(path), `path:${plain(path)}`],
    ownNames: ({ key, addresses }) => [
      `id:${key.split('/').at(-1)!}`,
      ...addresses.map((address) => `path:${plain(address)}`),
    ],
    fileOf: (href) => fileOf(href, hosts, findFile),
    losses,
  };
}

/** A list may hold an article and its translations, and another list the same again. */
function oneAVersion(articles: HelpdeskArticle[]): HelpdeskArticle[] {
  const found = new Map<string, HelpdeskArticle>();
  for (const article of articles) {
    const key = `${article.locale}/${article.id}`;
    if (!found.has(key)) found.set(key, article);
  }
  return [...found.values()];
}

function toArticle(article: HelpdeskArticle, locale: string, name: string, losses: Loss[]): SourceArticle | null {
  const { id, title, category, slug, order, draft, isRestricted, urls, summary, related } = article;
  const path = `${locale}/${id}${title ? ` “${title}”` : ''}`;
  const lose = (kind: LossKind, what: string) => void losses.push({ kind, path, what });
  if (!id || !title) return (lose('unnamed', ''), null);
  if (isRestricted) lose('restricted', '');
  const body = readHtml(withAttachments(article), lose);
  if (!body) return null;
  const updated = toDay(article.updated);
  return {
    key: `${name.toLowerCase().replace(/\s+/g, '-')}/${id}`,
    ...{ locale, path, title, body, category, order, draft: draft || isRestricted },
    ...(summary && { summary }),
    ...(slug && { slug }),
    ...(updated && { updated }),
    ...(related && { related: related.map((other) => `/article/${other}`) }),
    addresses: [...new Set(urls.flatMap(addressesOf))],
  };
}

function readHtml(html: string, lose: (kind: LossKind, what: string) => void): SourceArticle['body'] | null {
  try {
    const body = htmlToTree(parseHtml(html), lose);
    if (body.children.some((node) => textOf(node).trim() || node.type === 'paragraph' || node.type === 'html'))
      return body;
    lose('empty', '');
  } catch (error) {
    // Thousands of elements in each other.
    if (!(error instanceof RangeError)) throw error;
    lose('deep', '');
  }
  return null;
}

/** What is offered under an article stands at its end. */
function withAttachments({ html, attachments = [] }: HelpdeskArticle): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const items = attachments
    .filter(({ url }) => url && !html.includes(url))
    .map(({ name, url }) => `<li><a href="${escaped(url)}">${escaped(name || url)}</a></li>`);
  return items.length ? `${html}<ul>${items.join('')}</ul>` : html;
}

/** As it was published, and without the words behind its number: both were in use. */
function addressesOf(url: string): string[] {
  const path = safeDecode(URL.parse(url)?.pathname ?? (url.startsWith('/') ? url : ''));
  if (path.length < 2) return [];
  const short = /^(.*\/articles?\/\d{3,})-[^/]*$/.exec(path)?.[1];
  return short ? [path, short] : [path];
}

/** `/hc/lt/articles/360012-Grąžinimai` → 360012, in whatever language */
function idsIn(path: string): string[] {
  const [, id] = /\/articles?\/(\d+)(?:[-/]|$)/.exec(path) ?? [];
  return id ? [`id:${id}`] : [];
}

const plain = (path: string): string => path.replace(/\/+$/, '').toLowerCase();

function toCategories(
  categories: HelpdeskCategory[],
  articles: SourceArticle[],
  localeOf: (code: string) => string,
): SourceCategory[] {
  const found = new Map<string, SourceCategory>();
  for (const { id, locale, title, description, order, parent } of categories) {
    const own = found.get(id) ?? {
      key: id,
      titles: new Map<string, string>(),
      descriptions: new Map<string, string>(),
      order,
      parent,
    };
    found.set(id, own);
    const name = localeOf(locale);
    if (title && !own.titles.has(name)) own.titles.set(name, title);
    if (description && !/[<>]/.test(description)) own.descriptions.set(name, description);
  }
  // An article may name a category that the export does not hold.
  for (const { category } of articles)
    if (!found.has(category)) found.set(category, { key: category, titles: new Map(), descriptions: new Map() });
  return [...found.values()];
}

function fileOf(href: string, hosts: Set<string>, findFile: FindFile): SourceFile | null {
  const [host] = hosts;
  const url = URL.parse(href) ?? (host && href.startsWith('/') ? URL.parse(href, `https://${host}`) : null);
  const name = safeDecode((url?.pathname ?? href.split(/[?#]/)[0]!).split('/').at(-1)!);
  const file = name ? findFile(name) : null;
  if (file) return { file };
  return url && /^https?:$/.test(url.protocol) ? { url: url.href } : null;
}
