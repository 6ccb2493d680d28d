// What was done for one customer, or holds on one day: true in its reply, false in an article.
//
//   "I have refunded you." · "Your order was handed to the courier, it comes tomorrow."   case
//   "We refund within 14 days." · "Once your order has been sent, you get an e-mail."     policy

type Words = {
  /** An agent's report, or the state of this customer's order. */
  done: RegExp;
  /** A day told from today. */
  deictic: RegExp;
  weekday: RegExp;
  /** Hours and habits: weekdays in them are policy. */
  usual: RegExp;
  /** What comes after it is said of every case in which it holds. */
  condition: RegExp;
};

const OWN_EN =
  '(?:order|parcel|package|shipment|refund|payment|return|money|item|replacement|invoice|delivery|request|ticket|claim|account|product|exchange|courier|voucher|gift card|case|complaint)s?';
/** “We sent it”, but not “the label that we sent you”, which all customers get. */
const CLAUSE_EN = '(?<=^|[,;:–—] |(?<!\\p{L})(?:and|but|so|because|as) )';
const en: Words = {
  done: new RegExp(
    [
      // An agent's own deeds, advice apart.
      "(?<!\\p{L})I(?:['’](?:ve|ll|m|d)(?!\\p{L})| (?!(?:would |strongly |also )?(?:recommend|suggest|advise)))",
      `${CLAUSE_EN}we(?:['’]ve| have| had)(?: (?:just|already|now|also|today))* (?:\\p{L}{2,}(?<!ne)ed|sent|made|got|found|given|put|taken|begun|done|seen|paid|spoken|been|let|forgotten|written)(?!\\p{L})`,
      `${CLAUSE_EN}we (?:just |already |also )?(?:(?!need|proceed|succeed|exceed|embed|speed|feed)\\p{L}{2,}ed|sent|made|got|found|gave|did|had|were|paid|spoke|saw|put|took|wrote)(?!\\p{L})`,
      "(?<!\\p{L})we(?:['’]re| are) (?:currently |now |just )?(?:looking into|checking|investigating|sending|refunding|processing|waiting)(?!\\p{L})",
      '^we (?:can )?see (?:that )?(?:your|the)(?!\\p{L})',
      '^(?:they|he|she) (?:\\p{L}{2,}ed|left|said|told)(?!\\p{L})',
      // What happened to this customer's things.
      `(?<!\\p{L})(?:(?:your|the|this|an?|our) )?${OWN_EN}(?: (?!that|which|who)\\p{L}+)? (?:was|were|(?:has|have|had) (?:just |already |now |not )*(?:been|left|arrived|shipped|come|gone|reached)|left|arrived|shipped|came|went|got|is (?:already|now|currently))(?!\\p{L})`,
      `(?<!\\p{L})your(?: \\p{L}+)? ${OWN_EN} (?:is|are|seems|appears|should arrive)(?: \\p{L}+)? (?:on (?:its|the) way|in transit|out for|delayed|late|lost|at|with|waiting|ready|being|now|already|still|confirmed|complete|due)(?!\\p{L})`,
      '(?<!\\p{L})your(?: \\p{L}+)? (?:number|code|pin|password) is:? \\S*\\d',
      '^(?:it|they|this) (?:was|were|(?:has|have|had) (?!to )|arrived|left|is (?:at|with|on (?:its|the) way|now|already|still|being|waiting)|(?:should|will) (?:arrive|come|be (?:there|with you|delivered)|reach you))(?!\\p{L})',
      '(?<!\\p{L})(?:for|to|of) you(?:rs)? (?:was|has been)(?!\\p{L})',
      '^(?:just |already |now )?(?:sent|refunded|done|cancelled|canceled|changed|shipped|replaced)(?!\\p{L})',
    ].join('|'),
    'iu',
  ),
  deictic:
    /(?<!\p{L})(?:today|tomorrow|yesterday|tonight|this (?:morning|afternoon|evening|week|month)|(?:next|last) (?:week|month)|earlier (?:this|today)|shortly ago|a (?:moment|minute) ago|\d+ (?:hours?|days?) ago)(?!\p{L})/iu,
  weekday: /(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})/giu,
  usual: /(?<!\p{L})(?:every|each|open|closed|work|working|hours|except|possible|available|\p{L}+days)(?!\p{L})/iu,
  condition:
    /(?<!\p{L})(?:if|when|whenever|once|after|until|unless|as soon as|whether|in case|before|which|where)(?!\p{L})/iu,
};

const OWN_LT =
  '(?:užsakymas|siunta|siuntinys|paketas|prekės?|pinigai|suma|mokėjimas|apmokėjimas|grąžinimas|sąskaita|prašymas|užklausa|pristatymas|kurjeris|dalis|dalys|kuponas|paskyra)';
