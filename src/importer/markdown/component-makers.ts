// What each component of MDX that people use becomes in our Markdown.
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Lose } from './block-tags.ts';
import { blocks, container, containerOf, html, link, paragraph, text, textOf } from './nodes.ts';
import { watchUrl } from './raw-html.ts';

export type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Values = Record<string, string>;
export type Make = (values: Values, children: RootContent[], element: Element, lose: Lose) => RootContent[];

export const keep: Make = (_values, children) => children;
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
const attribute = (name: string, value: string | undefined): string =>
  value ? ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"` : '';
const playerPart: Make = ({ src, kind, srclang, label }, _children, { name }) => [
  html(
    `<${name}${attribute('src', src)}${attribute('kind', kind)}${attribute('srclang', srclang)}${attribute('label', label)}>`,
  ),
];
/** A video that lies beside the pages comes along; of another site's there is a link. */
const player: Make = (values, children, element, lose) => {
  const { src, poster } = values;
  const parts = children.flatMap((child) => (child.type === 'html' ? child.value : [])).join('');
  if (/^(?:https?:)?\/\//.test(src ?? '') || !(src || parts)) return framed(values, children, element, lose);
  const { name } = element;
  return [html(`<${name}${attribute('src', src)}${attribute('poster', poster)} controls>${parts}</${name}>`)];
};
const heading: Make = ({ id = '' }, children, { name, type }) => {
  if (type === 'mdxJsxTextElement') return children;
  const words = children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child as PhrasingContent]));
  const anchor = id ? [text(` {#${id}}`)] : [];
  return [{ type: 'heading', depth: Number(name!.slice(1)) as 1, children: [...words, ...anchor] }];
};
const code: Make = ({ code: value = '', lang = '' }) => [{ type: 'code', lang: lang || null, value }];
/** Elements of HTML that our Markdown has no sign for stand in it as they are. */
const asWritten: Make = (values, children, { name }) => {
  const attributes = ['colspan', 'rowspan', 'start', 'datetime'].flatMap((key) =>
    values[key] ? [` ${key}="${values[key]}"`] : [],
  );
  return [html(`<${name}${attributes.join('')}>`), ...children, html(`</${name}>`)];
};

export const makers: Record<string, Make> = {
  ...table('Aside Admonition Callout Alert Note Tip Info Warning Caution Danger Hint Important Check Banner', note),
  ...table('Details Accordion Expandable Collapsible Expander Spoiler', folded),
  ...table('LinkCard LinkButton Button Link ButtonLink Anchor a', linked),
  ...table('Card DocCard Step FeatureCard', card),
  ...table('img Image Img ThemedImage Figure', picture),
  ...table('iframe YouTube Youtube YouTubeEmbed LiteYouTube Vimeo Video LiteYouTubeEmbed embed object', framed),
  ...table('video audio', player),
  ...table('source track', playerPart),
  ...table('Code CodeBlock', code),
  ...table(
    'Steps CardGrid Cards CardGroup AccordionGroup Frame Fragment FileTree Columns Column CodeGroup Tooltip Term',
    keep,
  ),
  ...table('div section p span article main header footer center font figure figcaption nav aside', keep),
  ...table('h1 h2 h3 h4 h5 h6', heading),
  ...table(
    'kbd sub sup ins del mark u abbr small table thead tbody tfoot tr td th ul ol li dl dt dd blockquote q',
    asWritten,
  ),
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
