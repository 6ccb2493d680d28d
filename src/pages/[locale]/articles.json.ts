// All published articles of a locale as data; docs/articles.schema.json says what is in it.
import type { APIRoute } from 'astro';
import { articlesForMachines } from '../../site/machines.ts';
import { eachLocale } from '../../site/routes.ts';

export const getStaticPaths = eachLocale;

export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await articlesForMachines(params.locale!)), {
    headers: { 'content-type': 'application/json' },
  });
