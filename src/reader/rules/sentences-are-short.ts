// A sentence is understood when it is read once. At 29 words it is difficult, at 43 one reader in ten follows it
// (American Press Institute); Russian and Lithuanian say the same in fewer words.
//   ok      Keep the receipt. You need it for the guarantee.
//   not ok  a sentence of more than 35 words
import { blocksOf } from '../blocks-of.ts';
import type { Article } from '../content.ts';
import { sentencesIn } from '../readability.ts';
import type { Finding, Rule } from './rule.ts';

/** Words; translations of the sample's sentences have .8 and .9 of the English ones. */
const LONGEST: Record<string, number> = { en: 35, ru: 31, lt: 28 };

const messages = {
  en: (words: number, start: string) => `a sentence of ${words} words (“${start}…”): make two of it`,
  lt: (words: number, start: string) => `sakinys per ilgas, žodžių – ${words} („${start}…“): padalykite jį į du`,
  ru: (words: number, start: string) =>
    `предложение слишком длинное, слов — ${words} («${start}…»): разделите его на два`,
};
const SHOWN = 5; // words

export const sentencesAreShort: Rule = {
  name: 'sentences-are-short',
  severity: 'warning',
  find: ({ articles, shop }) =>
    articles
      .filter(({ draft }) => !draft)
      .flatMap((article) => longSentences(article).map(toFinding(article, messages[shop.editorLocale]))),
};

type LongSentence = { text: string; words: string[]; line: number };

function longSentences(article: Article): LongSentence[] {
  const longest = LONGEST[article.locale] ?? Infinity;
  return blocksOf(article)
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ text, line }) => sentencesIn([text], article.locale).map((sentence) => ({ ...sentence, line })))
    .filter(({ words }) => words.length > longest);
}

const toFinding =
  ({ path, body, bodyLine }: Article, say: (typeof messages)['en']) =>
  ({ text, words, line }: LongSentence): Finding => {
    const start = text.split(/\s+/).slice(0, SHOWN).join(' ');
    // A paragraph may go over many lines.
    const below = body.split('\n').slice(line - bodyLine);
    const place = below.findIndex((written) => written.includes(text.split(/\s+/, 2).join(' ')));
    return { path, line: line + Math.max(0, place), message: say(words.length, start) };
  };
