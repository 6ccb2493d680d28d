// First names in all the cases customers write them in, with and without accents. Stemmers would do with less, but what
// serves a search joins too much here: «Dalia» and «dalis» are one word to a stemmer and a woman and a part to people.
import { fold } from '../../text/index.ts';
import {
  englishAmbiguous,
  englishNames,
  lithuanianAmbiguous,
  lithuanianNames,
  russianAmbiguous,
  russianNames,
} from './first-names.ts';

/** Ending of the base form → endings of all forms. The first row that fits counts. */
type Declensions = readonly (readonly [ending: string, forms: string])[];

const lithuanian: Declensions = [
  ['tis', 'tis čio čiui tį čiu ti'],
  ['dis', 'dis džio džiui dį džiu di'],
  ['ius', 'ius iaus iui ių iumi iau'],
  ['ia', 'ia ios iai ią'],
  ['as', 'as o ui ą u e ai'],
  ['is', 'is io iui į iu i'],
  ['ys', 'ys io iui į iu y'],
  ['us', 'us aus ui ų umi au'],
  ['a', 'a os ai ą'],
  ['ė', 'ė ės ei ę e'],
];
const russian: Declensions = [
  ['ия', 'ия ии ию ией'],
  ['ий', 'ий ия ию ием ии'],
  ['й', 'й я ю ем е'],
  ['ь', 'ь я ю ем е и ью'],
  ['я', 'я и е ю ей'],
  ['а', 'а ы и е у ой ей ою'],
  ['', '- а у ом е'],
];

function formsOf(name: string, declensions: Declensions): string[] {
  const row = declensions.find(([ending]) => name.endsWith(ending));
  if (!row) return [name];
  const stem = name.slice(0, name.length - row[0].length);
  return row[1].split(' ').map((ending) => stem + ending.replace('-', ''));
}

/** ё as е and no other accents; й and и stay two letters. */
const everyForm = (names: readonly string[], declensions: Declensions): string[] =>
  names.flatMap((name) => formsOf(name, declensions)).flatMap((form) => [fold(form), form.replace(/ё/g, 'е')]);

const ambiguous = new Set([
  ...englishAmbiguous,
  ...everyForm(lithuanianAmbiguous, lithuanian),
  ...everyForm(russianAmbiguous, russian),
]);
const unambiguous = (forms: string[]): Set<string> => new Set(forms.filter((form) => !ambiguous.has(form)));

/** Names that are nothing else, as people call themselves. */
export const nominative: ReadonlySet<string> = unambiguous(
  [...englishNames, ...lithuanianNames, ...russianNames].flatMap((name) => [name, fold(name)]),
);
/** Names that are nothing else. */
export const english: ReadonlySet<string> = unambiguous([...englishNames]);
export const certain: ReadonlySet<string> = unambiguous([
  ...englishNames,
  ...everyForm(lithuanianNames, lithuanian),
  ...everyForm(russianNames, russian),
]);
/** And those that are words as well. */
export const possible: ReadonlySet<string> = new Set([
  ...certain,
  ...ambiguous,
  ...everyForm(lithuanianNames, lithuanian),
]);
