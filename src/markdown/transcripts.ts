// What is said in a video of our own stands under it, folded: for those who do not hear it, or would rather read.
import type { Element, ElementContent, Root } from 'hast';
import type { Resolve } from './references.ts';
import { rewriteElements } from './rewrite.ts';
import type { ArticleWords } from './words.ts';

/** Before references are resolved: the resolver knows a track by what the editor wrote. */
export function addTranscripts(tree: Root, resolve: Resolve, { transcript }: ArticleWords): void {
  rewriteElements(tree, (element) => {
    if (element.tagName === 'p') return withoutFolded(element);
    if (element.tagName !== 'video') return [element];
    const track = element.children.find((child) => child.type === 'element' && child.tagName === 'track');
    const url = track?.type === 'element' ? String(track.properties.src ?? '') : '';
    const resolved = url ? resolve({ url, kind: 'media' }) : null;
    const spoken = resolved?.kind === 'address' ? resolved.spoken : undefined;
    return spoken ? [element, folded(transcript, spoken)] : [element];
  });
}

/** A paragraph holds no folded text, so what is said in its videos stands under it. */
function withoutFolded(paragraph: Element): Element[] {
  const isFolded = (child: ElementContent) => child.type === 'element' && child.tagName === 'details';
  const children = paragraph.children.filter((child) => !isFolded(child));
  return [{ ...paragraph, children }, ...(paragraph.children.filter(isFolded) as Element[])];
}

function folded(title: string, text: string): Element {
  const paragraphs = text.split('\n').map((line) => create('p', line));
  return { type: 'element', tagName: 'details', properties: {}, children: [create('summary', title), ...paragraphs] };
}

function create(tagName: string, value: string): ElementContent {
  return { type: 'element', tagName, properties: {}, children: [{ type: 'text', value }] };
}
