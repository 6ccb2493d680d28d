// Russian in Latin letters as people write it without thinking, and Latin words in Cyrillic.
const cyrillic = /* @__PURE__ */ pairs(
  'shch:щ sch:щ sh:ш ch:ч zh:ж kh:х ts:ц ya:я ja:я ia:я yu:ю ju:ю iu:ю yo:ё jo:ё a:а b:б c:ц d:д e:е f:ф g:г h:х i:и j:й ' +
    "k:к l:л m:м n:н o:о p:п q:к r:р s:с t:т u:у v:в w:в x:х y:й z:з ':ь `:ь 4:ч 6:ш",
);

// Without accents, as the engine compares words: паштоматас → pastomatas.
const latin = /* @__PURE__ */ pairs(
  'а:a б:b в:v г:g д:d е:e ё:e ж:z з:z и:i й:j к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:c ч:c ш:s щ:s ъ: ы:y ь: ' +
    'э:e ю:iu я:ia',
);

function pairs(text: string): Map<string, string> {
  return new Map(text.split(' ').map((pair) => pair.split(':') as [string, string]));
}

/** `vozvrat deneg` → возврат денег; two readings where `ts` may be ц or тс, `sch` сч or щ. A soft sign left out is for the typo's tolerance to put in. */
export function latinToCyrillic(text: string): string[] {
  // The i of moi and the digits of 4ek and xo4u stand for sounds, those of "14 dnei" for a number.
  const spelt = text
    .toLowerCase()
    .replace(/(?<=[aeouy])i(?![a-z])/g, 'j')
    .replace(/(?<!\d)[46](?=[a-z])|(?<=[a-z])[46](?!\d)/g, (digit) => cyrillic.get(digit)!);
  const read = (letterGroups: RegExp) =>
    spelt.replace(letterGroups, (letters, place: number, whole: string) => {
      const afterConsonant = /[bcdfghklmnpqrstvwxz]/.test(whole[place - 1] ?? '');
      return letters === 'y' && afterConsonant ? 'ы' : (cyrillic.get(letters) ?? letters);
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
  return text.toLowerCase().replace(/[а-яё]/g, (letter) => latin.get(letter) ?? letter);
}
