// How customers write in English, whatever they ask; the keys are explained in customer-words.ts.
import type { CustomerWords } from '../customer-words.ts';

export const customers: CustomerWords = {
  letters: '',
  foreignLetters: '',
  ownCase: 'my (?:order|parcel|package|refund)',
  beforeData: 'from, by, of, for, to, no\\.?, number, order',
  rude: '*fuck, shit, bullshit, crap, (?:god)?damn, bloody, bastard, bitch, asshole, wtf',
};
