// `related` and `translationOf` in an article, `mostAsked` and `footer` in shop.yml name one article that is there.
//   ok      related: [refund-time]   related: [returns/refund-time]   in Lithuanian, an article that only English has
//   not ok  related: [refund-tme]    mostAsked: [payments/refund-time]   a slug that two categories have
import { articlesByName, whichOne } from '../article-names.ts';
import type { Locale } from '../../text/languages.ts';
import type { Content } from '../content.ts';
import { didYouMean } from '../did-you-mean.ts';
import { lineOf } from '../line-of.ts';
import { standInsFor } from '../stand-ins.ts';
import type { Finding, Rule } from './rule.ts';

/** `within` is the locale that must have the article, '' where any may. */
const messages = {
  en: (list: string, name: string, within: string) =>
    `${list} names ${name}, which is no article${within && ` in ${within}`}: take it out, or write the slug of one that is there.`,
  lt: (list: string, name: string, within: string) =>
    `${list} nurodo ${name}, bet tokio straipsnio${within && ` (${within})`} nėra: išimkite jį arba įrašykite esamo vardą.`,
  ru: (list: string, name: string, within: string) =>
    `${list} называет ${name}, но такой статьи${within && ` (${within})`} нет: уберите её или напишите имя существующей.`,
};

export const relatedExist: Rule = {
  name: 'related-exist',
  severity: 'error',
  needed: true,
  find({ articles, unread, shop, shopFile, defaultLocale }) {
    const there = [...articles, ...unread];
    const { editorLocale } = shop;
    const locales = [...Map.groupBy(there, ({ locale }) => locale)];
    // Where a locale has no article of that name, the default locale's stands in.
    const inLocale = new Map(
      locales.map(([locale, own]) => [
        locale,
        articlesByName([...own, ...standInsFor(locale, { articles, defaultLocale })]),
      ]),
    );
    const elsewhere = new Map(
      locales.map(([locale]) => [locale, articlesByName(there.filter((other) => other.locale !== locale))]),
    );
    const inArticles = articles.flatMap(({ locale, path, frontMatter, related, translationOf }) => {
      const place = { path, source: frontMatter, editorLocale };
      return [
        ...faults(related, inLocale.get(locale)!, { ...place, list: 'related', within: locale }),
        ...faults(translationOf ? [translationOf] : [], elsewhere.get(locale)!, {
          ...place,
          list: 'translationOf',
          within: '',
        }),
      ];
    });
    const anywhere = articlesByName(there);
    const inShop = { ...shopFile, within: '', editorLocale };
    return [
      ...inArticles,
      ...faults(shop.mostAsked === 'auto' ? [] : shop.mostAsked, anywhere, { ...inShop, list: 'mostAsked' }),
      ...faults(shop.footer, anywhere, { ...inShop, list: 'footer' }),
    ];
  },
};

type ByName = Map<string, Content['unread']>;
type Naming = { path: string; source: string; list: string; within: string; editorLocale: Locale };

function faults(names: string[], known: ByName, { path, source, ...naming }: Naming): Finding[] {
  return names.flatMap((name) => {
    const message = fault(name, known, naming);
    return message ? [{ path, line: lineOf(source, name), at: name, message }] : [];
  });
}

function fault(
  name: string,
  known: ByName,
  { list, within, editorLocale }: Omit<Naming, 'path' | 'source'>,
): string | null {
  const named = known.get(name) ?? [];
  // Of several locales each may have its own; of one address that two files have, slugs-are-unique speaks.
  const isClear = new Set(named.map(({ locale }) => locale)).size === new Set(named.map(({ id }) => id)).size;
  if (named.length && isClear) return null;
  if (named.length) return `${list}: ${whichOne(name, named, editorLocale)}`;
  return messages[editorLocale](list, name, within) + didYouMean(name, [...known.keys()], editorLocale);
}
