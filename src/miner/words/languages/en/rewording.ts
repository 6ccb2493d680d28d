// What may not be new in another wording of an answer in English; the keys are explained in rewording-words.ts.
import type { RewordingWords } from '../rewording-words.ts';

export const rewording: RewordingWords = {
  negations: "not, no, nor, never, none, nothing, nobody, nowhere, neither, without, \\p{L}+n't",
  refusals: `
    cannot, unable, impossible, invalid, ineligible, refus*, forbid*, forbidden, prohibit*, exclud*, except*, non-\\p{L}+,
    un(?!i[tqvof]|der|til|less|fortunately|pack|wrap|do(?:ing)?$|lock|zip|fold|subscrib)\\p{L}{3,}`,
  quantities: `
    one, once, twice, thrice, half, halves, halved?, quarters?, thirds?, doubl*, tripl*, fortnight*, first(?!ly), second,
    fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, \\p{L}+teenth, \\p{L}+tieth, hundredth,
    millions?, billions?, both, pairs?, single, zero, couple, dozens?, weekly, daily, monthly, yearly`,
};
