// The body of a request → events: one as JSON, a list of them, or the vote of a browser without JavaScript.
import { eventSchema, type SiteEvent } from '../messages/event.ts';

/** A page sends one at a time; a list is for those who forward what they gathered. */
export const MAX_LIST = 100; // events of one request
/** Browsers' clocks are often wrong by hours. From this far on ours counts. */
const MAX_LATE = 10 * 60_000; // ms

/** `refused`: how many were no event that we know. */
export type ReadEvents = { events: SiteEvent[]; refused: number };

/** @param now ms since 1970 */
export function readEvents(body: string, type: string, now: number): ReadEvents {
  const found = type.startsWith('application/x-www-form-urlencoded') ? [bareVote(body, now)] : parseJson(body);
  const checked = found.slice(0, MAX_LIST).map((value) => eventSchema.safeParse(value));
  const events = checked.flatMap(({ data }) => (data ? [withSoundTime(data, now)] : []));
  return { events, refused: found.length - events.length };
}

function parseJson(body: string): unknown[] {
  try {
    const value: unknown = JSON.parse(body);
    return Array.isArray(value) ? value : [value];
  } catch {
    return [null];
  }
}

function bareVote(body: string, now: number): unknown {
  const fields = Object.fromEntries(new URLSearchParams(body));
  // What the form leaves empty was not said.
  const said = Object.entries(fields).filter(([, value]) => value !== '');
  const { ease, ...rest } = Object.fromEntries(said);
  const shared = { version: 1, id: crypto.randomUUID(), at: new Date(now).toISOString() };
  return { ...rest, ...shared, ...(ease && { ease: Number(ease) }) };
}

function withSoundTime(event: SiteEvent, now: number): SiteEvent {
  return Math.abs(Date.parse(event.at) - now) <= MAX_LATE ? event : { ...event, at: new Date(now).toISOString() };
}
