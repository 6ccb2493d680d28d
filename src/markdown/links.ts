// Editors link from file to file (`../shipping/track-parcel.md#late`), so links work in any Git host too.
// Here such a link becomes the address on the site, and a rule can ask where it leads.

/** Where a link in an article leads. `id` is LOCALE/CATEGORY/SLUG or LOCALE/CATEGORY; `hash` has its #. */
type LinkTarget =
  | { kind: 'article' | 'category'; id: string; hash: string }
  | { kind: 'anchor'; hash: string }
  | { kind: 'file'; path: string }
  | { kind: 'external' }
  | { kind: 'unsafe' };

const safeSchemes = new Set(['http', 'https', 'mailto', 'tel', 'sms']);
/** A scheme, with the characters that browsers ignore in one (tabs, newlines, leading spaces) allowed. */
const schemePattern = /^[\s\p{Cc}]*([a-z][a-z0-9+.\s\p{Cc}-]*):/iu;

/**
 * @param href as written in the article
 * @param from the article's id, LOCALE/CATEGORY/SLUG
 */
export function linkTarget(href: string, from: string): LinkTarget {
  const scheme = schemePattern
    .exec(href)?.[1]
    ?.replace(/[\s\p{Cc}]/gu, '')
    .toLowerCase();
  if (scheme) return { kind: safeSchemes.has(scheme) ? 'external' : 'unsafe' };
  if (href.startsWith('//')) return { kind: 'external' };
  if (href.startsWith('#') || href === '') return { kind: 'anchor', hash: href };
  const [path = '', ...rest] = href.split('#');
  const hash = rest.length ? `#${rest.join('#')}` : '';
  const parts = resolveParts(safeDecode(path.split('?')[0]!), from);
  const last = parts.at(-1) ?? '';
  if (last.endsWith('.md')) {
    const slug = last.slice(0, -'.md'.length);
    if (slug === 'index' && parts.length === 3) return { kind: 'category', id: parts.slice(0, 2).join('/'), hash };
    return { kind: 'article', id: [...parts.slice(0, -1), slug].join('/'), hash };
  }
  if (/\.[a-z0-9]{2,5}$/i.test(last)) return { kind: 'file', path: parts.join('/') };
  return { kind: parts.length === 2 ? 'category' : 'article', id: parts.join('/'), hash };
}

/** The address on the site, with the base; null for an unsafe scheme (javascript: and the like). */
export function siteHref(href: string, from: string, base: string): string | null {
  const target = linkTarget(href, from);
  if (target.kind === 'unsafe') return null;
  if (target.kind === 'external' || target.kind === 'anchor') return href;
  if (target.kind === 'file') return href.startsWith('/') ? withBase(href, base) : href;
  return target.id ? pageAddress(target.id, base) + target.hash : withBase(`/${target.hash}`, base);
}

/** `en/returns/refund-time` → `/help/en/returns/refund-time/`: what stands in a folder's name is never taken for a ? or a #. */
export function pageAddress(id: string, base: string): string {
  return withBase(`/${id.split('/').map(encodeURIComponent).join('/')}/`, base);
}

/** `/help` or `/help/` and `/en/` → `/help/en/` */
export function withBase(path: string, base: string): string {
  return base.replace(/\/+$/, '') + path;
}

/** Resolves like a browser would, from the article's own folder; `/…` starts at the content root. Accents are of one encoding. */
function resolveParts(path: string, from: string): string[] {
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.map((part) => part.normalize('NFC'));
}

/** `%C4%85` → ą; what is no such code stays as it is written. */
export function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
