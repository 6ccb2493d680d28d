// How an editor puts what customers ask in Lithuanian; the keys are explained in question-forms.ts.
import type { QuestionForms } from '../question-forms.ts';

const ASKS = '(?<!\\p{L})(?:ar|kaip|kada|kur|kod[ėe]l|kiek|kok\\p{L}*|kas|k[ąa]|kam|kuri\\p{L}*|kuo|gal)(?!\\p{L})';
/** „superkate“, „turite“, but not „atsiųskite“; or a word that says what is so. */
const VERB =
  '(?:\\p{L}+(?:[aeo]|(?<!k)i)te|galima|yra|tinka|reikia|veikia|galioja|įmanoma|verta|priklauso|užtenka|bus)';

export const questionForms: QuestionForms = {
  forms: [
    [/^(?<name>[^,]+?),? (?:kaina|kiek kainuoja)\?$/iu, 'Kiek kainuoja $<name>?'],
    [new RegExp(`^(?!.*${ASKS})(?:jūs )?(?<rest>(?:[^,]+ )?${VERB}(?: [^,]+)?)\\?$`, 'iu'), 'Ar $<rest>?'],
  ],
  problem: { question: 'Ką daryti, jei $<event>?', asked: /,? k[ąa] (?:man )?dary(?:ti?|t)\??$/iu },
  orElse: /,? (?:taip ar ne|ar ne|ar (?=\p{L}+(?:[aeo]|i)te(?!\p{L})|reikia|geriau|galima|nebus|bus))/iu,
};
