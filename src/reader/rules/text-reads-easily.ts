// A text is read by people in a hurry: its sentences are short and its words common.
//   ok      Send the parcel back within 14 days. We pay the money back when it is here.
//   not ok  Reimbursement procedures commence subsequently to the verification of completeness of returned merchandise.
import { blocksOf, paragraphsOf } from '../blocks-of.ts';
import { DIFFICULT, lix } from '../readability.ts';
import type { Rule } from './rule.ts';

const messages = {
  en: (ease: number, limit: number) =>
    `the text is hard to read (LIX ${ease}, easy texts stay below ${limit}): shorten its sentences, use shorter words`,
  lt: (ease: number, limit: number) =>
    `tekstą sunku skaityti (LIX ${ease}, lengvo teksto – mažiau nei ${limit}): trumpinkite sakinius, rinkitės trumpesnius žodžius`,
  ru: (ease: number, limit: number) =>
    `текст трудно читать (LIX ${ease}, у простых текстов — меньше ${limit}): сделайте предложения короче, слова — проще`,
};

export const textReadsEasily: Rule = {
  name: 'text-reads-easily',
  severity: 'warning',
  find: ({ articles, shop }) =>
    articles.flatMap((article) => {
      const { path, locale, draft } = article;
      const limit = DIFFICULT[locale];
      const ease = draft || !limit ? null : lix(paragraphsOf(article), locale);
      if (!limit || ease === null || ease < limit) return [];
      const { line } = blocksOf(article).find(({ kind }) => kind === 'paragraph')!;
      return [{ path, line, message: messages[shop.editorLocale](Math.round(ease), limit) }];
    }),
};
