// Names in a frame: after a title, «my name is», a greeting, above an address, in a signature. These are certain.
import { byPattern, type Finder, type Span } from './finder.ts';
import { isFirstName } from './names-by-sound.ts';
import { ANY_CASE_NAME, isName, leading, NAME, PARTICLES, wordsOf, type Word } from './name-shape.ts';
import { isSurname } from './surnames.ts';

const TITLE = new RegExp(
  `(?<!\\p{L})(?:(?:[Mm]rs?|MRS?|[Mm]s|MS|[Mm]iss|[Mm]x|[Dd]r|[Pp]rof|[Ss]ir|[Mm]adam|[Pp]\\.|[Pp]on(?:as|ia|ui|iai|o|ios|ą|ią|e)|[Gg]erb|[Gg]-?н[аую]?|[Гг]-?н|[Гг]-?ж[аеуи]|[Гг]осподин\\p{L}?|[Гг]оспож\\p{L})\\.?[ \\u00a0]{1,2})(${PARTICLES}${NAME})`,
  'gu',
);

const SAYS_NAME =
  /(?<!\p{L})(?:(?:my|your|his|her) (?:full |first |last |sur)?name(?:'s| is|:|\?(?: user:| customer:)?)|(?<!(?:product|brand|company|store|shop|item|file|domain|user|model) )name is|i am called|they call me|mano vardas(?: ir pavardė)?(?: yra|:| -)?|mano pavardė(?: yra|:| -)?|vardu|vadinuosi|pavarde|меня зовут|мое имя|моё имя|моя фамилия|по имени|зовут)[\s:,–-]{1,3}/giu;
/** Words before somebody: themselves, their family, whoever they spoke to, whoever pays. A capital letter must follow. */
const BEFORE_SOMEBODY = [
  "this is|it's|i'm|i am|i’m|here is|named|called|on behalf of|(?:in|under) the name(?: of)?|attn:?|c/o",
  'my (?:wife|husband|mother|mom|mum|father|dad|son|daughter|brother|sister|friend|girlfriend|boyfriend|partner|colleague|boss|neighbou?r|fianc[ée]e?|grand(?:ma|pa|mother|father)|aunt|uncle|cousin)',
  '(?:spoke|speak|speaking|talked|talk|chatted|met) (?:with|to)|recipient|receiver|buyer|payer|agent|manager|operator',
  '(?:invoices?|bills?|receipts?|statements?|messages?|letters?|calls?|gifts?|presents?|parcels?|packages?) (?:from|of|for|by)',
  'aš esu|aš|čia(?: rašo)?|rašo jums|jums rašo|vardu|kalbėjau su|bendravau su',
  '(?:vyr(?:as|o|ui)|žmon(?:a|os|ai)|mam(?:a|os|ai)|tė(?:tis|vas|čio)|sūn(?:us|aus|ui)|dukr(?:a|os|ai)|brol(?:is|io|iui)|ses(?:uo|ers|eriai)|draug(?:as|o|ui|ė|ės|ei)|koleg(?:a|os|ė|ės))',
  '(?:gavėj|pirkėj|siuntėj|mokėtoj|konsultant|vadybinink|operator)\\p{L}{1,3}',
  'это|я(?: -)?|вам пишет|пишет вам|на имя|от имени|по фамилии|(?:говорил|разговаривал)[аи]? с|общал(?:ся|ась) с',
  '(?:муж|сын|брат|друг)\\p{L}{0,3}|жен[аыеуо]й?|мам[аыеуо]й?|дочь?\\p{L}{0,3}|сестр\\p{L}{1,2}|подруг\\p{L}{1,2}|коллег\\p{L}{1,2}',
  '(?:получател|покупател|плательщик|клиент|оператор|менеджер|консультант)\\p{L}{0,3}',
].join('|');
const INTRODUCES = new RegExp(`(?<!\\p{L})(?i:${BEFORE_SOMEBODY})[ ,\\u00a0]{1,2}(?=${PARTICLES}\\p{Lu})`, 'gu');
/** «Will Smith here, where is my refund?» */
const HERE = new RegExp(`(?<=(?:^|\\n)\\s{0,3})${NAME}(?= here[,.!])`, 'gu');
const LABEL =
  /(?:^|[\n;,|(]|\.\s)[ \t>*-]{0,6}(?:full name|first name|last name|surname|name|customer(?: name)?|recipient|receiver|buyer|sender|contact(?: person)?|cardholder|vardas(?:,? (?:ir )?pavardė)?|pavardė|gavėjas|siuntėjas|pirkėjas|klientas|ф\.?\s?и\.?\s?о\.?|имя(?: и фамилия)?|фамилия|отчество|получатель|отправитель|покупатель|клиент|контактное лицо)\s{0,2}[:=–-]\s{0,3}(?=\S)/giu;
const GREETING =
  /(?:^|[\n.!?>]\s{0,3}|["«“„]\s?)(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|sveik(?:i|as|a|utis|os)|lab(?:as|a diena|as rytas|as vakaras|ą dieną|ukas)|gera diena|gerb(?:iam\p{L}{1,3}|\.)?|miel(?:as|a|i)|brangus|здравствуй(?:те)?|привет(?:ствую)?|добр(?:ый|ое|ого) (?:день|утро|вечер|времени суток|дня)|уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие))[,!.]?[ \t\u00a0]{1,3}(?=\p{L})/giu;
const CLOSING =
  /(?:^|[\n.!?,;)]\s{0,3})(?:(?:(?:with )?(?:best|kind|warm(?:est)?|many|with) (?:regards|wishes|thanks)|regards|sincerely(?: yours)?|yours (?:sincerely|truly|faithfully)|cheers|thanks(?: a lot| so much| in advance| again)?|many thanks|thank you(?: very much| so much| in advance)?|thx|best|love|su pagarba|pagarbiai|nuoširdžiai|geros dienos|gražios dienos|linkėjimai|geriausi linkėjimai|ačiū(?: už pagalbą| iš anksto| labai)?|labai ačiū|dėkoju(?: iš anksto)?|dėkui|с уважением|с наилучшими пожеланиями|с приветом|спасибо(?: большое| за помощь| заранее)?|заранее (?:спасибо|благодарю|благодарен|благодарна)|благодарю(?: вас)?|всего доброго|всего хорошего|искренне ваш[аи]?|ваш[аи]?))[ \t]{0,3}[,.!–-]{0,3}[ \t]{0,3}(?:\r?\n\s{0,40}|(?=\S)|\s{1,3})[-–—]{0,3}[ \t]{0,3}/giu;

/** How many of the words after a frame are a name; `rest` is what follows them, `frame` what stands before. */
type Take = (words: Word[], rest: string, haveCapitals: boolean, frame: string) => number;

/** The name where a frame ends: the words with capitals, else those that follow in any case. */
function* afterFrame(text: string, frame: RegExp, take: Take): Generator<Span> {
  for (const match of text.matchAll(frame)) {
    const start = match.index + match[0].length;
    const own: Take = (words, rest, haveCapitals) => take(words, rest, haveCapitals, match[0]);
    const span = nameAt(text, start, CAPITALS_HERE, own) ?? nameAt(text, start, ANY_CASE_HERE, own);
    if (span) yield span;
  }
}

const CAPITALS_HERE = new RegExp(`${PARTICLES}${NAME}`, 'uy');
const ANY_CASE_HERE = new RegExp(`(?=\\p{Ll})${ANY_CASE_NAME}`, 'uy');

function nameAt(text: string, start: number, pattern: RegExp, take: Take): Span | null {
  pattern.lastIndex = start;
  const run = pattern.exec(text)?.[0];
  if (!run) return null;
  const words = wordsOf(run, start);
  const rest = text.slice(start + run.length, start + run.length + 20);
  const kept = words.slice(0, take(words, rest, pattern === CAPITALS_HERE, ''));
  return kept.some((word) => isName(word.text)) ? { start, end: kept.at(-1)!.end } : null;
}

/** After «my name is» whatever follows is one, capital or not. */
const saysName: Take = (words, _rest, haveCapitals) => leading(words, haveCapitals ? 4 : 2);
const labelled: Take = (words, _rest, haveCapitals) => leading(words, haveCapitals ? 4 : 3);
/**
 * After a greeting with a comma or a mark a lone capital may begin the answer: „Sveiki, Pinigus grąžiname…“. It is a name
 * where names are known, or where the line or the clause ends after it. A lower-case word is one only where it is known.
 */
const greeted: Take = (words, rest, haveCapitals, frame) => {
  const [first] = words;
  const isKnown = isFirstName(first!.text) || isSurname(first!.text);
  const goesOn =
    /[,!.:][ \t\u00a0]+$/.test(frame) && leading(words, 4) === 1 && !/^[ \t]*(?:[,.!?:;)\n-]|$)/.test(rest);
  return haveCapitals && !(goesOn && !isKnown) ? leading(words, 4) : Number(isFirstName(first!.text));
};
/** A signature ends its line; «Thanks, Waiting for your reply» goes on. */
const signature: Take = (words, rest, haveCapitals) => {
  const endsLine = /^[ \t.,!]{0,3}(?:\r?\n|$)/.test(rest) && words.length <= (haveCapitals ? 4 : 2);
  const goesOn = /^ *\p{Ll}/u.test(rest) || !haveCapitals;
  return endsLine || !goesOn || isFirstName(words[0]!.text) ? leading(words, haveCapitals ? 4 : 2) : 0;
};

const startsWithName = (run: string): boolean => isName(wordsOf(run, 0)[0]?.text ?? '');
/** «I am Waiting» and «this is HTML» are no names. */
const introduces: Take = (words, _rest, haveCapitals) =>
  haveCapitals &&
  isName(words[0]!.text) &&
  (words.length > 1 || !/^(?:\p{L}+(?:ing|ed)|\p{Lu}{2,5})$/u.test(words[0]!.text))
    ? leading(words, 4)
    : 0;

export const framedNames: Finder[] = [
  byPattern('name', /\p{Lu}/u, TITLE, startsWithName),
  {
    kind: 'name',
    where: /name|call|vard|pavard|vadin|зовут|им[яе]|фамил/i,
    find: (text) => afterFrame(text, SAYS_NAME, saysName),
  },
  { kind: 'name', where: /\p{Lu}/u, find: (text) => afterFrame(text, INTRODUCES, introduces) },
  byPattern('name', / here[,.!]/, HERE, startsWithName),
  { kind: 'name', where: /[:=–-]/, find: (text) => afterFrame(text, LABEL, labelled) },
  { kind: 'name', where: /^/, find: (text) => afterFrame(text, GREETING, greeted) },
  { kind: 'name', where: /^/, find: (text) => afterFrame(text, CLOSING, signature) },
];
