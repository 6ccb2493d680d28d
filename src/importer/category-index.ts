// index.md of a category: what it is called, and its introduction where the source has one.
import type { Root } from 'mdast';
import { joinFrontMatter } from '../markdown/front-matter.ts';
import { treeToMarkdown, withoutFacts } from './markdown/to-text.ts';
import type { Place } from './places/place-articles.ts';
import type { SourceCategory } from './source.ts';

/** @param theirs undefined where the source only names it  @param body its introduction */
export function indexText(theirs: SourceCategory | undefined, { locale, category }: Place, body?: Root): string {
  const title = theirs?.titles.get(locale) ?? [...(theirs?.titles.values() ?? [])][0] ?? category;
  const description = theirs?.descriptions.get(locale);
  const fields = {
    title: withoutFacts(title),
    ...(description && { description: withoutFacts(description) }),
    ...(theirs?.order !== undefined && { order: theirs.order }),
  };
  return joinFrontMatter(fields, body ? `\n${treeToMarkdown(body)}\n` : '');
}
