// HTML soup → HTML that says what it means: what only looks, runs or is empty goes, boxes and folded text get a name.
import type { Element, ElementContent, Parents } from 'hast';
import type { Lose } from './block-tags.ts';
import { containerOf } from './nodes.ts';
import { emphasis, joinEmphasis, tidyEmphasis, type Child } from './tidy-emphasis.ts';
import { watchUrl } from './raw-html.ts';

/** The element that stands for a container of ours, with `dataName` and `dataTitle`. */
export const CONTAINER = 'faqtory-container';

/** What the page would leave out or run; of `true` the loss is told. */
const dropped: Record<string, boolean> = {
  ...{ script: true, form: true, style: false, noscript: false, template: false, svg: false, math: true, link: false },
  ...{
    meta: false,
    title: false,
    head: false,
    input: false,
    select: true,
    button: false,
    textarea: true,
    canvas: true,
  },
};
const framed = ['iframe', 'embed', 'object'];
const mayBeEmpty = [
  'img',
  'br',
  'hr',
  'td',
  'th',
  'tr',
  'video',
  'source',
  'audio',
  'col',
  'wbr',
  'colgroup',
  CONTAINER,
];

/** Changes the tree itself. */
export function tidyHtml(parent: Parents, lose: Lose): void {
  const children = (parent.children as Child[]).flatMap((node): Child[] => {
    if (node.type === 'comment' || node.type === 'doctype') return [];
    if (node.type === 'text')
      return [{ ...node, value: node.value.replace(/[ \u00a0]*\u00a0[ \u00a0]+|[ ]+\u00a0/g, ' ') }];
    return node.type === 'element' ? tidyElement(node, lose) : [];
  });
  (parent.children as Child[]) = joinEmphasis(children);
}

function tidyElement(element: Element, lose: Lose): Child[] {
  const { tagName } = element;
  if (Object.hasOwn(dropped, tagName)) {
    if (dropped[tagName]) lose('code', `<${tagName}>`);
    return [];
  }
  if (framed.includes(tagName)) return linkToFrame(element, lose);
  tidyHtml(element, lose);
  if (isEmpty(element)) return [];
  if (tagName === 'a') return withoutLightbox(element);
  if (/^h[1-6]$/.test(tagName)) return [tidyHeading(element)];
  if (tagName === 'table') return isBox(element) ? element.children.flatMap(cellsIn) : [element];
  if (tagName === 'details') return [foldedText(element)];
  if (emphasis.includes(tagName)) return tidyEmphasis(element);
  const kind = kindOfBox(element);
  return kind ? [box(kind, '', element.children)] : [element];
}

function linkToFrame({ tagName, properties }: Element, lose: Lose): Child[] {
  const url = watchUrl(String(properties.src ?? properties.data ?? ''));
  lose('embed', url || `<${tagName}>`);
  if (!url) return [];
  const label = { type: 'text', value: String(properties.title ?? url) } as const;
  return [element('p', [element('a', [label], { href: url })])];
}

function element(tagName: string, children: Child[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children: children as ElementContent[] };
}

const box = (name: string, title: string, children: Child[]): Element =>
  element(CONTAINER, children, { dataName: name, dataTitle: title });

function isEmpty(node: Element): boolean {
  if (mayBeEmpty.includes(node.tagName) || node.properties.id || node.properties.name) return false;
  return node.children.every((child) =>
    child.type === 'text' ? !child.value.trim() : child.type === 'element' && child.tagName === 'br',
  );
}

export function textIn(node: Child): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

/** A picture that opens itself in large is only a picture. */
function withoutLightbox(anchor: Element): Child[] {
  const [only, ...others] = anchor.children.filter((child) => child.type !== 'text' || child.value.trim());
  const isPicture = only?.type === 'element' && only.tagName === 'img' && others.length === 0;
  const isItself = isPicture && /\.(?:png|jpe?g|gif|webp|svg)(?:\?|$)/i.test(String(anchor.properties.href ?? ''));
  return isItself
    ? [only]
    : anchor.properties.href === undefined && !anchor.properties.id && !anchor.properties.name
      ? anchor.children
      : [anchor];
}

/** Headings are strong by themselves; what they are linked by is their own or that of an anchor within. */
function tidyHeading(heading: Element): Element {
  const named = heading.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'a' && !child.properties.href,
  );
  const id = heading.properties.id ?? named?.properties.id ?? named?.properties.name;
  const children = heading.children.flatMap((child): ElementContent[] =>
    child.type === 'element' && (child === named || ['strong', 'b'].includes(child.tagName)) ? child.children : [child],
  );
  return { ...heading, children, properties: id ? { id } : {} };
}

function foldedText(details: Element): Element {
  const summary = details.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'summary',
  );
  return box(
    'details',
    summary ? textIn(summary).trim() : '',
    details.children.filter((child) => child !== summary),
  );
}

/** A table of one cell is a box around a text. */
function isBox(table: Element): boolean {
  return cellsOf(table).length === 1;
}

const cellsOf = (node: Element): Element[] =>
  node.children.flatMap((child) =>
    child.type !== 'element' ? [] : ['td', 'th'].includes(child.tagName) ? [child] : cellsOf(child),
  );

const cellsIn = (node: ElementContent): Child[] =>
  node.type === 'element'
    ? ['td', 'th'].includes(node.tagName)
      ? [element('div', node.children)]
      : node.children.flatMap(cellsIn)
    : [];

/** A word of its class says what a box is: `callout callout--warning`, `alert-info`, `note`, Help Scout’s `callout-yellow`. */
function kindOfBox({ tagName, properties }: Element): string | null {
  if (!['div', 'section', 'aside', 'blockquote', 'p'].includes(tagName)) return null;
  const names = properties.className ?? [];
  const words = names.flatMap((name) => name.toLowerCase().split(/[-_]+/));
  const isCallout = words.some((word) =>
    ['callout', 'alert', 'admonition', 'notice', 'infobox', 'notification'].includes(word),
  );
  const alone = names
    .map((name) => name.toLowerCase())
    .find((name) => ['note', 'tip', 'warning', 'important', 'caution', 'info', 'danger'].includes(name));
  if (!isCallout) return alone ? containerOf(alone) : null;
  const kinds = words.flatMap((word) =>
    ['callout', 'alert', 'admonition', 'notice'].includes(word) ? [] : (containerOf(word) ?? []),
  );
  return kinds.find((kind) => !['details', 'tabs', 'tab'].includes(kind)) ?? 'note';
}
