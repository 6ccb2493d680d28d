// What people say of themselves on the way to their question: «Меня зовут [name]», „skambinkite [phone]“, “my e-mail is
// [e-mail]”. Redacted, only its words are left, and they would make one cluster of a refund and a broken lamp.
import { inAllLanguages, minerLanguages } from '../words/languages/index.ts';
import type { IntroductionWords } from '../words/languages/introduction-words.ts';
import { oneOf } from '../words/phrases.ts';

/** Orders, cards and links are what a question may be about; these only say who asks. */
const CONTACTS = 'e-mail|phone|address|handle|passport|personal-code|tax-number|birth-date|secret|ip';
const PERSON = `\\[(?:name|${CONTACTS})\\]`;
const ANY = '\\[[a-z-]+\\]';
const PLACEHOLDERS = new RegExp(ANY, 'g');
const PERSONAL = new RegExp(`${PERSON}|\\[(?:card|iban|number)\\]`);
const GAP = '[\\s:,.;/№#()–-]{1,3}';

const wordsFor = (key: keyof IntroductionWords): string =>
  oneOf(inAllLanguages(({ introductions }) => introductions[key]));

const LINKS = wordsFor('links');
/** What ends a sentence stays with it, and so does a question that goes on after an «и». */
const INTRODUCTION = new RegExp(
  `(?<![\\p{L}\\p{N}])${wordsFor('openings')}(?![\\p{L}\\p{N}])(?:${GAP}${LINKS}(?![\\p{L}\\p{N}]|-)){0,4}${GAP}${PERSON}` +
    `(?:[\\s,;:/()–-]{0,3}(?:${LINKS}(?!\\p{L})\\.?[\\s:]{1,2}){0,3}${ANY}){0,4}(?: ${wordsFor('after')}(?!\\p{L}))?`,
  'giu',
);

/** With data beside them these words ask nothing; a clause of nothing else goes. */
const CARRIERS = new Set(
  Object.values(minerLanguages).flatMap(({ introductions }) => introductions.carriers.trim().split(/\s+/)),
);
/** The office that issued a passport: «выдан ОВД Тверского района г. Москвы». */
const ISSUED = new RegExp(
  `(?<!\\p{L})${wordsFor('issued')} (?:\\[[a-z-]+\\] )?${wordsFor('offices')}` +
    `(?:[^,;.?!\\n]|(?<=\\s${wordsFor('officeAbbreviations')})\\.){0,80}`,
  'giu',
);

const CLAUSE = /([,;()]|\s[–—-]\s)/;
const wordsIn = (text: string): string[] =>
  text.replace(PLACEHOLDERS, ' ').match(/[\p{L}\p{N}]+(?:[.-]\p{L}+)*/gu) ?? [];
const isCarried = (clause: string): boolean =>
  PERSONAL.test(clause) && wordsIn(clause).every((word) => CARRIERS.has(word.toLowerCase()));

/** „laiškas į [e-mail]“, «изменить телефон [phone] в профиле»: where to and which is for nobody else. */
const DETAIL = new RegExp(`(?:[\\s,]{1,2}${wordsFor('beforeDetails')})?[\\s,]{1,2}\\[(?:${CONTACTS})\\]`, 'giu');

/** Words; fewer ask nothing. */
const FEW = 3;

/** A sentence without what only says who asks; empty where nothing else was said. */
export function withoutPersonalClauses(sentence: string): string {
  if (!PERSONAL.test(sentence)) return sentence;
  const mark = /(?<![.!?…])[.!?…]*$/.exec(sentence)![0];
  const body = sentence
    .slice(0, sentence.length - mark.length)
    .replace(INTRODUCTION, ' ')
    .replace(ISSUED, ' ');
  const parts = body.split(CLAUSE).map((part, at) => (at % 2 === 0 && isCarried(part) ? '' : part));
  const rest = tidy(parts.join('').replace(DETAIL, ''));
  // «Can you call me at [phone]?» asks for just that.
  if (mark.includes('?') && wordsIn(rest).length < FEW) return sentence;
  return wordsIn(rest).length ? rest + mark : '';
}
const LEADING = new RegExp(`^(?:[\\s,;:.)–—-]|${wordsFor('conjunctions')}(?=[\\s,]))+`, 'iu');

/** Without the signs that stood between what has gone. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\( ?\)/g, ' ')
    .replace(/\s+(?=[,;.?!]|$)/g, '')
    .replace(/[,;:](?=\s*[,;.?!])/g, '')
    .replace(/\s{2,}/g, ' ')
    .replace(LEADING, '')
    .replace(/(?<![\s,;:(–—-])[\s,;:(–—-]+$/, '');
