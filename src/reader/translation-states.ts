// Which translations are missing, and which are older than what they translate.
import type { Article, Content } from './content.ts';

/** `outdated`: the source has changed since; `days` are those of the last changes, YYYY-MM-DD. */
export type TranslationState = {
  /** In the default locale, or in the first that has the article. */
  source: Article;
  locale: string;
  translation?: Article;
  state: 'current' | 'outdated' | 'missing';
  days: { source?: string | undefined; translation?: string | undefined };
};

/** @param changedOn day of a file's last change by git, YYYY-MM-DD, where it is known  @returns by locale, then in the order of the content */
export function translationStates(
  { articles, unread, locales, defaultLocale }: Content,
  changedOn: (file: string) => string | undefined,
): TranslationState[] {
  const inOrder = [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)];
  const byOriginal = Map.groupBy(
    articles.filter(({ draft }) => !draft),
    ({ original }) => original,
  );
  // There all the same: what waits for an editor, and what could not be read.
  const drafts = articles.filter(({ draft }) => draft).map(({ locale, original }) => `${locale}/${original}`);
  const waiting = new Set([...drafts, ...unread.map(({ id }) => id)]);
  return inOrder.flatMap((locale) =>
    [...byOriginal.values()].flatMap((versions): TranslationState[] => {
      const source = inOrder.flatMap((each) => versions.find((version) => version.locale === each) ?? [])[0]!;
      if (source.locale === locale) return [];
      const translation = versions.find((version) => version.locale === locale);
      const days = daysOf(source, translation, changedOn);
      if (!translation)
        return waiting.has(`${locale}/${source.original}`) ? [] : [{ source, locale, state: 'missing', days }];
      const isOutdated = days.source !== undefined && days.translation !== undefined && days.translation < days.source;
      return [{ source, locale, translation, state: isOutdated ? 'outdated' : 'current', days }];
    }),
  );
}

/** By `updated:` where both have it, else by git for both: the two do not mean the same day. */
function daysOf(
  source: Article,
  translation: Article | undefined,
  changedOn: (file: string) => string | undefined,
): TranslationState['days'] {
  if (source.updated && translation?.updated) return { source: source.updated, translation: translation.updated };
  return { source: changedOn(source.file), translation: translation && changedOn(translation.file) };
}
