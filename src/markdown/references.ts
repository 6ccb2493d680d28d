// What an article refers to, in Markdown or in raw HTML: one table for the page that is made and for the rules.
import type { Element, Root } from 'hast';
import { rewriteElements } from './rewrite.ts';

/** A link is opened when somebody presses it; images and media (video, sound, captions) are loaded with the page. */
export type ReferenceKind = 'link' | 'image' | 'media';
/** `url` as it is written. */
export type Reference = { url: string; kind: ReferenceKind };

/** What becomes of a reference; `spoken` is what captions say; `elsewhere` is a picture of another site, which pages link to and do not load. */
export type Resolved =
  | { kind: 'address'; address: string; size?: { width: number; height: number }; spoken?: string }
  | { kind: 'elsewhere' }
  | { kind: 'nowhere' };
export type Resolve = (reference: Reference) => Resolved;

const attributes: Record<string, Record<string, ReferenceKind>> = {
  a: { href: 'link' },
  img: { src: 'image', srcSet: 'image' },
  source: { src: 'media', srcSet: 'image' },
  video: { src: 'media', poster: 'image' },
  audio: { src: 'media' },
  track: { src: 'media' },
};

/** An attribute of an element that refers to something; `srcSet` refers to several things. */
type Place = { property: string; kind: ReferenceKind; value: string };

function placesIn({ tagName, properties }: Element): Place[] {
  return Object.entries(attributes[tagName] ?? {}).flatMap(([property, kind]) => {
    const value = properties[property];
    return value === undefined || value === null || value === false ? [] : [{ property, kind, value: String(value) }];
  });
}

/** All references of a tree, in its order. */
export function referencesIn(tree: Root): Reference[] {
  const found: Reference[] = [];
  rewriteElements(tree, (element) => {
    for (const { property, kind, value } of placesIn(element)) {
      const urls = property === 'srcSet' ? candidates(value).map(({ url }) => url) : [value];
      found.push(...urls.map((url) => ({ url, kind })));
    }
    return [element];
  });
  return found;
}

/** Puts addresses in place of the references of an element; those that lead nowhere lose their attribute. */
export function resolveIn(element: Element, resolve: Resolve): void {
  for (const { property, kind, value } of placesIn(element)) {
    const address = property === 'srcSet' ? resolveSet(value, resolve) : addressOf(resolve({ url: value, kind }));
    if (address === null) delete element.properties[property];
    else element.properties[property] = address;
  }
}

function addressOf(resolved: Resolved): string | null {
  return resolved.kind === 'address' ? resolved.address : null;
}

/** Null when one of the pictures is not to be had: the browser might choose just that one. */
function resolveSet(value: string, resolve: Resolve): string | null {
  const resolved = candidates(value).map(({ url, condition }) => {
    const address = addressOf(resolve({ url, kind: 'image' }));
    return address === null ? null : `${address}${condition}`;
  });
  return resolved.includes(null) || resolved.length === 0 ? null : resolved.join(', ');
}

const MAX_SET = 2000; // characters: far more than pictures need, and a bound for the pattern
/** A browser reads an address up to a space, then a condition (`2x`, `800w`) up to a comma. */
const CANDIDATE = /[\s,]*(\S*[^\s,])(?:\s+([^,]*))?(?:,|$)/g;

/** `a.png 1x, b.png 2x` → each address, and its condition with a space before. */
function candidates(srcSet: string): { url: string; condition: string }[] {
  return [...srcSet.slice(0, MAX_SET).matchAll(CANDIDATE)].map(([, url = '', condition = '']) => ({
    url,
    condition: /^\d+(?:\.\d+)?[wx]$/.test(condition.trim()) ? ` ${condition.trim()}` : '',
  }));
}
