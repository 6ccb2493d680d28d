// Words as agents spell them: customers leave accents out, agents seldom do. „uz surinkima“ → „už surinkimą“ where agents
// write it so more often.
import { fold, tokens } from '../../text/index.ts';

/** Text → the same text, its words spelt as agents spell them. */
export type Spelling = (text: string) => string;

const MIN_TIMES = 2;

/** @param texts by those who spell well */
export function createSpelling(texts: readonly string[]): Spelling {
  const forms = new Map<string, Map<string, number>>();
  for (const text of texts)
    for (const token of tokens(text.toLowerCase())) {
      const own = forms.get(fold(token.text)) ?? new Map<string, number>();
      forms.set(fold(token.text), own.set(token.text, (own.get(token.text) ?? 0) + 1));
    }
  const best = new Map(
    [...forms].map(([folded, own]) => [folded, [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!]),
  );
  const spelt = (word: string): string => {
    const lower = word.toLowerCase();
    const [form, times] = best.get(fold(lower)) ?? [lower, 0];
    // Only a word without any accent can lack one.
    if (times < MIN_TIMES || form === lower || fold(lower) !== lower || form.length !== lower.length) return word;
    return word === lower ? form : word.charAt(0) + form.slice(1);
  };
  return (text) => {
    let out = '';
    let at = 0;
    for (const { text: word, start, end } of tokens(text)) {
      out += text.slice(at, start) + spelt(word);
      at = end;
    }
    return out + text.slice(at);
  };
}
