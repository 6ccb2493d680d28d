// Intercom Articles: https://developers.intercom.com/docs/references/rest-api/api.intercom.io/articles
// Lists of articles and of collections; each holds its translations.
import type { HelpdeskArticle, HelpdeskCategory, HelpdeskExport } from './export.ts';
import { byLocale, numberIn, textIn, type Row } from './rows.ts';

const isArticle = ({ value }: Row): boolean => value.type === 'article' && 'body' in value && 'state' in value;

export const isIntercom = (rows: Row[]): boolean => rows.some(isArticle);

export function readIntercom(rows: Row[]): HelpdeskExport {
  const articles = rows.filter(isArticle).map(({ value }) => value);
  return {
    articles: articles.flatMap(versionsOf),
    categories: rows
      .filter(({ value }) => value.type === 'collection' || value.type === 'section')
      .flatMap(({ value }) => namesOf(value)),
    defaultLocale: textIn(articles[0]?.default_locale),
  };
}

function versionsOf(article: Record<string, unknown>): HelpdeskArticle[] {
  const own: [string, Record<string, unknown>] = [textIn(article.default_locale), article];
  const others = byLocale(article.translated_content).filter(([code, version]) => code !== own[0] && 'body' in version);
  return [own, ...others].map(([code, version]) => ({
    id: textIn(article.id),
    locale: code,
    title: textIn(version.title),
    html: textIn(version.body),
    summary: textIn(version.description),
    category: textIn(article.parent_id ?? (Array.isArray(article.parent_ids) ? article.parent_ids[0] : '')),
    draft: version.state !== 'published',
    isRestricted: false,
    // Seconds.
    updated: (numberIn(version.updated_at) ?? NaN) * 1000,
    urls: [textIn(version.url)].filter(Boolean),
  }));
}

function namesOf(collection: Record<string, unknown>): HelpdeskCategory[] {
  const code = textIn(collection.default_locale);
  const others = byLocale(collection.translated_content).filter(
    ([other, version]) => other !== code && textIn(version.name),
  );
  return [[code, collection] as const, ...others].map(([locale, version]) => ({
    id: textIn(collection.id),
    locale,
    title: textIn(version.name),
    ...(textIn(version.description) && { description: textIn(version.description) }),
    order: numberIn(collection.order),
    parent: textIn(collection.parent_id),
  }));
}
