// How agents speak of one customer in English, and of what came before; the keys are explained in answer-words.ts.
import { oneOf } from '../../phrases.ts';
import type { AnswerWords } from '../answer-words.ts';

const OWN = `${oneOf(`
  order, parcel, package, shipment, refund, payment, return, money, item, replacement, invoice, delivery, request, ticket,
  claim, account, product, exchange, courier, voucher, gift card, case, complaint`)}s?`;
/** “We sent it”, but not “the label that we sent you”, which all customers get. */
const CLAUSE = '(?<=^(?:(?:as|for|with) (?:an?|the|your) \\p{L}+ )?|[,;:–—] |(?<!\\p{L})(?:and|but|so|because|as) )';
const DID = oneOf(`
  (?!need|proceed|succeed|exceed|embed|speed|feed)\\p{L}{2,}ed, sent, made, got, found, gave, did, had, were, paid, spoke,
  saw, put, took, wrote`);
const DONE = oneOf(`
  \\p{L}{2,}(?<!ne)ed, sent, made, got(?= (?:your|the|it|this|them)(?!\\p{L})), found, given, put, taken, begun, done, seen, paid, spoken, been, let, forgotten,
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
/** What shops and customers do, in the form that asks for it. */
const DO = oneOf(`
  accept, add, allow, appear, apply, arrange, arrive, ask, attach, be, begin, book, bring, buy, call, cancel, carry, change,
  charge, check, choose, claim, clean, click, close, collect, come, contact, convert, cost, count, cover, cut, deduct,
  deliver, depend, drop, dry, earn, email, end, enter, exchange, expire, fill, fit, follow, get, give, go, hand, have,
  hold, include, install, keep, last, leave, let, log, look, make, mail, measure, mention, need, offer, open, order, pack,
  pay, phone, pick, place, post, press, print, provide, put, quote, read, refund, register, remember, remain, remove,
  rent, repair, replace, reply, report, request, require, reserve, return, ring, run, sand, scan, see, select, sell, send,
  set, share, ship, show, sign, specify, start, stay, stop, store, submit, take, tap, tell, tick, top, treat, try, turn,
  type, upload, use, visit, wait, wash, wear, wipe, work, wrap, write`);
/** Stand before what somebody does something to: “Connect the board”, “It protects your cat”. */
const THING = oneOf(
  'the, an?, your, our, its, their, it, them, you, us, any, each, all, every, this, that, these, how',
);
/** Words that stand before such a word and are no verbs. */
const NO_VERB = oneOf(`
  half, both, all, only, just, even, not, never, for, with, at, in, on, up, max, within, from, to, by, of, off, over, under,
  without, per, twice, once, quite, such, what, like, unlike, as, than, then, so, and, or, but, if, when, while, where,
  after, before, until, till, since, because, though, although, unless, despite, during, behind, beside, besides, between,
  beyond, inside, outside, into, onto, out, near, next, past, about, above, across, against, along, around, below, down,
  through, throughout, towards?, via, plus, minus, less, more, is, are, was, were, be, been, being, this, that, his, its,
  us, yes, always, sometimes, perhaps, ours, yours, hers, theirs, here, there, hours?, days?, weeks?, months?, years?,
  minutes?, times?, points?, pounds?, euros?, dollars?, pence, otherwise, does, has, versus, regardless, \\p{L}+(?:ing|ly|ed|ss)`);
const OBJECT = oneOf('the, an?, your, it, us, them, up, in, on, at, to, by, one, for, as, with, out, both');

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
      '^(?:told|asked|advised) (?:him|her|them) (?:to|not)(?!\\p{L})',
      '(?<!\\p{L})yours (?:is|are|was|were|has|will|should)(?!\\p{L})',
      // What an agent sees in a customer's photo.
      '(?<!(?:send|show|attach|visible|see)\\p{L}{0,4}(?: \\p{L}+){0,7} )(?:in|on|from) (?:the|your) (?:photo|picture|video)s?(?=[.,;!]|$)',
      '^(?:just |already |now )?(?:sent|refunded|done|cancelled|canceled|changed|shipped|replaced)(?!\\p{L})',
    ],
    today: `
      today, tomorrow, yesterday, tonight, this (?:morning|afternoon|evening|week|month), (?:next|last) (?:week|month|deliver(?:y|ies)|shipments?|batch),
      earlier (?:this|today), shortly ago, a (?:moment|minute) ago, \\d+ (?:hours?|days?) ago,
      in your(?: \\p{L}+['’]s)? case, as you (?:say|write|wrote|describe[ds]?), we already have, have (?:long |already |now )?passed`,
    weekdays: 'monday, tuesday, wednesday, thursday, friday, saturday, sunday',
    usual: 'every, each, open, closed, work, working, hours, except, possible, available, \\p{L}+days',
    conditions: `
      if, when, whenever, once, after, until, unless, as soon as, whether, in case, before, which, where`,
    outcomes: "so, which (?:makes|means|comes to), that(?:['’]s| is), therefore, in total, altogether",
    limits: 'but, except, only, not, no, without, unless, at (?:least|most), more than, less than, up to',
  },
  negations: [
    [/(?<!\p{L})(?:cannot|can['’]t|can not)(?!\p{L})/giu, 'can'],
    [/(?<!\p{L})won['’]t(?!\p{L})/giu, 'will'],
    [
      /(?<=\p{L})n['’]t(?!\p{L})|(?<!\p{L})(?:never|no longer|not(?! (?:only|just|all|later|earlier|more|less|before|after|until)(?!\p{L})))(?!\p{L})/giu,
      '',
    ],
  ],
  politeness: {
    kind: 'thank, sorry, apolog, regret, appreciate, we (?:completely |fully )?understand',
    offers: `
      hesitate, feel free, (?:happy|glad|here|love|pleasure) to (?:help|assist|hear), is here to,
      any (?:other|further|more) (?:questions|queries), if you have (?:any )?questions[,.!], let (?:us|me) know(?! (?:no later|by|at least|\\d|one|two|three|within|before|beforehand|in advance|the|your|which)(?!\\p{L})),
      have a (?:nice|great|good|lovely), (?:if you )?(?:need|require) (?:further |any |more )?(?:help|assistance),
      (?:colleagues?|team|agent|advis[eo]rs?|representative|someone|somebody|specialist|we)(?:'|’| wi)ll (?:call|ring|get|be|write|come) (?:you )?back,
      (?:colleagues?|team|agent|advis[eo]rs?|representative|someone|somebody)(?:'|’| wi)ll (?:(?:call|contact|reply|respond|answer|write)(?!\\p{L})|be in touch),
      any (?:trouble|issues), ^(?:we )?look(?:ing)? forward, we(?:'re| are) (?:always )?here,
      ^[^,;:]{0,30}\\bis (?:very |really |quite )?(?:easy|simple)[.!]*$`,
    before: `
      unfortunately, sadly, sure, yes, no, of course, certainly, absolutely, hi, hello, dear customer, no problem,
      don['’]t worry, no worries`,
    noting: `
      (?:please )?note that, please be (?:advised|aware|informed) that,
      (?:i|we) (?:would like|want) to (?:inform|let) you (?:know )?that,
      (?:it was |i )?explained(?: to (?:the )?\\p{L}+(?: \\[name\\])?)? that(?!.* that ), (?:i )?(?:told|advised|informed) (?:him|her|them|you|\\[name\\]) that`,
    asides: `
      sorry(?: to say)?, i(?:['’]m| am) (?:afraid|sorry), unfortunately, sadly, of course, please, as usual, by the way, though`,
    that: 'that, for, about',
    ties: 'and, or, so, also, plus, just',
  },
  referring: {
    starts: `
      it, its, they, them, their, he, she, this, that, these, those, such, instead, otherwise, however, but, therefore,
      also, then, afterwards?, alternatively, additionally, besides, moreover,
      (?:in|after|with|without|for|before|during|by|from) (?:this|that|these|those|such|either) ?, in addition,
      if (?:so|not), to do (?:so|this|that|it), you can (?:also|then), you(?:'ll|’ll| will) (?:also|then),
      (?:once|when|if|after|until) (?:it|this|that|they), the (?:latter|former|same|rest|others?), still, same, anyway, either way,
      both(?! \\p{L}+ and )`,
    inside: `
      its, (?:this|these|such) \\p{L}+, of (?:that|those|each), that (?:size|case|time|way|page|one|much), the same, an? (?:fresh|new|\\p{L}+er) one, as well, anyway, instead, them, these, those, me, my, one is yours, yours, there(?! (?:is|are|will|may|must|has)(?!\\p{L})), this time, next time, again, the others?, both(?= (?:for|of|are|can|will|in) |[,.;])`,
    somebody: `
      he, she, him, his, her, hers, himself, herself, your brother, your sister, your aunt, your uncle,
      your husband, your wife, your partner, your son, your daughter, your grandson, your granddaughter, your mum,
      your mother, your dad, your father, your friend, your niece, your nephew`,
    exceptions: `
      it (?:is|may be|can be) (?:not )?(?:possible|important|best|better|necessary|enough|recommended|easy) (?:to|that)`,
  },
  replies: {
    stepName: 'step',
    stepWords: 'first(?:ly)?, second(?:ly)?, third(?:ly)?, then, next, after that, finally, lastly',
    beforeContact: 'at, on, via, to',
    beforeName: 'with, by',
    beforeNumber: 'no\\.?, number',
    shortUnits: 'min',
  },
  verbs: {
    dependent: `
      if, when, whenever, once, until, till, unless, because, since, which, who, that(?! is), where, while, whether,
      as long as, as soon as, in case, so, after, before, what`,
    finite: `
      is, are, was, were, can, can't, cannot, could, will, won't, would, may, might, must, should, do, does, don't,
      doesn't, has, have, isn't, aren't, needn't, \\p{L}+['’](?:re|ll|ve), (?:it|that|there|here|he|she|what)['’]s,
      (?:we|they|i|it|everyone|nobody|anyone|(?<=^|[,;:(–—-] |and |but |or )you) (?:only |also |always |never |just |normally |usually |\\p{L}+ly )?\\p{L}{2,},
      ${DO}e?s, (?:carri|appli|suppl|repli|tri|dri)es, (?<!\\d )(?!${NO_VERB}(?!\\p{L}))\\p{L}{2,}s ${THING}, \\p{L}{3,}s (?:not |only |also |always |never )?${DO},
      (?:please|kindly) \\p{L}{3,}, (?:just|simply|then|and|never|always) ${DO}, ${DO}(?= [“"']), (?<=[,;:–—-] )${DO} ${OBJECT}`,
    endings: '',
    lookalikes: '',
    requests: `
      (?:please|kindly) \\p{L}{3,},
      (?:(?:please|just|simply|kindly|then|always|never|first),? )*(?:do not |don['’]t )?${DO}(?! no\\b),
      (?:(?:please|\\p{L}+ly),? )?(?!${NO_VERB}(?!\\p{L}))\\p{L}{2,} (?!you(?!\\p{L})|th[ie]s|that|those)${THING}`,
    leadIns: `
      in, inside, on, at, for, from, to, under, beside, next, with, without, before, after, during, by, within, below, above,
      between, first, then, as, per, if, to, unlike, despite, through`,
    dashIsVerb: false,
  },
};
