// Where in its line a finding points at.
import { textsOf, type Content } from './content.ts';

/** @returns the column of the words `at` in a line of a text, both from 1; undefined where they stand nowhere in it */
export function createColumns(content: Content): (path: string, line: number, at: string) => number | undefined {
  const texts = new Map(textsOf(content).map((text) => [text.path, text]));
  return (path, line, at) => {
    const text = texts.get(path);
    if (!text) return undefined;
    const isBody = line >= text.bodyLine;
    const lines = (isBody ? text.asWritten.body : text.frontMatter).split('\n');
    const place = lines[isBody ? line - text.bodyLine : line - 1]?.indexOf(at) ?? -1;
    return place < 0 ? undefined : place + 1;
  };
}
