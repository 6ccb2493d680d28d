// An article's HTML, made as the site makes it, where every reference leads to what it says.
import { stringsOf } from '../../src/i18n/strings.ts';
import { readUrl } from '../../src/markdown/links.ts';
import type { Resolve } from '../../src/markdown/references.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';

const asWritten: Resolve = ({ url, kind }) => {
  const { kind: whose } = readUrl(url);
  if (whose === 'unsafe' || (whose === 'external' && kind === 'media')) return { kind: 'nowhere' };
  return whose === 'external' && kind === 'image' ? { kind: 'elsewhere' } : { kind: 'address', address: url };
};

/** @returns the HTML without the line breaks between its blocks */
export function render(markdown: string, locale = 'en', resolve = asWritten): string {
  return renderMarkdown(markdown, { locale, words: stringsOf(locale) }, resolve).trim();
}
