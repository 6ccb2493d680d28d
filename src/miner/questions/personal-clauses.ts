// What people say of themselves on the way to their question: «Меня зовут [name]», „skambinkite [phone]“, “my e-mail is
// [e-mail]”. Redacted, only its words are left, and they would make one cluster of a refund and a broken lamp.

/** Orders, cards and links are what a question may be about; these only say who asks. */
const PERSON = '\\[(?:name|e-mail|phone|address|handle|passport|personal-code|tax-number|birth-date|secret|ip)\\]';
const ANY = '\\[[a-z-]+\\]';
const PLACEHOLDERS = new RegExp(ANY, 'g');
const PERSONAL = new RegExp(`${PERSON}|\\[(?:card|iban|number)\\]`);
const GAP = '[\\s:,.;/№#()–-]{1,3}';

/** Openings that are followed by personal data only; cut wherever they stand. */
const INTRODUCTIONS = [
  // en
  "my (?:full |first |last )?name(?: is|'s)|i am|i['’]?m|this is|it['’]?s|(?:(?:i am |i['’]?m )?(?:writing|calling|asking) )?on behalf of",
  '(?:please |kindly |you can )?(?:(?:call|ring|text|phone|reach|contact|write|e-?mail|reply|message|answer)(?: to)? (?:me|us|him|her)(?: back)?|call|ring|contact)',
  'my (?:phone|mobile|cell|telephone|contact|e-?mail|address|login|username|user name|skype|telegram)(?: number| address)?(?: is| -|:)|(?:my )?(?:tel|mob|ph)',
  'i live(?: at| in| on)?|i was born(?: on| in)?|born(?: on)?',
  // lt
  'mano vardas(?: ir pavardė)?(?: yra)?|mano pavardė(?: yra)?|vadinuosi|aš(?: esu)?|čia(?: rašo)?|jums rašo|rašo(?: jums)?|rašau(?: jums)?(?= \\[name\\] vardu)',
  '(?:prašau |prašom |galite )?(?:skambinkite|paskambinkite|skambinti|rašykite|parašykite|atsakykite|atrašykite|susisiekite|informuokite)(?: man| mums| su manimi)?(?: atgal)?',
  'mano (?:tel|telefonas|telefono numeris|numeris|nr|mob|el\\. ?paštas|el\\. ?p|paštas|adresas|prisijungimo vardas|vartotojo vardas|asmens kodas|a\\. ?k)(?: yra| -|:)?|tel|mob|a\\. ?k',
  'gyvenu|gimiau|gimęs|gimusi',
  // ru
  'меня зовут|мо[её] имя|моя фамилия|это|вам пишет|пишет вам|(?:пишу|звоню|обращаюсь) (?:вам )?(?:от имени|за)|от имени',
  '(?:пожалуйста,? )?(?:перезвоните|позвоните|звоните|наберите|перезвонить|напишите|пишите|ответьте|ответить|свяжитесь|связаться|сообщите)(?: мне| нам| со мной)?',
  'мо[йяеё] (?:тел|телефон(?: для связи)?|номер(?: телефона)?|моб|почта|e-?mail|имейл|емейл|адрес|логин|ник|снилс|инн|паспорт)(?= \\[|[.:–-])|тел|моб',
  '(?:живу|проживаю)(?: по адресу| на| в)?|родил(?:ся|ась)',
].join('|');
/** Between the opening and the data, or between two data. */
const LINKS =
  'at|on|to|by|via|under|is|or|and|number|phone|e-?mail|mobile|address|back|tel|numeriu|nr|su|į|el|paštu|p|telefonu|arba|ir|adresu|yra|man|на|по|номер|номеру|телефон|телефону|тел|почту|почте|e-?mail|адрес|адресу|или|и|мне|с';
/** What ends a sentence stays with it, and so does a question that goes on after an «и». */
const INTRODUCTION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${INTRODUCTIONS})(?![\\p{L}\\p{N}])(?:${GAP}(?:${LINKS})(?![\\p{L}\\p{N}]|-)){0,4}${GAP}${PERSON}(?:[\\s,;:/()–-]{0,3}(?:(?:${LINKS})(?!\\p{L})\\.?[\\s:]{1,2}){0,3}${ANY}){0,4}(?: (?:vardu|here)(?!\\p{L}))?`,
  'giu',
);

/** With data beside them these words ask nothing; a clause of nothing else goes. */
const CARRIERS = new Set(
  `my the is a an of writing about regarding for and in on at to i am me name full first last surname phone mobile telephone tel number no email e-mail mail address delivery contact details card account passport id code personal date birth born born user username login order ordered under customer recipient receiver buyer sender parcel series issued by expires sincerely regards mr mrs ms dr
