// What is wrong with somebody's input, as data: collected over the whole run, printed at once.

/** An error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** `rule` names what was checked; `line` counts from 1. */
export type Problem = { rule: string; severity: Severity; path: string; line: number; message: string };

/** An error, on the first line where it is about a whole file or folder, unless said otherwise. */
export function createProblem(
  given: Pick<Problem, 'rule' | 'path' | 'message'> & Partial<Pick<Problem, 'line' | 'severity'>>,
): Problem {
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

/** `content/en/a/b.md:3: the link to …`, sorted by path and line; warnings say so. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line))
    .map(
      ({ path, line, message, severity }) => `${path}:${line}: ${severity === 'warning' ? 'warning: ' : ''}${message}`,
    )
    .join('\n');
}

/** Throws one UserError that lists every problem when at least one of them is an error. */
export function refuseErrors(problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length)
    throw new UserError(
      `${formatProblems(problems)}\n\n${errors.length} ${errors.length === 1 ? 'problem' : 'problems'} to mend in the content.`,
    );
}
