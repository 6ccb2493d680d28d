// Raw HTML in an article keeps its meaning and loses its power: no scripts, styles, events, frames or forms.
import sanitizeHtml from 'sanitize-html';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const options: sanitizeHtml.IOptions = {
  allowedTags: [
    ...sanitizeHtml.defaults.allowedTags,
    'img',
    'del',
    'ins',
    'details',
    'summary',
    'input',
    'picture',
    'source',
    'video',
  ],
  allowedAttributes: {
    '*': ['id', 'lang', 'dir', 'title'],
    a: ['href', 'name', 'aria-label', 'aria-describedby', 'data-footnote-ref', 'data-footnote-backref'],
    // Astro finds its own images by the marker.
    img: ['src', 'alt', 'width', 'height', 'loading', '__ASTRO_IMAGE_', '__astro_image_'],
    input: [{ name: 'type', values: ['checkbox'] }, 'checked', 'disabled'],
    ol: ['start', 'reversed', 'type'],
    li: ['value'],
    td: ['colspan', 'rowspan', 'align'],
    th: ['colspan', 'rowspan', 'align', 'scope'],
    details: ['open'],
    source: ['src', 'srcset', 'type', 'media'],
    video: ['src', 'controls', 'poster', 'width', 'height', 'muted', 'loop', 'playsinline'],
    section: ['data-footnotes'],
    ...Object.fromEntries(headings.map((heading) => [heading, ['id']])),
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel', 'sms'],
  // Media comes from the shop's own site only: no third-party request, whatever an article says.
  allowedSchemesByTag: { img: [], source: [], video: [] },
  allowProtocolRelative: false,
  // Of inputs, only the checkboxes of task lists.
  exclusiveFilter: ({ tag, attribs }) => tag === 'input' && attribs.type !== 'checkbox',
  parser: { lowerCaseAttributeNames: false },
};

export function sanitize(html: string): string {
  return withoutEmptyMedia(sanitizeHtml(html, options));
}

/** Of media whose address the sanitiser refused the description stays. Its output holds no > and no quote in a value. */
function withoutEmptyMedia(html: string): string {
  return html
    .replace(/<(?:img|source)(?![^>]*\s(?:src|srcset|__astro_image_)=)[^>]*>(?:<\/source>)?/gi, descriptionOf)
    .replace(/<video(?![^>]*\ssrc=)[^>]*>((?:(?!<source|<\/video)[\s\S])*)<\/video>/g, '$1')
    .replace(/<picture>((?:(?!<img|<\/picture)[\s\S])*)<\/picture>/g, '$1');
}

function descriptionOf(tag: string): string {
  return /\salt="([^"]*)"/.exec(tag)?.[1] ?? '';
}
