// Customers read the same in every language: no translation is missing, and none is older than what it translates.
//   ok      en/returns/fee.md and lt/returns/fee.md, changed on the same day
//   not ok  en/returns/fee.md, changed since lt/returns/fee.md was
import { lineOf } from '../line-of.ts';
import { translationStates, type TranslationState } from '../translation-states.ts';
import type { Finding, Rule } from './rule.ts';

const messages = {
  en: {
    missing: (locale: string) => `there is no translation into ${locale}, so this text stands in for it: translate it`,
    outdated: (source: string, day: string, own: string) =>
      `${source} changed on ${day}, after this translation (${own}): translate the change, then write its day into updated:`,
  },
  lt: {
    missing: (locale: string) => `nėra vertimo į ${locale}, vietoj jo rodomas šis tekstas: išverskite`,
    outdated: (source: string, day: string, own: string) =>
      `${source} pakeistas ${day}, po šio vertimo (${own}): išverskite pakeitimą ir updated: įrašykite jo dieną`,
  },
  ru: {
    missing: (locale: string) => `нет перевода на ${locale}, вместо него показан этот текст: переведите его`,
    outdated: (source: string, day: string, own: string) =>
      `${source} изменён ${day}, после этого перевода (${own}): переведите изменение и впишите его день в updated:`,
  },
};

export const translationsAreCurrent: Rule = {
  name: 'translations-are-current',
  severity: 'warning',
  find: (content, _indexOf, { changedOn }) =>
    translationStates(content, changedOn).flatMap((state) => finding(state, messages[content.shop.editorLocale]) ?? []),
};

function finding(state: TranslationState, say: (typeof messages)['en']): Finding | null {
  const { source, translation, days, locale } = state;
  if (!translation) return { path: source.path, message: say.missing(locale) };
  if (state.state === 'current') return null;
  const line = translation.updated ? lineOf(translation.frontMatter, translation.updated) : 1;
  return { path: translation.path, line, message: say.outdated(source.path, days.source!, days.translation!) };
}
