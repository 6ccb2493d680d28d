// What a page tells the shop's own server of its use: nothing where shop.yml names no `endpoints.events`, and nothing from a
// browser that asks not to be followed. What is known of the visit stands here, and is gone with the page.
import type { SiteEvent } from '../messages/event.ts';
import { readPageData } from './page-data.ts';

type Shared = { version: 1; at: string };
/** What the caller knows of an event; the rest is the same for all. */
export type EventFields = SiteEvent extends infer Event
  ? Event extends Shared
    ? Omit<Event, keyof Shared>
    : never
  : never;

/** The article that is read, and the search whose hit led to it. */
type Visit = { article?: string; search?: string; rank?: number };
let visit: Visit = {};

export function visitNow(): Visit {
  return visit;
}

/** Does this page tell anything? Global Privacy Control and Do Not Track are a no. */
export function countsUse(): boolean {
  const { doNotTrack, globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean };
  return Boolean(readPageData('events', document)) && doNotTrack !== '1' && !globalPrivacyControl;
}

/** Goes on its way even while the page is being left. Text needs no preflight, so any server can take it. */
export function sendEvent(fields: EventFields): void {
  if (!countsUse()) return;
  const { endpoint } = readPageData('events', document)!;
  const event = { version: 1, at: new Date().toISOString(), ...fields };
  navigator.sendBeacon(endpoint, new Blob([JSON.stringify(event)], { type: 'text/plain' }));
}

/** `#ANCHOR~SEARCH.RANK`: no anchor of ours holds a ~. */
const MARK = /~([\da-f-]{36})\.(\d{1,3})$/;

/** Marks a link as the hit of a search at a rank; whatever mark it had goes. */
export function markLink(link: HTMLAnchorElement, { search, rank }: { search: string; rank: number }): void {
  link.hash = `${withoutMark(link.hash)}~${search}.${rank}`;
}

export function withoutMark(hash: string): string {
  return hash.replace(MARK, '');
}

/** Notes that an article is read. @param hash the fragment of the link that led here */
export function startVisit(article: string, hash: string): void {
  const [, search, rank] = MARK.exec(hash) ?? [];
  visit = { article, ...(search && { search, rank: Number(rank) }) };
}
