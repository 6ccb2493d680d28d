// A new article in every locale: where its files go, and what they begin as.
import { join } from 'node:path';
import type { Content } from '../reader/content.ts';
import { didYouMean } from '../reader/did-you-mean.ts';
import { UserError } from '../reader/problem.ts';
import type { Locale } from '../text/languages.ts';

/** `file` is absolute. */
export type NewFile = { file: string; text: string };

/**
 * @param today YYYY-MM-DD
 * @returns the files that are missing: a locale that has the article already is left alone
 * @throws UserError when every locale has it, when the slug is taken, or when no locale has the category
 */
export function newArticle(content: Content, place: { category: string; slug: string }, today: string): NewFile[] {
  const { category, slug } = place;
  const say = messages[content.shop.editorLocale];
  const wrong = Object.values(place).find((part) => !/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u.test(part));
  if (wrong !== undefined) throw new UserError(say.noAddress(wrong));
  const locales = localesWith(category, content);
  const there = [...content.articles, ...content.unread].filter(
    (each) => each.slug.toLowerCase() === slug.toLowerCase(),
  );
  const elsewhere = there.filter((each) => each.category !== category || each.slug !== slug);
  if (elsewhere.length) throw new UserError(elsewhere.map(({ id }) => say.taken(id)).join('\n'));
  const missing = locales.filter((locale) => !there.some((each) => each.locale === locale));
  if (!missing.length) throw new UserError(say.there(`${category}/${slug}`, locales.join(', ')));
  return missing.map((locale) => ({
    file: join(content.dir, locale, category, `${slug}.md`),
    text: template(locale, slug, today),
  }));
}

/** All locales. @throws UserError when one of them lacks the category */
function localesWith(category: string, { categories, shop: { editorLocale } }: Content): string[] {
  const say = messages[editorLocale];
  const locales = [...new Set(categories.map(({ locale }) => locale))];
  const known = [...new Set(categories.map((each) => each.category))];
  if (!known.includes(category))
    throw new UserError(say.noCategory(category, known.join(', ')) + didYouMean(category, known, editorLocale));
  const lacking = locales.filter((locale) => !categories.some(({ id }) => id === `${locale}/${category}`));
  if (lacking.length) throw new UserError(lacking.map((locale) => say.lacking(locale, category)).join('\n'));
  return locales;
}

const en = {
  noAddress: (name: string) => `${name} cannot be an address: use letters, digits and hyphens only.`,
  taken: (id: string) => `${id} has that name already, and each may stand once in a locale: choose another one.`,
  there: (place: string, locales: string) => `${place} is there in ${locales} already.`,
  noCategory: (name: string, known: string) =>
    `There is no category ${name}: name one of ${known}, or add ${name}/index.md with a title to each locale first.`,
  lacking: (locale: string, category: string) =>
    `${locale} has no category ${category}: add ${locale}/${category}/index.md with a title first.`,
};
const lt: typeof en = {
  noAddress: (name) => `${name} negali būti adresas: rašykite tik raides, skaitmenis ir brūkšnelius.`,
  taken: (id) => `${id} jau turi tokį vardą, o kalboje jis gali būti tik vienas: pasirinkite kitą.`,
  there: (place, locales) => `${place} jau yra (${locales}).`,
  noCategory: (name, known) =>
    `Kategorijos ${name} nėra: nurodykite vieną iš ${known} arba pirmiausia kiekvienoje kalboje sukurkite ${name}/index.md su pavadinimu (title).`,
  lacking: (locale, category) =>
    `Kalboje ${locale} nėra kategorijos ${category}: pirmiausia sukurkite ${locale}/${category}/index.md su pavadinimu (title).`,
};
const ru: typeof en = {
  noAddress: (name) => `${name} не может быть адресом: используйте только буквы, цифры и дефисы.`,
  taken: (id) => `У ${id} уже такое имя, а в одном языке оно может быть только одно: выберите другое.`,
  there: (place, locales) => `${place} уже есть (${locales}).`,
  noCategory: (name, known) =>
    `Раздела ${name} нет: назовите один из ${known} или сначала создайте в каждом языке ${name}/index.md с заголовком (title).`,
  lacking: (locale, category) =>
    `В языке ${locale} нет раздела ${category}: сначала создайте ${locale}/${category}/index.md с заголовком (title).`,
};
const messages: Record<Locale, typeof en> = { en, lt, ru };

/** What an editor reads in a new file, in the language that it will be written in; customers never see it. */
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
