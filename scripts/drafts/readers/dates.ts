// Dates as helpdesks and spreadsheets write them → ISO 8601 in UTC. Without a zone a time is taken as UTC: the report
// counts by weeks, where hours do not matter.

const YEAR_FIRST =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]M)?)?$/i;
/** A mail's `Date`: Thu, 2 Jul 2026 07:13:00 +0300. */
const IN_WORDS = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}/;

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
  return IN_WORDS.test(text) ? fromEpoch(Date.parse(text)) : null;
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
  const hours = half ? (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : Number(hour ?? 0);
  return fromParts([year, month, day, String(hours), minute, seconds]);
}
