// The same keys on other keyboards: what comes out when somebody forgets to switch.
export const english = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
export const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
// Lithuanian letters stand where the digits are.
const digits = '12345678=';
const lithuanian = 'ąčęėįšųūž';

/** Puts the letters of `to` in place of those of `from`, which stand at the same places. */
export function keyMap(from: string, to: string): (text: string) => string {
  const keys = new Map(Array.from(from, (key, place) => [key, to[place] ?? key]));
  return (text) => Array.from(text.toLowerCase(), (letter) => keys.get(letter) ?? letter).join('');
}

const englishToRussian = /* @__PURE__ */ keyMap(english, russian);
const russianToEnglish = /* @__PURE__ */ keyMap(russian, english);
const digitsToLithuanian = /* @__PURE__ */ keyMap(digits, lithuanian);
const lithuanianToDigits = /* @__PURE__ */ keyMap(lithuanian, digits);
// Numbers are words of their own: “iphone ąį”. Within a word these letters are letters.
const LITHUANIAN_NUMBER = /(?<!\p{L})[ąčęėįšųūž]+(?!\p{L})/gu;

/** A text as it would have come out on each other keyboard: `djpdhfn` → возврат, `куагтв` → refund, `gr1=inti` → grąžinti. */
export function otherKeyboards(text: string): string[] {
  const lower = text.toLowerCase();
  const latin = /[а-яё]/.test(lower) ? russianToEnglish(lower) : lower;
  const cyrillic = /[a-z]/.test(lower) ? englishToRussian(lower) : lower;
  const texts = [cyrillic, latin, digitsToLithuanian(latin), lower.replace(LITHUANIAN_NUMBER, lithuanianToDigits)];
  return [...new Set(texts)].filter((other) => other !== lower);
}
