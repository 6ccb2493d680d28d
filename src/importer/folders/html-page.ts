// A saved page of a help centre, or of an HTML export → its title, its text and where it was published.
import type { Element, Nodes, Root } from 'hast';
import { parseHtml } from '../markdown/html-to-tree.ts';
import { textIn } from '../markdown/tidy-html.ts';

export type HtmlPage = { title: string; lang: string; canonical: string; category: string; body: Root };

/** Where a help centre's own frame ends and the article begins, the surest first. */
const bodies: ((element: Element) => boolean)[] = [
  (element) =>
    hasClass(element, 'article-body') ||
    hasClass(element, 'article__body') ||
    String(element.properties.itemProp) === 'articleBody',
  (element) => hasClass(element, 'entry-content') || hasClass(element, 'article-content'),
  (element) => element.tagName === 'article',
  (element) => element.tagName === 'main',
  (element) => element.tagName === 'body',
];

export function readHtmlPage(source: string): HtmlPage {
  const tree = parseHtml(source);
  const all = elementsIn(tree);
  const first = (is: (element: Element) => boolean) => all.find(is);
  const attribute = (is: (element: Element) => boolean, name: string) => String(first(is)?.properties[name] ?? '');
  const body = bodies.map(first).find((found) => found !== undefined);
  const heading = first(({ tagName }) => tagName === 'h1');
  const crumbs = first((element) => hasClass(element, 'breadcrumbs') || hasClass(element, 'breadcrumb'));
  const steps = crumbs ? elementsIn(crumbs).filter(({ tagName }) => tagName === 'li') : [];
  const title = (
    heading ? textIn(heading) : textIn(first(({ tagName }) => tagName === 'title') ?? { type: 'text', value: '' })
  )
    .replace(/\s+/g, ' ')
    .trim();
  return {
    title,
    lang: /<html\b[^>]*\blang=["']?([\w-]+)/i.exec(source)?.[1] ?? '',
    canonical: attribute(
      ({ tagName, properties }) => tagName === 'link' && String(properties.rel) === 'canonical',
      'href',
    ),
    category:
      steps.length > 1
        ? textIn(steps.filter((step) => textIn(step).trim() !== title).at(-1) ?? steps.at(-1)!).trim()
        : '',
    body: {
      type: 'root',
      children: without(heading, body?.children ?? tree.children.filter((node) => node.type !== 'doctype')),
    },
  };
}

/** The title stands above the text, however deep it lay in it. */
function without<Node extends Nodes>(left: Element | undefined, nodes: Node[]): Node[] {
  for (const node of nodes) if (node.type === 'element') node.children = without(left, node.children);
  return nodes.filter((node) => node !== left);
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

function elementsIn(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elementsIn)] : own;
}
