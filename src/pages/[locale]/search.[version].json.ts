// The search index of a locale: /en/search.1a2b3c.json
import type { APIRoute } from 'astro';
import { library } from '../../site/library.ts';
import { devName, searchFile } from '../../site/search-files.ts';

export async function getStaticPaths() {
  const { locales } = await library();
  return Promise.all(
    locales.map(async (locale) => {
      const name = import.meta.env.DEV ? devName : (await searchFile(locale)).name;
      return { params: { locale, version: name.slice('search.'.length, -'.json'.length) } };
    }),
  );
}

export const GET: APIRoute = async ({ params }) =>
  new Response((await searchFile(params.locale!)).json, { headers: { 'content-type': 'application/json' } });
