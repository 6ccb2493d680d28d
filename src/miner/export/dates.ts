// Dates as helpdesks and spreadsheets write them → ISO 8601 in UTC. Without a zone a time is taken as UTC: the report
// counts by weeks, where hours do not matter.
import { exportWords } from './vocabulary.ts';

const YEAR_FIRST =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]M)?)?$/i;

/** A mail's `Thu, 2 Jul 2026 07:13:00 EST`: JavaScript knows the zones. */
const MAIL = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}/;

/** Null where it is not a date between 1990 and 2100. */
export function toIso(value: unknown): string | null {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{10}(\d{3})?$/.test(text)) return fromEpoch(Number(text));
  const first = YEAR_FIRST.exec(text);
  if (first) return fromParts(first.slice(1, 7), first[7]);
  const last = YEAR_LAST.exec(text);
  if (last) return fromYearLast(last);
  return MAIL.test(text) ? fromEpoch(Date.parse(text)) : fromWords(text.replace(SHORT_YEAR, '$120$2'));
}

/** Seconds or milliseconds since 1970. */
function fromEpoch(number: number): string | null {
  const date = new Date(number < 1e11 ? number * 1000 : number);
  const year = date.getUTCFullYear();
  return year >= 1990 && year <= 2100 ? date.toISOString().replace('.000Z', 'Z') : null;
}

function fromParts(parts: (string | undefined)[], zone = 'Z'): string | null {
  const [year, month, day, hour = '0', minute = '00', second = '00'] = parts;
  const pad = (part: string | undefined): string => (part ?? '').padStart(2, '0');
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) > 12 || Number(day) > days) return null; // JavaScript would make 31 June into 1 July
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...):?/, '$1:') : 'Z';
  return fromEpoch(Date.parse(`${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}${offset}`));
}

/** Day before month, as all of Europe writes it, unless only the American order makes sense. */
function fromYearLast(match: RegExpExecArray): string | null {
  const [, first, separator, second, year, hour, minute, seconds, half] = match;
  const american = separator === '/' && (Boolean(half) || Number(second) > 12);
  const [day, month] = american ? [second, first] : [first, second];
  if (year?.length === 2 && separator === '-') return null; // 26-09-01 may begin with its year
  return fromParts([year?.length === 2 ? `20${year}` : year, month, day, hour24(hour, half), minute, seconds]);
}

const hour24 = (hour = '0', half?: string): string =>
  half ? String((Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0)) : hour;

/** Jira's `01/Sep/26 10:00 AM`. */
const SHORT_YEAR = /^(\d{1,2}[-/ ]\p{L}{3,9}[-/ ])(\d{2})(?=[ ,]|$)/u;

/** The months of all languages as patterns, twelve of each language. */
const MONTHS = exportWords.flatMap(({ months }) => months.map((month) => month.replace('*', String.raw`\p{L}{0,9}`)));
const MONTH = new RegExp(String.raw`(?<!\p{L})(?:${MONTHS.map((month) => `(${month})`).join('|')})(?!\p{L})\.?`, 'iu');
/** The parts of a date in words, each with what it may look like, in the order of being taken out of the text. */
const PARTS = [
  /\b(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([AP]M)\b)?/i,
  /\b((?:19|20)\d{2})\b/,
  /(?:\b(?:GMT|UTC))?([+-]\d{2}:?\d{2})\b|\b(?:GMT|UTC|Z)\b/i,
  MONTH,
  /\b(\d{1,2})(?:st|nd|rd|th)?\b/,
];
/** Days of the week, “at”, Lithuanian and Russian signs of year, day and hour. */
const AROUND =
  /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\bat\b|(?<!\p{L})(?:m|d|val|г|года|в)(?!\p{L})|\([^()]*\)|[\s,./-]+/giu;

/**
 * Twitter's `Tue Oct 31 22:10:47 +0000 2017`, a spreadsheet's `02-Jul-2026`, a person's `July 2nd, 2026 at 7:13 PM`:
 * whatever the order, nothing but these parts may stand there.
 */
function fromWords(text: string): string | null {
  if (text.length > 60) return null;
  let rest = text;
  const [time, year, zone, month, day] = PARTS.map((part) => {
    const match = part.exec(rest);
    if (match) rest = rest.replace(match[0], ' ');
    return match;
  });
  if (!year || !month || !day || rest.replace(AROUND, '') !== '') return null;
  const number = String((month.slice(1).findIndex((name) => name !== undefined) % 12) + 1);
  return fromParts([year[1], number, day[1], hour24(time?.[1], time?.[4]), time?.[2], time?.[3]], zone?.[1]);
}
