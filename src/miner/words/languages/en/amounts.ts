// Units of time, weight, length and shares, folded, and the words around amounts.
import type { AmountWords } from '../language.ts';

export const amounts: AmountWords = {
  units: [
    [/^(?:minutes?|mins?)$/u, 'time', 'minutes', 1],
    [/^(?:hours?|hrs?|h)$/u, 'time', 'hours', 1],
    [/^(?:days?|d)$/u, 'time', 'days', 1],
    [/^(?:weeks?|wks?)$/u, 'time', 'days', 7],
    [/^months?$/u, 'time', 'months', 1],
    [/^(?:years?|yrs?)$/u, 'time', 'months', 12],
    [/^(?:g|grams?|grammes?)$/u, 'other', 'g', 1],
    [/^(?:kg|kilos?|kilograms?)$/u, 'other', 'g', 1000],
    [/^(?:cm|centimet(?:re|er)s?)$/u, 'other', 'cm', 1],
    [/^(?:m|met(?:re|er)s?)$/u, 'other', 'cm', 100],
    [/^(?:percent|pct)$/u, 'share', '%', 1],
  ],
  inFull: [
    [
      /(?<!\p{L})(?:(?:within|in) (?:a|the next)|(?:by|on|the)(?: the)? next) (?:working|business) day(?!\p{L})/giu,
      '1 working day',
    ],
    [/(?<!\p{L})(?:a|the) day (?=before|ahead|in advance)/giu, '1 day '],
    [/(?<!\p{L})(?:a|an) (?=(?:day|week|month|hour)(?:'s|’s) notice)/giu, '1 '],
    [/(?<!\p{L})a couple of (?=minutes|hours|days|weeks|months)/giu, '2 '],
  ],
  inDate: /(?<=\d)(?:st|nd|rd|th)(?!\p{L})/giu,
  working: /^(?:business|working|work)$/u,
  calendar: /^calendar$/u,
  free: /(?<!\p{L})(?<!(?:not|n't|n’t|feel) )(?:free(?: of charge)?|no (?:extra |additional )?(?:charge|cost|fee)s?)(?!\p{L})/giu,
  to: /(?<=\d) ?to ?(?=\d)/giu,
};
