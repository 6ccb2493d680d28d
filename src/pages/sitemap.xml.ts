// Every page that search engines should know, with its translations and the day of its last change.
// Written here rather than by @astrojs/sitemap, which knows neither that day nor which pages stand in for a translation.
import type { APIRoute } from 'astro';
import { library, translations } from '../site/library.ts';
import { absolute, articlePath, path } from '../site/urls.ts';

type Entry = { url: string; updated?: string | undefined; alternates: [locale: string, url: string][] };

export const GET: APIRoute = async () => {
  const content = await library();
  const everywhere = (...parts: string[]) =>
    content.locales.map((locale): Entry => ({
      url: path(locale, ...parts),
      alternates: content.locales.map((other) => [other, path(other, ...parts)]),
    }));
  const entries: Entry[] = [
    ...everywhere(),
    ...everywhere('all'),
    ...everywhere('contact'),
    ...content.categories.map(({ locale, category }) => ({
      url: path(locale, category),
      alternates: content.categories
        .filter((other) => other.category === category)
        .map((other): [string, string] => [other.locale, path(other.locale, category)]),
    })),
    ...content.articles
      .filter(({ draft }) => !draft)
      .map((article) => ({
        url: articlePath(article),
        updated: article.updated,
        alternates: [...translations(content, article)].map(([locale, other]): [string, string] => [
          locale,
          articlePath(other),
        ]),
      })),
  ];
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.map(toXml).join('\n')}\n</urlset>\n`;
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
};

// Addresses are percent-encoded, so only the ampersand could still break XML.
const escaped = (url: string) => absolute(url).replaceAll('&', '&amp;');

function toXml({ url, updated, alternates }: Entry): string {
  const links = alternates
    .map(([locale, href]) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escaped(href)}"/>`)
    .join('');
  return `<url><loc>${escaped(url)}</loc>${updated ? `<lastmod>${updated}</lastmod>` : ''}${links}</url>`;
}
