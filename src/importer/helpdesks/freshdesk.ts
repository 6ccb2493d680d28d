// Freshdesk Solutions: https://developers.freshdesk.com/api/#solutions — categories, folders and articles of the API, or
// the account's own export, where articles lie within their folders.
import type { HelpdeskArticle, HelpdeskExport } from './export.ts';
import { numberIn, textIn, type Row } from './rows.ts';

const PUBLISHED = 2;
/** Everybody may read a folder of this visibility; logged-in customers, agents or companies the others. */
const EVERYBODY = 1;

const isArticle = ({ value, around }: Row): boolean =>
  'title' in value && 'description' in value && 'status' in value && ('folder_id' in value || isFolder(around[0]));
const isFolder = (value: Record<string, unknown> | undefined): boolean =>
  value !== undefined && 'name' in value && 'visibility' in value;

export const isFreshdesk = (rows: Row[]): boolean => rows.some(isArticle);

export function readFreshdesk(rows: Row[]): HelpdeskExport {
  const folders = rows.filter(({ value }) => isFolder(value));
  const open = new Map(folders.map(({ value }) => [textIn(value.id), value.visibility === EVERYBODY]));
  const articles = rows.filter(isArticle).map(({ value, around }): HelpdeskArticle => {
    const folder = textIn(value.folder_id ?? around[0]?.id);
    const attachments = Array.isArray(value.attachments) ? (value.attachments as Record<string, unknown>[]) : [];
    return {
      id: textIn(value.id),
      locale: textIn(value.language_code ?? value.language),
      title: textIn(value.title),
      html: textIn(value.description),
      category: folder,
      order: numberIn(value.position),
      draft: Number(value.status) !== PUBLISHED,
      // A folder that the export does not hold may be anybody's.
      isRestricted: open.get(folder) !== true,
      updated: value.updated_at,
      urls: [textIn(value.url), `/support/solutions/articles/${textIn(value.id)}`].filter(Boolean),
      attachments: attachments.map((each) => ({ name: textIn(each.name), url: textIn(each.attachment_url) })),
    };
  });
  return {
    articles,
    categories: [
      ...folders.map(({ value, around }) => ({
        ...named(value),
        parent: textIn(value.category_id ?? around[0]?.id),
      })),
      ...rows
        .filter(
          ({ value }) =>
            'name' in value &&
            !isFolder(value) &&
            !('title' in value) &&
            ('visible_in_portals' in value || 'folders' in value || 'all_folders' in value),
        )
        .map(({ value }) => named(value)),
    ],
  };
}

function named(value: Record<string, unknown>) {
  const description = textIn(value.description);
  return {
    id: textIn(value.id),
    locale: '',
    title: textIn(value.name),
    ...(description && { description }),
    order: numberIn(value.position),
  };
}
