// Zendesk Guide: https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/
// articles.json with or without ?include=sections,categories,translations; sections and attachments of their own.
import type { HelpdeskArticle, HelpdeskCategory, HelpdeskExport } from './export.ts';
import { numberIn, textIn, type Row } from './rows.ts';

const isArticle = ({ value }: Row): boolean => 'section_id' in value && 'body' in value;
const isTranslation = ({ value }: Row): boolean =>
  'body' in value && 'locale' in value && 'title' in value && !('section_id' in value);

export const isZendesk = (rows: Row[]): boolean => rows.some(isArticle);

export function readZendesk(rows: Row[]): HelpdeskExport {
  const originals = new Map(rows.filter(isArticle).map(({ value }) => [textIn(value.id), value]));
  const attachments = Map.groupBy(
    rows.filter(({ value }) => 'content_url' in value && value.inline === false),
    ({ value, around }) => textIn(value.article_id ?? around[0]?.id),
  );
  const toArticle = (
    id: string,
    original: Record<string, unknown>,
    version: Record<string, unknown>,
  ): HelpdeskArticle => ({
    id,
    locale: textIn(version.locale),
    title: textIn(version.title ?? version.name),
    html: textIn(version.body),
    category: textIn(original.section_id),
    order: numberIn(original.position),
    draft: version.draft === true || version.hidden === true,
    // Without a segment everybody may read it.
    isRestricted: (original.user_segment_id ?? null) !== null || isLong(original.user_segment_ids),
    updated: version.edited_at ?? version.updated_at,
    urls: [textIn(version.html_url)].filter(Boolean),
    attachments: (attachments.get(id) ?? []).map(({ value }) => ({
      name: textIn(value.file_name),
      url: textIn(value.content_url),
    })),
  });
  const translations = rows.filter(isTranslation).flatMap(({ value, around }) => {
    const id = textIn(value.source_id ?? around.find((outer) => 'section_id' in outer)?.id);
    const original = originals.get(id);
    return original ? [toArticle(id, original, value)] : [];
  });
  const [first] = originals.values();
  return {
    articles: [
      ...rows.filter(isArticle).map(({ value }) => toArticle(textIn(value.id), value, value)),
      ...translations,
    ],
    categories: rows.flatMap(toCategory),
    defaultLocale: textIn(first?.source_locale),
  };
}

const isLong = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

/** Sections hold the articles; the categories above them only tell sections of one name apart. */
function toCategory({ value, around }: Row): HelpdeskCategory[] {
  const isNamed = 'name' in value && 'html_url' in value && 'position' in value && !('body' in value);
  const owner = around.find(
    (outer) => 'html_url' in outer && 'position' in outer && !('body' in outer) && 'name' in outer,
  );
  const isTranslated = !isNamed && owner !== undefined && 'locale' in value && 'title' in value;
  if (!isNamed && !isTranslated) return [];
  const own = isTranslated ? owner : value;
  const description = textIn(value.description ?? value.body);
  return [
    {
      id: textIn(own.id),
      locale: textIn(value.locale),
      title: textIn(value.name ?? value.title),
      ...(description && { description }),
      order: numberIn(own.position),
      parent: textIn(own.parent_section_id ?? own.category_id),
    },
  ];
}
