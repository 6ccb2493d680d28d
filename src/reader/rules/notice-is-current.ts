// The notice of shop.yml speaks to the customers of every locale, and ends when it says.
//   ok      notice: { until: 2026-12-05, text: { en: …, lt: … } } in a shop of these two locales, up to that day
//   not ok  the same with no text for lt, or a day later
import { formatDate } from '../../i18n/format.ts';
import { lineOf } from '../line-of.ts';
import type { Rule } from './rule.ts';

const messages = {
  en: {
    ended: (day: string) => `the notice ended on ${day}: take it out, or write a later day`,
    standIn: (locale: string, other: string) =>
      `the notice has no text in ${locale}, so customers there read it in ${other}: add one`,
    unseen: (locale: string) => `the notice has no text in ${locale}, so nobody there sees it: add one`,
  },
  lt: {
    ended: (day: string) => `pranešimas galiojo iki ${day}: išimkite jį arba įrašykite vėlesnę dieną`,
    standIn: (locale: string, other: string) =>
      `pranešime nėra ${locale} teksto, todėl tos kalbos klientai skaito ${other} tekstą: pridėkite`,
    unseen: (locale: string) => `pranešime nėra ${locale} teksto, todėl tos kalbos klientai jo nemato: pridėkite`,
  },
  ru: {
    ended: (day: string) => `срок объявления истёк ${day}: уберите его или напишите более поздний день`,
    standIn: (locale: string, other: string) =>
      `в объявлении нет текста на ${locale}, поэтому там читают текст на ${other}: добавьте его`,
    unseen: (locale: string) => `в объявлении нет текста на ${locale}, поэтому там его никто не видит: добавьте его`,
  },
};

export const noticeIsCurrent: Rule = {
  name: 'notice-is-current',
  severity: 'warning',
  find({ shop: { notice, editorLocale }, shopFile, locales, defaultLocale }, _indexOf, { today }) {
    if (!notice) return [];
    const place = { path: shopFile.path, line: lineOf(shopFile.source, 'notice:') };
    const { until, text } = notice;
    const say = messages[editorLocale];
    if (today && today > until) return [{ ...place, message: say.ended(formatDate(editorLocale, until)) }];
    return locales
      .filter((locale) => !text[locale])
      .map((locale) => ({
        ...place,
        message: text[defaultLocale] ? say.standIn(locale, defaultLocale) : say.unseen(locale),
      }));
  },
};
