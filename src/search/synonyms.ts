// Synonyms as editors write them.
//
//   # a group of equal words a line
//   refund, money back, reimburse
import { isStopWord, terms, tokens, type Language } from '../text/index.ts';

/** Words and phrases of equal meaning. */
export type SynonymGroup = string[];

/** `line` counts from 1. */
export type SynonymProblem = { line: number; message: string };

export function parseSynonyms(
  text: string,
  language: Language,
): { groups: SynonymGroup[]; problems: SynonymProblem[] } {
  const groups: SynonymGroup[] = [];
  const problems: SynonymProblem[] = [];
  /** By its terms, where a member stood first: what is stemmed alike is the same to search. */
  const seen = new Map<string, { member: string; line: number }>();
  text.split(/\r?\n/).forEach((content, place) => {
    const line = place + 1;
    const members = content
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase()
      .split(/\s*,\s*/);
    if (members.join('') === '' || content.trim().startsWith('#')) return;
    const add = (message: string) => problems.push({ line, message });
    if (/[=;|\t]|=>|->/.test(content)) add('only commas separate the words here: write refund, money back');
    if (members.includes('')) add('nothing stands between two commas: write a word there, or delete one of them');
    const group = [...new Set(members.filter(Boolean))];
    if (group.length < members.filter(Boolean).length) add('a word stands twice in this line: keep one of the two');
    if (group.length < 2) add('a word stands alone here: write at least two that mean the same, with a comma between');
    for (const member of group) {
      const phrase = phraseOf(member, language);
      const before = seen.get(phrase);
      if (!phrase) add(`“${member}” is not a word: write one, or delete it`);
      else if (!before) seen.set(phrase, { member, line });
      else if (before.line !== line) {
        const form = before.member === member ? '' : `, as “${before.member}”`;
        add(`“${member}” is in the group of line ${before.line} already${form}: put all its equals in one line`);
      }
    }
    if (group.every((member) => tokens(member).every((token) => isStopWord(token.text, language))))
      add('these words say nothing by themselves: write such as refund, money back');
    if (group.length > 1) groups.push(group);
  });
  return { groups, problems };
}

/** The built-in groups that editors have not overruled: those that share no member with a group of their own. */
export function notOverruled(builtIn: SynonymGroup[], editors: SynonymGroup[], language: Language): SynonymGroup[] {
  const taken = new Set(editors.flat().map((member) => phraseOf(member, language)));
  return builtIn.filter((group) => !group.some((member) => taken.has(phraseOf(member, language))));
}

/** A member's terms with spaces between: what makes two spellings one. */
export function phraseOf(member: string, language: Language): string {
  return terms(member, language).join(' ');
}
