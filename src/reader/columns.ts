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
    const place = placeIn(lines[isBody ? line - text.bodyLine : line - 1] ?? '', at);
    return place < 0 ? undefined : place + 1;
  };
}

/** Where the words stand by themselves, else where they are part of another: “refund” is not what “refund-time” begins with. */
function placeIn(line: string, words: string): number {
  const byThemselves = new RegExp(`(?<![\\p{L}\\p{N}_/#-])${RegExp.escape(words)}(?![\\p{L}\\p{N}_/#-])`, 'u');
  const place = line.search(byThemselves);
  return place < 0 ? line.indexOf(words) : place;
}
