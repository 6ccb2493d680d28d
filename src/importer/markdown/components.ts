// Components of MDX → our Markdown: notes, tabs, folded text, cards, pictures; of any other the text is kept.
import type { Nodes, Paragraph, Parent, PhrasingContent, RootContent } from 'mdast';
import type { Lose } from './block-tags.ts';
import { container, containerOf, html, link, paragraph, text, textOf } from './nodes.ts';
import { watchUrl } from './raw-html.ts';

type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Values = Record<string, string>;
type Make = (values: Values, children: RootContent[], element: Element, lose: Lose) => RootContent[];

const keep: Make = (_values, children) => children;
const drop: Make = () => [];
const note: Make = (values, children, { name }) => {
  const kind = containerOf(values.type ?? values.variant ?? values.kind ?? values.intent ?? name ?? '') ?? 'note';
  return container(kind, values.title ?? '', blocks(children));
};
const folded: Make = (values, children) => container('details', values.title ?? values.summary ?? '', blocks(children));
const linked: Make = (values, children, element) => {
  const label = values.title ?? (children.map(textOf).join(' ').trim() || values.label || values.text || '');
  const shown = values.href ?? values.to ?? values.url ?? values.link;
  const parts: PhrasingContent[] = shown ? [link(shown, label)] : [text(label)];
  const rest = values.description ? [text(`: ${values.description}`)] : [];
  return element.type === 'mdxJsxTextElement' ? parts : [paragraph(...parts, ...rest)];
};
const card: Make = (values, children, element, lose) => {
  if (values.href ?? values.link ?? values.to) return [...linked(values, [], element, lose), ...blocks(children)];
  return values.title ? [paragraph({ type: 'strong', children: [text(values.title)] }), ...blocks(children)] : children;
};
const picture: Make = ({ src = '', alt = '' }, _children, { type }) => {
  const image = { type: 'image', url: src, alt } as const;
  return src ? [type === 'mdxJsxTextElement' ? image : paragraph(image)] : [];
};
const framed: Make = ({ src = '', id, videoId, title = '' }, _children, { type, name }, lose) => {
  const given = id ?? videoId;
  const url = watchUrl(given && name !== 'iframe' ? `https://www.youtube.com/embed/${given.split('/').at(-1)}` : src);
  lose('embed', url || `<${name}>`);
  if (!url) return [];
  return type === 'mdxJsxTextElement' ? [link(url, title)] : [paragraph(link(url, title))];
};
const code: Make = ({ code: value = '', lang = '' }) => [{ type: 'code', lang: lang || null, value }];
/** Elements of HTML that our Markdown has no sign for stand in it as they are. */
const asWritten: Make = (values, children, { name }) => {
  const attributes = ['colspan', 'rowspan', 'start', 'datetime'].flatMap((key) =>
    values[key] ? [` ${key}="${values[key]}"`] : [],
  );
  return [html(`<${name}${attributes.join('')}>`), ...children, html(`</${name}>`)];
};

const makers: Record<string, Make> = {
  ...table('Aside Admonition Callout Alert Note Tip Info Warning Caution Danger Hint Important Check Banner', note),
  ...table('Details Accordion Expandable Collapsible Expander Spoiler', folded),
  ...table('LinkCard LinkButton Button Link ButtonLink Anchor a', linked),
  ...table('Card DocCard Step FeatureCard', card),
  ...table('img Image Img ThemedImage Figure', picture),
  ...table('iframe YouTube Youtube YouTubeEmbed LiteYouTube Vimeo Video video LiteYouTubeEmbed embed object', framed),
  ...table('Code CodeBlock', code),
  ...table(
    'Steps CardGrid Cards CardGroup AccordionGroup Frame Fragment FileTree Columns Column CodeGroup Tooltip Term',
    keep,
  ),
  ...table('div section p span article main header footer center font figure figcaption nav aside', keep),
  ...table('kbd sub sup mark u abbr small table thead tbody tfoot tr td th ul ol li dl dt dd blockquote q', asWritten),
  ...table('Icon Head style DocCardList TOCInline Spacer', drop),
  Badge: ({ text: label = '' }, children) => (children.length || !label ? children : [text(label)]),
  Tabs: (_values, children) => container('tabs', '', children),
  ...table('TabItem Tab', ({ label, value, title }, children) =>
    container('tab', label ?? title ?? value ?? '', blocks(children)),
  ),
  br: () => [{ type: 'break' }],
  hr: () => [{ type: 'thematicBreak' }],
  strong: (_values, children) => [{ type: 'strong', children: children as PhrasingContent[] }],
  b: (_values, children) => [{ type: 'strong', children: children as PhrasingContent[] }],
  em: (_values, children) => [{ type: 'emphasis', children: children as PhrasingContent[] }],
  i: (_values, children) => [{ type: 'emphasis', children: children as PhrasingContent[] }],
  code: (_values, children) => [{ type: 'inlineCode', value: children.map(textOf).join('') }],
  pre: (_values, children) => [{ type: 'code', value: children.map(textOf).join('') }],
  details: (values, children) => {
    const [summary = '', body] = cutSummary(children);
    return container('details', summary || values.title || '', blocks(body));
  },
  summary: (_values, children) => [html('<summary>'), ...children, html('</summary>')],
};

