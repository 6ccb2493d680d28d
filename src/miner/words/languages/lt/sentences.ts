// Where sentences end and which of them ask in Lithuanian; the keys are explained in sentence-words.ts.
import type { SentenceWords } from '../sentence-words.ts';

export const sentences: SentenceWords = {
  abbreviations: 'nr, vnt, pvz, kt, pan, tel, el, gerb, adr, str, pr, proc, eur, min, val, mėn',
  beforeQuestions: 'ir, o, tai, bet, dar, sveiki, prašau',
  questionStarts: `
    ar, kaip, kada, kur, kodėl, kiek, koks, kokia, kokie, kokį, kokią, kokios, kas, ką, kam, kuris, kuri, kurį, ko,
    kuo, nuo kada, iki kada, per kiek, gal, galit(?:e)?, galima`,
  requests: `
    noriu, norime, norėčiau, norėtume, norėjau, prašau, prašome, prašyčiau, galima, galėčiau, galėtumėte, galite,
    gal galit, reikia, reikėtų, padėkite, padėti, patarkite, pasakykite, nežinau, negaliu, nepavyksta, neina, domina,
    įdomu, paaiškinkite, informuokite, ar yra, ar galiu`,
  thanks: `
    ačiū, dėkoju, dėkui, iš anksto, labai (?:ačiū|dėkoju), lauksiu, laukiu (?:jūsų|atsakymo), lauksime, geros,
    gražios, tikiuosi`,
  calls: `
    padėti, padėkite, pagalbos?, atsakyti, atsakykite, turiu, klausim*, paklausti, norėčiau, norėjau, skubiai`,
};
