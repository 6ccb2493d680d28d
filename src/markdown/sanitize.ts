// An article keeps its meaning and loses its power: no scripts, styles, events, frames, forms, nothing from elsewhere.
// The list says what may stand on a page; it is asked of the whole tree, whether Markdown or raw HTML made it.
import type { Element, Root } from 'hast';
import { sanitize as keepAllowed, type Schema } from 'hast-util-sanitize';

const alignment: [string, RegExp] = ['style', /^text-align: (?:left|center|right)$/];
const cell = ['colSpan', 'rowSpan', 'align', alignment] satisfies NonNullable<Schema['attributes']>[string];

const schema: Schema = {
  // Their content says nothing to a reader, or is no text.
  strip: ['script', 'style', 'iframe', 'noscript', 'template', 'object', 'svg', 'math', 'select', 'textarea', 'title'],
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'section', 'aside', 'address', 'blockquote', 'pre', 'hr', 'br'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'figure', 'figcaption', 'input'],
    ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...[
      'a',
      'abbr',
      'b',
      'bdi',
      'bdo',
      'cite',
      'code',
      'del',
      'dfn',
      'em',
      'i',
      'ins',
      'kbd',
      'mark',
      'q',
      's',
      'samp',
    ],
    ...['small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr', 'rp', 'rt', 'ruby'],
    ...['img', 'picture', 'source', 'video', 'audio', 'track'],
  ],
  ancestors: Object.fromEntries(
    ['caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'].map(inTable),
  ),
  attributes: {
    '*': ['id', 'lang', 'dir', 'title'],
    a: ['href', 'name', 'ariaLabel', 'ariaDescribedBy', 'dataFootnoteRef', 'dataFootnoteBackref'],
    img: ['src', 'srcSet', 'alt', 'width', 'height', 'loading'],
    input: [['type', 'checkbox'], 'checked', 'disabled'],
    ol: ['start', 'reversed', 'type'],
    li: ['value', ['className', 'task-list-item']],
    td: cell,
    th: [...cell, 'scope'],
    audio: ['src', 'controls', 'loop'],
    details: ['open'],
    div: [
      ['className', 'tabs', 'callout', /^callout-[a-z]+$/],
      ['role', 'note'],
    ],
    p: [['className', 'callout-label', 'tab-label']],
    figure: [['className', 'code']],
    section: ['dataFootnotes', ['className', 'tab']],
    source: ['src', 'srcSet', 'type', 'media'],
    time: ['dateTime'],
    track: ['src', 'kind', 'srcLang', 'label', 'default'],
    ul: [['className', 'contains-task-list']],
    video: ['src', 'controls', 'poster', 'width', 'height', 'muted', 'loop', 'playsInline'],
  },
  // The resolver looks at addresses, right after (resolve-references.ts).
  protocols: {},
  // Anchors keep their names: articles link to each other's headings.
  clobber: [],
  // A picture that nobody described is passed over by a screen reader, which would read its address out.
  required: { img: { alt: '' } },
};

function inTable(tag: string): [string, string[]] {
  return [tag, ['table']];
}

/** Elements that do something or show something elsewhere; of others the page keeps what is in them. */
const leftOut = new Set([
  ...(schema.strip ?? []),
  'form',
  'button',
  'embed',
  'canvas',
  'map',
  'frame',
  'applet',
  'link',
]);

/** Whether customers miss something where this element stood. */
export function isLeftOut({ tagName, properties: { src, srcSet } }: Element): boolean {
  return leftOut.has(tagName) || (tagName === 'img' && !src && !srcSet);
}

/** @returns a new tree that holds nothing but what the list allows; what it refers to is left to the resolver */
export function sanitize(tree: Root): Root {
  return keepAllowed(tree, schema) as Root;
}
