// What opens a door: passwords, codes of cards and of doors, the last digits of a card, names one logs in with.
import { anyOf } from './cues.ts';
import { ANY_DIGIT, byPattern, quick, type Finder } from './finder.ts';

const LINK = anyOf('links');
const PASSWORDS = anyOf('passwords');
/** A word that no mark ends. */
const TOKEN = '\\S{2,63}[^\\s.,;:?)\\]»”"“\'’]';

/** “password hunter2”, „slaptažodis yra Zuikis_17“, «пароль: …»: what is made up, which no word of a language is. */
const PASSWORD = new RegExp(
  `(?<!\\p{L})${PASSWORDS}(?:[ \\t]{0,2}[:=–-])?[ \\t]{1,3}(?:${LINK} )?["“„«(']?(${TOKEN})`,
  'giu',
);
const isMadeUp = (text: string): boolean => /\p{L}\d|\d\p{L}|\p{Ll}\p{Lu}|[@#$%^&+=_*]|\p{L}!/u.test(text);
/** “password: sunflower”: any one word after a colon that ends the clause. */
const PASSWORD_AFTER_COLON = new RegExp(
  `(?<!\\p{L})${PASSWORDS}[ \\t]{0,2}[:=][ \\t]{0,3}["“„«']?(${TOKEN})(?=["”“»']?[ \\t]{0,3}(?:[.,;!)]|\\r?\\n|$))`,
  'giu',
);

/** “cvv 123”, „PIN kodas 4821“, «код домофона 15К4321», “passcode for the gate is 4471#”: digits need no colon. */
const SHORT_CODE = new RegExp(
  `(?<!\\p{L})${anyOf('codes')}(?!\\p{L})(?:[ \\t](?:for|to|of|nuo|į|от|к|для) (?:the |my )?\\p{L}{2,15})?` +
    `(?:[ \\t]{0,2}[:=#№–-]{1,2})?[ \\t]{1,2}(?:${LINK} )?([*#]?\\d[\\dA-ZА-Я*#]{2,9})(?![\\p{L}\\d])`,
  'giu',
);

const CARD = anyOf('cards');
const ENDING = anyOf('cardEndings');
/** “card ending in 1111”, „kortelės paskutiniai 4 skaitmenys 1111“, «последние цифры карты 1111». */
const CARD_ENDING = new RegExp(
  `(?<!\\p{L})(?:${CARD}[^\\n.?!\\d]{0,25}${ENDING}|${ENDING}[^\\n.?!\\d]{0,12}(?:4[^\\n.?!\\d]{1,12})?${CARD}|` +
    `${ENDING} (?:four |4 |keturi |четыре )?${anyOf('digits')})(?:[^\\n.?!\\d]{0,20}4(?= \\p{L}))?` +
    `[^\\n.?!\\d]{0,20}(\\d{4})(?![\\d.,]\\d|\\d)`,
  'giu',
);
/** Visa *1111: a lone asterisk elsewhere points at a footnote. */
const STARRED = new RegExp(`(?<!\\p{L})${CARD}[\\s№#:]{1,3}[*•…]{1,2}\\s?(\\d{4})(?!\\d)`, 'giu');
/** 4111 **** **** 1111, ****1111, xxxx-1111 */
const MASKED = /(?<![\p{L}\d*•])(?:\d{4}[ -]?(?:\d{2})?)?(?:[*•·xх]{3,12}[ -]?){1,4}\d{4}(?![\p{L}\d*])/giu;

/** “my username is jsmith_84”, „telegramas: rutule.k“, “i'm anna.bakes on instagram”, «логин masha1990» */
const LOGIN = anyOf('logins');
const NICK = '(?:live:)?[\\p{L}\\d][\\p{L}\\d_.-]{1,39}[\\p{L}\\d_]';
const LOGGED_IN = new RegExp(
  `(?<!\\p{L})${LOGIN}(?!\\p{L})(?:[ \\t]{0,2}[:=–,-]{1,2})?[ \\t]{1,2}` +
    `(?:(?:${LINK}|i['’]?m|i am|esu|я|мой|under|as|kaip|как|su|под|с) ){0,2}["“„«']?(${NICK})`,
  'giu',
);
const NICK_BEFORE = new RegExp(
  `(?<![\\p{L}\\d@_.-])${NICK}(?=["”“»']?[ \\t](?:on|in|at|в|per) ${LOGIN}(?!\\p{L}))`,
  'giu',
);
const MADE_UP = quick(/\p{L}\d|\d\p{L}|_|\p{L}\.\p{L}/u);
/** A name made up: with a digit, an underscore or a dot inside; other words may be any («my login is blocked»). */
const isNick = (text: string): boolean =>
  /\d|_|\p{L}\.\p{L}/u.test(text) && !/\.(?:com|lt|ru|lv|ee|eu|net|org|me)$/i.test(text) && !/^\d{1,3}$/.test(text);
/** “nick is petewhitlow”, «ник: solnyshko»: any one word, where nothing but a nickname is spoken of. */
const NICK_NAMED = new RegExp(
  `(?<!\\p{L})${anyOf('nicks')}` +
    `(?:[ \\t]{0,2}[:=]|[ \\t]${LINK})[ \\t]{1,2}["“„«']?(${NICK})(?=["”“»']?[ \\t]{0,3}(?:[.,;!)]|\\r?\\n|$))`,
  'giu',
);
/** gala_tver: no word of a language has an underscore; a file name has an ending. */
const UNDERSCORED =
  /(?<![\p{L}\d@_./-])(?=[\p{L}\d]{0,30}\p{L})[\p{L}\d]{2,30}(?:_[\p{L}\d]{1,30}){1,4}(?![\p{L}\d_/]|\.\p{L})/gu;

export const secrets: Finder[] = [
  byPattern('secret', /pass|pwd?|slapt|парол|pin|пин|cv[vc]|sms|смс/i, PASSWORD, isMadeUp),
  byPattern('secret', /[:=]/, PASSWORD_AFTER_COLON),
  byPattern('secret', ANY_DIGIT, SHORT_CODE),
  byPattern('card', /end(?:ing|s)|last|paskut|baig|galūn|канчив|последн|конце/i, CARD_ENDING),
  byPattern('card', /[*•…]\s?\d{4}/, STARRED),
  byPattern('card', /[*•·xх]{3}[ -]?\d/i, MASKED),
  byPattern('handle', MADE_UP, LOGGED_IN, isNick),
  byPattern('handle', MADE_UP, NICK_BEFORE, isNick),
  byPattern('handle', /nick|handle|screen|slapyv|ник/i, NICK_NAMED),
  byPattern('handle', /\p{L}_|_\p{L}/u, UNDERSCORED),
];
