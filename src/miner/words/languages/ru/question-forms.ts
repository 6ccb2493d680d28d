// How an editor puts what customers ask in Russian; the keys are explained in question-forms.ts.
import type { QuestionForms } from '../question-forms.ts';

const ASKS =
  '(?<!\\p{L})(?:ли|если|как|когда|где|куда|откуда|почему|зачем|сколько|как[а-яё]{2,3}|что|чем|кто|кому|вы|или)(?!\\p{L})';
/** «делаете», «привозите» */
const VERB = '(?<verb>\\p{L}+(?:[её]те|ите)(?:сь)?)';
const MAY = '(?<may>можно|нужно|надо|возможно|есть)';

export const questionForms: QuestionForms = {
  forms: [
    [new RegExp(`^(?:вы )?${MAY} (?!ли )(?<rest>[^,]+)\\?$`, 'iu'), '$<may> ли $<rest>?'],
    [/^(?<rest>\p{L}+(?:ть|ти|чь)(?:ся)?(?: [^,]+)?) (?<may>можно|нужно|надо)\?$/iu, '$<may> ли $<rest>?'],
    [new RegExp(`^(?!.*${ASKS})(?<rest>[^,]+) есть\\?$`, 'iu'), 'Есть ли $<rest>?'],
    [new RegExp(`^(?:вы )?${VERB} (?!ли |вы )(?<rest>[^,]+)\\?$`, 'iu'), '$<verb> ли вы $<rest>?'],
    [new RegExp(`^(?!.*${ASKS})(?<rest>[^,]+) ${VERB}\\?$`, 'iu'), '$<verb> ли вы $<rest>?'],
    [
      /^(?!\p{L}+(?:[ыи]|[ыи]е) )(?<name>[^,]+),? (?:цена|стоимость|сколько(?: стоит)?)\??$/iu,
      'Сколько стоит $<name>?',
    ],
  ],
  problem: { question: 'Что делать, если $<event>?', asked: /,? что (?:мне )?делать\??$/iu },
  orElse: /,? (?:да или нет|или (?:нет|вы|нужно|надо|можно|лучше|придётся|\p{L}+(?:[её]те|ите)(?!\p{L})))/iu,
};
