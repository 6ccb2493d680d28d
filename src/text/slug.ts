// Title → the name of a file.
import { fold } from './language.ts';
import { languageOf } from './languages.ts';
import { isStopWord, tokens } from './terms.ts';
import { cyrillicToLatin } from './transliteration.ts';

const MAX_LENGTH = 60; // characters

/** As Russian addresses are mostly written; the rest as the engine compares words. */
const READABLE: Record<string, string> = { ж: 'zh', ч: 'ch', ш: 'sh', щ: 'shch', х: 'kh', ц: 'ts', ю: 'yu', я: 'ya' };
const toLatin = (word: string): string => cyrillicToLatin(word.replace(/[жчшщхцюя]/g, (letter) => READABLE[letter]!));

/** Letters and digits only, so a title such as ../../x cannot leave its folder. Question words are left out if other words remain. */
export function toSlug(title: string, locale: string): string {
  const language = languageOf(locale);
  const words = tokens(title.toLowerCase()).map(({ text }) => text);
  const telling = words.filter((word) => !isStopWord(word, language));
  const slug = (telling.length > 1 ? telling : words)
    .map((word) => fold(toLatin(word)).normalize('NFC'))
    .reduce((slug, word) => (slug && slug.length + word.length >= MAX_LENGTH ? slug : `${slug}-${word}`), '')
    .slice(0, MAX_LENGTH + 1)
    .replace(/^-/, '');
  return slug === '' || slug === 'index' ? 'question' : slug;
}

export function uniqueSlug(slug: string, isTaken: (slug: string) => boolean): string {
  let unique = slug;
  for (let number = 2; isTaken(unique); number++) unique = `${slug}-${number}`;
  return unique;
}
