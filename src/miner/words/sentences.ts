// Text → sentences, and which of them ask. A sentence asks when it has a question mark or the words people ask with.

/** After these a full stop ends nothing. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|nr|no|vnt|pvz|kt|pan|tel|el|gerb|adr|str|pr|proc|eur|min|val|mėn|mr|mrs|ms|dr|st|vs|etc|approx|т\.?\s?е|т\.?\s?д|т\.?\s?п|др|руб|коп|ул|кв|стр|тел|шт|мин|см|обл|им)\.$/iu;
const END = /(?:[.!?…]+["»”)\]]*(?=\s|$)|\n)\s*/gu;

/** The text with lines whole again that a mail program broke: one that goes on in lower case belongs to the line before. */
export const unwrapped = (text: string): string =>
  text.replace(/([^\s.!?:;])[ \t]*\r?\n[ \t]*(?=\p{Ll}(?!\)))/gu, '$1 ');

/** Trimmed, in order, none of them empty. */
export function sentences(text: string): string[] {
  const joined = unwrapped(text);
  const found: string[] = [];
  let start = 0;
  for (const match of joined.matchAll(END)) {
    const end = match.index + match[0].length;
    const sentence = joined.slice(start, end).trim();
    const goesOn =
      match[0].startsWith('.') &&
      !match[0].includes('\n') &&
      ABBREVIATION.test(joined.slice(Math.max(start, match.index - 12), match.index + 1));
    // «Press “Forgot password?” on the page» goes on after its quotation.
    const quotes = /["»”]\s+$/.test(match[0]) && /^\p{Ll}/u.test(joined.slice(end));
    if (goesOn || quotes) continue;
    if (sentence) found.push(sentence);
    start = end;
  }
  const last = joined.slice(start).trim();
  return last ? [...found, last] : found;
}

const ASKS: Record<string, RegExp> = {
  en: /^(?:(?:and|so|but|also|or|hi|hello|please|then|btw|ok|okay)[, ]+)*(?:how|what|what's|when|where|where's|why|who|which|whose|can|could|do|does|did|is|are|will|would|should|may|shall|has|have)(?![\p{L}'])|(?<!\p{L})(?:i want|i wanna|i'd like|i would like|i need|i have to|i have got to|i(?:'m| am) (?:trying|looking|unable|having)|i try|i wish|i can(?:'t|not| not)|i could(?:n't| not)|unable to|please|pls|plz|kindly|help|assist(?:ance)?|how (?:do|can|to|long|much|many)|can (?:you|i|u)|could (?:you|i|u)|do (?:you|i|u)|wondering|want to know|let me know|tell me|explain|i don(?:'t|t| not) know|i do not know|looking for|any chance|is there|are there|requesting)(?!\p{L})/iu,
  lt: /^(?:(?:ir|o|tai|bet|dar|sveiki|prašau)[, ]+)*(?:ar|kaip|kada|kur|kodėl|kiek|koks|kokia|kokie|kokį|kokią|kokios|kas|ką|kam|kuris|kuri|kurį|ko|kuo|nuo kada|iki kada|per kiek|gal|galit(?:e)?|galima)(?!\p{L})|(?<!\p{L})(?:noriu|norime|norėčiau|norėtume|norėjau|prašau|prašome|prašyčiau|galima|galėčiau|galėtumėte|galite|gal galit|reikia|reikėtų|padėkite|padėti|patarkite|pasakykite|nežinau|negaliu|nepavyksta|neina|domina|įdomu|paaiškinkite|informuokite|ar yra|ar galiu)(?!\p{L})/iu,
  ru: /^(?:(?:а|и|но|так|ещё|еще|или|пожалуйста|здравствуйте)[, ]+)*(?:как|когда|где|куда|откуда|почему|зачем|сколько|какой|какая|какое|какие|каким|какую|что|чем|кто|кому|чей|который|можно|можете|могу|есть|будет|ли)(?!\p{L})|(?<!\p{L})(?:хочу|хотим|хотел бы|хотела бы|хотелось|подскажите|скажите|расскажите|объясните|посоветуйте|помогите|помочь|нужно|нужен|нужна|надо|прошу|просим|не могу|не получается|не удается|не удаётся|не знаю|можно ли|могу ли|можете ли|есть ли|интересует|интересно|дайте|верните|отмените|пришлите|сообщите)(?!\p{L})/iu,
};

/** Languages without a row ask with a question mark only. */
export function asks(sentence: string, locale: string): boolean {
  return /[?？؟]/.test(sentence) || (ASKS[locale]?.test(sentence) ?? false);
}

/** Thanks, wishes and waiting: a short sentence that begins so asks nothing. */
const KIND =
  /^[^\p{L}]*(?:thanks?|thank you|thx|ty|many thanks|cheers|i hope (?:you|this)|hope (?:you|this|all)|how are you|have a (?:nice|good|great)|looking forward|(?:i )?(?:await|look forward)|ačiū|dėkoju|dėkui|iš anksto|labai (?:ačiū|dėkoju)|lauksiu|laukiu (?:jūsų|atsakymo)|lauksime|geros|gražios|tikiuosi|спасибо|благодарю|заранее|жду (?:ответа|вашего)|ждем|ждём|буду (?:ждать|благодар\p{L}*)|надеюсь|хорошего|всего (?:доброго|хорошего))(?!\p{L})/iu;
const KIND_WORDS = 8;

/** A call for help that does not say with what. */
const CALL =
  /(?<!\p{L})(?:(?:can|could|would) (?:you|u|someone|anyone|somebody)|help|assist(?:ance)?|support|i (?:need|have|want|would like|got)|(?:a|one|some|quick|few) questions?|question|ask|answer|reply|respond|advise|asap|urgent(?:ly)?|soon|possible|get back|padėti|padėkite|pagalbos?|atsakyti|atsakykite|turiu|klausim\p{L}*|paklausti|norėčiau|norėjau|skubiai|помогите|помочь|помощ\p{L}*|ответ\p{L}*|подскажите|скажите|вопрос\p{L}*|спросить|узнать|есть|срочно|хочу|хотела? бы)(?!\p{L})/giu;

/** Said out of politeness: the sentence asks nothing that could be answered. */
export function isPolite(sentence: string, ownWordsIn: (text: string) => number): boolean {
  const words = sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (KIND.test(sentence) && words <= KIND_WORDS && !/how (?:do|can|to)/i.test(sentence)) return true;
  const rest = sentence.replace(CALL, ' ');
  return words <= KIND_WORDS && rest !== sentence && ownWordsIn(rest) === 0;
}
