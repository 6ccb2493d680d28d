// llms.txt lists what assistants may read in a locale, llms-full.txt holds all of it.
import type { APIRoute } from 'astro';
import { llmsFullText, llmsText } from '../../machines/llms.ts';
import { categoriesForMachines, siteForMachines } from '../../site/machines.ts';
import { eachLocale } from '../../site/routes.ts';

const lists = { llms: llmsText, 'llms-full': llmsFullText };

export async function getStaticPaths() {
  const names = Object.keys(lists) as (keyof typeof lists)[];
  return (await eachLocale()).flatMap(({ params }) =>
    names.map((list) => ({ params: { ...params, list }, props: { list } })),
  );
}

export const GET: APIRoute<{ list: keyof typeof lists }> = async ({ params, props: { list } }) => {
  const locale = params.locale!;
  const text = lists[list](await siteForMachines(locale), await categoriesForMachines(locale));
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
