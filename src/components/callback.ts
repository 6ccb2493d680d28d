// “Call me instead”: a number and a time to be called at. ContactForm.css shows them where the customer ticks it.
import { formatTime } from '../i18n/format.ts';
import { callbackWindows, type CallbackWindow } from '../site/callback-windows.ts';
import { shopClock } from '../site/opening-hours.ts';
import type { FormConfig } from './page-data.ts';

/** Stays hidden where nobody could call. */
export function offerCallback(form: HTMLFormElement, { callback, locale }: FormConfig): void {
  const offer = form.querySelector<HTMLElement>('.callback');
  if (!offer || !callback) return;
  const { hours, ...calendar } = callback;
  const windows = callbackWindows(hours, calendar, new Date());
  const choice = offer.querySelector('select')!;
  choice.replaceChildren(...windows.map((window) => toOption(window, calendar.timeZone, locale)));
  offer.hidden = windows.length === 0;
  offer.classList.add('is-offered');
}

/** Its value is what the message says, FROM/TO; its words are in the shop's time zone. */
function toOption({ from, to }: CallbackWindow, timeZone: string, locale: string): HTMLOptionElement {
  const day = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long' }).format(
    from,
  );
  const time = (at: Date) => formatTime(shopClock(timeZone, at).minute);
  return new Option(`${day}, ${time(from)}–${time(to)}`, `${from.toISOString()}/${to.toISOString()}`);
}
