// What opens a door: passwords, codes of cards and of doors, the last digits of a card, names one logs in with.
import { ANY_DIGIT, byPattern, type Finder } from './finder.ts';

const PASSWORD =
  /(?:passwor[dt]|slaptažod\p{L}*|парол\p{L}*|pin(?:[ -]?(?:code|kodas|код))?|пин-?код|cvv2?|cvc2?|sms kod\p{L}*|код из смс)[ \t]*(?:[:=]|is |yra |это |[–-] )[ \t]*(\S{3,64})/giu;
const isPassword = (text: string): boolean => /\d|\p{Ll}\p{Lu}|[@#$%^&+=]/u.test(text);

/** “cvv 123”, „PIN kodas 4821“, «код домофона 15К4321»: digits after the name of a code need no colon. */
const SHORT_CODE =
  /(?<!\p{L})(?:cvv2?|cvc2?|pin(?:[ -]?(?:code|kodas|код))?|пин(?:-?код)?|otp|(?:security|verification|confirmation|one-time|sms|door|gate|entry|intercom|locker) code|(?:saugos|apsaugos|patvirtinimo|vienkartinis|sms|durų|vartų|laiptinės|telefonspynės|paštomato) kod\p{L}{1,2}|telefonspyn\p{L}{1,2}|код(?:ом)? (?:безопасности|подтверждения|из (?:смс|sms)|домофона|подъезда|двери|калитки|ячейки|постамата)|домофон\p{L}{0,2})(?:[ \t]{0,2}[:=#№–-]{1,2})?[ \t]{1,2}(?:(?:is|was|yra|buvo|это|был) )?([*#]?\d[\dA-ZА-Я*#]{2,9})(?![\p{L}\d])/giu;

const CARD =
  '(?:card|visa|mastercard|maestro|amex|kortel\\p{L}{1,4}|карт\\p{L}{1,3}|account|sąskait\\p{L}{1,4}|сч[её]т\\p{L}{0,2})';
const ENDING =
  '(?:ending|ends|last (?:four|4)|paskutini\\p{L}{1,2}|baigiasi|besibaigian\\p{L}{1,5}|pabaig\\p{L}{1,2}|galūn\\p{L}{1,3}|(?:о|за)канчива\\p{L}{2,6}|последни\\p{L}{1,2}|на конце)';
/** “card ending in 1111”, „kortelės paskutiniai 4 skaitmenys 1111“, «последние цифры карты 1111». */
const CARD_ENDING = new RegExp(
  `(?<!\\p{L})(?:${CARD}[^\\n.?!\\d]{0,25}${ENDING}|${ENDING}[^\\n.?!\\d]{0,12}(?:4[^\\n.?!\\d]{1,12})?${CARD}|${ENDING} (?:four |4 |keturi |četыре |четыре )?(?:digits|skaitmen\\p{L}{1,4}|skaiči\\p{L}{1,3}|цифр\\p{L}))(?:[^\\n.?!\\d]{0,20}4(?= \\p{L}))?[^\\n.?!\\d]{0,20}(\\d{4})(?![\\d.,]\\d|\\d)`,
  'giu',
);
/** Visa *1111: a lone asterisk elsewhere points at a footnote. */
const STARRED = new RegExp(`(?<!\\p{L})${CARD}[\\s№#:]{1,3}[*•…]{1,2}\\s?(\\d{4})(?!\\d)`, 'giu');
/** 4111 **** **** 1111, ****1111, xxxx-1111 */
const MASKED = /(?<![\p{L}\d*•])(?:\d{4}[ -]?(?:\d{2})?)?(?:[*•·xх]{3,12}[ -]?){1,4}\d{4}(?![\p{L}\d*])/giu;

const LOGIN =
  '(?:user ?name|user id|login(?: name| id)?|nick(?:name)?|screen name|vartotojo (?:vard\\p{L}{1,2}|id)|prisijungimo vard\\p{L}{1,2}|slapyvard\\p{L}{1,3}|naudotojo vard\\p{L}{1,2}|логин\\p{L}{0,2}|ник(?:нейм)?\\p{L}{0,2}|имя пользователя|имени пользователя|skype|скайп\\p{L}{0,2}|telegram|телеграм\\p{L}{0,2}|тг|insta(?:gram)?|инст\\p{L}{1,7}|vk|вк|whatsapp|viber|вайбер\\p{L}{0,2}|discord|tiktok|facebook|fb)';
/** “my username is jsmith_84”, „vartotojo vardas rutule1985“, «логин masha.k» */
const LOGGED_IN = new RegExp(
  `(?<!\\p{L})${LOGIN}(?:[ \\t]{0,2}[:=–-]{1,2})?[ \\t]{1,2}(?:(?:is|was|yra|buvo|это|мой|under|as|su|под|с) )?["“„«']?((?:live:)?[\\p{L}\\d][\\p{L}\\d_.-]{2,40})`,
  'giu',
);
/** A name made up: with a digit, an underscore or a dot inside; other words may be any («my login is blocked»). */
const isMadeUp = (text: string): boolean => {
  const login = text.replace(/[.-]+$/, '');
  return /\d|_|\p{L}\.\p{L}/u.test(login) && !/\.(?:com|lt|ru|lv|ee|eu|net|org|me)$/i.test(login);
};

export const secrets: Finder[] = [
  byPattern('secret', /pass|slapt|парол|pin|пин|cv[vc]|sms|смс/i, PASSWORD, isPassword),
  byPattern('secret', ANY_DIGIT, SHORT_CODE),
  byPattern('card', /end(?:ing|s)|last|paskut|baig|galūn|канчив|последн|конце/i, CARD_ENDING),
  byPattern('card', /[*•…]\s?\d{4}/, STARRED),
  byPattern('card', /[*•·xх]{3}[ -]?\d/i, MASKED),
  byPattern(
    'handle',
    /user|login|nick|screen|vard|логин|ник|пользов|skype|скайп|tele|теле|тг|inst|инст|vk|вк|what|viber|вайб|disc|tik|f[ab]/i,
    LOGGED_IN,
    isMadeUp,
  ),
];
