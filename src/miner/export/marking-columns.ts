// Which columns of a table mark its messages: by their names and by what stands in them.
import { isAmbiguousMark, isMark, readInternalFlag, readMark, readPublicFlag, type Mark, type Side } from './marks.ts';
import { isText, type Sample } from './sample.ts';
import { oneOf, wordsOf } from './vocabulary.ts';

/** What a row of a table is. */
export type RowIs = 'message' | 'ticket';

export type MarkingColumn = {
  name: string;
  /** Who may see the message, or what kind of thing it is. */
  tells: 'visibility' | 'kind';
  read: (value: string) => Mark;
};

const isInternalWord = oneOf(({ internal }) => internal);
const isVisibilityWord = oneOf(({ marking }) => marking.visibility);
const isKindWord = oneOf(({ marking }) => marking.kind);
const isMessageWord = oneOf(({ marking }) => marking.message);
const isBesideWord = oneOf(({ marking, customer, agent, colleagues, either }) => [
  ...marking.filler,
  ...customer,
  ...agent,
  ...colleagues,
  ...either,
]);

const isMarkingName = (words: readonly string[]): boolean =>
  words.every(
    (word) =>
      isInternalWord(word) ||
      isVisibilityWord(word) ||
      isKindWord(word) ||
      isMessageWord(word) ||
      isBesideWord(word) ||
      /^\d+$/.test(word),
  );

/**
 * @param rowIs what a row of the table is: beside a message a `type` is the message's, beside a ticket it may be the
 * ticket's (incident, question), and then it only tells notes
 * @param sample null where the rows were not looked at: then every kind is a message's
 */
export function markingColumns(names: readonly string[], sample: Sample | null, rowIs: RowIs): MarkingColumn[] {
  return names.flatMap((name) => markingColumn(name, sample, rowIs) ?? []);
}

function markingColumn(name: string, sample: Sample | null, rowIs: RowIs): MarkingColumn | null {
  const words = wordsOf(name);
  if (!words.length || !isMarkingName(words)) return null;
  const values = sample?.values(name) ?? [];
  const [isNote, isVisible, isKind] = [isInternalWord, isVisibilityWord, isKindWord].map((test) => words.some(test));
  if (isNote && isVisible) return { name, tells: 'visibility', read: readMark };
  if (isKind) return kindColumn(name, sample === null || words.some(isOfMessage), values, rowIs);
  if (isVisible) return { name, tells: 'visibility', read: readPublicFlag };
  return isNote && !holdsNotes(values, rowIs) ? { name, tells: 'visibility', read: readInternalFlag } : null;
}

/** A column of notes, not one that marks them: „Vidinė pastaba“ may hold the note itself. */
export function holdsNotes(values: readonly string[], rowIs: RowIs): boolean {
  const marks = values.filter(isMark).length;
  return rowIs === 'message' ? isText(values) : values.length > 0 && marks * 2 < values.length;
}

export const isNotesName = (name: string): boolean => wordsOf(name).some(isInternalWord);

const isOfMessage = (word: string): boolean => isMessageWord(word) || isInternalWord(word);

/** A `message type`, or a `type` among whose values some are known to be of messages. */
function kindColumn(name: string, isOfMessages: boolean, values: readonly string[], rowIs: RowIs): MarkingColumn {
  const marks = values.filter(isMark).map(readMark);
  const hasNotes = marks.includes('internal');
  const hasOnlyNotes = hasNotes && marks.every((mark) => mark === 'internal' || mark === 'unknown');
  const counts = rowIs === 'message' && (isOfMessages || marks.length > 0);
  const read = (value: string): Mark => {
    if (value.trim() === '') return hasOnlyNotes || !counts ? 'public' : 'unknown';
    const mark = hasNotes && isAmbiguousMark(value) ? 'public' : readMark(value);
    return mark === 'internal' || counts ? mark : 'public';
  };
  return { name, tells: 'kind', read };
}

/** All marks of one message together; null where customers see it and nothing says who wrote it. */
export function joinMarks(marks: readonly { tells: MarkingColumn['tells']; mark: Mark }[]): Side | null {
  if (marks.some(({ mark }) => mark === 'internal')) return 'internal';
  const unknown = marks.filter(({ mark }) => mark === 'unknown');
  if (unknown.some(({ tells }) => tells === 'visibility')) return 'internal';
  if (marks.some(({ mark }) => mark === 'automatic')) return 'automatic';
  const isShown = marks.some(({ tells, mark }) => tells === 'visibility' && mark !== 'unknown');
  if (unknown.length && !isShown) return 'internal';
  return marks.map(({ mark }) => mark).find((mark) => mark === 'customer' || mark === 'agent') ?? null;
}
