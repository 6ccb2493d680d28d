// Files of the content folder that articles show or offer; no other file of it is published.
import type { APIRoute } from 'astro';
import { library } from '../../site/library.ts';
import { publishedBytes, typeOf } from '../../site/published-files.ts';

export async function getStaticPaths() {
  const { articles, categories } = await library();
  const files = new Map(
    [...articles, ...categories].flatMap((text) => text.files).map((file) => [file.name, file.source]),
  );
  return [...files].map(([name, source]) => ({ params: { name }, props: { source } }));
}

export const GET: APIRoute = async ({ params, props }) =>
  new Response(await publishedBytes(params.name!, props.source), { headers: { 'Content-Type': typeOf(params.name!) } });
