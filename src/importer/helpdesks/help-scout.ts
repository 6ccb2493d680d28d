// Help Scout Docs: https://developer.helpscout.com/docs-api/ — articles, categories and collections.
import type { HelpdeskExport } from './export.ts';
import { numberIn, textIn, type Row } from './rows.ts';

const isArticle = ({ value }: Row): boolean => 'collectionId' in value && 'text' in value && 'name' in value;

export const isHelpScout = (rows: Row[]): boolean => rows.some(isArticle);

export function readHelpScout(rows: Row[]): HelpdeskExport {
  const secret = new Set(
    rows.filter(({ value }) => value.visibility === 'private').map(({ value }) => textIn(value.id)),
  );
  const idOf = (value: Row['value']): string => textIn(value.number) || textIn(value.id);
  const articles = rows.filter(isArticle);
  const ids = new Map(articles.map(({ value }) => [textIn(value.id), idOf(value)]));
  return {
    articles: articles.map(({ value }) => ({
      id: idOf(value),
      locale: '',
      title: textIn(value.name),
      html: textIn(value.text),
      category: textIn(Array.isArray(value.categories) ? value.categories[0] : '') || textIn(value.collectionId),
      slug: textIn(value.slug),
      draft: value.status !== 'published',
      isRestricted: secret.has(textIn(value.collectionId)),
      updated: value.lastPublishedAt ?? value.updatedAt,
      urls: [textIn(value.publicUrl)].filter(Boolean),
      related: Array.isArray(value.related) ? value.related.map((id) => ids.get(textIn(id)) ?? textIn(id)) : [],
    })),
    categories: rows
      .filter(
        ({ value }) =>
          'name' in value &&
          'slug' in value &&
          !('text' in value) &&
          ('collectionId' in value || 'siteId' in value) &&
          !('status' in value),
      )
      .map(({ value }) => ({
        id: textIn(value.id),
        locale: '',
        title: textIn(value.name),
        ...(textIn(value.description) && { description: textIn(value.description) }),
        order: numberIn(value.order),
        parent: textIn(value.collectionId),
      })),
  };
}
