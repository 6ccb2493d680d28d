// What a text states in figures: durations, prices, shares, dates, codes. Written alike however they are put, so that
// «two weeks» is 14 days and “free” is 0 €.
import { fold } from '../../text/language.ts';
import { withDigits } from './number-words.ts';

export type Kind = 'time' | 'money' | 'share' | 'other';
/** `value` is comparable: 14 days · 3-5 working days · 2.49 € · f961. */
export type Amount = { value: string; kind: Kind };

/** unit → its kind, its name, and how many of that name it is. */
type Unit = readonly [RegExp, Kind, string, number];

const everywhere: Unit[] = [
  [/^(?:€|eur\p{L}*|евро)$/u, 'money', '€', 1],
  [/^(?:\$|usd|dollars?|dolerio|doleriu|доллар\p{L}*)$/u, 'money', '$', 1],
  [/^(?:£|gbp|pounds?)$/u, 'money', '£', 1],
  [/^(?:₽|руб\p{L}*)$/u, 'money', '₽', 1],
  [/^%$/u, 'share', '%', 1],
];
type Words = {
  units: Unit[];
  /** Short for “working days”, and these in full. */
  workingDays?: readonly [RegExp, string];
  /** Stands before “days” where only those of work are meant, or all of them. */
  working: RegExp;
  calendar: RegExp;
  free: RegExp;
  /** Stands between the ends of a range. */
  to: RegExp;
};

const en: Words = {
  units: [
    [/^(?:minutes?|mins?)$/u, 'time', 'minutes', 1],
    [/^(?:hours?|hrs?|h)$/u, 'time', 'hours', 1],
    [/^(?:days?|d)$/u, 'time', 'days', 1],
    [/^(?:weeks?|wks?)$/u, 'time', 'days', 7],
    [/^months?$/u, 'time', 'months', 1],
    [/^(?:years?|yrs?)$/u, 'time', 'months', 12],
    [/^(?:percent|pct)$/u, 'share', '%', 1],
  ],
  working: /^(?:business|working|work)$/u,
  calendar: /^calendar$/u,
  free: /(?<!\p{L})(?<!(?:not|n't|n’t|feel) )(?:free(?: of charge)?|no (?:extra |additional )?(?:charge|cost|fee)s?)(?!\p{L})/giu,
  to: /(?<=\d) ?to ?(?=\d)/giu,
};
const lt: Words = {
  units: [
    [/^(?:min|minut\p{L}+)$/u, 'time', 'minutes', 1],
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
const ru: Words = {
  units: [
    [/^мин(?:ут\p{L}*)?$/u, 'time', 'minutes', 1],
    [/^(?:ч|час|часа|часов|часам)$/u, 'time', 'hours', 1],
    [/^(?:день|дня|дней|дни|дн|дням)$/u, 'time', 'days', 1],
    [/^(?:нед|недел\p{L}+)$/u, 'time', 'days', 7],
    [/^(?:мес|месяц\p{L}*)$/u, 'time', 'months', 1],
    [/^(?:год|года|лет)$/u, 'time', 'months', 12],
    [/^процент\p{L}*$/u, 'share', '%', 1],
  ],
  workingDays: [/(?<!\p{L})(?:р\. ?д\.|раб\. ?дн\.)/gu, 'рабочих дней'],
  working: /^(?:рабоч\p{L}+|раб)$/u,
  calendar: /^календарн\p{L}+$/u,
  free: /(?<!\p{L})(?<!не )бесплатн\p{L}+/giu,
  to: /(?<=\d) ?до ?(?=\d)/giu,
};
const languages: Record<string, Words> = { en, lt, ru };

/** 14 · 2,49 · 1 000 · 10:30, or a range of them; a code such as F961 or DP-12 beside. */
const NUMBER = '\\d+(?: \\d{3}(?!\\d))*(?:[.,:]\\d+)*';
const STATED = new RegExp(
  `(?<code>\\p{L}+-?\\d[\\p{L}\\d-]*)|(?<sign>[€$£₽] ?)?(?<number>${NUMBER}(?: ?[-–—] ?${NUMBER})?)(?<after>[ -]?(?:[€$£₽%]|\\p{L}+))?(?<next> \\p{L}+)?`,
  'gu',
);

/** What the text states, and the text without it. */
export function amountsIn(text: string, locale: string): { amounts: Amount[]; rest: string } {
  const words = languages[locale] ?? en;
  const amounts: Amount[] = [];
  const priced = text.replace(words.free, () => {
    amounts.push({ value: '0 €', kind: 'money' });
    return ' ';
  });
  const spelled = words.workingDays ? priced.replace(...words.workingDays) : priced;
  const rest = withDigits(spelled, locale)
    .replace(words.to, '-')
    .replace(STATED, (...match) => {
      const { amount, left } = read(match.at(-1) as Stated, words);
      amounts.push(amount);
      return ` ${left}`;
    });
  return { amounts, rest };
}

type Stated = { code?: string; sign?: string; number?: string; after?: string; next?: string };

function read({ code, sign, number, after = '', next = '' }: Stated, words: Words): { amount: Amount; left: string } {
  if (code !== undefined) return { amount: { value: fold(code), kind: 'other' }, left: '' };
  const [first, second] = [after, next].map((word) => fold(word.replace(/^[ -]/, '')));
  const day = words.working.test(first!) ? 'working ' : words.calendar.test(first!) ? '' : null;
  const name = sign?.trim() ?? (day === null ? first! : second!);
  const unit = [...everywhere, ...words.units].find(([pattern]) => pattern.test(name));
  if (!unit) return { amount: { value: plain(number!, 1), kind: 'other' }, left: `${after}${next}` };
  const [, kind, as, times] = unit;
  const left = sign ? `${after}${next}` : day === null ? next : '';
  return { amount: { value: `${plain(number!, times)} ${day ?? ''}${as}`, kind }, left };
}

/** 2,50 and 2.50 are one, 10:00 and 10, too. */
const plain = (number: string, times: number): string =>
  number
    .split(/ ?[-–—] ?/)
    .map((end) =>
      end
        .replace(/(?<=\d)[ ](?=\d)/g, '')
        .replace(',', '.')
        .replace(/[.:]00?$/, ''),
    )
    .map((end) => (/^\d+(?:\.\d+)?$/.test(end) ? String(Number(end) * times) : end))
    .join('-');
