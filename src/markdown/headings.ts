// Each heading gets its anchor in the tree that pages, search and rules read, so that they cannot disagree.
import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { tidyText } from './text.ts';

/** What the page of an article calls its own parts: a heading of that name gets a number behind it. */
const pageAnchors = [
  ...['content', 'related', 'translations', 'contact-title', 'vote-title', 'vote-hint'],
  ...['search-input', 'footnote-label'],
];

/** `heading` has `anchor` as its id on the page; without words it has none. */
export type NamedHeading = { heading: Heading; anchor: string; text: string };

/** Names all headings, those in lists and quotes too, in the tree itself. `{#anchor}` is kept where it is free. */
export function nameHeadings(root: Root): NamedHeading[] {
  const slugger = new GithubSlugger();
  for (const anchor of pageAnchors) slugger.slug(anchor);
  return headingsIn(root).map((heading) => {
    const text = tidyText(heading);
    const data: { hProperties?: Record<string, unknown> } = (heading.data ??= {});
    const own = data.hProperties?.id;
    const anchor = typeof own === 'string' && own ? keep(own, slugger) : text && slugger.slug(text);
    data.hProperties = { ...data.hProperties, ...(anchor && { id: anchor }) };
    return { heading, anchor, text };
  });
}

/** As it is written, with a number behind it where the page has this anchor already. */
function keep(anchor: string, slugger: GithubSlugger): string {
  if (Object.hasOwn(slugger.occurrences, anchor)) return slugger.slug(anchor, true);
  slugger.occurrences[anchor] = 0;
  return anchor;
}

function headingsIn(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingsIn) : [];
}
