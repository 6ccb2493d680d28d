// What pages ask of the content for machines: published articles of a locale, by category, as src/machines takes them.
import { fill } from '../i18n/format.ts';
import { siteName } from '../i18n/strings.ts';
import { siteStrings } from './site-strings.ts';
import type { Articles } from '../machines/articles-json.ts';
import { guideMarkdown } from '../machines/guide-markdown.ts';
import type { MachineCategory, MachineSite } from '../machines/llms.ts';
import {
  articleNamed,
  asWritten,
  categoriesOf,
  inCategory,
  library,
  related,
  type Article,
  type Library,
} from './library.ts';
import { absolute, articlePath, filePath, path } from './urls.ts';

/** `/en/returns/refund-time.md` */
export function markdownPath({ locale, category, slug }: Article): string {
  return filePath([locale, category, `${slug}.md`].map(encodeURIComponent).join('/'));
}

export async function siteForMachines(locale: string): Promise<MachineSite> {
  const strings = await siteStrings(locale);
  const name = siteName((await library()).shop.name, strings);
  return { name, description: fill(strings.metaDescription, { shop: name }), url: absolute(path(locale)) };
}

export async function categoriesForMachines(locale: string): Promise<MachineCategory[]> {
  const content = await library();
  return categoriesOf(content, locale).map((category) => ({
    title: category.title,
    articles: inCategory(content, category)
      .filter(isPublished)
      .map((article) => forMachines(content, article)),
  }));
}

/** `npm run dev` shows drafts, but never here. */
export const isPublished = ({ draft }: Article): boolean => !draft;

/** The text, and after it the guide, which a page shows step by step. */
function textOf(content: Library, { locale, markdown, guide = {} }: Article): string {
  const findLink = (name: string) => {
    const named = articleNamed(content, locale, name);
    return named && isPublished(named) ? { title: named.title, url: absolute(articlePath(named)) } : undefined;
  };
  return [markdown, guideMarkdown(guide, findLink)].filter(Boolean).join('\n\n');
}

export function forMachines(content: Library, article: Article) {
  const { title, summary } = asWritten(article);
  return {
    title,
    summary,
    updated: article.updated,
    markdown: textOf(content, article),
    url: absolute(articlePath(article)),
    markdownUrl: absolute(markdownPath(article)),
  };
}

export async function articlesForMachines(locale: string): Promise<Articles> {
  const content = await library();
  const { name, url } = await siteForMachines(locale);
  const articles = categoriesOf(content, locale).flatMap((category) =>
    inCategory(content, category)
      .filter(isPublished)
      .map((article) => {
        const { id, questions, stage, updated } = article;
        const { title, summary } = asWritten(article);
        return {
          ...{ id, url: absolute(articlePath(article)), markdownUrl: absolute(markdownPath(article)) },
          category: { id: category.category, title: category.title },
          ...{
            title,
            ...(summary && { summary }),
            questions,
            ...(stage && { stage }),
            ...(updated && { updated }),
            markdown: textOf(content, article),
          },
          related: related(content, article)
            .filter(isPublished)
            .map((other) => other.id),
        };
      }),
  );
  return { version: 1, locale, name, url, articles };
}
