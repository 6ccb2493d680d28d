// How Russian is written with care and in a hurry; the keys are explained in spelling-words.ts.
import type { SpellingWords } from '../spelling-words.ts';

export const spelling: SpellingWords = {
  accents: '',
  dropped: { after: '', endings: [] },
  hasty: {
    скока: 'сколько',
    скок: 'сколько',
    скоко: 'сколько',
    че: 'что',
    чё: 'что',
    чо: 'что',
    шо: 'что',
    щас: 'сейчас',
    ща: 'сейчас',
    чтоб: 'чтобы',
    норм: 'нормально',
    инет: 'интернет',
    почемуто: 'почему-то',
    ваще: 'вообще',
    седня: 'сегодня',
    пож: 'пожалуйста',
    пожалуста: 'пожалуйста',
    пжлст: 'пожалуйста',
    здрасте: 'здравствуйте',
  },
  telling: {
    marks: 'L',
    lemmas: '(?:ть|ти|ться|тись|чь|чься)$',
    words: 'не, нет, потерян, потеряна, сломан, сломана, разбит, разбита, пришёл, пришла, пришло, пришли',
    but: 'есть, работает, действует, входит, стоит, можно',
    things: '(?:л|ла|ло|ли|[еёи]т|[уюая]т)(?:ся|сь)?$',
  },
  naming: { head: 'first', adjectives: '(?:ый|ий|ой)$', ofVerbs: '(?!)', base: '(?!)', ends: '', before: '' },
  determiners: '',
  broken: '.* (?:что делать|сколько|как|где|когда)\\??$',
};
