// What family names end in, in English; the keys are explained in surname-words.ts.
import type { SurnameWords } from '../surname-words.ts';

export const surnames: SurnameWords = {
  unmistakable: '',
  certain: `
    ss?en, sson, [bdklnrt]son, dóttir, sdottir, ovi[cčć]h?, ević, [ńn]sk[ia], [oe]wsk[ia], wicz, czyk, czak, escu,
    opoulos, [aei]kis, ov[áa], ainen, inen, oğlu`,
  likely: '',
  withoutAccents: '',
  inLatin: '',
  agreement: [],
  ordinary: `
    person lesson salesperson chosen lessen loosen worsen nova kitchen`,
  patronymics: '',
  patronymicCases: '',
  particles: `
    van, von, vom, zu, zur, de, der, den, del, della, di, da, dos, du, la, le, los, el, al, bin, ibn, ben, ter, ten,
    af, av`,
  sureParticles: 'v[ao]n, vom, zur?, der, den, ter, bin, ibn',
  caseEndings: '',
  possessives: '',
};
