// English typed by ear in Russian letters: рефанд is refund, шипинг shipping. Vowels are heard as everybody likes, consonants
// hardly differ, so a word is known by these:
//
//   трекинг → t r k n g ← tracking        кэнсел → k n s l ← cancel
import type { HeardWord } from '../language.ts';
import { keyMap } from '../keyboards.ts';
import { cyrillicToLatin } from '../transliteration.ts';

/** One consonant alone is in too many words, but for those that carry no meaning. */
const MIN_CONSONANTS = 2;

// What is heard as one is written as one; C and S are the sounds of chat and shop, a is any vowel.
const russian = /* @__PURE__ */ keyMap('бвгджзклмнпрстфхчшщаеёиоуыэюяй', 'bvgdgsklmnprstfhCSSaaaaaaaaaaa');
const spellings: [RegExp, string][] = [
  [/tion|sion|cian/g, 'San'],
  [/ch|tch/g, 'C'],
  [/sh/g, 'S'],
  [/ph/g, 'f'],
  [/gh|(?<=[a-z])h|w(?![aeiouy])/g, ''],
  [/dge|j/g, 'g'],
  [/x/g, 'ks'],
  [/c(?=[eiy])|z/g, 's'],
  [/[cq]/g, 'k'],
  [/w/g, 'v'],
  [/[aeiouy]/g, 'a'],
];

/** A text with each Cyrillic word as the English one that sounds like it; letter by letter where none does. */
export function englishByEar(
  text: string,
  words: ReadonlyMap<string, HeardWord>,
  stopWords: ReadonlySet<string>,
): string {
  if (!/[а-яё]/i.test(text)) return text;
  const bySound = new Map<string, HeardWord>();
  const add = (word: HeardWord, least: number) => {
    const sound = soundOfEnglish(word.folded);
    const known = bySound.get(sound);
    if (sound.length >= least && !(known && known.articles.length >= word.articles.length)) bySound.set(sound, word);
  };
  for (const word of words.values()) if (!stopWords.has(word.folded)) add(word, MIN_CONSONANTS);
  for (const folded of stopWords) add({ folded, articles: [] }, 1);
  return text
    .toLowerCase()
    .replace(/[а-яё]+/g, (word) => bySound.get(soundOfRussian(word))?.folded ?? cyrillicToLatin(word));
}

const soundOfEnglish = (word: string): string =>
  consonants(spellings.reduce((spelt, [letters, by]) => spelt.replace(letters, by), word));

function soundOfRussian(word: string): string {
  return consonants(
    russian(
      word
        .replace(/дж/g, 'ж')
        .replace(/ц/g, 'тс')
        .replace(/^у(?=[аоэеи])/, 'в')
        .replace(/[ьъ]/g, ''),
    ),
  );
}

/** Without vowels, but that it begins with one; of doubled letters one. */
function consonants(sounds: string): string {
  return sounds.replace(/(.)\1+/g, '$1').replace(/(?!^)a/g, '');
}
