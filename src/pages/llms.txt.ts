// The list of each language, at the address where assistants look first.
import type { APIRoute } from 'astro';
import { languageName } from '../i18n/format.ts';
import { plainText } from '../machines/article-markdown.ts';
import { library } from '../site/library.ts';
import { siteForMachines } from '../site/machines.ts';
import { absolute, filePath } from '../site/urls.ts';

export const GET: APIRoute = async () => {
  const { locales, defaultLocale } = await library();
  const { name, description } = await siteForMachines(defaultLocale);
  const lines = locales.map((locale) => `- [${languageName(locale)}](${absolute(filePath(`${locale}/llms.txt`))})`);
  return new Response(`# ${plainText(name)}\n\n> ${plainText(description)}\n\n${lines.join('\n')}\n`);
};
