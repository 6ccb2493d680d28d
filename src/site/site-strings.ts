// The site's own words, as the shop's content/LOCALE/ui.yml has them.
import type { Strings } from '../i18n/en.ts';
import { stringsOf } from '../i18n/strings.ts';
import { library } from './library.ts';

export async function siteStrings(locale: string): Promise<Strings> {
  const { ui } = await library();
  return ui.get(locale) ?? stringsOf(locale);
}
