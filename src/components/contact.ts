// A channel of shop.yml → what templates show of it.
import { fill, formatTime, plural } from '../i18n/format.ts';
import type { Strings } from '../i18n/en.ts';
import type { Channel, WeekHours } from '../reader/schema.ts';
import { openingStrings, type OpeningConfig } from './page-data.ts';

/** `label` is the channel's name, `verb` what one does with it, `value` the number or address to read. */
export type ContactLink = {
  kind: 'phone' | 'chat' | 'email';
  href: string;
  icon: string;
  label: string;
  verb: string;
  value: string;
  hours: WeekHours | undefined;
  wait: string;
};

export function channelToLink(channel: Channel, locale: string, strings: Strings): ContactLink {
  const { hours, waitMinutes } = channel;
  const shared = { hours, wait: waitMinutes ? waitText(waitMinutes, locale, strings) : '' };
  if ('phone' in channel)
    return {
      ...shared,
      kind: 'phone',
      href: `tel:${channel.phone.replace(/[^\d+]/g, '')}`,
      icon: 'phone',
      label: strings.phone,
      verb: strings.call,
      value: channel.phone,
    };
  if ('chat' in channel)
    return {
      ...shared,
      kind: 'chat',
      href: channel.chat,
      icon: 'message-circle',
      label: strings.chat,
      verb: strings.startChat,
      value: new URL(channel.chat).hostname,
    };
  return {
    ...shared,
    kind: 'email',
    href: `mailto:${channel.email}`,
    icon: 'mail',
    label: strings.email,
    verb: strings.write,
    value: channel.email,
  };
}

function waitText(minutes: number, locale: string, strings: Strings): string {
  return minutes < 60
    ? plural(locale, minutes, strings.waitMinutes)
    : plural(locale, Math.round(minutes / 60), strings.waitHours);
}

/** What open-status.ts needs to say “open now”: once a page. */
export function openingConfig(links: ContactLink[], timeZone: string, strings: Strings) {
  return {
    timeZone,
    channels: links.map(({ label, hours, wait }) => ({ name: label, hours, wait })),
    strings: openingStrings(strings),
  } satisfies OpeningConfig;
}

/** `day` 0 is Monday. */
function weekdayName(locale: string, day: number): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1 + day)),
  );
}

/** Neighbouring days with the same hours in one row. */
export function hoursRows(hours: WeekHours, locale: string, strings: Strings): { days: string; times: string }[] {
  const rows: { first: number; last: number; times: string }[] = [];
  hours.forEach((periods, day) => {
    const times =
      periods.map(({ opens, closes }) => `${formatTime(opens)}–${formatTime(closes)}`).join(', ') ||
      strings.closedAllDay;
    if (rows.at(-1)?.times === times) rows.at(-1)!.last = day;
    else rows.push({ first: day, last: day, times });
  });
  return rows.map(({ first, last, times }) => ({
    days:
      first === last
        ? weekdayName(locale, first)
        : fill(strings.days, { from: weekdayName(locale, first), to: weekdayName(locale, last) }),
    times,
  }));
}
