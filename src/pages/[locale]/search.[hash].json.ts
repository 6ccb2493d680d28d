// The search index of a locale: /en/search.1a2b3c.json
import type { APIRoute } from 'astro';
import { library } from '../../articles.ts';
import { searchFile } from '../../search-files.ts';

export async function getStaticPaths() {
  const { locales } = await library();
  return Promise.all(
    locales.map(async (locale) => ({
      params: { locale, hash: import.meta.env.DEV ? 'dev' : (await searchFile(locale)).hash },
    })),
  );
}

export const GET: APIRoute = async ({ params }) =>
  new Response((await searchFile(params.locale!)).json, { headers: { 'content-type': 'application/json' } });
