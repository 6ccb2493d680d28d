// Lists of words and phrases → one pattern. A list is read and extended by people, a pattern is not.

/**
 * Phrases as an alternation, the longest first. In a phrase `*` stands for any ending of a word, a space for one or more
 * spaces, and `'` for both apostrophes.
 */
export const anyOf = (phrases: readonly string[]): string =>
  phrases
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) =>
      phrase
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '\\p{L}{0,12}')
        .replaceAll(/['’]/g, "['’]")
        .replaceAll(' ', '\\s{1,3}'),
    )
    .join('|');

/** Finds any of the phrases as whole words. */
export const wholeWords = (phrases: readonly string[], flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(phrases)})(?![\\p{L}\\p{N}])`, flags);

/** Finds any of the phrases as whole words at the start of a text, and what stands between it and the next word. */
export const startingWith = (phrases: readonly string[]): RegExp =>
  new RegExp(`^(?:${anyOf(phrases)})(?![\\p{L}\\p{N}])[\\s,:;.!–—-]*`, 'iu');

/** Finds any of the phrases as whole words at the end of a text, with the signs around it. */
export const endingWith = (phrases: readonly string[]): RegExp =>
  new RegExp(`[\\s,:;.!–—-]{1,4}(?:${anyOf(phrases)})[\\s?!.,:;)(]*$`, 'iu');

/** Finds any of the phrases at the start of a text, right before one of the others. */
export const startingBefore = (phrases: readonly string[], others: readonly string[]): RegExp =>
  new RegExp(`^(?:${anyOf(phrases)})[\\s,:]{1,3}(?=(?:${anyOf(others)})(?![\\p{L}\\p{N}]))`, 'iu');

/**
 * A list with commas between → its entries, in their order. An entry may be a small pattern; `*` before or after letters
 * stands for any others, `~` for up to five.
 */
export const entriesOf = (list: string): string[] =>
  list
    .trim()
    .split(/,\s+/)
    .filter(Boolean)
    .map((entry) => entry.replaceAll('~', '\\p{L}{0,5}').replace(/^\*|(?<=(?<!\\)\p{L})\*/gu, '\\p{L}*'));

/** Such a list as a group; one without entries matches nothing. */
export const oneOf = (list: string): string => `(?:${entriesOf(list).join('|') || '(?!)'})`;

/** Such a list as whole words. */
export const wholeWordOf = (list: string): string => `(?<!\\p{L})${oneOf(list)}(?!\\p{L})`;
