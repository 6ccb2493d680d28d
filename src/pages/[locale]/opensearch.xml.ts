// The help centre as a search engine of the browser.
import type { APIRoute } from 'astro';
import { openSearchXml } from '../../machines/open-search.ts';
import { siteForMachines } from '../../site/machines.ts';
import { iconOf } from '../../site/pictures.ts';
import { eachLocale } from '../../site/routes.ts';
import { absolute, path } from '../../site/urls.ts';

export const getStaticPaths = eachLocale;

export const GET: APIRoute = async ({ params }) => {
  const locale = params.locale!;
  const { name } = await siteForMachines(locale);
  const xml = openSearchXml({ name, locale, search: absolute(path(locale, 'search')), icon: absolute(iconOf()) });
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
