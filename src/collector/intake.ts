// Events on their way into the database: those of many requests in one write, since a disk takes as long for one as for
// a thousand. A request is answered once its events are written. When more wait than may, the next are turned away.
import type { SiteEvent } from '../messages/event.ts';

/** At two seconds of the load that the service is measured with, nobody waits longer. */
const MAX_WAITING = 10_000; // events
const MAX_BATCH = 2_000; // events written at once

export type Intake = {
  /** @returns false when they were turned away  @throws what the database throws; then none of them is kept */
  take: (events: readonly SiteEvent[]) => Promise<boolean>;
  waiting: () => number;
  /** Resolves when all that was taken is written. */
  drained: () => Promise<void>;
};

type Waiting = { events: readonly SiteEvent[]; resolve: (isTaken: boolean) => void; reject: (error: unknown) => void };

export function createIntake(write: (events: SiteEvent[]) => Promise<void>): Intake {
  const queue: Waiting[] = [];
  let waiting = 0; // events in the queue and in the write that is going on
  let writing: Promise<void> | null = null;

  async function writeAll(): Promise<void> {
    while (queue.length) {
      const batch = nextBatch(queue);
      const events = batch.flatMap((each) => each.events);
      try {
        await write(events);
        for (const { resolve } of batch) resolve(true);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
      waiting -= events.length;
    }
    writing = null;
  }

  return {
    take: (events) => {
      if (!events.length) return Promise.resolve(true);
      if (waiting + events.length > MAX_WAITING) return Promise.resolve(false);
      waiting += events.length;
      return new Promise((resolve, reject) => {
        queue.push({ events, resolve, reject });
        // The requests that have arrived by now are read first, and written together.
        writing ??= new Promise<void>((next) => setImmediate(next)).then(writeAll);
      });
    },
    waiting: () => waiting,
    drained: () => writing ?? Promise.resolve(),
  };
}

/** At least one, then as long as they fit. */
function nextBatch(queue: Waiting[]): Waiting[] {
  let size = 0;
  const end = queue.findIndex(({ events }, place) => (size += events.length) > MAX_BATCH && place > 0);
  return queue.splice(0, end < 0 ? queue.length : end);
}