function table(names: string, make: Make): Record<string, Make> {
  return Object.fromEntries(names.split(' ').map((name) => [name, make]));
}

const flow = new Set<string>(['root', 'blockquote', 'listItem', 'mdxJsxFlowElement']);

/** Puts Markdown in place of components, expressions and imports, in the tree itself. */
export function replaceComponents(parent: Parent, lose: Lose): void {
  const isFlow = flow.has(parent.type);
  const own = parent.children;
  const children = (isFlow ? own.flatMap(unravelled) : own).flatMap((node) => {
    if ('children' in node) replaceComponents(node, lose);
    return replaced(node, lose);
  });
  parent.children = isFlow ? blocks(children) : children;
}

/** `<Note>Text</Note>` alone in a line is read as a paragraph of one component, but it is a block. */
function unravelled(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const parts = node.children.filter((child) => child.type !== 'text' || child.value.trim());
  const isBlock = (child: PhrasingContent) =>
    child.type === 'mdxTextExpression' ||
    (child.type === 'mdxJsxTextElement' &&
      /^[A-Z]|^(?:details|div|table|iframe|video|section)$/.test(child.name ?? ''));
  if (!parts.length || !parts.every(isBlock)) return [node];
  return parts.map((child) =>
    child.type === 'mdxJsxTextElement' ? ({ ...child, type: 'mdxJsxFlowElement' } as RootContent) : child,
  );
}

function replaced(node: RootContent, lose: Lose): RootContent[] {
  switch (node.type) {
    case 'mdxjsEsm': {
      if (/^export/m.test(node.value)) lose('code', firstLine(node.value));
      return [];
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return expression(node.value, lose);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return component(node, lose);
    default:
      return [node];
  }
}

/** A comment, a text between quotes, or code. */
function expression(value: string, lose: Lose): RootContent[] {
  const plain = value.trim();
  if (plain.startsWith('/*:::')) return [html(plain)];
  if (plain === '' || /^\/[*/]/.test(plain)) return [];
  const [, , quoted] = /^(["'`])([^"'`$\\]*)\1$/.exec(plain) ?? [];
  if (quoted !== undefined) return [text(quoted)];
  lose('code', `{${firstLine(plain)}}`);
  return [];
}

function component(element: Element, lose: Lose): RootContent[] {
  const name = element.name ?? 'Fragment';
  const make = Object.hasOwn(makers, name) ? makers[name] : undefined;
  if (!make) lose('component', `<${name}>`);
  const made = (make ?? keep)(valuesOf(element), element.children, element, lose);
  if (element.type === 'mdxJsxFlowElement') return made;
  // Within running text there is no place for a container or a paragraph.
  const inText = made.filter((node) => node.type !== 'html' || !node.value.startsWith(':::'));
  return inText.flatMap((node): RootContent[] => (node.type === 'paragraph' ? node.children : [node]));
}

/** Texts alone; what is computed is not known here, but for `{"text"}` and `{require('./a.png').default}`. */
function valuesOf({ attributes }: Element): Values {
  return Object.fromEntries(
    attributes.flatMap((attribute): [string, string][] => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const { name, value } = attribute;
      if (typeof value === 'string') return [[name, value]];
      const written = value?.value ?? '';
      const [, , quoted] = /(?:^|require\()\s*(["'`])([^"'`$]*)\1/.exec(written) ?? [];
      return quoted === undefined ? [] : [[name, quoted]];
    }),
  );
}

/** Running text that stands beside blocks becomes paragraphs. */
function blocks(nodes: RootContent[]): RootContent[] {
  const found: RootContent[] = [];
  let running: Paragraph | null = null;
  for (const node of nodes) {
    if (!isPhrasing(node)) {
      found.push(node);
      running = null;
    } else if (running) running.children.push(node);
    else if (node.type === 'image' || textOf(node).trim()) found.push((running = paragraph(node)));
  }
  return found;
}

const phrasing = new Set<string>([
  ...['text', 'link', 'image', 'strong', 'emphasis', 'inlineCode', 'break', 'delete'],
  ...['linkReference', 'imageReference', 'footnoteReference'],
]);
const isPhrasing = (node: RootContent): node is PhrasingContent => phrasing.has(node.type);

function cutSummary(children: RootContent[]): [string | undefined, RootContent[]] {
  const opening = children.findIndex((node) => node.type === 'html' && node.value === '<summary>');
  const closing = children.findIndex((node) => node.type === 'html' && node.value === '</summary>');
  if (opening < 0 || closing < opening) {
    // `<summary>` alone in a line is a paragraph of its own.
    const [first, ...rest] = children;
    if (first?.type !== 'paragraph') return [undefined, children];
    const [inner, body] = cutSummary(first.children);
    return inner === undefined ? [undefined, children] : [inner, [...blocks(body), ...rest]];
  }
  return [
    children
      .slice(opening + 1, closing)
      .map(textOf)
      .join('')
      .trim(),
    [...children.slice(0, opening), ...children.slice(closing + 1)],
  ];
}

const firstLine = (value: string): string => value.trim().split('\n')[0]!.slice(0, 60);
