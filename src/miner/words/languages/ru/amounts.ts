// Units of time, weight, length and shares, folded, and the words around amounts.
import type { AmountWords } from '../language.ts';

export const amounts: AmountWords = {
  units: [
    [/^мин(?:ут\p{L}*)?$/u, 'time', 'minutes', 1],
    [/^(?:ч|час|часа|часов|часам)$/u, 'time', 'hours', 1],
    [/^(?:день|дня|дней|дни|дн|дням)$/u, 'time', 'days', 1],
    [/^(?:нед|недел\p{L}+)$/u, 'time', 'days', 7],
    [/^(?:мес|месяц\p{L}*)$/u, 'time', 'months', 1],
    [/^(?:год|года|лет)$/u, 'time', 'months', 12],
    [/^сут(?:ки|ок|кам|ками|ках)$/u, 'time', 'hours', 24],
    [/^(?:г|гр|грамм\p{L}*)$/u, 'other', 'g', 1],
    [/^(?:кг|килограмм\p{L}*|кило)$/u, 'other', 'g', 1000],
    [/^(?:см|сантиметр\p{L}*)$/u, 'other', 'cm', 1],
    [/^(?:м|метр(?:а|у|ом|е|ы|ов|ам|ами|ах)?)$/u, 'other', 'cm', 100],
    [/^процент\p{L}*$/u, 'share', '%', 1],
  ],
  workingDays: [/(?<!\p{L})(?:р\. ?д\.|раб\. ?дн\.)/gu, 'рабочих дней'],
  working: /^(?:рабоч\p{L}+|раб)$/u,
  calendar: /^календарн\p{L}+$/u,
  free: /(?<!\p{L})(?<!не )бесплатн\p{L}+/giu,
  to: /(?<=\d) ?до ?(?=\d)/giu,
};
