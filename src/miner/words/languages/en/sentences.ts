// Where sentences end and which of them ask in English; the keys are explained in sentence-words.ts.
import type { SentenceWords } from '../sentence-words.ts';

export const sentences: SentenceWords = {
  abbreviations: 'no, mr, mrs, ms, dr, st, vs, etc, approx',
  beforeQuestions: 'and, so, but, also, or, hi, hello, please, then, btw, ok, okay',
  questionStarts: `
    how, what, what's, when, where, where's, why, who, which, whose, can, could, do, does, did, is, are, will, would,
    should, may, shall, has, have`,
  requests: `
    i want, i wanna, i'd like, i would like, i need, i have to, i have got to,
    i(?:'m| am) (?:trying|looking|unable|having), i try, i wish, i can(?:'t|not| not), i could(?:n't| not), unable to,
    please, pls, plz, kindly, help, assist(?:ance)?, how (?:do|can|to|long|much|many), can (?:you|i|u),
    could (?:you|i|u), do (?:you|i|u), wondering, want to know, let me know, tell me, explain,
    i don(?:'t|t| not) know, i do not know, looking for, any chance, is there, are there, requesting`,
  thanks: `
    thanks?, thank you, thx, ty, many thanks, cheers, i hope (?:you|this), hope (?:you|this|all), how are you,
    have a (?:nice|good|great), looking forward, (?:i )?(?:await|look forward)`,
  calls: `
    (?:can|could|would) (?:you|u|someone|anyone|somebody), help, assist(?:ance)?, support,
    i (?:need|have|want|would like|got), (?:a|one|some|quick|few) questions?, question, ask, answer, reply, respond,
    advise, asap, urgent(?:ly)?, soon, possible, get back`,
};
