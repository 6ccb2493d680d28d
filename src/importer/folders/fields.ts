// Front matter of other generators → what an article of ours has, and which of its fields have no place here.
import { parse as parseToml } from 'smol-toml';
import { parseYaml } from '../../markdown/front-matter.ts';

export type PageFields = {
  title?: string;
  summary?: string;
  slug?: string;
  /** What Docusaurus calls the page in its address, in place of the file's name. */
  id?: string;
  /** Addresses of its own choice, today's and earlier ones. */
  addresses: string[];
  order?: number;
  draft: boolean;
  updated?: string;
  /** Pages that help next, as paths, addresses or names. */
  related: string[];
  own: { questions?: string[]; stage?: 'before' | 'after'; pin?: true };
  /** Fields that articles here have not. */
  unknown: string[];
};

/** Only about the look or the machinery of the page: nothing is lost with them. */
const ofTheLook = new Set(
  (
    'layout template hero editUrl editLink sidebar sidebar_label sidebar_class_name outline toc tableOfContents aside head ' +
    'pagination_next pagination_prev prev next banner hide_title hide_table_of_contents navbar footer lastUpdatedBy icon cover ' +
    'coverY type menu linkTitle hidden id locale lang language translationKey pagefind i18nReady mathjax comments'
  ).split(' '),
);

/** @param source a file with \n line ends  @returns the fields as they are written, and the text under them */
export function cutPage(source: string): { fields: Record<string, unknown>; body: string } {
  const [whole, fence = '', inner = ''] = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)\n?\1[ \t]*(?:\n|$)/.exec(source) ?? [];
  if (whole === undefined) return { fields: {}, body: source };
  return { fields: fence === '---' ? fromYaml(inner) : parseToml(inner), body: source.slice(whole.length) };
}

/** @throws Error in words where it is no YAML */
function fromYaml(text: string): Record<string, unknown> {
  const { document } = parseYaml(text);
  const [error] = document.errors;
  if (error) throw new Error(error.message.split('\n')[0]);
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return value && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

const names = {
  title: ['title', 'name'],
  summary: ['summary', 'description', 'excerpt', 'lead'],
  slug: ['slug'],
  address: ['url', 'permalink', 'path'],
  earlier: ['aliases', 'redirect_from', 'redirects', 'redirectFrom'],
  order: ['order', 'weight', 'sidebar_position', 'nav_order', 'position'],
  updated: ['updated', 'lastUpdated', 'lastmod', 'last_modified_at', 'last_update', 'modified', 'date'],
  draft: ['draft', 'published', 'unlisted', 'state', 'status', 'private'],
  related: ['related', 'see_also', 'seeAlso', 'related_articles', 'relatedArticles', 'related_pages', 'relatedPages'],
  own: ['questions', 'stage', 'pin'],
};
const known = new Set(Object.values(names).flat());

export function toPageFields(fields: Record<string, unknown>): PageFields {
  const first = (list: string[]) =>
    list.map((name) => fields[name]).find((value) => value !== undefined && value !== null && value !== '');
  const title = plainText(first(names.title));
  const summary = plainText(first(names.summary));
  const slug = plainText(first(names.slug));
  const id = plainText(fields.id);
  const order = Number(first(names.order) ?? (fields.sidebar as { order?: number } | undefined)?.order ?? NaN);
  const updated = toDay(first(names.updated));
  return {
    ...(title && { title }),
    ...(summary && { summary }),
    ...(slug && { slug }),
    ...(id && { id }),
    addresses: [...names.address, ...names.earlier].flatMap((name) => textsIn(fields[name])),
    ...(Number.isFinite(order) && { order }),
    draft: isDraft(fields),
    ...(updated && { updated }),
    related: names.related.flatMap((name) => linksIn(fields[name])),
    own: ownFields(fields),
    unknown: Object.keys(fields).filter((name) => !known.has(name) && !ofTheLook.has(name)),
  };
}

function isDraft(fields: Record<string, unknown>): boolean {
  const state = String(fields.state ?? fields.status ?? 'published').toLowerCase();
  return (
    fields.draft === true ||
    fields.published === false ||
    fields.unlisted === true ||
    fields.private === true ||
    ['draft', 'private', 'unpublished', 'archived'].includes(state)
  );
}

function ownFields({ questions, stage, pin }: Record<string, unknown>): PageFields['own'] {
  const wordings = textsIn(questions);
  return {
    ...(wordings.length && { questions: wordings }),
    ...((stage === 'before' || stage === 'after') && { stage }),
    ...(pin === true && { pin }),
  };
}

const plainText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string' && each.trim() !== '') as string[];

/** Texts, or objects such as `{ title: Cards, url: /pay/card }`. */
const linksIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each: unknown) =>
    each && typeof each === 'object'
      ? textsIn(
          ['url', 'href', 'link', 'path', 'slug', 'id']
            .map((key) => (each as Record<string, unknown>)[key])
            .find(Boolean),
        )
      : textsIn(each),
  );

/** Of a date, a time, or Docusaurus' `{ date: … }`: YYYY-MM-DD */
export function toDay(value: unknown): string | undefined {
  const given = value && typeof value === 'object' && 'date' in value ? value.date : value;
  const date =
    given instanceof Date ? given : new Date(typeof given === 'number' || typeof given === 'string' ? given : NaN);
  const isDay = !Number.isNaN(date.getTime()) && date.getUTCFullYear() > 1990;
  return isDay ? date.toISOString().slice(0, 10) : undefined;
}
