// Units of time, weight, length and shares, folded, and the words around amounts.
import { oneOf } from '../../phrases.ts';
import type { AmountWords } from '../language.ts';

/** „kovo 5 d.“, „kovo 5–8 d.“ */
const OF_MONTH = `${oneOf(`
  sausio, vasario, kovo, balandžio, gegužės, birželio, liepos, rugpjūčio, rugsėjo, spalio, lapkričio, gruodžio,
  mėnesio, mėn\\.?`)} (?:\\d{1,2} ?[-–] ?)?\\d{1,2}`;
/** „iki 5 dienos“, but „iki 5 dienų“ and „iki 21 dienos“; the next two: „10 dienos“, „10 dieną“, but „5 dienos“ and „21 dieną“. */
const OF_DAY = '(?<!\\d)(?:iki|nuo) (?:[02-9]|1\\d|[23]0|2[2-9]) ?(?=dienos)';
const TEENS = '(?<!\\d)(?:1\\d|[23]0) ?(?=dienos)';
const ACCUSATIVE = '(?<!\\d)(?:[2-9]|1\\d|[23]0|2[2-9]) ?(?=dieną)';

export const amounts: AmountWords = {
  units: [
    [/^(?:min|minut\p{L}+|minuc\p{L}+)$/u, 'time', 'minutes', 1],
    [/^(?:val|valand\p{L}+|h)$/u, 'time', 'hours', 1],
    [/^(?:d|dien\p{L}+)$/u, 'time', 'days', 1],
    [/^(?:sav|savait\p{L}+)$/u, 'time', 'days', 7],
    [/^(?:men|menes\p{L}+)$/u, 'time', 'months', 1],
    [/^(?:m|metai|metus|metu|metams)$/u, 'time', 'months', 12],
    [/^(?:para|paros|paras|paru|parom)$/u, 'time', 'days', 1],
    [/^(?:g|gram\p{L}+)$/u, 'other', 'g', 1],
    [/^(?:kg|kilogram\p{L}+)$/u, 'other', 'g', 1000],
    [/^(?:cm|centimetr\p{L}+)$/u, 'other', 'cm', 1],
    [/^metr(?:as|o|a|e|ai|u|us|ais|uose)$/u, 'other', 'cm', 100],
    [/^(?:proc|procent\p{L}+)$/u, 'share', '%', 1],
  ],
  inFull: [
    [/(?<!\p{L})d\. ?d\./gu, 'darbo dienos'],
    [/(?<!\p{L})(?:per (?=darbo dieną(?!\p{L}))|(?:kit|sekanči)(?:ą|os) (?=darbo dien))/giu, 'per 1 '],
    [/(?<!\p{L})(?:dieną (?=prieš(?!\p{L}))|prieš dieną(?!\p{L}))/giu, '1 diena '],
  ],
  inDate: new RegExp(
    [
      '(?<=(?<!\\d)(?:19|20)\\d\\d) ?m(?:\\.|et\\p{L}{1,3})?(?!\\p{L})',
      `(?<=(?<!\\p{L})${OF_MONTH}) ?(?:d\\.|d|dien\\p{L}+)(?!\\p{L})`,
      `(?<=${OF_DAY}|${TEENS})dienos(?!\\p{L})`,
      `(?<=${ACCUSATIVE})dieną(?!\\p{L})`,
    ].join('|'),
    'giu',
  ),
  working: /^darbo$/u,
  calendar: /^kalendorin\p{L}+$/u,
  free: /(?<!\p{L})nemokam\p{L}+|(?<!\p{L})be (?:papildomo )?mokesčio/giu,
  to: /(?<=\d) ?iki ?(?=\d)/giu,
};
