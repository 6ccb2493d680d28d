import { stemmer } from '@orama/stemmers/english';
import { wordSet, type Language } from '../language.ts';
import { englishByEar } from './english-by-ear.ts';

const stopWords = wordSet(`
  a an the and or but if then than so as of to in on at by for from with into onto about out up over
  i me my mine we us our you your yours he him his she her it its they them their this that these those there here
  what which who whom whose when where why how whether
  is am are was were be been being do does did doing done have has had having
  can could may might will would shall should must cannot cant dont doesnt didnt isnt wont im ive id
  not no yes any some all both each just very too also only still
  please pls plz hi hello hey thanks thank dear
  want wanna need like know tell help let u ur
`);

export const en: Language = {
  locale: 'en',
  // The package leaves the apostrophe of "user's"; Snowball takes it off.
  stem: (word) => stemmer(word.replace(/'s?$/, '')),
  stopWords,
  sounds: 'aeiouyj csz ckq gj vw dt bp'.split(' '),
  prefixes: 'un non in im ir dis mis de re pre over under out'.split(' '),
  undoing: ['unsub', 'stop', 'cancel', 'delet', 'remov', 'eras', 'clos', 'undo', 'opt', 'quit'],
  byEar: (text, words) => englishByEar(text, words, stopWords),
};
