// One locale's folder: its categories, and the words that its customers use alike.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Strings } from '../i18n/en.ts';
import { notOverruled, parseSynonyms, type ContactWords, type SynonymGroup } from '../search/index.ts';
import { isLocale, languageOf, type Locale } from '../text/languages.ts';
import { readCategory, type CategoryFolder } from './category.ts';
import { readContactWords } from './contact-words.ts';
import type { TextSettings } from './markdown-text.ts';
import { parseGolden, type GoldenQuery } from './golden.ts';
import { hidden, isLoop, markdownFile, readFolder } from './folder.ts';
import { createProblem, type Problem } from './problem.ts';
import { localePattern } from './schema.ts';
import { readText, shown } from './text-file.ts';
import { builtInGroups } from './thesaurus.ts';
import { readTone, type HarshPhrase } from './tone.ts';
import { readUi } from './ui.ts';

/** `synonyms` are the groups of equal words of the locale, `contact` its words for the shop itself, `tone` what sounds harsh to them, `golden` the queries that the shop watches, `ui` the site's own words. */
export type LocaleFolder = CategoryFolder & {
  locale: string;
  synonyms: SynonymGroup[];
  contact: ContactWords;
  tone: HarshPhrase[];
  golden: GoldenQuery[];
  ui: Strings;
};

const messages = {
  en: {
    leftOut: (folder: string) =>
      `the folder ${folder} is left out: name it by its language, such as en or lt, or put _ before its name`,
    noStemmer: (locale: string) =>
      `search knows the forms of words in en, lt and ru only: in ${locale} it compares how words begin`,
    stray: (locale: string, name: string) =>
      `the article lies beside the categories: move it into one, ${locale}/CATEGORY/${name}`,
  },
  lt: {
    leftOut: (folder: string) =>
      `aplankas ${folder} praleidžiamas: pavadinkite jį kalbos kodu, pvz., en arba lt, arba pradėkite vardą brūkšniu _`,
    noStemmer: (locale: string) =>
      `žodžių formas paieška pažįsta tik en, lt ir ru: ${locale} ji lygina žodžių pradžias`,
    stray: (locale: string, name: string) =>
      `straipsnis yra šalia kategorijų: perkelkite jį į vieną iš jų, ${locale}/KATEGORIJA/${name}`,
  },
  ru: {
    leftOut: (folder: string) =>
      `папка ${folder} пропущена: назовите её кодом языка, например en или lt, или поставьте _ перед именем`,
    noStemmer: (locale: string) => `формы слов поиск знает только в en, lt и ru: в ${locale} он сравнивает начала слов`,
    stray: (locale: string, name: string) =>
      `статья лежит рядом с разделами: перенесите её в один из них, ${locale}/РАЗДЕЛ/${name}`,
  },
};

/** @param dir absolute */
export function readLocale(dir: string, settings: TextSettings): LocaleFolder {
  const { editorLocale } = settings;
  const locale = basename(dir);
  const entries = readFolder(dir);
  const categories = entries
    .filter((entry) => entry.isDirectory() && !hidden.test(entry.name) && !isLoop(join(dir, entry.name), dir))
    .map(({ name }) => readCategory(join(dir, name), locale, settings));
  const { synonyms, problems: ofSynonyms } = readSynonyms(join(dir, 'synonyms.txt'), locale, editorLocale);
  const { contact, problems: ofContact } = readContactWords(join(dir, 'contact-words.txt'), locale, editorLocale);
  const { tone, problems: ofTone } = readTone(join(dir, 'tone.txt'), locale, editorLocale);
  const { golden, problems: ofGolden } = readGolden(join(dir, 'golden.tsv'), editorLocale);
  const { ui, problems: ofUi } = readUi(join(dir, 'ui.yml'), locale, editorLocale);
  return {
    locale,
    synonyms,
    contact,
    tone,
    golden,
    ui,
    categories: categories.flatMap(({ categories }) => categories),
    articles: categories.flatMap(({ articles }) => articles),
    unread: categories.flatMap(({ unread }) => unread),
    problems: [
      ...ofSynonyms,
      ...ofContact,
      ...ofTone,
      ...ofGolden,
      ...ofUi,
      ...entries
        .filter((entry) => !entry.isDirectory() && markdownFile.test(entry.name))
        .map(strayProblem(dir, editorLocale)),
      ...categories.flatMap(({ problems }) => problems),
    ],
  };
}

/** A folder whose name is no locale is left out; one in a language that we have no stemmer for is not. */
export function localeProblem(dir: string, editorLocale: Locale): Problem | null {
  const locale = basename(dir);
  const say = messages[editorLocale];
  const warn = (message: string) => createProblem({ rule: 'locale', severity: 'warning', path: shown(dir), message });
  if (!localePattern.test(locale)) return warn(say.leftOut(locale));
  return isLocale(locale) ? null : warn(say.noStemmer(locale));
}

const strayProblem =
  (dir: string, editorLocale: Locale) =>
  ({ name }: { name: string }): Problem =>
    createProblem({
      rule: 'place',
      path: shown(join(dir, name)),
      message: messages[editorLocale].stray(basename(dir), name),
    });

/** The editors' own groups, then what they leave of the thesaurus of words that every shop's customers use. */
function readSynonyms(
  file: string,
  locale: string,
  editorLocale: Locale,
): { synonyms: SynonymGroup[]; problems: Problem[] } {
  const builtIn = builtInGroups(locale);
  if (!existsSync(file)) return { synonyms: builtIn, problems: [] };
  const { source, problems } = readText(file, editorLocale);
  if (source === null) return { synonyms: builtIn, problems };
  const language = languageOf(locale);
  const { groups, problems: found } = parseSynonyms(source, language, editorLocale);
  return {
    synonyms: groups.concat(notOverruled(builtIn, groups, language)),
    problems: found.map((problem) => createProblem({ rule: 'synonyms', path: shown(file), ...problem })),
  };
}

/** Empty when the shop keeps none. */
function readGolden(file: string, editorLocale: Locale): { golden: GoldenQuery[]; problems: Problem[] } {
  if (!existsSync(file)) return { golden: [], problems: [] };
  const { source, problems } = readText(file, editorLocale);
  if (source === null) return { golden: [], problems };
  const { queries, problems: found } = parseGolden(source, shown(file), editorLocale);
  return { golden: queries, problems: found };
}
