// The day of the last change has come: customers and search engines read it as a fact.
//   ok      updated: 2026-09-03
//   not ok  updated: 2062-09-03
import { lineOf } from '../line-of.ts';
import type { Rule } from './rule.ts';

const messages = {
  en: (day: string) => `updated: ${day} is a day to come: write the day of the last change`,
  lt: (day: string) => `updated: ${day} dar neatėjo: parašykite paskutinio pakeitimo dieną`,
  ru: (day: string) => `updated: ${day} ещё не наступило: напишите день последнего изменения`,
};

export const datesHaveCome: Rule = {
  name: 'dates-have-come',
  severity: 'error',
  find: ({ articles, shop }, _indexOf, { today }) =>
    articles.flatMap(({ path, frontMatter, updated, draft }) =>
      today && updated && updated > today && !draft
        ? [{ path, line: lineOf(frontMatter, updated), message: messages[shop.editorLocale](updated) }]
        : [],
    ),
};
