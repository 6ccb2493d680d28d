// How the report writes numbers, times and names of languages, in its own language.
import { minerLanguageOf } from '../words/languages/index.ts';
import type { ReportWords } from '../words/languages/report-words.ts';

/** The report's language: its words, and how it writes figures. */
export type Voice = { locale: string; words: ReportWords; figures: Figures };

export type Figures = {
  number: (value: number) => string;
  /** @param share 0 … 1 */
  percent: (share: number) => string;
  /** 1 July 2026 – 29 September 2026. Both ISO 8601. */
  dates: (from: string, to: string) => string;
  /** 2026-07-01 → 1 July, or 1 July – 7 July for the week. */
  stepDates: (from: string, step: 'day' | 'week') => string;
  /** @param locale BCP 47 */
  languageName: (locale: string) => string;
  /** @param trend −1 …, null where it is not known */
  trend: (trend: number | null) => string;
  /** @param minutes null where they are not known */
  duration: (minutes: number | null) => string;
};

/** Stands where a figure is not known. */
export const UNKNOWN = '–';

const DAY = 24 * 60 * 60 * 1000;
/** Within this the later half of the time is like the earlier one. */
const STEADY = 0.15;
const MINUTES = { hour: 60, day: 24 * 60 };

/** @param locale of the shop's editors; English where the miner has no words of theirs */
export function createVoice(locale: string): Voice {
  const { report: words } = minerLanguageOf(locale);
  return { locale: words.tag.slice(0, 2), words, figures: createFigures(words) };
}

function createFigures({ tag, figures, unknownLanguage }: ReportWords): Figures {
  const { format: number } = new Intl.NumberFormat(tag);
  const percent = createPercent(tag, figures);
  return {
    number,
    percent,
    ...createDates(tag),
    languageName: createLanguageName(tag, unknownLanguage),
    trend: (trend) => {
      if (trend === null) return UNKNOWN;
      if (Math.abs(trend) < STEADY) return figures.steady;
      return trend > 0 ? figures.up(percent(trend)) : figures.down(percent(-trend));
    },
    duration: createDuration(tag, figures),
  };
}

/** A part that is there is never 0%, and what is not all of it never 100%. */
function createPercent(tag: string, { under, over }: ReportWords['figures']): (share: number) => string {
  const { format } = new Intl.NumberFormat(tag, { style: 'percent' });
  return (share) => {
    if (share > 0 && share < 0.01) return under(format(0.01));
    return share > 0.99 && share < 1 ? over(format(0.99)) : format(share);
  };
}

function createDates(tag: string): Pick<Figures, 'dates' | 'stepDates'> {
  const day = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const [date, dayOfYear] = [
    new Intl.DateTimeFormat(tag, { ...day, year: 'numeric' }),
    new Intl.DateTimeFormat(tag, day),
  ];
  // Both ends whole: formatRange leaves words of Lithuanian dates out.
  const range = (format: Intl.DateTimeFormat, from: number, to: number) =>
    [...new Set([from, to].map((time) => format.format(time)))].join(' – ');
  return {
    dates: (from, to) => range(date, Date.parse(from), Date.parse(to)),
    stepDates: (from, step) => range(dayOfYear, Date.parse(from), Date.parse(from) + (step === 'week' ? 6 * DAY : 0)),
  };
}

function createLanguageName(tag: string, unknown: string): (locale: string) => string {
  const names = new Intl.DisplayNames(tag, { type: 'language' });
  return (locale) => {
    const name = /^[a-z]{2,3}$/.test(locale) && locale !== 'und' ? names.of(locale)! : unknown;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  };
}

/** 45 → 45 min, 300 → 5 hrs, 5000 → 3 days */
function createDuration(tag: string, { days }: ReportWords['figures']): Figures['duration'] {
  const [minutes, hours] = (['minute', 'hour'] as const).map(
    (unit) => new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: 0 }),
  ) as [Intl.NumberFormat, Intl.NumberFormat];
  return (value) => {
    if (value === null) return UNKNOWN;
    if (value < 2 * MINUTES.hour) return minutes.format(value);
    return value < 2 * MINUTES.day ? hours.format(value / MINUTES.hour) : days(Math.round(value / MINUTES.day));
  };
}
