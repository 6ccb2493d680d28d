// A link from article to article leads to one that exists, an image is there, an anchor has its heading.
//   ok      [refund](refund-time.md)   [parcel](../shipping/track-parcel.md#late)   https://…
//   not ok  [refund](refund-tme.md)    [click](javascript:alert(1))    a published article's link to a draft
import { dirname, join } from 'node:path';
import { linkTarget, safeDecode } from '../../markdown/links.ts';
import type { Link } from '../../markdown/outline.ts';
import type { Article, Content } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { sitePages } from '../site-pages.ts';
import type { Rule } from './rule.ts';

const MAX_SHOWN = 80; // characters of an address

export const linksLead: Rule = {
  name: 'links-lead',
  severity: { check: 'error', build: 'warning' },
  find(content) {
    const site = createSite(content);
    return content.articles.flatMap((article) =>
      article.outline.links.flatMap((link) => {
        const message = complaint(link, article, site);
        return message ? [{ path: article.path, line: article.bodyLine + link.line - 1, message }] : [];
      }),
    );
  },
};

/** What a link may lead to. Only a category with something published in it has a page. */
type Site = { content: Content; articles: Map<string, Article>; unread: Set<string>; categories: Set<string> };

function createSite(content: Content): Site {
  const published = content.articles.filter(({ draft }) => !draft);
  return {
    content,
    articles: new Map(content.articles.map((article) => [article.id, article])),
    unread: new Set(content.unread.map(({ id }) => id)),
    categories: new Set([...published, ...content.unread].map(({ locale, category }) => `${locale}/${category}`)),
  };
}

function complaint({ href, kind }: Link, article: Article, site: Site): string | null {
  if (href === '') return null; // links-are-whole says so
  const target = linkTarget(href, article.id);
  const shown = href.slice(0, MAX_SHOWN);
  switch (target.kind) {
    case 'unsafe':
      return `the link to ${shown} is not safe to open, so it is shown as text: use http, https, mailto, tel or sms`;
    case 'external':
      return kind === 'image'
        ? `the image ${shown} is another site’s, and pages load nothing from elsewhere: save it beside the article`
        : null;
    case 'anchor':
      return kind === 'image' ? missingFile(href, article, site) : missingAnchor(target.hash, article);
    case 'category':
      return kind === 'image' ? missingFile(href, article, site) : missingCategory(href, target.id, site);
    case 'article':
      return kind === 'image' ? missingFile(href, article, site) : missingArticle(href, target, article, site);
    case 'file':
      return missingFile(href, article, site);
  }
}

function missingFile(href: string, { file }: Article, { content }: Site): string | null {
  if (href.startsWith('/') || content.assets.has(join(dirname(file), safeDecode(href)))) return null;
  return `the file ${href} is missing: put it beside the article`;
}

function missingCategory(href: string, id: string, { content, categories }: Site): string | null {
  const [locale = '', page = ''] = id.split('/');
  if (categories.has(id) || (content.locales.includes(locale) && sitePages.includes(page))) return null;
  return `the link to ${href} leads nowhere, no category with a published article has that name: name another, or take the link out.${didYouMean(id, [...categories])}`;
}

function missingArticle(
  href: string,
  { id, hash }: { id: string; hash: string },
  from: Article,
  { content, articles, unread }: Site,
): string | null {
  if (id === '' || content.locales.includes(id)) return null; // a home page
  if (unread.has(id)) return null;
  const linked = articles.get(id);
  if (!linked) {
    const sameLocale = [...articles.keys()].filter((other) => other.split('/')[0] === id.split('/')[0]);
    return `the link to ${href} leads nowhere, no article has that name: name one that is there, or take the link out.${didYouMean(id, sameLocale)}`;
  }
  if (linked.draft && !from.draft)
    return `the link to ${href} leads to a draft, which customers cannot open: publish it, or take the link out`;
  return missingAnchor(hash, linked);
}

function missingAnchor(hash: string, { path, body, outline }: Article): string | null {
  const anchor = hash.slice(1);
  // Headings, whatever raw HTML names, and the page's own <main>.
  const named = [...body.matchAll(/\b(?:id|name)="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
  const anchors = [...outline.anchors, ...named, 'content'];
  if (!anchor || anchors.includes(safeDecode(anchor))) return null;
  return `#${anchor} leads nowhere, ${path} has no such heading: name one that is there, or take the anchor out.${didYouMean(anchor, anchors)}`;
}
