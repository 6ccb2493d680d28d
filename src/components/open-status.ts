// Writes “open until 18:00 · wait about 3 minutes” wherever data-open names channels by their place, and keeps it true.
// What it must know (data-opening) stands once a page, on the contact line.
import { fill, formatTime } from '../i18n/format.ts';
import { openState, type OpenState } from '../site/opening-hours.ts';
import { readPageData, type OpeningConfig } from './page-data.ts';

/**
 * The best channel that is open now speaks, by its name where there are others; when none is, the one that opens first.
 * Channels without hours (mail) say how long an answer takes, but are neither open nor closed.
 */
export function statusText(
  { channels, strings, ...calendar }: OpeningConfig,
  now: Date,
): { open: boolean; text: string } {
  const timed = channels.flatMap(({ hours, ...channel }) =>
    hours ? [{ ...channel, state: openState(hours, calendar, now) }] : [],
  );
  if (!timed.length) return { open: false, text: channels[0]?.wait ?? '' };
  for (const { name, wait, state } of timed) {
    if (!state.open) continue;
    const until = fill(strings.openUntil, { time: formatTime(state.closes) });
    return { open: true, text: (channels.length > 1 ? `${name}: ` : '') + (wait ? `${until} · ${wait}` : until) };
  }
  const next = timed
    .flatMap(({ state }) => (!state.open && state.opens ? [state.opens] : []))
    .sort((a, b) => a.inDays - b.inDays || a.minute - b.minute)[0];
  return { open: false, text: next ? `${strings.closed} · ${opensText(next, strings)}` : strings.closed };
}

function opensText(
  { day, minute, inDays }: NonNullable<Extract<OpenState, { open: false }>['opens']>,
  strings: OpeningConfig['strings'],
): string {
  const template = inDays === 0 ? strings.opensToday : inDays === 1 ? strings.opensTomorrow : strings.opensOn;
  return fill(template, { day: strings.onDays[day]!, time: formatTime(minute) });
}

export function showOpenStatus(): void {
  const opening = readPageData('opening', document);
  if (!opening) return;
  for (const element of document.querySelectorAll<HTMLElement>('[data-open]')) {
    const channels = element.dataset.open!.split(' ').map((place) => opening.channels[Number(place)]!);
    const { open, text } = statusText({ ...opening, channels }, new Date());
    element.textContent = text;
    element.classList.toggle('is-open', open);
  }
}
