// The one place that says where a reference leads: pages are made with it, and the rule links-lead tells what it finds.
// Whatever an article refers to, in Markdown or in raw HTML, comes through here.
import { relative, sep } from 'node:path';
import { pageAddress, readUrl, resolvePath, safeDecode } from '../../markdown/links.ts';
import type { Outline } from '../../markdown/outline.ts';
import type { Reference } from '../../markdown/references.ts';
import type { Content } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Locale } from '../../text/languages.ts';
import { localePattern } from '../schema.ts';
import { publishedAt } from '../shop.ts';
import { complaintWords, type ComplaintWords } from './complaint-words.ts';
import { nowhere, shownUrl, type Complaint, type Resolution, type Resolver, type Source } from './resolution.ts';
import { missingFile, resolveFile } from './resolve-file.ts';
import { createSiteMap, type SiteMap } from './site-map.ts';

/** @param options.showDrafts while editors write, drafts have pages like any other article */
export function createResolver(content: Content, { showDrafts = false } = {}): Resolver {
  const { base } = publishedAt(content.shop);
  const map = createSiteMap(content);
  const { editorLocale } = content.shop;
  const say = complaintWords[editorLocale];
  return (reference, from) => {
    const url = readUrl(reference.url);
    if (url.kind === 'unsafe') return nowhere(say.unsafe(shownUrl(reference)), 'warning');
    if (url.kind === 'external') return external(reference, say);
    const folder = relative(content.dir, from.file).split(sep).slice(0, -1).join('/');
    const file = resolveFile(reference, folder, content, base);
    if (file) return file;
    if (reference.kind === 'link' && url.path === '')
      return { kind: 'address', address: url.hash, ...missingAnchor(url.hash, from, editorLocale) };
    const path = resolvePath(url.path, folder);
    if (path === null) return nowhere(say.outside(shownUrl(reference)));
    if (reference.kind !== 'link' || isFileName(path)) return missingFile(reference, path, content);
    return resolvePage(
      reference,
      { path, name: url.path, hash: url.hash },
      { from, map, base, showDrafts, editorLocale },
    );
  };
}

/** A link may lead anywhere that is safe; a page loads nothing from another site. */
function external(reference: Reference, say: ComplaintWords): Resolution {
  const { kind, url } = reference;
  if (!URL.canParse(url, 'https://shop.example')) return nowhere(say.noAddress(shownUrl(reference)));
  if (kind === 'link') return { kind: 'address', address: url };
  if (kind === 'media') return nowhere(say.foreignMedia(shownUrl(reference)));
  const message = say.foreignImage(shownUrl(reference));
  return { kind: 'elsewhere', complaint: { message, severity: 'warning', kind: 'picture of another site' } };
}

/** With an ending that no page has. */
function isFileName(path: string): boolean {
  return /\.[a-z0-9]{2,5}$/i.test(path) && !/\.(?:md|markdown|mdx|html?)$/i.test(path);
}

/** `name` as it is written, `path` from the content root. */
type Target = { path: string; name: string; hash: string };
type Site = { from: Source; map: SiteMap; base: string; showDrafts: boolean; editorLocale: Locale };

function resolvePage(reference: Reference, { path, name, hash }: Target, site: Site): Resolution {
  const { from, map, base, showDrafts, editorLocale } = site;
  const say = complaintWords[editorLocale];
  // `[write to us](contact)`: the site's own pages go by their name alone.
  const page = map.page(path) ?? map.ownPage(name, from.locale);
  if (!page) return nowhere(noPage(reference, path, site));
  if (page.isDraft && !from.draft && !showDrafts)
    return nowhere((page.article ? say.draftArticle : say.draftCategory)(shownUrl(reference)));
  const address = pageAddress(page.id, base) + hash;
  return { kind: 'address', address, ...(page.article && missingAnchor(hash, page.article, editorLocale)) };
}

function noPage(reference: Reference, path: string, { from, map, editorLocale }: Site): string {
  // Addresses of an old site seldom begin with a locale.
  const [first = ''] = path.split('/');
  const meant = localePattern.test(first) ? path : `${from.locale}/${path}`;
  const inLocale = map.ids.filter((id) => id.startsWith(`${meant.split('/')[0]!}/`));
  const guess = didYouMean(meant.replace(/\.html?$/, ''), inLocale, editorLocale);
  return complaintWords[editorLocale].noPage(shownUrl(reference)) + guess;
}

type Anchored = { path: string; outline: Outline };

function missingAnchor(hash: string, { path, outline }: Anchored, locale: Locale): { complaint?: Complaint } {
  const anchor = safeDecode(hash.slice(1));
  // Headings, whatever raw HTML names, and the page's own <main>.
  const anchors = [...outline.headings.map((heading) => heading.anchor), ...outline.anchors, 'content'];
  if (!anchor || anchors.includes(anchor)) return {};
  const message = complaintWords[locale].noAnchor(anchor, path) + didYouMean(anchor, anchors, locale);
  return { complaint: { message, severity: 'error' } };
}
