// An article as Markdown, for assistants: /en/returns/refund-time.md. Stand-ins have none: their own locale has it.
import type { APIRoute } from 'astro';
import { articleFile } from '../../../machines/article-markdown.ts';
import { library, type Article } from '../../../site/library.ts';
import { forMachines, isPublished } from '../../../site/machines.ts';

export async function getStaticPaths() {
  const { articles } = await library();
  return articles.filter(isPublished).map((article) => ({
    params: { locale: article.locale, category: article.category, slug: article.slug },
    props: { article },
  }));
}

export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) =>
  new Response(articleFile(forMachines(await library(), article)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
