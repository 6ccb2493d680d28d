// What a run met while it read: how many messages of each side, which marks it saw and how it took them, what it left
// unread. The person who ran it sees whether the export was understood before anything is mined.
import { redact } from '../privacy/redact.ts';
import { minerLanguages } from '../words/languages/index.ts';
import type { ReadingRemark, ReadingWords } from '../words/languages/report-words.ts';
import { showNames } from './columns.ts';
import type { Mark, Side } from './marks.ts';

export type ReadingNotes = {
  /** Which helpdesks' shapes were met. */
  helpdesks: Set<string>;
  messages: Record<Side, number>;
  /** Marking column → what stood in it → how it was read, and how often. */
  marks: Map<string, Map<string, { mark: Mark; count: number }>>;
  /** Columns that nobody read: those with sentences in them, and the rest. */
  unreadText: Set<string>;
  unread: Set<string>;
  /** Columns of internal notes, which are left alone. */
  notesColumns: Set<string>;
  /** What was mended on the way, such as an encoding. */
  remarks: Set<ReadingRemark>;
};

export const createReadingNotes = (): ReadingNotes => ({
  helpdesks: new Set(),
  messages: { customer: 0, agent: 0, internal: 0, automatic: 0 },
  marks: new Map(),
  unreadText: new Set(),
  unread: new Set(),
  notesColumns: new Set(),
  remarks: new Set(),
});

const MAX_VALUES = 1000; // of one column are counted
const MAX_SHOWN = 12; // values or names in one line
const MAX_LENGTH = 40; // characters of one of them

type Values = ReadonlyMap<string, { mark: Mark; count: number }>;

export function noteMark(notes: ReadingNotes, column: string, value: string, mark: Mark): void {
  const values = notes.marks.get(column) ?? new Map<string, { mark: Mark; count: number }>();
  notes.marks.set(column, values);
  const known = values.get(value);
  if (known) known.count++;
  else if (values.size < MAX_VALUES) values.set(value, { mark, count: 1 });
}

/**
 * Lines for the terminal, or in the report's own words; empty where nothing was read. Names of columns stand as they are,
 * what stood in the columns is redacted.
 */
export function readingNotesToLines(
  notes: ReadingNotes,
  words: ReadingWords = minerLanguages.en.report.reading,
): string[] {
  const { messages, helpdesks } = notes;
  const nameOf = showNames([...notes.marks.keys(), ...notes.notesColumns, ...notes.unreadText, ...notes.unread]);
  if (!Object.values(messages).some((count) => count > 0)) return [];
  const marks = [...notes.marks].map(
    ([column, values]) => `  ${quote(nameOf(column), words)}: ${valuesToText(values, words)}`,
  );
  const columns = (what: string, names: ReadonlySet<string>, then = '') =>
    names.size
      ? [
          `  ${what}: ${shorten(
            [...names].map((name) => quote(nameOf(name), words)),
            words,
          )}${then}`,
        ]
      : [];
  return [
    words.readAs(messages, [...helpdesks].join(', ')),
    ...marks,
    ...columns(words.notes, notes.notesColumns),
    ...columns(words.unreadText, notes.unreadText, `: ${words.whatToDo}`),
    ...columns(words.unread, notes.unread),
    ...[...notes.remarks].map((remark) => `  ${words.remarks[remark]}`),
  ];
}

/** What stood in cells of marking columns, as the lines show it: the last gate reads it once more. */
export const valuesShown = ({ marks }: ReadingNotes): string[] =>
  [...marks.values()].flatMap((values) =>
    mostFrequent(values).flatMap(([value, { mark }]) => (mark === 'unknown' ? toShow(value, mark) : [])),
  );

function valuesToText(values: Values, words: ReadingWords): string {
  const shown = mostFrequent(values).map(
    ([value, { mark, count }]) => `${quote(toShow(value, mark), words)} ${words.marks[mark]} (${count})`,
  );
  return shorten(shown, words, values.size);
}

const mostFrequent = (values: Values): [string, { mark: Mark; count: number }][] =>
  [...values].toSorted(([, one], [, other]) => other.count - one.count).slice(0, MAX_SHOWN);

function shorten(parts: readonly string[], { more }: ReadingWords, all = parts.length): string {
  const further = all > MAX_SHOWN ? ` ${more(all - MAX_SHOWN)}` : '';
  return parts.slice(0, MAX_SHOWN).join(', ') + further;
}

const quote = (text: string, { quotes }: ReadingWords): string => `${quotes[0]}${text}${quotes[1]}`;

/** A mark that we know is a helpdesk's word, such as `customer_message`; what else stands in a cell may be a customer's. */
function toShow(value: string, mark: Mark): string {
  const short = value.slice(0, MAX_LENGTH).replace(/\s+/g, ' ');
  return mark === 'unknown' || !/^[\p{L}_ -]+$/u.test(short) ? redact(short) : short;
}
