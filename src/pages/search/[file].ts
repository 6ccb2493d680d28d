// What search downloads, in one folder whose files may be kept for good: /search/en.1a2b3c.json is the index of a locale,
// /search/intents.en.4d5e6f.json what shops are asked and an article of it is near to.
import type { APIRoute } from 'astro';
import { library } from '../../site/library.ts';
import { searchFileNames, searchFiles } from '../../site/search-files.ts';

export async function getStaticPaths() {
  const { locales } = await library();
  const all = await Promise.all(
    locales.map(async (locale) => {
      const { index, intents } = await searchFileNames(locale);
      return [
        { params: { file: index }, props: { locale, part: 'index' } },
        ...(intents ? [{ params: { file: intents }, props: { locale, part: 'intents' } }] : []),
      ];
    }),
  );
  return all.flat();
}

export const GET: APIRoute<{ locale: string; part: 'index' | 'intents' }> = async ({ props: { locale, part } }) => {
  const files = await searchFiles(locale);
  return new Response(files[part]?.json ?? '[]', { headers: { 'content-type': 'application/json' } });
};
