// Remedies that need no thought, as edits at their place: every other byte of the file stays.
import type { Problem } from '../reader/problem.ts';

/**
 * @param source of a file, with its own line ends  @param problems found in it
 * @returns null where none can be mended; a remedy whose line says something else by now is left out
 */
export function applyFixes(source: string, problems: readonly Problem[]): { text: string; mended: Problem[] } | null {
  const lines = source.split(/(?<=\r\n|\n|\r(?!\n))/);
  const mended = problems.filter(({ line, fix }) => {
    const before = lines[line - 1];
    if (!fix || before === undefined || before.split(fix.from).length !== 2) return false;
    lines[line - 1] = before.replace(fix.from, () => fix.to);
    return true;
  });
  return mended.length ? { text: lines.join(''), mended } : null;
}
