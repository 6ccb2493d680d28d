// What is wrong with somebody's input, as data: collected over the whole run, printed at once.
import type { Locale } from '../text/languages.ts';

/** An error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** A sure remedy: `from`, which stands once in the problem's line, becomes `to`. */
export type Fix = { from: string; to: string };

/**
 * `rule` names what was checked; `line` and `column` count from 1, a problem without a column is about the line; problems of one `kind` are of one sort, whatever else they say:
 * without it only those with the same message are.
 */
export type Problem = {
  rule: string;
  severity: Severity;
  path: string;
  line: number;
  column?: number;
  message: string;
  kind?: string;
  fix?: Fix;
};

/** An error, on the first line where it is about a whole file or folder, unless said otherwise. */
export function createProblem(given: Pick<Problem, 'rule' | 'path' | 'message'> & Partial<Problem>): Problem {
  return { severity: 'error', line: 1, ...given };
}

/** An error of the user's making: printed without a stack, exit code 1 (or 2 for wrong usage). */
export class UserError extends Error {
  exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

const MANY = 5; // files with one kind of problem, which are then told in one line
const SHOWN = 3; // of them

const messages = {
  en: {
    warning: 'warning',
    alike: (places: string, more: number, files: number) =>
      `the like also at ${places}${more > 0 ? ` and ${more} more places` : ''}, ${files} files in all: npm run check -- --all lists them`,
    toMend: (count: number) => `${count} ${count === 1 ? 'problem' : 'problems'} to mend in the content.`,
  },
  lt: {
    warning: 'įspėjimas',
    alike: (places: string, more: number, files: number) =>
      `tas pats ir ${places}${more > 0 ? `, kitų vietų – ${more}` : ''}, iš viso failų – ${files}: visus išvardija npm run check -- --all`,
    toMend: (count: number) => `Turinyje reikia ištaisyti klaidų: ${count}.`,
  },
  ru: {
    warning: 'предупреждение',
    alike: (places: string, more: number, files: number) =>
      `то же и в ${places}${more > 0 ? `, других мест — ${more}` : ''}, всего файлов — ${files}: все выводит npm run check -- --all`,
    toMend: (count: number) => `В содержании нужно исправить ошибок: ${count}.`,
  },
};

/** `all`: each place of one kind in many files, too. `editorLocale`: the language of what is said about the problems. */
const defaults = { all: false, editorLocale: 'en' as Locale };

/** `content/en/a/b.md:3:14: the link to …`, sorted by path, line and column, which not every problem has; warnings say so. */
export function formatProblems(problems: readonly Problem[], options: Partial<typeof defaults> = {}): string {
  const { all, editorLocale } = { ...defaults, ...options };
  const say = messages[editorLocale];
  const sorted = problems.toSorted(byPlace);
  const byKind = Map.groupBy(sorted, kindOf);
  return sorted
    .flatMap((problem) => {
      const alike = byKind.get(kindOf(problem))!;
      const files = new Set(alike.map(({ path }) => path)).size;
      if (all || files <= MANY) return [toLine(problem, say)];
      return problem === alike[0] ? [`${toLine(problem, say)}${others(alike, files, say)}`] : [];
    })
    .join('\n');
}

const byPlace = (a: Problem, b: Problem): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || (a.column ?? 0) - (b.column ?? 0);

const kindOf = ({ kind, rule, message, severity }: Problem): string => `${severity} ${kind ?? `${rule} ${message}`}`;

type Words = (typeof messages)['en'];

function toLine(problem: Problem, { warning }: Words): string {
  const { severity, message } = problem;
  return `${placeOf(problem)}: ${severity === 'warning' ? `${warning}: ` : ''}${visible(message)}`;
}

const placeOf = ({ path, line, column }: Problem): string => `${visible(path)}:${line}${column ? `:${column}` : ''}`;

/**
 * Names and links are quoted as they stand, and whoever sent them may have put a line break, a colour of the terminal or right-to-left marks
 * into them: a line that begins with :: is an order to GitHub Actions. What nobody would see is shown by its number; the joiner of emoji stays.
 */
const visible = (text: string): string =>
  text.replace(
    /(?!\u200D)[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );

/** The first place heads the line; the next two follow, and the count. */
function others(alike: Problem[], files: number, say: Words): string {
  const places = alike.slice(1, SHOWN).map(placeOf);
  return ` (${say.alike(places.join(', '), alike.length - SHOWN, files)})`;
}

/** Throws one UserError that lists every problem when at least one of them is an error. */
export function refuseErrors(problems: readonly Problem[], options: Partial<typeof defaults> = {}): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const { toMend } = messages[options.editorLocale ?? defaults.editorLocale];
  if (errors.length) throw new UserError(`${formatProblems(problems, options)}\n\n${toMend(errors.length)}`);
}
