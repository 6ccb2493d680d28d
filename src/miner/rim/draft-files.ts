// Drafts on disk: new ones are written, earlier ones get new evidence, what an editor has touched is left alone.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftStrings } from '../../i18n/draft-strings.ts';
import { joinFrontMatter } from '../../markdown/front-matter.ts';
import type { Evidence } from '../draft/evidence.ts';
import { draftToMarkdown, withEvidence } from '../draft/draft-markdown.ts';
import type { Draft } from '../draft/gap-to-draft.ts';
import { uniqueSlug } from '../../text/slug.ts';
import type { Shelf } from '../matching/match-clusters.ts';
import type { Article, Content } from '../../reader/content.ts';
import { writeWhole } from '../../reader/atomic-file.ts';
import { localeIndex } from '../../reader/locale-index.ts';

/** What the content has to match clusters with. */
export function readShelves(content: Content): Map<string, Shelf> {
  const waiting = content.articles.filter(({ draft }) => draft).map((article) => ({ ...article, draft: false }));
  return new Map(
    content.locales.map((locale) => {
      const ofLocale = content.articles.filter((article) => article.locale === locale);
      const draftOf = new Map(
        ofLocale.flatMap(({ id, evidence }) => (evidence ? [[evidence.cluster, id] as const] : [])),
      );
      const drafts = localeIndex({ ...content, articles: waiting }, locale);
      return [locale, { articles: localeIndex(content, locale), drafts, draftOf }];
    }),
  );
}

/** Gives the draft a file name that is free, in the content and among the drafts of this run. */
export function place(content: Content, draft: Draft, taken: Set<string>): Draft & { id: string } {
  const idOf = (slug: string) => `${draft.locale}/${draft.category}/${slug}`;
  const isTaken = (slug: string) =>
    taken.has(`${draft.locale}/${slug}`) ||
    existsSync(join(content.dir, `${idOf(slug)}.md`)) ||
    hasSlug(content, draft.locale, slug);
  const slug = uniqueSlug(draft.slug, isTaken);
  taken.add(`${draft.locale}/${slug}`);
  return { ...draft, slug, id: idOf(slug) };
}

const hasSlug = (content: Content, locale: string, slug: string) =>
  content.articles.some((article) => article.locale === locale && article.slug === slug);

/** @returns the file */
export function writeDraft(content: Content, draft: Draft & { id: string }): string {
  const file = join(content.dir, `${draft.id}.md`);
  const index = join(content.dir, draft.locale, draft.category, 'index.md');
  if (!existsSync(join(content.dir, draft.locale, draft.category)))
    writeWhole(index, joinFrontMatter({ title: draftStrings(draft.locale).category }, ''));
  writeWhole(file, draftToMarkdown(draft));
  return file;
}

/** False when the draft is an editor's by now, or the evidence is what it was. */
export function updateEvidence(article: Article, evidence: Evidence): boolean {
  const before = readFileSync(article.file, 'utf8');
  const after = withEvidence(before, evidence);
  if (after === null || after === before) return false;
  writeWhole(article.file, after);
  return true;
}
