// How long a customer waits, in words: in templates, and in the browser when the shop says how busy it is.
import { plural } from '../i18n/format.ts';
import type { Strings } from '../i18n/en.ts';

export function waitText(minutes: number, locale: string, strings: Pick<Strings, 'waitMinutes' | 'waitHours'>): string {
  return minutes < 60
    ? plural(locale, minutes, strings.waitMinutes)
    : plural(locale, Math.round(minutes / 60), strings.waitHours);
}
