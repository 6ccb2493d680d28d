// The blocks of an article with the lines that they have in its file; several rules ask for them, and parsing takes time.
import { textBlocks, type Block } from '../markdown/blocks.ts';
import type { Article } from './content.ts';

const known = new WeakMap<Article, Block[]>();

export function blocksOf(article: Article): Block[] {
  return known.get(article) ?? known.set(article, readBlocks(article)).get(article)!;
}

/** The texts that are read as sentences. */
export function paragraphsOf(article: Article): string[] {
  return blocksOf(article)
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ text }) => text);
}

function readBlocks({ body, bodyLine }: Article): Block[] {
  const inFile = (line: number): number => line + bodyLine - 1;
  return textBlocks(body).map((block) => ({
    ...block,
    line: inFile(block.line),
    images: block.images.map((image) => ({ ...image, line: inFile(image.line) })),
  }));
}
