// What may not be new in another wording of an answer in Lithuanian; the keys are explained in rewording-words.ts.
import type { RewordingWords } from '../rewording-words.ts';

export const rewording: RewordingWords = {
  negations: 'ne, nė, nei, be, niekad*, niekas, nieko, niekam, niekur',
  refusals: `
    draudžiam*, atsisak*, išskyrus, nėra,
    n[eė](?!s$|t$|bent$|mokam|šti|šč|šim|ša|trukus|abejo|retai|daug|didel|seniai|paprast|t$)\\p{L}{3,}`,
  quantities: `
    vien(?:as|a|o|os|a|am|ai|ą|u|ame|oje), kart(?:as|ą|us|ų), pus(?:ė|ės|ę|iau|antr\\p{L}*), ketvirt\\p{L}*, trečd\\p{L}*,
    dvigub*, trigub*, dukart, triskart, pirm(?:as|a|o|os|ą|ą|ame|oje|am|ai), antr(?:as|a|o|os|ą|ame|oje|am|ai),
    treči\\p{L}*, penkt(?:as|a|o|os|ą), šešt(?:as|a|o|os|ą), septint*, aštunt*, devint*, dešimt(?:as|a|o|os|ą), dviese,
    trise, dvejet*, trejet*, penket*, tuzin*, milijon*, milijard*, abu, abi, abiej*, kas(?:dien|savait|mėnes|met)*, nul*`,
};
