// The browser's side of `endpoints.events`: nothing is sent where shop.yml names none.
import type { SiteEvent } from '../messages/event.ts';

type Shared = { version: 1; at: string };
/** What the caller knows of an event; the rest is the same for all. */
export type EventFields = SiteEvent extends infer Event
  ? Event extends Shared
    ? Omit<Event, keyof Shared>
    : never
  : never;

/** Goes on its way even while the page is being left. Text needs no preflight, so any server can take it. */
export function sendEvent(endpoint: string, fields: EventFields): void {
  const event = { version: 1, at: new Date().toISOString(), ...fields };
  navigator.sendBeacon(endpoint, new Blob([JSON.stringify(event)], { type: 'text/plain' }));
}
