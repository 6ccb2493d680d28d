// How agents speak of one customer in English, and of what came before; the keys are explained in answer-words.ts.
import { oneOf } from '../../phrases.ts';
import type { AnswerWords } from '../answer-words.ts';

const OWN = `${oneOf(`
  order, parcel, package, shipment, refund, payment, return, money, item, replacement, invoice, delivery, request, ticket,
  claim, account, product, exchange, courier, voucher, gift card, case, complaint`)}s?`;
/** “We sent it”, but not “the label that we sent you”, which all customers get. */
const CLAUSE = '(?<=^|[,;:–—] |(?<!\\p{L})(?:and|but|so|because|as) )';
const DID = oneOf(`
  (?!need|proceed|succeed|exceed|embed|speed|feed)\\p{L}{2,}ed, sent, made, got, found, gave, did, had, were, paid, spoke,
  saw, put, took, wrote`);
const DONE = oneOf(`
  \\p{L}{2,}(?<!ne)ed, sent, made, got, found, given, put, taken, begun, done, seen, paid, spoken, been, let, forgotten,
  written`);
const DOING = oneOf('looking into, checking, investigating, sending, refunding, processing, waiting');
const CAME = oneOf('been, left, arrived, shipped, come, gone, reached');
const HAPPENED = oneOf(`
  was, were, (?:has|have|had) (?:just |already |now |not )*${CAME}, left, arrived, shipped, came, went, got,
  is (?:already|now|currently)`);
const STATE = oneOf(`
  on (?:its|the) way, in transit, out for, delayed, late, lost, at, with, waiting, ready, being, now, already, still,
  confirmed, complete, due`);
const IT_IS = oneOf(`
  was, were, (?:has|have|had) (?!to ), arrived, left, is (?:at|with|on (?:its|the) way|now|already|still|being|waiting),
  (?:should|will) (?:arrive|come|be (?:there|with you|delivered)|reach you)`);

export const answers: AnswerWords = {
  cases: {
    done: [
      // An agent's own deeds, advice apart.
      "(?<!\\p{L})I(?:['’](?:ve|ll|m|d)(?!\\p{L})| (?!(?:would |strongly |also )?(?:recommend|suggest|advise)))",
      `${CLAUSE}we(?:['’]ve| have| had)(?: (?:just|already|now|also|today))* ${DONE}(?!\\p{L})`,
      `${CLAUSE}we (?:just |already |also )?${DID}(?!\\p{L})`,
      `(?<!\\p{L})we(?:['’]re| are) (?:currently |now |just )?${DOING}(?!\\p{L})`,
      '^we (?:can )?see (?:that )?(?:your|the)(?!\\p{L})',
      '^(?:they|he|she) (?:\\p{L}{2,}ed|left|said|told)(?!\\p{L})',
      // What happened to this customer's things.
      `(?<!\\p{L})(?:(?:your|the|this|an?|our) )?${OWN}(?: (?!that|which|who)\\p{L}+)? ${HAPPENED}(?!\\p{L})`,
      `(?<!\\p{L})your(?: \\p{L}+)? ${OWN} (?:is|are|seems|appears|should arrive)(?: \\p{L}+)? ${STATE}(?!\\p{L})`,
      '(?<!\\p{L})your(?: \\p{L}+)? (?:number|code|pin|password) is:? \\S*\\d',
      `^(?:it|they|this) ${IT_IS}(?!\\p{L})`,
      '(?<!\\p{L})(?:for|to|of) you(?:rs)? (?:was|has been)(?!\\p{L})',
      '^(?:just |already |now )?(?:sent|refunded|done|cancelled|canceled|changed|shipped|replaced)(?!\\p{L})',
    ],
    today: `
      today, tomorrow, yesterday, tonight, this (?:morning|afternoon|evening|week|month), (?:next|last) (?:week|month),
      earlier (?:this|today), shortly ago, a (?:moment|minute) ago, \\d+ (?:hours?|days?) ago,
      in your case, as you (?:say|write|wrote|describe[ds]?), we already have, have (?:long |already |now )?passed`,
    weekdays: 'monday, tuesday, wednesday, thursday, friday, saturday, sunday',
    usual: 'every, each, open, closed, work, working, hours, except, possible, available, \\p{L}+days',
    conditions: `
      if, when, whenever, once, after, until, unless, as soon as, whether, in case, before, which, where`,
    outcomes: "so, which (?:makes|means|comes to), that(?:['’]s| is), in total, altogether",
  },
  politeness: {
    kind: 'thank, sorry, apolog, regret, appreciate, we (?:completely |fully )?understand',
    offers: `
      hesitate, feel free, (?:happy|glad|here|love|pleasure) to (?:help|assist|hear), is here to,
      any (?:other|further|more) (?:questions|queries), if you have (?:any )?questions[,.!], let (?:us|me) know,
      have a (?:nice|great|good|lovely), (?:if you )?(?:need|require) (?:further |any |more )?(?:help|assistance),
      any (?:trouble|issues), ^(?:we )?look(?:ing)? forward, we(?:'re| are) (?:always )?here,
      ^[^,;:]{0,30}\\bis (?:very |really |quite )?(?:easy|simple)[.!]*$`,
    before: `
      unfortunately, sadly, sure, yes, no, of course, certainly, absolutely, hi, hello, dear customer, no problem,
      don['’]t worry, no worries`,
    noting: `
      (?:please )?note that, please be (?:advised|aware|informed) that,
      (?:i|we) (?:would like|want) to (?:inform|let) you (?:know )?that`,
    ties: 'and, so, also, plus',
  },
  referring: {
    starts: `
      it, its, they, them, their, he, she, this, that, these, those, such, instead, otherwise, however, but, therefore,
      also, then, afterwards?, alternatively, additionally, besides, moreover,
      (?:in|after|with|without|for|before|during|by|from) (?:this|that|these|those|such|either) ?, in addition,
      if (?:so|not), to do (?:so|this|that|it), you can (?:also|then), you(?:'ll|’ll| will) (?:also|then),
      (?:once|when|if|after|until) (?:it|this|that|they), the (?:latter|former|same), still, same`,
    exceptions: `
      it (?:is|may be|can be) (?:not )?(?:possible|important|best|better|necessary|enough|recommended|easy) (?:to|that)`,
  },
  replies: {
    stepName: 'step',
    stepWords: 'first(?:ly)?, second(?:ly)?, third(?:ly)?, then, next, after that, finally, lastly',
    beforeContact: 'at, on, via, to',
    beforeNumber: 'no\\.?, number',
    shortUnits: 'min',
  },
};
