// What is older than the retention is deleted, once an hour. A clock that jumps ahead must not delete what is young, so
// it is compared with one that cannot be set; after a jump nothing is deleted until the service is started again.
import type { Store } from './store.ts';

const HOUR = 3_600_000; // ms
const DAY = 24 * HOUR;

export type Clocks = {
  /** ms since 1970; somebody may set it. */
  now: () => number;
  /** ms since any moment; it only ever goes on. */
  steady: () => number;
};
const clocks: Clocks = { now: Date.now, steady: () => performance.now() };

/** @param days that are kept  @returns what ends it */
export function startForgetting(store: Pick<Store, 'forgetBefore'>, days: number, log: (problem: string) => void) {
  const forget = createForgetting(store, days, log);
  const timer = setInterval(() => void forget(), HOUR);
  void forget();
  return () => clearInterval(timer);
}

/** @returns what deletes the days that are over by now */
export function createForgetting(
  store: Pick<Store, 'forgetBefore'>,
  days: number,
  log: (problem: string) => void,
  { now, steady }: Clocks = clocks,
): () => Promise<void> {
  const offset = now() - steady();
  return async () => {
    if (Math.abs(now() - steady() - offset) > HOUR)
      return log('the clock has jumped, so nothing old is deleted: set it right, then start the collector again');
    const first = new Date(now() - days * DAY).toISOString().slice(0, 10);
    await store
      .forgetBefore(first)
      .catch((error: Error) => log(`what is older than ${first} is not deleted yet: ${error.message}`));
  };
}
