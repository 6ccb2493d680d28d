// Builds in one folder take turns: Astro keeps the list of an article's pictures in .astro/, and of two builds at once one
// would lose its own.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const WAIT = 200; // ms until it is looked at again

/**
 * Runs `work` once no other process is at its own under the same `lock`.
 * @param lock a file that holds the number of the process whose turn it is; of one that was killed it counts no more
 * @param wait says that there is something to wait for, once
 */
export async function inTurn<Result>(lock: string, wait: () => void, work: () => Promise<Result>): Promise<Result> {
  for (let isFirst = true; !take(lock); isFirst = false) {
    if (isFirst) wait();
    await setTimeout(WAIT);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** A link comes to be with all that it holds, so that nobody reads half a number. */
function take(lock: string): boolean {
  mkdirSync(dirname(lock), { recursive: true });
  const own = `${lock}-${process.pid}`;
  writeFileSync(own, `${process.pid}`);
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (!isAtWork(ownerOf(lock))) rmSync(lock, { force: true });
    return false;
  } finally {
    rmSync(own);
  }
}

/** @returns null where the lock has gone meanwhile */
function ownerOf(lock: string): number | null {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return null;
  }
}

function isAtWork(owner: number | null): boolean {
  if (owner === null) return true; // it has just ended: the next look takes its place
  try {
    return process.kill(owner, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it is somebody else's
  }
}
