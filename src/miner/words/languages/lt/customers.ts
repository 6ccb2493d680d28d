// How customers write in Lithuanian, whatever they ask; the keys are explained in customer-words.ts.
import type { CustomerWords } from '../customer-words.ts';

export const customers: CustomerWords = {
  letters: 'ąčęėįšųūž',
  foreignLetters: 'āēīōļņģķŗõäöüåøæßłśźćńñçéèêàáâãíóôúőű',
  ownCase: 'mano (?:užsakym|siunt|pinig)\\p{L}*',
  beforeData: 'nr\\.?, numeris, užsakym\\p{L}{1,3}, uzsakym\\p{L}{1,3}',
  rude: 'bled, blet, nachui, nahui, šūd, sud(?:as|ai), kurv',
};
