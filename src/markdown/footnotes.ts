// Footnotes in the article's language: Sätteri speaks English, and makes the hidden title a heading of the article.
import type { Element } from 'hast';
import type { ArticleWords } from './words.ts';

export function localizeFootnotes(element: Element, { footnotes, backToReference }: ArticleWords): Element {
  const { tagName, properties } = element;
  if (tagName === 'h2' && properties.id === 'footnote-label') {
    const hidden = { id: 'footnote-label', className: ['visually-hidden'] };
    return { type: 'element', tagName: 'p', properties: hidden, children: [{ type: 'text', value: footnotes }] };
  }
  if ('dataFootnoteBackref' in properties) {
    // “Back to reference 2-3” is the third place that refers to the second note.
    const [n = ''] = /[\d-]+$/.exec(String(properties.ariaLabel ?? '')) ?? [];
    properties.ariaLabel = backToReference.replace('{n}', n);
  }
  return element;
}
