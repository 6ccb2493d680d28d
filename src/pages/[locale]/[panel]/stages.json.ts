// /LOCALE/widget/stages.json: which articles are asked before the purchase and which after it. The panel reads it where
// the shop's page says at which of the two its customer is.
import type { APIRoute } from 'astro';
import { inLocale, library } from '../../../site/library.ts';
import { hasWidget } from '../../../site/widget.ts';

export async function getStaticPaths() {
  const { shop, locales } = await library();
  return hasWidget(shop, import.meta.env.DEV) ? locales.map((locale) => ({ params: { locale, panel: 'widget' } })) : [];
}

export const GET: APIRoute = async ({ params }) => {
  const articles = inLocale(await library(), params.locale!);
  const staged = articles.flatMap(({ category, slug, stage }) => (stage ? [[`${category}/${slug}`, stage]] : []));
  return Response.json(Object.fromEntries(staged));
};
