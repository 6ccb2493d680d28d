// In which line of a block of HTML something stands that its tree names without a place.

const MAX_SEARCHED = 50_000_000; // characters: thousands of pictures in one block of megabytes would take minutes

/**
 * @returns for words of the block how many lines are above them, at the next place each time the same are asked for. 0,
 * the block's own line, where they are written otherwise (`&amp;`) or not at all.
 */
export function createLineCounter(html: string): (words: string) => number {
  const source = html.toLowerCase();
  const ends = [...source.matchAll(/\n/g)].map(({ index }) => index);
  const next = new Map<string, number>();
  let searched = 0;
  return (words) => {
    const from = next.get(words) ?? 0;
    const place = searched < MAX_SEARCHED ? source.indexOf(words.toLowerCase(), from) : -1;
    searched += (place < 0 ? source.length : place) - from;
    if (place < 0) return 0;
    next.set(words, place + words.length);
    return countBelow(ends, place);
  };
}

/** How many of the sorted numbers are smaller. */
function countBelow(sorted: number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
