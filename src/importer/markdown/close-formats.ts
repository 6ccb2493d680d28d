// Links and emphasis that nobody closed: a browser opens them anew in every block that follows, so that the rest of the
// page is one link. A person meant the words up to the end of their block.
import type { Element, Root, RootContent } from 'hast';

type Parent = Root | Element;

/** What HTML's parser opens anew: https://html.spec.whatwg.org/multipage/parsing.html#the-list-of-active-formatting-elements */
const formats = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** Changes the tree itself. @param tree parsed with `verbose`, which says where each element is closed */
export function closeFormats(tree: Root): void {
  const closed = new Set(formatsIn(tree).flatMap((element) => (isClosed(element) ? [startOf(element)] : [])));
  const seen = new Set<number | undefined>();
  takeOut(tree, (element) => {
    const start = startOf(element);
    const isAgain = start === undefined ? element.tagName === 'a' : seen.has(start);
    seen.add(start);
    // Emphasis that somebody closed in a later block was meant to reach there; a link leads on from one block.
    return isAgain && (element.tagName === 'a' || !closed.has(start));
  });
}

/** Two pieces of one element begin at one place of the source. */
const startOf = ({ position }: Element): number | undefined => position?.start.offset;

function isClosed({ data }: Element): boolean {
  return data?.position?.closing !== undefined;
}

function formatsIn(node: Root | RootContent): Element[] {
  const own = node.type === 'element' && formats.has(node.tagName) ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(formatsIn)] : own;
}

function takeOut(parent: Parent, isWrong: (element: Element) => boolean): void {
  const children = parent.children.flatMap((node): RootContent[] => {
    if (node.type !== 'element') return [node];
    const isOut = formats.has(node.tagName) && isWrong(node);
    takeOut(node, isWrong);
    return isOut ? node.children : [node];
  });
  (parent.children as RootContent[]) = children;
}
