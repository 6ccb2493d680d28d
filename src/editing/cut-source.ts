// A file as it lies on disk, cut into front matter and body with every byte of both.

/** `yaml` is what stands between the two fences, `closing` the second one with an empty line below it. */
export type CutSource = { fence: string; yaml: string; closing: string; body: string };

/** Behind each line end. */
const LINE_END = /(?<=\r\n|\r(?!\n)|\n)/;

/** @param source the text of an article’s file  @param bodyLine the line that its body begins on, from 1 */
export function cutSource(source: string, bodyLine: number): CutSource {
  const lines = source.split(LINE_END);
  const closing = lines.findIndex((line, place) => place > 0 && /^---\s*$/.test(line));
  return {
    fence: lines[0] ?? '',
    yaml: lines.slice(1, closing).join(''),
    closing: lines.slice(closing, bodyLine - 1).join(''),
    body: lines.slice(bodyLine - 1).join(''),
  };
}

export function joinSource({ fence, yaml, closing, body }: CutSource): string {
  return fence + yaml + closing + body;
}
