// Which articles say the same in different locales.
//
//   en/returns/refund-time   lt/returns/refund-time                                   the same place
//   en/returns/refund-time   lt/grazinimas/refund-time                                the same slug, once in each locale
//   en/returns/refund-time   lt/grazinimas/pinigai   translationOf: refund-time       because an editor says so
import { articlesByName, placeOf } from './article-names.ts';
import type { ArticlePlace } from './content.ts';

type Placed = ArticlePlace & { translationOf?: string | undefined };

/**
 * Article id → the CATEGORY/SLUG that its translations share.
 * @param locales in their order, the default one first: the first that has an article names it for all
 */
export function originalsOf(articles: readonly Placed[], locales: string[]): Map<string, string> {
  const place = new Map(locales.map((locale, index) => [locale, index]));
  const rank = ({ locale }: Placed) => place.get(locale) ?? locales.length;
  const inOrder = articles.toSorted((one, other) => rank(one) - rank(other));
  const byName = articlesByName(inOrder.filter(({ translationOf }) => !translationOf));
  const source = ({ locale, translationOf }: Placed) =>
    translationOf && byName.get(translationOf)?.find((other) => other.locale !== locale);
  const groups = Map.groupBy(inOrder, (article) => placeOf(source(article) || article));
  joinBySlug(inOrder, groups);
  return new Map([...groups].flatMap(([original, group]) => group.map(({ id }) => [id, original] as const)));
}

/** Groups of different places become one where their locales have the slug only once, and none would have two articles. */
function joinBySlug(articles: Placed[], groups: Map<string, Placed[]>): void {
  const perLocale = Map.groupBy(articles, ({ locale, slug }) => `${locale}/${slug}`);
  const single = articles.filter(
    ({ locale, slug, translationOf }) => !translationOf && perLocale.get(`${locale}/${slug}`)!.length === 1,
  );
  for (const alike of Map.groupBy(single, ({ slug }) => slug).values()) {
    const [first, ...others] = [...new Set(alike.map(placeOf))];
    for (const other of others) {
      const group = groups.get(first!);
      const joining = groups.get(other);
      if (!group || !joining || joining.some(({ locale }) => group.some((own) => own.locale === locale))) continue;
      group.push(...joining);
      groups.delete(other);
    }
  }
}
