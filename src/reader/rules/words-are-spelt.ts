// A slip of the pen looks careless, and search does not find the article by the right word. Only with --spelling.
//   ok      Your refund comes in 14 days.   Omniva, which is a name   a word that content/LOCALE/words.txt lists
//   not ok  Your refnud comes in 14 days.
import { proseLines } from '../../markdown/prose-lines.ts';
import type { Article } from '../content.ts';
import { lineOf } from '../line-of.ts';
import { spelledWords } from '../spelling.ts';
import type { Finding, Rule } from './rule.ts';

const messages = {
  en: (word: string, nearest: string | undefined, locale: string) =>
    `the dictionary does not know “${word}”${nearest ? `: is it “${nearest}”?` : '.'} If your spelling is right, add it to ${locale}/words.txt`,
  lt: (word: string, nearest: string | undefined, locale: string) =>
    `žodyne nėra „${word}“${nearest ? `: gal „${nearest}“?` : '.'} Jei žodis parašytas teisingai, įrašykite jį į ${locale}/words.txt`,
  ru: (word: string, nearest: string | undefined, locale: string) =>
    `в словаре нет слова «${word}»${nearest ? `: может быть, «${nearest}»?` : '.'} Если слово написано верно, впишите его в ${locale}/words.txt`,
};

export const wordsAreSpelt: Rule = {
  name: 'words-are-spelt',
  severity: 'warning',
  find: ({ articles, shop }, _indexOf, { spellerOf }) => {
    const nearest = new Map<string, string | undefined>();
    return articles.flatMap((article): Finding[] => {
      const { path, locale } = article;
      const speller = spellerOf?.(locale);
      if (!speller) return [];
      const wrong = textsIn(article).flatMap(({ text, line }) =>
        spelledWords(text, locale).flatMap((word) => (speller.isRight(word) ? [] : [{ word, line }])),
      );
      return wrong.map(({ word, line }) => {
        const kind = `words-are-spelt ${locale} ${word.toLowerCase()}`;
        if (!nearest.has(kind)) nearest.set(kind, speller.suggest(word));
        return { path, line, at: word, kind, message: messages[shop.editorLocale](word, nearest.get(kind), locale) };
      });
    });
  },
};

/** What customers read: title, answer, text. `questions` are their own words, slips and all. */
function textsIn({ frontMatter, body, bodyLine, asWritten: { title, summary } }: Article): {
  text: string;
  line: number;
}[] {
  const fields = [title, summary].map((text) => ({ text, line: lineOf(frontMatter, text.split('\n')[0]!) }));
  return [...fields, ...proseLines(body).map((text, at) => ({ text: withoutMarkup(text), line: bodyLine + at }))];
}

/** Targets of links, tags, names of containers: none of it is read. */
function withoutMarkup(line: string): string {
  return line
    .replace(/^\s*:{3,}\s*[\w-]*|^\s*\[[^\]]*\]:.*$/, '')
    .replace(/\]\([^)]*\)/g, '] ')
    .replace(/<[^>]*>/g, ' ');
}
