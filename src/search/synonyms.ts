// Synonyms as editors write them.
//
//   # a group of equal words a line
//   refund, money back, reimburse
import { isStopWord, terms, tokens, type Language } from '../text/index.ts';

/** Words and phrases of equal meaning. */
export type SynonymGroup = string[];

/** `line` counts from 1. */
export type SynonymProblem = { line: number; message: string };

const messages = {
  en: {
    separator: 'only commas separate the words here: write refund, money back',
    nothing: 'nothing stands between two commas: write a word there, or delete one of them',
    twice: 'a word stands twice in this line: keep one of the two',
    alone: 'a word stands alone here: write at least two that mean the same, with a comma between',
    noWord: (member: string) => `“${member}” is not a word: write one, or delete it`,
    taken: (member: string, line: number, as: string) =>
      `“${member}” is in the group of line ${line} already${as && `, as “${as}”`}: put all its equals in one line`,
    empty: 'these words say nothing by themselves: write such as refund, money back',
  },
  lt: {
    separator: 'žodžiai čia skiriami tik kableliais: pinigų grąžinimas, grąža',
    nothing: 'tarp dviejų kablelių nieko nėra: įrašykite žodį arba ištrinkite vieną kablelį',
    twice: 'žodis šioje eilutėje pasikartoja: palikite vieną',
    alone: 'čia tik vienas žodis: įrašykite bent du, kurie reiškia tą patį, ir atskirkite juos kableliu',
    noWord: (member: string) => `„${member}“ nėra žodis: įrašykite žodį arba ištrinkite`,
    taken: (member: string, line: number, as: string) =>
      `„${member}“ jau yra ${line} eilutės grupėje${as && `, kaip „${as}“`}: visus lygiaverčius žodžius rašykite vienoje eilutėje`,
    empty: 'šie žodžiai patys nieko nepasako: rašykite, pvz., pinigų grąžinimas, grąža',
  },
  ru: {
    separator: 'слова здесь разделяют только запятые: возврат, вернуть деньги',
    nothing: 'между двумя запятыми ничего нет: напишите слово или удалите одну из запятых',
    twice: 'слово в этой строке повторяется: оставьте одно',
    alone: 'здесь одно слово: напишите не меньше двух, которые значат одно и то же, через запятую',
    noWord: (member: string) => `«${member}» — не слово: напишите слово или удалите это`,
    taken: (member: string, line: number, as: string) =>
      `«${member}» уже есть в группе строки ${line}${as && ` как «${as}»`}: все равные слова пишите в одной строке`,
    empty: 'эти слова сами ничего не говорят: напишите, например, возврат, вернуть деньги',
  },
};

export function parseSynonyms(
  text: string,
  language: Language,
  editorLocale: keyof typeof messages = 'en',
): { groups: SynonymGroup[]; problems: SynonymProblem[] } {
  const say = messages[editorLocale];
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
    if (/[=;|\t]|=>|->/.test(content)) add(say.separator);
    if (members.includes('')) add(say.nothing);
    const group = [...new Set(members.filter(Boolean))];
    if (group.length < members.filter(Boolean).length) add(say.twice);
    if (group.length < 2) add(say.alone);
    for (const member of group) {
      const phrase = phraseOf(member, language);
      const before = seen.get(phrase);
      if (!phrase) add(say.noWord(member));
      else if (!before) seen.set(phrase, { member, line });
      else if (before.line !== line) add(say.taken(member, before.line, before.member === member ? '' : before.member));
    }
    if (group.every((member) => tokens(member).every((token) => isStopWord(token.text, language)))) add(say.empty);
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
