// One build at a time writes a folder: of two at once, each would remove what the other has built so far.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../../src/reader/problem.ts';

/**
 * Keeps other builds off `target` until this process ends. A lock of a process that was killed counts no more.
 * @throws UserError when another build is writing there
 */
export function lockSite(target: string): void {
  const lock = `${target}-lock`;
  mkdirSync(dirname(lock), { recursive: true });
  if (!takeLock(lock)) {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner !== process.pid && isRunning(owner))
      throw new UserError(
        `${target}:1: another build (process ${owner}) is writing there: wait until it has finished, or name another folder with --out. If there is no such build, remove ${lock}`,
      );
    rmSync(lock, { force: true });
    takeLock(lock);
  }
  process.on('exit', () => rmSync(lock, { force: true }));
}

/** False where the lock is there already. */
function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
