// Old addresses of imported articles → lines for content/redirects.tsv.
import type { Content } from '../../reader/content.ts';
import { parseMovedAddresses } from '../../reader/moved-addresses.ts';
import { addressesOf } from '../../reader/redirects.ts';
import { sitePages } from '../../reader/site-pages.ts';
import type { Places } from './place-articles.ts';

/** Only of what is published, and of addresses that nothing here has. */
export function redirectLines(places: Places, content: Content): string {
  const published = [...places].filter(([{ draft }, { isGone }]) => !draft && !isGone).map(([, place]) => place);
  const locales = [...new Set([...content.locales, ...published.map(({ locale }) => locale)])];
  const taken = new Set([
    ...addressesOf([...content.articles, ...published], locales),
    ...locales.flatMap((locale) => sitePages.map((page) => `/${locale}/${page}`)),
    ...content.articles.flatMap(({ locale, aliases }) => aliases.map((alias) => `/${locale}/${alias}`)),
    ...content.moved.map(({ from }) => from),
  ]);
  const lines: string[] = [];
  for (const [{ addresses, draft }, { id, isGone }] of places) {
    if (draft || isGone) continue;
    for (const address of addresses) {
      const from = address.replace(/\/+$/, '');
      const line = `${from}\t${id.replace(/\/index$/, '')}\n`;
      if (taken.has(from) || parseMovedAddresses(line, '', content.shop.editorLocale).problems.length) continue;
      taken.add(from);
      lines.push(line);
    }
  }
  return lines.join('');
}
