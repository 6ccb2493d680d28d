// Units of time, weight, length and shares, folded, and the words around amounts.
import type { AmountWords } from '../language.ts';

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
  inDate: /(?<=(?<!\d)(?:19|20)\d\d) ?m(?:\.|et\p{L}{1,3})?(?!\p{L})/giu,
  working: /^darbo$/u,
  calendar: /^kalendorin\p{L}+$/u,
  free: /(?<!\p{L})nemokam\p{L}+|(?<!\p{L})be (?:papildomo )?mokesčio/giu,
  to: /(?<=\d) ?iki ?(?=\d)/giu,
};
