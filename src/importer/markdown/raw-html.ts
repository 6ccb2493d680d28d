// Raw HTML within Markdown: what a page of ours would show stays as it is, the rest goes, and its loss is told.
import { attributesOf, type Lose } from './block-tags.ts';

/** Tags that the page keeps (src/markdown/sanitize.ts); other tags would be left out there without a word. */
const kept = new Set(
  (
    'h1 h2 h3 h4 h5 h6 p div section aside address blockquote pre hr br ul ol li dl dt dd details summary figure ' +
    'figcaption table caption colgroup col thead tbody tfoot tr th td a abbr b bdi bdo cite code del dfn em i ins kbd ' +
    'mark q s samp small span strong sub sup time u var wbr rp rt ruby img picture source video track'
  ).split(' '),
);
/** Tags that only say how something looks. */
const silent = new Set([
  'center',
  'font',
  'big',
  'nobr',
  'template',
  'nav',
  'main',
  'header',
  'footer',
  'article',
  'tt',
  'audio',
]);
const RUN = /<(script|style|noscript|template)\b[^>]*>[\s\S]*?<\/\1\s*>|<(?:script|style)\b[^>]*\/?>/gi;
const TAG = /<\/?([A-Za-z][\w.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const framed = ['iframe', 'embed', 'object'];

/** @returns what is left of it, in one piece, or nothing */
export function cleanHtml(value: string, lose: Lose): string[] {
  const withoutCode = value.replace(/<!--[\s\S]*?-->/g, '').replace(RUN, (_whole, name?: string) => {
    if (name !== 'style') lose('code', `<${name ?? 'script'}>`);
    return '';
  });
  const left = withoutCode.replace(TAG, (whole: string, name: string, rest: string) => {
    if (kept.has(name.toLowerCase()) && name === name.toLowerCase()) return whole;
    if (framed.includes(name.toLowerCase())) return whole.startsWith('</') ? '' : embedLink(rest, lose);
    if (!whole.startsWith('</') && !silent.has(name.toLowerCase())) lose('component', `<${name}>`);
    return '';
  });
  return left.trim() ? [left] : [];
}

/** A page loads nothing from elsewhere, so there is a link in the place of what was embedded. */
function embedLink(written: string, lose: Lose): string {
  const { src = '', data = '', title = '' } = attributesOf(written);
  const url = watchUrl(src || data);
  lose('embed', url || '<iframe>');
  return url ? `<a href="${url.replaceAll('"', '%22')}">${(title || url).replaceAll('<', '&lt;')}</a>` : '';
}

/** Where people watch what a frame plays: `//www.youtube.com/embed/ID?rel=0` → https://www.youtube.com/watch?v=ID */
export function watchUrl(src: string): string {
  const url = src.startsWith('//') ? `https:${src}` : src;
  const [, youtube] = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/.exec(url) ?? [];
  const [, vimeo] = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/.exec(url) ?? [];
  if (youtube) return `https://www.youtube.com/watch?v=${youtube}`;
  if (vimeo) return `https://vimeo.com/${vimeo}`;
  return /^https?:\/\//i.test(url) ? url : '';
}