mano aš rašau dėl yra ir į su vardas vardu pavardė tel telefonas telefono numeris nr el paštas paštu p adresas adresu pristatymo kontaktai kortelė kortelės sąskaita sąskaitos pasas paso serija asmens kodas a k gimimo data gimęs gimusi gim vartotojo prisijungimo užsakymas užsakymo užsakovas užsakovė gavėjas gavėja pirkėjas pirkėja siuntėjas klientas klientė kliento pvm įmonės išduotas pristatykite siųskite
я пишу поводу мой моя моё мое мои меня зовут это и на по от в с к у для имя имени фамилия отчество фио ф.и.о тел телефон телефона номер номера почта почты e-mail email имейл адрес адресу доставки доставка доставьте привезите отправьте контакты контактный карта карты счёт счет счета паспорт паспорта серия снилс инн выдан выдана овд уфмс мвд умвд гу код подразделения дата рождения родился родилась г р г.р г.р. д.р логин ник заказ заказа заказала заказывал заказывала заказчик получатель покупатель клиент ребёнок ребенок сын дочь дочка муж жена мама свекрови пишет квартира индекс`.split(
    /\s+/,
  ),
);
/** The office that issued a passport: «выдан ОВД Тверского района г. Москвы». */
const ISSUED =
  /(?<!\p{L})(?:выдан[ао]?|issued by|išduot\p{L}{1,2}) (?:\[[a-z-]+\] )?(?:отдел\p{L}{0,3}|овд|уфмс|оуфмс|мвд|умвд|ровд|гу|the )(?:[^,;.?!\n]|(?<=\sг)\.){0,80}/giu;

const CLAUSE = /([,;()]|\s[–—-]\s)/;
const wordsIn = (text: string): string[] =>
  text.replace(PLACEHOLDERS, ' ').match(/[\p{L}\p{N}]+(?:[.-]\p{L}+)*/gu) ?? [];
const isCarried = (clause: string): boolean =>
  PERSONAL.test(clause) && wordsIn(clause).every((word) => CARRIERS.has(word.toLowerCase()));

/** „laiškas į [e-mail]“, «изменить телефон [phone] в профиле»: where to and which is for nobody else. */
const DETAIL = new RegExp(
  `(?:[\\s,]{1,2}(?:at|to|for|from|on|į|iš|nuo|adresu|numeriu|el\\. ?paštu|на|по|от|с|по адресу|по номеру|на (?:почту|номер|адрес)))?[\\s,]{1,2}\\[(?:e-mail|phone|address|handle|passport|personal-code|tax-number|birth-date|secret|ip)\\]`,
  'giu',
);

/** Words; fewer ask nothing. */
const FEW = 3;

/** A sentence without what only says who asks; empty where nothing else was said. */
export function withoutPersonalClauses(sentence: string): string {
  if (!PERSONAL.test(sentence)) return sentence;
  const mark = /(?<![.!?…])[.!?…]*$/.exec(sentence)![0];
  const body = sentence
    .slice(0, sentence.length - mark.length)
    .replace(INTRODUCTION, ' ')
    .replace(ISSUED, ' ');
  const parts = body.split(CLAUSE).map((part, at) => (at % 2 === 0 && isCarried(part) ? '' : part));
  const rest = tidy(parts.join('').replace(DETAIL, ''));
  // «Can you call me at [phone]?» asks for just that.
  if (mark.includes('?') && wordsIn(rest).length < FEW) return sentence;
  return wordsIn(rest).length ? rest + mark : '';
}
/** Without the signs that stood between what has gone. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\( ?\)/g, ' ')
    .replace(/\s+(?=[,;.?!]|$)/g, '')
    .replace(/[,;:](?=\s*[,;.?!])/g, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/^(?:[\s,;:.)–—-]|(?:и|а|но|ir|o|bet|and|but)(?=[\s,]))+/iu, '')
    .replace(/(?<![\s,;:(–—-])[\s,;:(–—-]+$/, '');