const DONE_LT = '(?:t|yt|int|uot|av?us|ęs|usi|ę)(?:as|a|i|os)?';
const lt: Words = {
  done: new RegExp(
    [
      // Past tense of the first person: -inome, -avome, -ojome, -ėjome, -ėme, -inau, -avau …
      '(?<!\\p{L})(?!žinome|pažinome)\\p{L}{2,}(?:inome|avome|ojome|ėjome|ijome|ėme|inau|avau|ojau|ėjau|siunčiau|keičiau|daviau|mačiau|radau)(?:me)?(?!\\p{L})',
      '(?<!\\p{L})(?:radome|davėme|perdavėme|gavome|buvome|matau|tikrinu|žiūriu|siunčiu|grąžinu|perduodu|sieksiu|patikrinsiu|parašysiu|išsiųsiu|susisieksiu)(?!\\p{L})',
      `(?<!\\p{L})jūsų(?: \\p{L}+)? ${OWN_LT}(?: (?:jau|yra|buvo|šiuo metu|vis dar|dar))* (?!bus|gali|turi)(?:\\p{L}{3,}${DONE_LT}|vėluoja|keliauja|pakeliui|laukia|atvyks|atkeliaus|atvyko|atkeliavo|išvyko|stovi|pas|paštomate|sandėlyje|kelyje|išsiųst\\p{L}+)(?!\\p{L})`,
      `(?<!\\p{L})(?:jūsų )?${OWN_LT}(?: \\p{L}+)? (?:jau (?!ne|gali)|buvo|šiuo metu|dabar)(?!\\p{L})`,
      `(?<!\\p{L})jūsų(?: \\p{L}+)? ${OWN_LT} (?:dingo|pasimetė|grįžo|nepasiekė)(?!\\p{L})`,
      `^${OWN_LT} \\p{L}{2,}t(?:as|a|i|os)[.!]?$`,
      '(?<!\\p{L})jums (?:jau |buvo )?\\p{L}{2,}t(?:as|a|i|os)(?!\\p{L})|(?<!\\p{L})\\p{L}{2,}t(?:as|a|i|os) jūsų (?:užsakym|paskyr)',
      '^(?:mes )?matome,|(?<!\\p{L})siunčiame jums nauj|(?<!\\p{L})kurjeris (?:jau |jums )?\\p{L}{2,}(?:o|ė)(?!\\p{L})',
      '(?<!\\p{L})jūsų(?: \\p{L}+)? (?:kodas|numeris)(?: yra)?:? \\S*\\d',
      '^(?:ji|jis|jie|jos) (?:jau|yra|buvo|atvyks|atkeliaus|keliauja|vėluoja|laukia)(?!\\p{L})',
    ].join('|'),
    'iu',
  ),
  deictic:
    /(?<!\p{L})(?:šiandien|rytoj|vakar|poryt|užvakar|šį(?:ryt|vakar)|ši(?:ą|os) savait(?:ę|ės)|kit(?:ą|os) savait(?:ę|ės)|praėjusi(?:ą|os) savait(?:ę|ės)|neseniai|ką tik|prieš \d+ (?:d|val)\p{L}*)(?!\p{L})/iu,
  weekday:
    /(?<!\p{L})(?:pirmadien|antradien|trečiadien|ketvirtadien|penktadien|šeštadien|sekmadien)\p{L}{1,3}(?!\p{L})/giu,
  usual: /(?:kiekvien|dirb|nedirb|atidaryt|uždaryt|darbo (?:laik|valand)|išskyrus|dieniais(?!\p{L}))/iu,
  condition: /(?<!\p{L})(?:jei|jeigu|kai|kada|kuomet|kol|vos|gavus|gavę|prieš|ką(?! tik)|kur\p{L}{0,4})(?!\p{L})/iu,
};

const OWN_RU =
  '(?:заказ|посылка|отправление|товары?|деньги|сумма|плат[её]ж|оплата|возврат|счет|счёт|заявка|обращение|доставка|курьер|запрос|купон|деталь|детали)';
