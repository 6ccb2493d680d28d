// What is new, newest first, for readers and for those who watch the help centre from elsewhere.
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { inLocale, library } from '../../site/library.ts';
import { eachLocale } from '../../site/routes.ts';
import { siteName } from '../../i18n/strings.ts';
import { siteStrings } from '../../site/site-strings.ts';
import { absolute, articlePath, filePath, path } from '../../site/urls.ts';

const newest = 50;

export const getStaticPaths = eachLocale;

export const GET: APIRoute = async ({ params }) => {
  const locale = params.locale!;
  const content = await library();
  const strings = await siteStrings(locale);
  const dated = inLocale(content, locale)
    .filter(({ updated }) => updated)
    .sort((a, b) => (a.updated! < b.updated! ? 1 : -1));
  return rss({
    title: siteName(content.shop.name, strings),
    description: strings.feed,
    site: absolute(path(locale)),
    items: dated.slice(0, newest).map((article) => ({
      title: article.title,
      description: article.summary ?? '',
      link: absolute(articlePath(article)),
      pubDate: new Date(`${article.updated}T00:00:00Z`),
    })),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${locale}</language><atom:link href="${absolute(filePath(`${locale}/rss.xml`))}" rel="self" type="application/rss+xml"/>`,
  });
};
