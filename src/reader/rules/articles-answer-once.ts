// A question has one answer: two articles that say the same soon say two things.
//   ok      returns/how-to-return and returns/return-cost, which share some words
//   not ok  returns/how-to-return and account/send-back, with the same steps in other words
import { languageOf } from '../../text/languages.ts';
import { alikePairs } from '../likeness.ts';
import { lineOf } from '../line-of.ts';
import type { Rule } from './rule.ts';

/** Of 1,208 real help articles in three languages, 33 pairs are this alike and say the same; the sample's nearest have .59. */
const ALIKE = 0.8;

const messages = {
  en: (per: number, id: string) =>
    `${per} % of what this says is in ${id}, too: merge the two, or say in each what the other does not answer`,
  lt: (per: number, id: string) =>
    `${per} % to paties yra ir straipsnyje ${id}: sujunkite juos arba kiekviename palikite tai, ko nėra kitame`,
  ru: (per: number, id: string) =>
    `${per} % того же есть и в статье ${id}: объедините их или оставьте в каждой то, чего нет в другой`,
};

export const articlesAnswerOnce: Rule = {
  name: 'articles-answer-once',
  severity: 'warning',
  find: ({ articles, locales, shop }) =>
    locales.flatMap((locale) => {
      const own = articles.filter((article) => article.locale === locale && !article.draft);
      return alikePairs(own, languageOf(locale), ALIKE).map(({ one, other, likeness }) => ({
        path: other.path,
        line: lineOf(other.frontMatter, other.asWritten.title),
        message: messages[shop.editorLocale](Math.round(100 * likeness), one.id),
      }));
    }),
};
