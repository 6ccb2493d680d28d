// A channel of shop.yml → what templates show of it.
import { fill, formatTime, weekdayName } from '../i18n/format.ts';
import type { Strings } from '../i18n/en.ts';
import { kindOf, wayOf, type Channel, type Way, type WeekHours } from '../reader/channels.ts';
import type { Calendar } from '../site/opening-hours.ts';
import { waitText } from './wait-text.ts';
import { openingStrings, type OpeningConfig } from './page-data.ts';

/**
 * `label` is the channel's name, `verb` what one does with it, `value` the number or address to read. `kind`: what a query
 * for the shop asks for; a chat in whatever app is one.
 */
export type ContactLink = Shown & {
  way: Way;
  kind: 'phone' | 'chat' | 'email';
  hours: WeekHours | undefined;
  wait: string;
};
type Shown = { href: string; icon: string; label: string; verb: string; value: string };

/** Names of apps are the same in every language. */
const shownAs: Record<Way, (value: string, strings: Strings) => Shown> = {
  phone: (value, { phone: label, call: verb }) => ({ href: `tel:${digits(value)}`, icon: 'phone', label, verb, value }),
  chat: (href, { chat: label, startChat: verb, openChat: value }) => ({ href, icon: chatIcon, label, verb, value }),
  email: (value, { email: label, write: verb }) => ({ href: `mailto:${value}`, icon: 'mail', label, verb, value }),
  whatsapp: (value) => inApp('WhatsApp', `https://wa.me/${digits(value).slice(1)}`, value),
  telegram: (name) => inApp('Telegram', `https://t.me/${name}`, `@${name}`),
  viber: (value) => inApp('Viber', `viber://chat?number=${encodeURIComponent(digits(value))}`, value),
  messenger: (name) => inApp('Messenger', `https://m.me/${name}`, name),
  sms: (value, { sms: label, sendSms: verb }) => ({ href: `sms:${digits(value)}`, icon: chatIcon, label, verb, value }),
};
const chatIcon = 'message-circle';

function inApp(app: string, href: string, value: string): Shown {
  return { href, icon: chatIcon, label: app, verb: app, value };
}

function digits(number: string): string {
  return number.replace(/[^\d+]/g, '');
}

export function channelToLink(channel: Channel, locale: string, strings: Strings): ContactLink {
  const { hours, waitMinutes } = channel;
  const { way, value } = wayOf(channel);
  return {
    ...shownAs[way](value, strings),
    way,
    kind: kindOf(channel),
    hours,
    wait: waitMinutes ? waitText(waitMinutes, locale, strings) : '',
  };
}

/** What open-status.ts needs to say “open now”: once a page. */
export function openingConfig(links: ContactLink[], calendar: Calendar, strings: Strings) {
  return {
    ...calendar,
    channels: links.map(({ way, label, hours, wait }) => ({ way, name: label, hours, wait })),
    strings: openingStrings(strings),
  } satisfies OpeningConfig;
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
