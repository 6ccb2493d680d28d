// What a draft leaves to its editor is done before the draft is published.
//   ok      draft: true …  ## To settle before publishing
//   not ok  the same without `draft: true`
import { draftStrings } from '../../i18n/draft-strings.ts';
import type { Rule } from '../check-content.ts';
import type { Article } from '../content.ts';

export const draftsAreFinished: Rule = ({ articles }) =>
  articles
    .filter(({ draft }) => !draft)
    .flatMap((article) =>
      openIn(article).map(({ line, text }) => ({
        path: article.path,
        line: article.bodyLine + line,
        severity: 'error' as const,
        message: `Unexpected “${text}” in a published article, expected the answer that customers get. Write it, or put draft: true back`,
      })),
    );

/** Lines of the body that speak to the editor. */
function openIn({ body, locale }: Article): { line: number; text: string }[] {
  const { toSettle, noAnswer, onlyCases, repliesToStartFrom } = draftStrings(locale);
  return body
    .split('\n')
    .map((text, line) => ({ line, text: text.replace(/^#+ /, '').trim() }))
    .filter(({ text }) => [toSettle, noAnswer, onlyCases, repliesToStartFrom].includes(text));
}