const PAST_RU = '\\p{L}{2,}(?:ла|ли|ло|л|лся|лась|лось|лись)';
const PASSIVE_RU = '(?:ен|ена|ено|ены|[её]н|ан|ана|ано|аны|ят|ята|яты)';
const ru: Words = {
  done: new RegExp(
    [
      `(?<!\\p{L})(?:мы|я)(?: (?!если|или)\\p{L}+){0,2} (?!если|или)${PAST_RU}(?!\\p{L})`,
      '^(?!детали)(?:уже )?\\p{L}{2,}(?:или|али|яли|нули)(?:сь)? (?!бы)\\p{L}',
      '^(?:уже )?\\p{L}{3,}(?:л|ла) (?:вам|вас|ваш\\p{L}*|возврат|деньги|заказ|заявку)(?!\\p{L})',
      '(?<!\\p{L})(?:уже|только что) \\p{L}{3,}(?:ли|ла|л)(?:сь)?(?!\\p{L})|(?<!вы )(?<!\\p{L})\\p{L}{3,}(?:или|али|яли|нули) (?:вам|вас)(?!\\p{L})',
      '(?<!\\p{L})я (?!рекоменду|совету)\\p{L}+',
      `(?<!\\p{L})ваш[аеиу]?(?: \\p{L}+)? ${OWN_RU}(?: (?:уже|сейчас|был[аои]?|еще|ещё|все еще|всё ещё|пока))* (?!буд|мож|долж)(?:\\p{L}{3,}(?:ен|ена|ено|ены|ан|ана|ано|аны|ят|ята|ято|яты|ыт|ыта|ыто|ыты)|едет|в пути|прибу\\p{L}+|прибыл\\p{L}?|задержива\\p{L}+|задержал\\p{L}+|жд[её]т|находится|уш\\p{L}+|вышл?\\p{L}*|уже|лежит|на складе|у курьера|приедет|придет|придёт)(?!\\p{L})`,
      `(?<!\\p{L})${OWN_RU}(?: \\p{L}+)? (?:уже|сейчас|был[аои]?)(?!\\p{L})`,
      `(?<!\\p{L})ваш[аеиу]?(?: \\p{L}+)? ${OWN_RU} ${PAST_RU}(?!\\p{L})`,
      `^${OWN_RU} (?!включ)\\p{L}{2,}${PASSIVE_RU}[.!]?$`,
      `(?<!\\p{L})вам (?:уже |была? )?\\p{L}{2,}${PASSIVE_RU}(?!\\p{L})|(?<!\\p{L})\\p{L}{2,}${PASSIVE_RU} к вашему`,
      '^(?:вижу|видим),|^отправляем вам нов|(?<!\\p{L})курьер (?:не |вам )?\\p{L}{2,}л(?!\\p{L})|^\\p{L}{3,}(?:ил|ила|или|али) для вас(?!\\p{L})',
      '(?<!вы )(?<!\\p{L})(?:передали|приняли|отправили|получили|оформили|вернули|заменили|отменили)(?: курьеру| в работу|[.!]?$)',
      '(?<!\\p{L})ваш(?: \\p{L}+)? (?:код|номер|трек-номер):? \\S*\\d',
      '^(?:он|она|оно|они) (?:уже|был[аои]?|прибуд\\p{L}+|прид[её]т|приедет|едет|жд[её]т|находится|лежит|задержива\\p{L}+)(?!\\p{L})',
    ].join('|'),
    'iu',
  ),
  deictic:
    /(?<!\p{L})(?:сегодня|завтра|вчера|послезавтра|позавчера|на (?:этой|следующей|прошлой) неделе|только что|недавно|\d+ (?:дн\p{L}+|час\p{L}*) назад)(?!\p{L})/iu,
  weekday: /(?<!\p{L})(?:понедельник|вторник|сред[ауеы]|четверг|пятниц|суббот|воскресень)\p{L}{0,3}(?!\p{L})/giu,
  usual:
    /(?:кажд|работа|откры|закры|выходн|кроме|(?:понедельник|вторник|четверг|сред|пятниц|суббот|воскресень)(?:ам|ям)(?!\p{L}))/iu,
  condition: /(?<!\p{L})(?:если|когда|как только|после того,? как|пока|прежде чем|после|где|котор\p{L}+)(?!\p{L})/iu,
};
const languages: Record<string, Words> = { en, lt, ru };

/** What a shop's buttons and pages are called is nobody's doing. */
export const withoutQuotations = (text: string): string =>
  text.replace(/[“”„«»"][^“”„«»"]{1,80}[“”«»"]|(?<=^|[\s(])['‘][^'’]{1,80}['’](?=[\s.,;:!?)]|$)/gu, ' “” ');

export function isCaseDetail(text: string, locale: string): boolean {
  const words = languages[locale] ?? en;
  const own = withoutQuotations(text);
  const conditions = words.condition.exec(own)?.index ?? Infinity;
  const told = (pattern: RegExp) => (pattern.exec(own)?.index ?? Infinity) < conditions;
  return told(words.done) || told(words.deictic) || isOneDay(own, words);
}

/** One weekday is a date; two are opening hours. */
function isOneDay(text: string, { weekday, usual }: Words): boolean {
  return [...text.matchAll(weekday)].length === 1 && !usual.test(text);
}
