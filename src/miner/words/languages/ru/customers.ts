// How customers write in Russian, whatever they ask; the keys are explained in customer-words.ts.
import type { CustomerWords } from '../customer-words.ts';

export const customers: CustomerWords = {
  letters: 'а-яё',
  foreignLetters: 'іїєґў',
  ownCase: 'мо[йяе][йё]? (?:заказ|посылк|деньги|возврат)\\p{L}*',
  beforeData: 'номер, заказ\\p{L}{0,2}',
  rude: 'бля, ху[йеёяи], пизд, *[её]ба[нтлш], сук[аи](?!\\p{L}), дерьм, жоп, нахер, нафиг',
};
