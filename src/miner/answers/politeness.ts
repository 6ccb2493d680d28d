// Politeness and offers to write again: true of every reply, part of no answer.

type Words = {
  /** Thanks and apologies: an answer may follow in the same sentence. */
  kind: RegExp;
  /** An offer of help or a wish: the whole sentence is nothing else. */
  offer: RegExp;
  /** Words before an answer that are none: «Yes, …», «Please note that …». */
  before: RegExp;
};

const en: Words = {
  kind: /(?:thank|sorry|apolog|regret|appreciate|we (?:completely |fully )?understand)/iu,
  offer:
    /(?:hesitate|feel free|(?:happy|glad|here|love|pleasure) to (?:help|assist|hear)|is here to|any (?:other|further|more) (?:questions|queries)|if you have (?:any )?questions[,.!]|let (?:us|me) know|have a (?:nice|great|good|lovely)|(?:if you )?(?:need|require) (?:further |any |more )?(?:help|assistance)|any (?:trouble|issues)|^(?:we )?look(?:ing)? forward|we(?:'re| are) (?:always )?here|^[^,;:]{0,30}\bis (?:very |really |quite )?(?:easy|simple)[.!]*$)/iu,
  before:
    /^(?:(?:unfortunately|sure|yes|no|of course|certainly|absolutely|hi|hello|dear customer|no problem|don['’]t worry|no worries)\s*[,:!.–—-]+\s*|(?:please )?note that\s+|please be (?:advised|aware|informed) that\s+|(?:i|we) (?:would like|want) to (?:inform|let) you (?:know )?that\s+)/iu,
};
const lt: Words = {
  kind: /(?:ačiū|dėkoj|dėkui|atsipraš|apgailestauj|suprantame|labai gaila)/iu,
  offer:
    /(?:nedvejo|drąsiai|^(?:visada )?kreipkitės[.!]?$|jei (?:turite|kils|turėsite|iškiltų|turėtumėte)[^,]*(?:klausim|neaišk)|parašykite mums, jei|(?:mielai|visada) (?:padėsime|atsakysime|pagelbėsime)|gražios|geros (?:jums )?dienos|linkime|^lauk(?:iame|sime) (?:jūsų|atsakymo|sugrįž)|tai (?:labai )?(?:lengva|paprasta)[.!]*$)/iu,
  before:
    /^(?:(?:deja|taip|ne|žinoma|be abejo|sveiki|laba diena|nesijaudinkite)\s*[,:!.–—-]+\s*|(?:prašome )?atkrei(?:pkite|piame) (?:jūsų )?dėmesį,? (?:kad|jog)\s+|(?:norime )?informuo(?:jame|ti)(?: jus)?,? (?:kad|jog)\s+)/iu,
};
const ru: Words = {
  kind: /(?:спасибо|благодар|извин|сожале|понимаем|нам (?:очень )?жаль|приносим)/iu,
  offer:
    /(?:(?<!\p{L})(?:всегда |смело )?обращайтесь[.!]*$|если (?:у вас )?(?:остал|возник|появ)[^,]*(?:вопрос)|(?:будем|всегда) рады|рады помочь|хорошего (?:вам )?(?:дня|вечера)|всего доброго|желаем|^жд[её]м (?:вас|вашего|ваших|ответ)|не стесняйтесь|это (?:очень )?(?:легко|просто)[.!]*$)/iu,
  before:
    /^(?:(?:к сожалению|да|нет|конечно|разумеется|здравствуйте|добрый день|не волнуйтесь|не переживайте)\s*[,:!.–—-]+\s*|(?:пожалуйста, )?обрат(?:ите|им) (?:ваше )?внимание,? что\s+|(?:хотим )?(?:информируем|сообщаем|сообщить|уведомляем)(?: вас?м?)?,? что\s+)/iu,
};
const languages: Record<string, Words> = { en, lt, ru };

export function isPolite(text: string, locale: string): boolean {
  const { kind, offer } = languages[locale] ?? en;
  return kind.test(text) || offer.test(text);
}

/** Fewer words after an apology are no answer. */
const ENOUGH_WORDS = 3;

/** «Sorry for the trouble, you have 14 days» and “Yes, you have 14 days” say as much as “You have 14 days”. */
export function withoutPoliteStart(text: string, locale: string): string {
  const { kind, before } = languages[locale] ?? en;
  const bare = text.replace(before, '');
  const [start, ...parts] = bare.split(/(?<=[,–—]) +/);
  const rest = parts.join(' ');
  return kind.test(start!) && !isPolite(rest, locale) && rest.split(/\s+/).length >= ENOUGH_WORDS ? rest : bare;
}
