// What an article refers to becomes its published address; what leads nowhere gives way to its words.
import type { Element, ElementContent, Root } from 'hast';
import { resolveIn, type Resolve } from './references.ts';
import { rewriteElements } from './rewrite.ts';

/** Changes the tree. Nothing is loaded from another site: a picture of one becomes a link to it. */
export function resolveReferences(tree: Root, resolve: Resolve): void {
  rewriteElements(tree, (element) => {
    const { tagName, properties } = element;
    const { href } = properties;
    if (tagName === 'img') return resolveImage(element, resolve);
    resolveIn(element, resolve);
    if (tagName !== 'a') return standIn(element);
    // A picture in a link has no second link.
    rewriteElements(element, (inner) => (inner.tagName === 'a' ? inner.children : [inner]));
    return href !== undefined && properties.href === undefined ? element.children : [element];
  });
}

function resolveImage(image: Element, resolve: Resolve): ElementContent[] {
  const { src, alt, title } = image.properties;
  const words = String(alt || title || '');
  const resolved = src ? resolve({ url: String(src), kind: 'image' }) : null;
  if (resolved?.kind === 'elsewhere') {
    const children: ElementContent[] = [{ type: 'text', value: words || String(src) }];
    return [{ type: 'element', tagName: 'a', properties: { href: String(src) }, children }];
  }
  if (resolved?.kind !== 'address') return words ? [{ type: 'text', value: words }] : [];
  resolveIn(image, resolve);
  // The page keeps the picture's place until it is there.
  image.properties = { ...resolved.size, loading: 'lazy', decoding: 'async', ...image.properties };
  return [image];
}

/** What stands in place of an element that cannot work: its content or nothing. */
function standIn(element: Element): ElementContent[] {
  const { tagName, properties, children } = element;
  const { src, srcSet, type } = properties;
  const holds = (tag: string) => children.some((child) => child.type === 'element' && child.tagName === tag);
  const works: Record<string, boolean> = {
    source: Boolean(src || srcSet),
    track: Boolean(src),
    input: type === 'checkbox',
  };
  if (works[tagName] === false) return [];
  const isPlayer = tagName === 'video' || tagName === 'audio';
  const isEmpty = (tagName === 'picture' && !holds('img')) || (isPlayer && !src && !holds('source'));
  return isEmpty ? children : [element];
}
