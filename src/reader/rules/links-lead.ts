// A link from article to article leads to one that exists, an image is there, an anchor has its heading.
//   ok      [refund](refund-time.md)   [parcel](../shipping/track-parcel.md#late)   https://…
//   not ok  [refund](refund-tme.md)    [click](javascript:alert(1))    a published article's link to a draft
import { dirname, join } from 'node:path';
import { linkTarget, safeDecode } from '../../markdown/links.ts';
import type { Link } from '../../markdown/outline.ts';
import type { Rule } from '../check-content.ts';
import type { Article, Content } from '../content.ts';
import { nearest } from '../nearest.ts';

export const linksLead: Rule = (content) => {
  const known = {
    articles: new Map(content.articles.map((article) => [article.id, article])),
    categories: new Set(content.categories.map(({ id }) => id)),
  };
  return content.articles.flatMap((article) =>
    article.outline.links.flatMap((link) => {
      const message = complaint(link, article, content, known);
      return message
        ? [
            {
              path: article.path,
              line: article.bodyLine + link.line - 1,
              severity: 'warning' as const,
              rule: 'links-lead',
              message,
            },
          ]
        : [];
    }),
  );
};

type Known = { articles: Map<string, Article>; categories: Set<string> };
const pages = new Set(['', 'search', 'contact', 'all']);

function complaint({ href, kind }: Link, article: Article, content: Content, known: Known): string | null {
  const target = linkTarget(href, article.id);
  if (target.kind === 'unsafe')
    return `Unexpected link to ${href.slice(0, 60)}, expected an address that is safe to open (http, https, mailto, tel); it is not shown as a link`;
  if (target.kind === 'external')
    return kind === 'image'
      ? `Unexpected image from another site, ${href.slice(0, 80)}, expected a file beside the article: pages load nothing from elsewhere`
      : null;
  if (target.kind === 'file' || kind === 'image') {
    const file = join(dirname(article.file), safeDecode(href));
    return href.startsWith('/') || content.assets.has(file)
      ? null
      : `Unexpected absence of ${href}, expected the file beside the article`;
  }
  if (target.kind === 'category') {
    const [locale, page] = target.id.split('/');
    return known.categories.has(target.id) || (content.locales.includes(locale!) && pages.has(page ?? ''))
      ? null
      : `Unexpected link to ${href}, expected a category that exists.${nearest(target.id, [...known.categories])}`;
  }
  const linked = target.kind === 'anchor' ? article : known.articles.get(target.id);
  if (!linked)
    return content.locales.includes(target.kind === 'article' ? target.id : '')
      ? null
      : `Unexpected link to ${href}, expected an article that exists.${nearest(target.kind === 'article' ? target.id : '', [...known.articles.keys()])}`;
  if (linked.draft && !article.draft)
    return `Unexpected link to ${href}, a draft: customers would find no page there. Publish it, or take the link out`;
  const anchor = target.hash.slice(1);
  if (!anchor || anchors(linked).has(safeDecode(anchor))) return null;
  return `Unexpected anchor #${anchor}, expected a heading of ${linked.path}.${nearest(anchor, [...anchors(linked)])}`;
}

/** Headings, and whatever raw HTML names. */
function anchors({ body, outline }: Article): Set<string> {
  const named = [...body.matchAll(/\b(?:id|name)="([^"]+)"/g)].map(([, id]) => id!);
  return new Set([...outline.anchors, ...named, 'content']);
}
