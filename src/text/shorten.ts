/** A text of at most `length` characters and an ellipsis where it was cut. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, lengthOfWords(text, length)).trimEnd()} …`;
}

/** The greatest length of `text` up to `length` that splits no word. */
export function lengthOfWords(text: string, length: number): number {
  if (text.length <= length) return text.length;
  const space = text.slice(0, length + 1).search(/\s\S*$/);
  return space > length / 2 ? space : length;
}
