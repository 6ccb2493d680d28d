// Addresses: what kind of one an editor wrote, and how those of this site are made.

/** `path` and `hash` are those of a reference within the help centre; `hash` has its #. */
export type Url = { kind: 'external' } | { kind: 'unsafe' } | { kind: 'own'; path: string; hash: string };

const safeSchemes = new Set(['http', 'https', 'mailto', 'tel', 'sms']);
/** A scheme, with the characters that browsers ignore in one (tabs, newlines, leading spaces) allowed. */
const schemePattern = /^[\s\p{Cc}]*([a-z][a-z0-9+.\s\p{Cc}-]*):/iu;

/** @param url as written in the article */
export function readUrl(url: string): Url {
  const scheme = schemePattern
    .exec(url)?.[1]
    ?.replace(/[\s\p{Cc}]/gu, '')
    .toLowerCase();
  if (scheme) return safeSchemes.has(scheme) ? { kind: 'external' } : { kind: 'unsafe' };
  // Browsers skip control characters and take \ for /, and so do editors on Windows.
  const plain = url
    .replace(/\p{Cc}/gu, '')
    .trim()
    .replaceAll('\\', '/');
  if (plain.startsWith('//')) return { kind: 'external' };
  const [path = '', ...rest] = plain.split('#');
  return { kind: 'own', path: safeDecode(path.split('?')[0]!), hash: rest.length ? `#${rest.join('#')}` : '' };
}

/**
 * Resolves like a browser would; `/…` starts at the content root. Accents are of one encoding.
 * @param folder of the file that refers, from the content root: `en/returns`
 * @returns the path from the content root, or null where it leads out of the content
 */
export function resolvePath(path: string, folder: string): string | null {
  const parts = path.startsWith('/') ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '..' && part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/').normalize('NFC');
}

/** `en/returns/refund-time` → `/help/en/returns/refund-time/`: what stands in a folder's name is never taken for a ? or a #. */
export function pageAddress(id: string, base: string): string {
  return withBase(id ? `/${encodePath(id)}/` : '/', base);
}

/** `en/a b.pdf` → `en/a%20b.pdf` */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** `/help` or `/help/` and `/en/` → `/help/en/` */
export function withBase(path: string, base: string): string {
  return base.replace(/\/+$/, '') + path;
}

/** `%C4%85` → ą; what is no such code stays as it is written. */
export function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
