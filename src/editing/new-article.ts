// A new article in every locale: where its files go, and what they begin as.
import { join } from 'node:path';
import type { Content } from '../reader/content.ts';
import { didYouMean } from '../reader/did-you-mean.ts';
import { UserError } from '../reader/problem.ts';

/** `file` is absolute. */
export type NewFile = { file: string; text: string };

/**
 * @param today YYYY-MM-DD
 * @returns the files that are missing: a locale that has the article already is left alone
 * @throws UserError when every locale has it, when the slug is taken, or when no locale has the category
 */
export function newArticle(content: Content, place: { category: string; slug: string }, today: string): NewFile[] {
  const { category, slug } = place;
  refuseNames(place);
  const locales = localesWith(category, content);
  const there = [...content.articles, ...content.unread].filter(
    (each) => each.slug.toLowerCase() === slug.toLowerCase(),
  );
  const elsewhere = there.filter((each) => each.category !== category || each.slug !== slug);
  if (elsewhere.length)
    throw new UserError(
      elsewhere
        .map(({ id }) => `${id} has that name already, and each may stand once in a locale: choose another one.`)
        .join('\n'),
    );
  const missing = locales.filter((locale) => !there.some((each) => each.locale === locale));
  if (!missing.length) throw new UserError(`${category}/${slug} is there in ${locales.join(', ')} already.`);
  return missing.map((locale) => ({
    file: join(content.dir, locale, category, `${slug}.md`),
    text: template(locale, slug, today),
  }));
}

function refuseNames(place: { category: string; slug: string }): void {
  const wrong = Object.values(place).find((part) => !/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u.test(part));
  if (wrong !== undefined) throw new UserError(`${wrong} cannot be an address: use letters, digits and hyphens only.`);
}

/** All locales. @throws UserError when one of them lacks the category */
function localesWith(category: string, { categories }: Content): string[] {
  const locales = [...new Set(categories.map(({ locale }) => locale))];
  const known = [...new Set(categories.map((each) => each.category))];
  if (!known.includes(category))
    throw new UserError(
      `There is no category ${category}: name one of ${known.join(', ')}, or add ${category}/index.md with a title to each locale first.${didYouMean(category, known)}`,
    );
  const lacking = locales.filter((locale) => !categories.some(({ id }) => id === `${locale}/${category}`));
  if (lacking.length)
    throw new UserError(
      lacking
        .map(
          (locale) => `${locale} has no category ${category}: add ${locale}/${category}/index.md with a title first.`,
        )
        .join('\n'),
    );
  return locales;
}

/** What an editor reads in a new file, in the editor's language; customers never see it. */
type Hints = { title: string; summary: string; questions: string };
const hints: Record<string, Hints> = {
  en: {
    title: 'The question, as a customer would ask it',
    summary: 'The answer in one sentence',
    questions: 'How customers ask it in their own words',
  },
  lt: {
    title: 'Klausimas, kaip jį užduotų klientas',
    summary: 'Atsakymas vienu sakiniu',
    questions: 'Kaip to klausia klientai savais žodžiais',
  },
  ru: {
    title: 'Вопрос, как его задал бы покупатель',
    summary: 'Ответ одним предложением',
    questions: 'Как об этом спрашивают покупатели своими словами',
  },
};

function template(locale: string, slug: string, today: string): string {
  const { title, summary, questions } = hints[locale] ?? hints.en!;
  const words = slug.replace(/[-_.]+/g, ' ');
  return `---
# ${title}:
title: ${JSON.stringify(words.charAt(0).toUpperCase() + words.slice(1))}
# ${summary}:
# summary:
# ${questions}:
questions: []
draft: true
updated: ${today}
---
`;
}
