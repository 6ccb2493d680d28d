// Which addresses a page has: Astro asks every page for its getStaticPaths.
import { library } from './library.ts';

/** For a page that stands once in each locale. */
export async function eachLocale(): Promise<{ params: { locale: string } }[]> {
  const { locales } = await library();
  return locales.map((locale) => ({ params: { locale } }));
}
