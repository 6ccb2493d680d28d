// How Lithuanian is written with care and in a hurry; the keys are explained in spelling-words.ts.
import type { SpellingWords } from '../spelling-words.ts';

export const spelling: SpellingWords = {
  accents: 'ąčęėįšųūž',
  dropped: { after: 't', endings: ['i', 'e'] },
  hasty: {
    nu: 'na',
    kda: 'kada',
    kazkas: 'kažkas',
    tsg: 'tiesiog',
    pls: 'prašau',
    nzn: 'nežinau',
    nera: 'nėra',
    yr: 'yra',
    nėr: 'nėra',
    reik: 'reikia',
    uz: 'už',
    is: 'iš',
    del: 'dėl',
    kodel: 'kodėl',
  },
  telling: {
    marks: 'EPO',
    lemmas: '(?!)',
    words: 'neveikia, negaliu, nebėra, nėra, dingo, trūksta, trūko, lūžo, sulūžo, sudužo',
    but: 'yra, galima, tinka, kainuoja, veikia, galioja, vyksta, trunka',
  },
  naming: {
    head: 'last',
    adjectives: '(?!)',
    ofVerbs: '[iy]m(?:as|o|ui|ą|u|e|ai|ų|ams|us|ais|uose)$',
    base: '[iy]mas$',
    before: '',
  },
  determiners: '',
  broken: '.* (?:ką daryti|kiek|kaip|kur|kada)\\??$',
};
