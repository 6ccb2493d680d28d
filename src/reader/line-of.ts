// Where a value stands in the front matter or YAML it came from, for messages.

/** The last line, from 1, that holds the value: a title may hold the words of a list below it, seldom the other way. */
export function lineOf(source: string, value: string): number {
  return Math.max(1, source.split('\n').findLastIndex((line) => line.includes(value)) + 1);
}
