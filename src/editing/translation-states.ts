// Which translations are missing, and which are older than what they translate.
import type { Article, Content } from '../reader/content.ts';

/** `outdated`: the source has changed since; `days` are those of the last changes, YYYY-MM-DD. */
export type TranslationState = {
  /** In the default locale, or in the first that has the article. */
  source: Article;
  locale: string;
  translation?: Article;
  state: 'current' | 'outdated' | 'missing';
  days: { source?: string | undefined; translation?: string | undefined };
};

/** @param changedOn day of an article's last change, YYYY-MM-DD, where it is known  @returns by locale, then in the order of the content */
export function translationStates(
  { articles, locales, defaultLocale }: Content,
  changedOn: (article: Article) => string | undefined,
): TranslationState[] {
  const inOrder = [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)];
  const bySlug = Map.groupBy(
    articles.filter(({ draft }) => !draft),
    ({ slug }) => slug,
  );
  const drafts = new Set(articles.filter(({ draft }) => draft).map(({ locale, slug }) => `${locale}/${slug}`));
  return inOrder.flatMap((locale) =>
    [...bySlug.values()].flatMap((versions): TranslationState[] => {
      const source = inOrder.flatMap((each) => versions.find((version) => version.locale === each) ?? [])[0]!;
      if (source.locale === locale) return [];
      const translation = versions.find((version) => version.locale === locale);
      const days = { source: changedOn(source), translation: translation && changedOn(translation) };
      if (!translation)
        return drafts.has(`${locale}/${source.slug}`) ? [] : [{ source, locale, state: 'missing', days }];
      const isOutdated = days.source !== undefined && days.translation !== undefined && days.translation < days.source;
      return [{ source, locale, translation, state: isOutdated ? 'outdated' : 'current', days }];
    }),
  );
}
