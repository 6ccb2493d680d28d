// What a query for the shop itself is answered with: the ways to reach it that were asked for, and how they stand just now.
import type { ContactKind } from '../search/index.ts';
import { kindOf, type Channel } from '../reader/channels.ts';
import type { Shop } from '../reader/schema.ts';
import { openState, type OpenState } from './opening-hours.ts';

/** `state` is null for a channel without hours: it is always there. */
export type ContactCard = {
  asked: ContactKind[];
  channels: (Omit<Channel, 'hours'> & { state: OpenState | null })[];
  /** The shop's postal address, where it was asked for or is all there is. */
  address: string | null;
};

/** The channels that were asked for; all of them, where none is asked for by name or the shop has none of those. */
export function channelsFor(asked: ContactKind[], channels: Channel[]): Channel[] {
  const named = channels.filter((channel) => asked.includes(kindOf(channel)));
  return named.length ? named : channels;
}

/** @returns null for a query about something else, and for a shop that says nowhere how to reach it */
export function contactCard(
  asked: ContactKind[],
  { channels, address, timeZone }: Pick<Shop, 'channels' | 'address' | 'timeZone'>,
  daysOff: string[],
  now: Date,
): ContactCard | null {
  if (!asked.length || !(channels.length || address)) return null;
  return {
    asked,
    channels: channelsFor(asked, channels).map(({ hours, ...channel }) => ({
      ...channel,
      state: hours ? openState(hours, { timeZone, daysOff }, now) : null,
    })),
    address: (asked.some((kind) => kind === 'address' || kind === 'any') || !channels.length ? address : null) ?? null,
  };
}
