// What family names end in, in Lithuanian; the keys are explained in surname-words.ts.
import type { SurnameWords } from '../surname-words.ts';

export const surnames: SurnameWords = {
  unmistakable: '',
  certain: `
    (?:ausk|insk|ck)(?:as|o|ui|ą|u|ienė|ienės|ienei|ienę|aitė|aitės|aitei|aitę),
    (?:evič|avič)(?:ius|iaus|iui|ių|iumi|ienė|ienės|ienei|iūtė|iūtės|iūtei|iūtę), ienė, ienės, ienei, ienę, aitė,
    aitės, aitei, aitę, ytė, ytės, ytei, iūtė, iūtės, ūnas, ūno, ūnui, ėnas, aitis, aičio, aičiui, onis, onio, oniui`,
  likely: '',
  withoutAccents: `
    (?:ausk|insk|ck)(?:as|o|ui|iene|ienes|aite|aites), [ae]vic(?:ius|iaus|iui|iene|iute), iene, ienes, ienei, aite,
    aites, aitei, yte, ytes, iute, iutes, aitis, aicio, aiciui, unas, enas`,
  inLatin: '',
  // „algimantas vaitkus“, „kristinai butkutei“; not the genitive: „jono užsakymo“.
  agreement: [
    ['(?:as|is|ys|us)', 'as, [^t]is, ys, us'],
    ['ui', 'ui'],
    ['[aė]', 'ut[eė]'],
    ['[oė]s', 'ut[eė]s'],
    ['ai|ei', 'utei'],
  ],
  ordinary: `
    dienas vienas kiekvienas senas domenas kelionienė tualetinė mergaitė mergaitės mergaitei mergaite mergaites
    savaitė savaitės savaite savaites`,
  patronymics: '',
  patronymicCases: '',
  particles: '',
  sureParticles: '',
  caseEndings: `
    ius, iaus, iui, ių, iumi, iau, as, o, ui, ą, u, e, ai, is, io, į, iu, i, ys, y, us, aus, umi, au, a, os, ė, ės,
    ei, ę, ia, ios, iai, ią`,
  possessives: '',
};
