// The first rows of a table: what stands in a column tells what it is for, where its name does not.

export type Sample = {
  /** What stands in a column, without empty cells. */
  values: (name: string) => string[];
  rows: readonly Record<string, unknown>[];
};

/** Rows. Enough to meet every mark that is usual, and soon read. */
export const SAMPLE_ROWS = 200;
/** Words, and characters: shorter ones are names, states, codes. */
const MIN_WORDS = 3;
const MIN_LENGTH = 15;

export function toSample(rows: readonly Record<string, unknown>[]): Sample {
  const values = (name: string): string[] =>
    rows.flatMap((row) => {
      const value = row[name];
      if (typeof value === 'number' || typeof value === 'boolean') return String(value);
      return typeof value === 'string' && value.trim() ? value : [];
    });
  return { rows, values };
}

/** Whether most of the cells hold sentences. */
export function isText(values: readonly string[]): boolean {
  const texts = values.filter((value) => value.length >= MIN_LENGTH && hasWords(value.slice(0, 200)));
  return values.length > 0 && texts.length * 2 > values.length;
}

const hasWords = (text: string): boolean =>
  text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length >= MIN_WORDS;
