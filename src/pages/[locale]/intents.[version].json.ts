// What shops are asked and an article of the locale is near to: /en/intents.1a2b3c.json
import type { APIRoute } from 'astro';
import { library } from '../../site/library.ts';
import { devIntents, searchFile } from '../../site/search-files.ts';

export async function getStaticPaths() {
  const { locales } = await library();
  const paths = await Promise.all(
    locales.map(async (locale) => {
      const name = import.meta.env.DEV ? devIntents : (await searchFile(locale)).intents?.name;
      return name ? [{ params: { locale, version: name.slice('intents.'.length, -'.json'.length) } }] : [];
    }),
  );
  return paths.flat();
}

export const GET: APIRoute = async ({ params }) =>
  new Response((await searchFile(params.locale!)).intents?.json ?? '[]', {
    headers: { 'content-type': 'application/json' },
  });
