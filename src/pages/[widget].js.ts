// /widget.js, for a shop that has widgetOrigins in its shop.yml: the loader, minified, after the words that it says.
import type { APIRoute } from 'astro';
import { minify, transformWithOxc } from 'vite';
import loader from '../widget/loader.ts?raw';
import { siteStrings } from '../site/site-strings.ts';
import { library } from '../site/library.ts';
import { hasWidget } from '../site/widget.ts';

export async function getStaticPaths() {
  return hasWidget((await library()).shop, import.meta.env.DEV) ? [{ params: { widget: 'widget' } }] : [];
}

export const GET: APIRoute = async () => {
  const { locales, defaultLocale } = await library();
  const words = await Promise.all(
    locales.map(async (locale) => {
      const { home, closeHelp, helpInNewTab } = await siteStrings(locale);
      return [locale, { help: home, close: closeHelp, newTab: helpInNewTab }];
    }),
  );
  const site = JSON.stringify({ defaultLocale, words: Object.fromEntries(words) });
  const { code } = await transformWithOxc(loader, 'loader.ts');
  const whole = `(()=>{const site=${site};${code.replace(/^export\s*\{\s*\};?$/m, '')}})()`;
  const { code: small } = await minify('widget.js', whole);
  // Whatever encoding the shop's page is in, the words arrive.
  const ascii = small.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return new Response(ascii, { headers: { 'content-type': 'text/javascript' } });
};
