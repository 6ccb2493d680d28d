// Russian in Latin letters as people write it without thinking, and Latin words in Cyrillic.
type Spelling = Record<string, string>;

const cyrillic: Spelling = {
  shch: 'щ', sh: 'ш', ch: 'ч', zh: 'ж', kh: 'х', ts: 'ц', ya: 'я', ja: 'я', ia: 'я', yu: 'ю', ju: 'ю', iu: 'ю', yo: 'ё', jo: 'ё',
  a: 'а', b: 'б', c: 'ц', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'й', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п',
  q: 'к', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'в', x: 'х', y: 'й', z: 'з', "'": 'ь',
}; // prettier-ignore

// Without accents, as the engine compares words: паштоматас → pastomatas.
const latin: Spelling = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'z', з: 'z', и: 'i', й: 'j', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c', ш: 's', щ: 's', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia',
}; // prettier-ignore

const CONSONANT = /[bcdfghklmnpqrstvwxz]/;

/** `vozvrat deneg` → возврат денег. A soft sign left out is for the typo's tolerance to put in. */
export function latinToCyrillic(text: string): string {
  return text.toLowerCase().replace(/shch|[sczk]h|ts|[yji][auo]|[a-z']/g, (letters, place: number, whole: string) =>
    letters === 'y' && CONSONANT.test(whole[place - 1] ?? '') ? 'ы' : (cyrillic[letters] ?? letters),
  );
}

/** `паштоматас` → pastomatas. */
export function cyrillicToLatin(text: string): string {
  return text.toLowerCase().replace(/[а-яё]/g, (letter) => latin[letter] ?? letter);
}
