// First names in all the cases customers write them in, with and without accents. Stemmers would do with less, but what
// serves a search joins too much here: «Dalia» and «dalis» are one word to a stemmer and a woman and a part to people.
import { fold } from '../words/kept-words.ts';
import { minerLanguages } from '../words/languages/index.ts';
import type { Declensions, NameWords } from '../words/languages/personal-words.ts';

const languages: readonly NameWords[] = Object.values(minerLanguages).map(({ names }) => names);
const wordsIn = (list: string): string[] => list.trim().split(/\s+/).filter(Boolean);

/** Words that begin with a capital letter and are nobody's name. */
export const notNames: ReadonlySet<string> = new Set(languages.flatMap(({ notNames }) => wordsIn(notNames)));
/** Family names that no ending gives away. */
export const familyNames: ReadonlySet<string> = new Set(languages.flatMap(({ family }) => wordsIn(family)));

function formsOf(name: string, declensions: Declensions): string[] {
  const row = declensions.find(([ending]) => name.endsWith(ending));
  if (!row) return [name];
  const stem = name.slice(0, name.length - row[0].length);
  return wordsIn(row[1]).map((ending) => stem + ending.replace('-', ''));
}

/** ё as е and no other accents; й and и stay two letters. */
const spellings = (form: string): string[] => [fold(form), withoutYo(form)];
const withoutYo = (word: string): string => (word.includes('ё') ? word.replaceAll('ё', 'е') : word);
/** As the sets below have it. */
export const plainCase = (word: string): string => withoutYo(word.toLowerCase());
const everyForm = (list: string, { declensions }: NameWords): string[] =>
  wordsIn(list)
    .flatMap((name) => formsOf(name, declensions))
    .flatMap(spellings);

const ambiguous = new Set(languages.flatMap((names) => everyForm(names.ambiguous, names)));
const unambiguous = (forms: string[]): Set<string> => new Set(forms.filter((form) => !ambiguous.has(form)));

/** Names that are nothing else, as people call themselves. */
export const nominative: ReadonlySet<string> = unambiguous(
  languages.flatMap(({ first }) => wordsIn(first)).flatMap((name) => [name, ...spellings(name)]),
);
/** Names that are nothing else and never change their ending: an English one is one without its capital, too. */
export const undeclined: ReadonlySet<string> = unambiguous(
  languages.filter(({ declensions }) => !declensions.length).flatMap(({ first }) => wordsIn(first)),
);
/** Names that are nothing else, in every case. */
export const certain: ReadonlySet<string> = unambiguous(languages.flatMap((names) => everyForm(names.first, names)));
/** And those that are words as well. */
export const possible: ReadonlySet<string> = certain.union(ambiguous);

const baseForms = new Set(
  languages.flatMap(({ first, ambiguous }) => wordsIn(`${first} ${ambiguous}`)).flatMap(spellings),
);
/** A stem and an ending of a pet name, in every case: Tom-ukui, «Даш-енькой». */
type PetNames = { stems: ReadonlySet<string>; endings: ReadonlySet<string>; base: ReadonlySet<string> };

const WITHOUT_ENDING = /(?:ius|ia|[aiyu]s|[aė])$/u;
const stemsOf = (names: NameWords): string[] => wordsIn(names.first).map((name) => name.replace(WITHOUT_ENDING, ''));
const petNames: readonly PetNames[] = languages.flatMap((names) =>
  names.petNames.map(({ stems, endings }) => ({
    stems: new Set((stems === null ? stemsOf(names) : wordsIn(stems)).flatMap(spellings)),
    endings: new Set(everyForm(endings, names)),
    base: new Set(wordsIn(endings).flatMap(spellings)),
  })),
);

/** Endings of pet names in every case, folded. */
export const petEndings: ReadonlySet<string> = new Set(
  petNames.flatMap(({ endings }) => [...endings]).map((ending) => fold(ending)),
);
/** All cases of a name by the declensions of every language; in lower case. */
export const everyCase = (name: string): string[] => [
  ...new Set([name, ...languages.flatMap(({ declensions }) => formsOf(name, declensions))]),
];

/** „Onutei“, «Дашенька»: a first name made small; `word` in lower case, ё as е. */
export const isPetName = (word: string): boolean => isPetWith('endings', word);

/** No name made small is longer; a word of thousands of letters is not cut at each of them. */
const LONGEST_PET_NAME = 40; // letters

function isPetWith(key: 'endings' | 'base', word: string): boolean {
  if (word.length > LONGEST_PET_NAME) return false;
  for (let cut = 2; cut < word.length - 1; cut++)
    if (petNames.some((pets) => pets.stems.has(word.slice(0, cut)) && pets[key].has(word.slice(cut)))) return true;
  return false;
}

/** „Birutės“, «Верин», „Tomukui“: a name in another case than people call themselves; `word` in lower case. */
export function isDeclined(word: string): boolean {
  const forms = spellings(word);
  const isBase = forms.some((form) => baseForms.has(form) || isPetWith('base', form));
  return !isBase && forms.some((form) => possible.has(form) || isPetName(form));
}
