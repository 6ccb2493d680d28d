// How English is written with care and in a hurry; the keys are explained in spelling-words.ts.
import type { SpellingWords } from '../spelling-words.ts';

export const spelling: SpellingWords = {
  accents: '',
  dropped: { after: '', endings: [] },
  hasty: {
    u: 'you',
    ur: 'your',
    r: 'are',
    ya: 'you',
    ye: 'you',
    im: 'I’m',
    ive: 'I’ve',
    id: 'I’d',
    dont: 'don’t',
    doesnt: 'doesn’t',
    didnt: 'didn’t',
    cant: 'can’t',
    wont: 'won’t',
    isnt: 'isn’t',
    arent: 'aren’t',
    havent: 'haven’t',
    whats: 'what’s',
    thats: 'that’s',
    wheres: 'where’s',
    theres: 'there’s',
    hows: 'how’s',
    thru: 'through',
    tho: 'though',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'have to',
  },
  telling: {
    marks: '',
    lemmas: '(?!)',
    words: `
      \\p{L}{2,}ed, went, came, got, broke, lost, fell, was, were, did, had, sent, bought, took, gave, found, left, made,
      said, told, paid, put, missing, gone, stuck, asks, wants, isn't, aren't, wasn't, didn't, hasn't, haven't, not, never,
      wrong, is, are, has, have, feels, looks, keeps`,
    but: 'used, need, unlimited, recommended, bed, red, feed, seed, speed, shed, embed, weed, included, allowed',
    things: '(?!)',
    after: `
      a, an, the, my, in, on, at, by, from, with, without, during, after, before, when, while, off, out, up, down, again,
      not, too, very, as, to, wrong, late, early, damaged, broken, empty, soft, warm, cold, wet, dirty, open, dead, two, one`,
  },
  naming: {
    head: '',
    adjectives: '(?!)',
    adjectiveMarks: '^(?=.*[TPY])[^S]*$',
    ofVerbs: '(?!)',
    base: '(?!)',
    cut: '(?!)',
    ends: '',
    before: `
      a, an, the, my, your, our, any, some, this, that, these, those, free, of, for, with, without, about, on, in, at, by,
      from, per, regarding, new, no`,
  },
  determiners: `
    a, an, the, my, your, our, his, her, its, their, this, that, these, those, any, some, no, every, each, another`,
  broken: `
    (?:is|are) (?:possible|necessary|needed|allowed|there possible|any possible),
    how (?:much|long|many|often) (?!.*\\b(?:is|are|was|do|does|did|can|could|will|would|should|may|might|must|has|have|to|it|i|we|you)\\b).*,
    how long time, how (?:much|long) (?:costs?|takes?)\\b, (?:what|how) it is,
    (?:what|how|where|when) (?:i|you|we) (?:can|should|must), from where, what means, .* (?:when|how|where|how much)\\??$, can i become, can i to,
    (?:can|could|do|does|will|would|should|must|may) (?:i|you|we|they) \\p{L}+(?:ing|ed)\\b, have you possibility`,
};
