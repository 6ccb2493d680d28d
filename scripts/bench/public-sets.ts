// The public sets of `--data DIR`; README.md says where each comes from.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../src/reader/problem.ts';

/** @throws UserError with exit code 2 when `dir` has no such folder */
export function publicFolder(dir: string, folder: string): string {
  const path = join(dir, folder);
  if (existsSync(path)) return path;
  throw new UserError(
    `--data ${dir} has no folder ${folder}: scripts/bench/README.md says what belongs there and where it comes from.`,
    2,
  );
}
