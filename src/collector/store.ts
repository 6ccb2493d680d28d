// What the collector keeps, and every line of SQL. It is plain enough for SQLite, PostgreSQL and what speaks like it
// (Citus, CockroachDB, YugabyteDB): no sequences, keys that the site makes, and the time first: what comes in is written
// at the end. With the random ids first each event wrote a page of its own.
import type { SiteEvent } from '../messages/event.ts';
import type { Database, Insert, Row } from './database.ts';
import type { Parcel } from './parcel.ts';

const tables = [
  // `at`: ms since 1970; of one id the newest counts, which is found out in reading. `body`: the event as JSON.
  `CREATE TABLE IF NOT EXISTS events (
     day TEXT NOT NULL, at BIGINT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (day, at, id))`,
  // `parcel` is NULL once the message is handed over; the id stays, so that a repeat is not delivered again.
  `CREATE TABLE IF NOT EXISTS messages (
     id TEXT NOT NULL PRIMARY KEY, received BIGINT NOT NULL, next_try BIGINT NOT NULL, tries INTEGER NOT NULL, parcel TEXT)`,
];

const insertEvents: Insert = {
  into: 'events',
  columns: ['day', 'at', 'id', 'body'],
  onConflict: '(day, at, id) DO NOTHING',
};
const insertMessages: Insert = {
  into: 'messages',
  columns: ['id', 'received', 'next_try', 'tries', 'parcel'],
  onConflict: '(id) DO NOTHING',
};

/** The longest pause between two tries. */
export const MAX_PAUSE = 3_600_000; // ms
/** $2 is now, $3 the longest pause later. What waits until after that was put off by a clock that was wrong. */
const isDue = 'parcel IS NOT NULL AND (next_try <= $2 OR next_try > $3)';

/** Events that are deleted at once: what comes in meanwhile waits for no more than these. */
const PORTION = 2_000;

/** `tries`: how often it was tried before. */
export type Due = { id: string; tries: number; parcel: Parcel };
export type Store = ReturnType<typeof createStore>;

/** Makes the tables where there are none. Two collectors may do so at once. */
export async function openStore(database: Database): Promise<Store> {
  for (const table of tables) await database.run(table);
  return createStore(database);
}

function createStore(database: Database) {
  const { run, insert } = database;
  return {
    /** All are kept, or none. */
    async addEvents(events: readonly SiteEvent[]): Promise<void> {
      // In the order of the key: two collectors that write the same events then wait for one another, not in a circle.
      const sorted = events.toSorted((one, other) => (one.at + one.id < other.at + other.id ? -1 : 1));
      await insert(
        insertEvents,
        sorted.map((event) => [dayOf(event), Date.parse(event.at), event.id, JSON.stringify(event)]),
      );
    },

    /**
     * Those of some days, many at once, the newest first. Of an id that was sent again in a day the newest is given.
     * @param from first day, `2026-09-03`  @param to the day after the last
     */
    async *events(from: string, to: string): AsyncGenerator<SiteEvent[]> {
      const isNewest = createRepeats();
      const sql = 'SELECT body FROM events WHERE day >= $1 AND day < $2 ORDER BY day DESC, at DESC, id DESC';
      for await (const rows of database.pages(sql, from, to))
        yield rows.map(({ body }) => JSON.parse(String(body)) as SiteEvent).filter(isNewest);
    },

    async addMessage(id: string, parcel: Parcel, now: number): Promise<void> {
      await insert(insertMessages, [[id, now, now, 0, JSON.stringify(parcel)]]);
    },

    async countWaiting(): Promise<number> {
      const [row] = await run('SELECT COUNT(*) AS waiting FROM messages WHERE parcel IS NOT NULL');
      return Number(row!.waiting);
    },

    /** The message that waits longest, for this caller alone until `until`; undefined when none is due. */
    async claimMessage(now: number, until: number): Promise<Due | undefined> {
      const [row] = await run(
        `UPDATE messages SET next_try = $1, tries = tries + 1 WHERE ${isDue} AND id =
         (SELECT id FROM messages WHERE ${isDue} ORDER BY next_try, id LIMIT 1)
         RETURNING id, tries, parcel`,
        until,
        now,
        now + MAX_PAUSE,
      );
      return row && toDue(row);
    },

    /** It is not due before `at`. */
    async postponeMessage(id: string, at: number): Promise<void> {
      await run('UPDATE messages SET next_try = $1 WHERE id = $2', at, id);
    },

    /** What it said is gone. */
    async settleMessage(id: string): Promise<void> {
      await run('UPDATE messages SET parcel = NULL WHERE id = $1', id);
    },

    /** Deletes what has this id. @returns how many rows went */
    async erase(id: string): Promise<number> {
      const events = await run('DELETE FROM events WHERE id = $1 RETURNING id', id);
      const messages = await run('DELETE FROM messages WHERE id = $1 RETURNING id', id);
      return events.length + messages.length;
    },

    /** Deletes what is older than this day, messages that nobody took included. */
    async forgetBefore(day: string): Promise<void> {
      const old = 'SELECT day, at, id FROM events WHERE day < $1 ORDER BY day, at, id LIMIT $2';
      const forget = `DELETE FROM events WHERE day < $1 AND (day, at, id) IN (${old}) RETURNING id`;
      while ((await run(forget, day, PORTION)).length === PORTION);
      await run('DELETE FROM messages WHERE received < $1', Date.parse(day));
    },

    /** @throws when the database does not answer */
    async check(): Promise<void> {
      await run('SELECT 1');
    },

    close: () => database.close(),
  };
}

const dayOf = ({ at }: SiteEvent): string => at.slice(0, 10);

/** @returns whether an event, the newest first, has an id that its day did not have yet */
function createRepeats(): (event: SiteEvent) => boolean {
  let today = '';
  let seen = new Set<string>();
  return (event) => {
    const day = dayOf(event);
    if (day !== today) [today, seen] = [day, new Set()];
    return seen.size < seen.add(event.id).size;
  };
}

function toDue({ id, tries, parcel }: Row): Due {
  return { id: String(id), tries: Number(tries) - 1, parcel: JSON.parse(String(parcel)) as Parcel };
}
