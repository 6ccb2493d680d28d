// Words as agents spell them: customers leave accents out, agents seldom do. „uz surinkima“ → „už surinkimą“ where agents
// write it so more often.
import { fold, tokens } from '../../text/index.ts';

export type Spelling = {
  /** Text → the same text, its words spelt as agents spell them. */
  mend: (text: string) => string;
  /** A text without a single accent, in a language that is full of them. */
  lacksAccents: (text: string) => boolean;
};

const MIN_TIMES = 2;
/** The form with accents stands this many times for each one without: „vieną“ and „viena“ are two words. */
const CLEAR = 3;
/** Share of letters with an accent: Lithuanian has some .09, Russian with its ё less than .01. */
const FULL_OF_ACCENTS = 0.03;
const MIN_LETTERS = 40; // fewer may well have no accent

/** @param texts by those who spell well */
export function createSpelling(texts: readonly string[]): Spelling {
  const forms = new Map<string, Map<string, number>>();
  for (const text of texts)
    for (const token of tokens(text.toLowerCase())) {
      const counts = forms.get(fold(token.text)) ?? new Map<string, number>();
      forms.set(fold(token.text), counts.set(token.text, (counts.get(token.text) ?? 0) + 1));
    }
  const best = new Map(
    [...forms].map(([folded, counts]) => [
      folded,
      [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!,
    ]),
  );
  const isFull = accentShare(texts.join('\n')) >= FULL_OF_ACCENTS;
  const spelt = (word: string): string => {
    const lower = word.toLowerCase();
    const [form, times] = best.get(fold(lower)) ?? [lower, 0];
    // Only a word without any accent can lack one.
    if (times < MIN_TIMES || times < CLEAR * (forms.get(fold(lower))?.get(lower) ?? 0)) return word;
    if (form === lower || fold(lower) !== lower || form.length !== lower.length) return word;
    return word === lower ? form : word.charAt(0) + form.slice(1);
  };
  const mend = (text: string): string => {
    let out = '';
    let at = 0;
    for (const { text: word, start, end } of tokens(text)) {
      out += text.slice(at, start) + spelt(word);
      at = end;
    }
    return out + text.slice(at);
  };
  const lacksAccents = (text: string) => isFull && lettersOf(text) >= MIN_LETTERS && accentShare(text) === 0;
  return { mend, lacksAccents };
}

const ACCENTED = /[ąčęėįšųūžёàâäçéèêëîïôöùûüßáíñóú]/giu;
const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

function accentShare(text: string): number {
  const accents = text.match(ACCENTED)?.length ?? 0;
  return accents / (lettersOf(text) || 1);
}
