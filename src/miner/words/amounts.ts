// What a text states in figures: durations, prices, shares, dates, codes. Written alike however they are put, so that
// «two weeks» is 14 days and “free” is 0 €.
import { fold } from './kept-words.ts';
import { minerLanguageOf } from './languages/index.ts';
import type { AmountKind, AmountWords, Unit } from './languages/language.ts';
import { withDigits } from './number-words.ts';

/** `value` is comparable: 14 days · 3-5 working days · 2.49 € · f961. */
export type Amount = { value: string; kind: AmountKind };

const everywhere: Unit[] = [
  [/^(?:€|eur\p{L}*|евро)$/u, 'money', '€', 1],
  [/^(?:\$|usd|dollars?|dolerio|doleriu|доллар\p{L}*)$/u, 'money', '$', 1],
  [/^(?:£|gbp|pounds?)$/u, 'money', '£', 1],
  [/^(?:₽|руб\p{L}*)$/u, 'money', '₽', 1],
  [/^%$/u, 'share', '%', 1],
];

/** 14 · 2,49 · 1 000 · 10:30, or a range of them; a code such as F961 or DP-12 beside. */
const NUMBER = '\\d+(?: \\d{3}(?!\\d))*(?:[.,:]\\d+)*';
const STATED = new RegExp(
  `(?<code>(?<!\\p{L})\\p{L}{1,20}-?\\d[\\p{L}\\d-]*)|(?<sign>[€$£₽] ?)?(?<number>${NUMBER}(?: ?[-–—] ?${NUMBER})?)(?<after>[ -]?(?:[€$£₽%]|\\p{L}+))?(?<next> \\p{L}+)?`,
  'gu',
);

/** What the text states, and the text without it. */
export function amountsIn(text: string, locale: string): { amounts: Amount[]; rest: string } {
  const words = minerLanguageOf(locale).amounts;
  const amounts: Amount[] = [];
  const priced = text.replace(words.free, () => {
    amounts.push({ value: '0 €', kind: 'money' });
    return ' ';
  });
  const full = words.inFull.reduce((said, [pattern, inFull]) => said.replace(pattern, inFull), priced);
  const rest = withDigits(full, locale)
    .replace(words.inDate, '')
    .replace(words.to, '-')
    .replace(STATED, (...match) => {
      const { amount, left } = read(match.at(-1) as Stated, words);
      amounts.push(amount);
      return ` ${left}`;
    });
  return { amounts, rest };
}

type Stated = { code?: string; sign?: string; number?: string; after?: string; next?: string };

function read(
  { code, sign, number, after = '', next = '' }: Stated,
  words: AmountWords,
): { amount: Amount; left: string } {
  if (code !== undefined) return { amount: { value: fold(code), kind: 'other' }, left: '' };
  const [first, second] = [after, next].map((word) => fold(word.replace(/^[ -]/, '')));
  const day = words.working.test(first!) ? 'working ' : words.calendar.test(first!) ? '' : null;
  const name = sign?.trim() ?? (day === null ? first! : second!);
  const unit = [...everywhere, ...words.units].find(([pattern]) => pattern.test(name));
  if (!unit) return { amount: { value: plain(number!, 1), kind: 'other' }, left: `${after}${next}` };
  const [, kind, as, times] = unit;
  const left = sign ? `${after}${next}` : day === null ? next : '';
  return { amount: { value: inDays(`${plain(number!, times)} ${day ?? ''}${as}`), kind }, left };
}

/** 48 hours are 2 days. */
const inDays = (amount: string): string => {
  const hours = Number(/^(\d+) hours$/.exec(amount)?.[1]);
  return hours > 0 && hours % 24 === 0 ? `${hours / 24} days` : amount;
};

/** 2,50 and 2.50 are one, 10:00 and 10, too. */
const plain = (number: string, times: number): string =>
  number
    .split(/ ?[-–—] ?/)
    .map((end) =>
      end
        .replace(/(?<=\d)[ ](?=\d)/g, '')
        // 1,000 and 1.000 are a thousand: nobody gives three decimals of a price or a time.
        .replace(/^(\d{1,3})[.,](?=\d{3}$)/, '$1')
        .replace(',', '.')
        .replace(/[.:]00?$/, ''),
    )
    .map((end) => (/^\d+(?:\.\d+)?$/.test(end) ? String(Number(end) * times) : end))
    .join('-');
