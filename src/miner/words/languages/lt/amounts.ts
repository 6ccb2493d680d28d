// Units of time and shares, folded, and the words around amounts.
import type { AmountWords } from '../language.ts';

export const amounts: AmountWords = {
  units: [
    [/^(?:min|minut\p{L}+|minuc\p{L}+)$/u, 'time', 'minutes', 1],
    [/^(?:val|valand\p{L}+|h)$/u, 'time', 'hours', 1],
    [/^(?:d|dien\p{L}+)$/u, 'time', 'days', 1],
    [/^(?:sav|savait\p{L}+)$/u, 'time', 'days', 7],
    [/^(?:men|menes\p{L}+)$/u, 'time', 'months', 1],
    [/^(?:m|metai|metus|metu|metams)$/u, 'time', 'months', 12],
    [/^(?:proc|procent\p{L}+)$/u, 'share', '%', 1],
  ],
  workingDays: [/(?<!\p{L})d\. ?d\./gu, 'darbo dienos'],
  working: /^darbo$/u,
  calendar: /^kalendorin\p{L}+$/u,
  free: /(?<!\p{L})nemokam\p{L}+|(?<!\p{L})be (?:papildomo )?mokesčio/giu,
  to: /(?<=\d) ?iki ?(?=\d)/giu,
};
