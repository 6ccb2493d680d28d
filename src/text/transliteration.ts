// Russian in Latin letters as people write it without thinking, and Latin words in Cyrillic.
import { keyMap } from './keyboards.ts';

const sounds = /* @__PURE__ */ new Map(
  'shch:щ sch:щ sh:ш ch:ч zh:ж kh:х ts:ц ya:я ja:я ia:я yu:ю ju:ю iu:ю yo:ё jo:ё'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const cyrillic = /* @__PURE__ */ keyMap("abcdefghijklmnopqrstuvwxyz'`46", 'абцдефгхийклмнопкрстуввхйзььчш');

// Without accents, as the engine compares words: паштоматас → pastomatas.
const latin = /* @__PURE__ */ keyMap('абвгдеёжзийклмнопрстуфхцчшщыэ', 'abvgdeezzijklmnoprstufhccssye');

/** `vozvrat deneg` → возврат денег; two readings where `ts` may be ц or тс, `sch` сч or щ. A soft sign left out is for the typo's tolerance to put in. */
export function latinToCyrillic(text: string): string[] {
  // The i of moi and the digits of 4ek and xo4u stand for sounds, those of "14 dnei" for a number.
  const spelt = text
    .toLowerCase()
    .replace(/(?<=[aeouy])i(?![a-z])/g, 'j')
    .replace(/(?<!\d)[46](?=[a-z])|(?<=[a-z])[46](?!\d)/g, cyrillic);
  const read = (letterGroups: RegExp) =>
    spelt.replace(letterGroups, (letters, place: number, whole: string) => {
      const afterConsonant = /[bcdfghklmnpqrstvwxz]/.test(whole[place - 1] ?? '');
      return letters === 'y' && afterConsonant ? 'ы' : (sounds.get(letters) ?? cyrillic(letters));
    });
  return [
    ...new Set([
      read(/shch|[sczk]h|ts|[yji][auo]|[a-z'`]/g),
      read(/shch|[sczk]h|[yji][auo]|[a-z'`]/g),
      read(/shch|sch|[czk]h|sh|ts|[yji][auo]|[a-z'`]/g),
    ]),
  ];
}

/** `паштоматас` → pastomatas. */
export function cyrillicToLatin(text: string): string {
  return latin(text).replace(/[ъь]/g, '').replace(/ю/g, 'iu').replace(/я/g, 'ia');
}
