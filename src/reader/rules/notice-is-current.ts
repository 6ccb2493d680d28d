// The notice of shop.yml speaks to the customers of every locale, and ends when it says.
//   ok      notice: { until: 2026-12-05, text: { en: …, lt: … } } in a shop of these two locales, up to that day
//   not ok  the same with no text for lt, or a day later
import { formatDate } from '../../i18n/format.ts';
import { lineOf } from '../line-of.ts';
import type { Rule } from './rule.ts';

export const noticeIsCurrent: Rule = {
  name: 'notice-is-current',
  severity: 'warning',
  find({ shop: { notice }, shopFile, locales, defaultLocale }, _indexOf, { today }) {
    if (!notice) return [];
    const place = { path: shopFile.path, line: lineOf(shopFile.source, 'notice:') };
    const { until, text } = notice;
    if (today && today > until)
      return [
        { ...place, message: `the notice ended on ${formatDate('en', until)}: take it out, or write a later day` },
      ];
    return locales
      .filter((locale) => !text[locale])
      .map((locale) => {
        const instead = text[defaultLocale] ? `customers there read it in ${defaultLocale}` : 'nobody there sees it';
        return { ...place, message: `the notice has no text in ${locale}, so ${instead}: add one` };
      });
  },
};
