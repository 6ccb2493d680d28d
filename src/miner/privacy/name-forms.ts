// Whether a word is one of some people's names: in whatever case it stands, with accents or without, made small, or as a
// possessive. „Žygaudas“ gives „Žygaudui“, „Zygaudo“ and „Žygaudukas“; «Радмила» gives «Радмилу» and «Радмилин».
import { fold } from '../words/kept-words.ts';
import { inAllLanguages } from '../words/languages/index.ts';
import { entriesOf, oneOf } from '../words/phrases.ts';
import { everyCase, petEndings } from './known-names.ts';

const CASES = inAllLanguages(({ surnames }) => surnames.caseEndings);
const CASE_ENDING = new RegExp(`${oneOf(CASES)}$`, 'u');
const ENDINGS: ReadonlySet<string> = new Set([
  '',
  ...entriesOf(CASES).map(fold),
  ...entriesOf(inAllLanguages(({ surnames }) => surnames.possessives)).map(fold),
  ...petEndings,
]);
const LONGEST_ENDING = Math.max(...[...ENDINGS].map(({ length }) => length));
/** Letters; a shorter root is one of many words. */
const MIN_ROOT = 3;

/** The forms of names, to look words up in. */
export type NameForms = { roots: ReadonlySet<string>; words: ReadonlySet<string> };

/** @param names single words, as the people call themselves or in any case */
export function formsOfNames(names: Iterable<string>): NameForms {
  const each = [...names].map(formsOfName);
  return { roots: new Set(each.map(({ root }) => root)), words: new Set(each.flatMap(({ words }) => words)) };
}

export function isFormOf(word: string, { roots, words }: NameForms): boolean {
  const folded = fold(word);
  if (words.has(folded)) return true;
  for (let cut = Math.max(MIN_ROOT, folded.length - LONGEST_ENDING); cut <= folded.length; cut++)
    if (ENDINGS.has(folded.slice(cut)) && roots.has(folded.slice(0, cut))) return true;
  return false;
}

/** Agents' names come with every ticket of an export. */
const MAX_REMEMBERED = 10_000;
const remembered = new Map<string, { root: string; words: string[] }>();

function formsOfName(name: string): { root: string; words: string[] } {
  const known = remembered.get(name);
  if (known) return known;
  const lower = name.toLowerCase();
  const root = lower.replace(CASE_ENDING, '');
  const forms = { root: fold(root.length >= MIN_ROOT ? root : lower), words: everyCase(lower).map(fold) };
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(name, forms);
  return forms;
}
