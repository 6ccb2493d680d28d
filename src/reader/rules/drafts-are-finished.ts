// What a draft leaves to its editor is done before the draft is published.
//   ok      draft: true …  ## To settle before publishing
//   not ok  the same without `draft: true`
import { draftStrings } from '../../i18n/draft-strings.ts';
import type { Article } from '../content.ts';
import type { Rule } from './rule.ts';

const messages = {
  en: (text: string) => `“${text}” speaks to the editor: write what customers are to read, or put draft: true back`,
  lt: (text: string) =>
    `„${text}“ skirta redaktoriui: parašykite, ką turi perskaityti klientai, arba grąžinkite draft: true`,
  ru: (text: string) => `«${text}» обращено к редактору: напишите, что прочтут покупатели, или верните draft: true`,
};

export const draftsAreFinished: Rule = {
  name: 'drafts-are-finished',
  severity: 'error',
  find: ({ articles, shop }) =>
    articles
      .filter(({ draft }) => !draft)
      .flatMap((article) =>
        linesForEditor(article).map(({ line, text }) => ({
          path: article.path,
          line: article.bodyLine + line,
          message: messages[shop.editorLocale](text),
        })),
      ),
};

/** `line` counts from 0 within the body. */
function linesForEditor({ body, locale }: Article): { line: number; text: string }[] {
  const { toSettle, noAnswer, onlyCases, repliesToStartFrom } = draftStrings(locale);
  return body
    .split('\n')
    .map((text, line) => ({ line, text: text.replace(/^#+ /, '').trim() }))
    .filter(({ text }) => [toSettle, noAnswer, onlyCases, repliesToStartFrom].includes(text));
}
