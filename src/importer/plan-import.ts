// What an import writes: new articles, those that have changed at the source and not here, their pictures, redirects.
// Nothing is written here; what is left alone is said with its reason.
import { joinFrontMatter } from '../markdown/front-matter.ts';
import type { Content } from '../reader/content.ts';
import { indexText } from './category-index.ts';
import { treeToMarkdown, withoutFacts } from './markdown/to-text.ts';
import { underEarlierName } from './places/earlier-name.ts';
import { createFilePlaces, type Downloads, type NewFile } from './places/files.ts';
import { fingerprint, ledgerKey, type Ledger } from './places/ledger.ts';
import { createLinker, type Linker } from './places/linker.ts';
import { placeArticles, type Place, type Places } from './places/place-articles.ts';
import { redirectLines } from './places/redirect-lines.ts';
import { mendReferences } from './places/references.ts';
import type { Loss, LossKind, Source, SourceArticle, SourceCategory } from './source.ts';

/** `path` from the content folder. */
export type NewText = { path: string; text: string };
export type ImportPlan = {
  /** Articles and indexes of categories that are not there yet. */
  created: NewText[];
  /** Articles that an earlier import wrote and nobody has touched since. */
  updated: NewText[];
  unchanged: number;
  files: NewFile[];
  /** To be added to redirects.tsv, each with its line end. */
  redirects: string;
  ledger: Ledger;
  losses: Loss[];
};

/** @param textOf what lies in a file of the content folder now, as it was written */
export function planImport(
  given: Source,
  content: Content,
  { ledger, downloads, textOf }: { ledger: Ledger; downloads: Downloads; textOf: (file: string) => string },
): ImportPlan {
  const source = underEarlierName(given, content, ledger);
  const { places, losses } = placeArticles(source, content, ledger);
  const plan: ImportPlan = {
    created: [],
    updated: [],
    unchanged: 0,
    files: [],
    redirects: '',
    ledger: new Map(ledger),
    losses: [...source.losses, ...losses],
  };
  const filePlaces = createFilePlaces(downloads);
  const linkerOf = createLinker(source, places, filePlaces, (loss) => void plan.losses.push(loss));
  // All of them before any is written: a link marks the heading that it leads to.
  for (const [article, { isGone }] of places) {
    const { mend, titleOf } = linkerOf(article);
    if (!isGone) mendReferences(article.body, mend, titleOf);
  }
  for (const [article, place] of places)
    addText(article, place, { plan, textOf, toText: () => toText(article, place, linkerOf(article), source) });
  plan.created.unshift(...newIndexes(source, content, places));
  plan.files = [...filePlaces.files.values()];
  plan.redirects = redirectLines(places, content);
  return plan;
}

function addText(
  article: SourceArticle,
  { id, ours, isGone }: Place,
  { plan, textOf, toText }: { plan: ImportPlan; textOf: (file: string) => string; toText: () => string },
): void {
  const lose = (kind: LossKind, what: string) => void plan.losses.push({ kind, path: article.path, what });
  if (isGone) return lose('removed', id);
  const text = toText();
  const written = fingerprint(text);
  const before = plan.ledger.get(ledgerKey(article))?.written;
  if (before === written) plan.unchanged += 1;
  else if (!ours) plan.created.push({ path: `${id}.md`, text });
  else if (fingerprint(textOf(ours.file)) !== before) return lose('kept', id);
  else plan.updated.push({ path: `${id}.md`, text });
  plan.ledger.set(ledgerKey(article), { id, written });
}

function toText(article: SourceArticle, place: Place, { related }: Linker, { categories }: Source): string {
  if (place.slug === 'index') return indexText(categoryOf(article, categories), place, article.body);
  const { title, summary, draft, updated, order, own, body } = article;
  const next = related();
  const fields = {
    title: withoutFacts(title),
    ...(summary && { summary: withoutFacts(summary) }),
    ...own,
    ...(next.length && { related: next }),
    ...(draft && { draft }),
    ...(updated && { updated }),
    ...(order !== undefined && { order }),
  };
  return joinFrontMatter(fields, `\n${treeToMarkdown(body)}\n`);
}

const categoryOf = ({ category }: SourceArticle, categories: SourceCategory[]): SourceCategory | undefined =>
  categories.find(({ key }) => key === category);

/** An index for each category that has none yet, and no introduction either. */
function newIndexes({ categories }: Source, content: Content, places: Places): NewText[] {
  const introduced = [...places.values()].filter(({ slug }) => slug === 'index');
  const there = new Set([...content.categories, ...introduced].map(({ locale, category }) => `${locale}/${category}`));
  const found = new Map<string, NewText>();
  for (const [article, place] of places) {
    const id = `${place.locale}/${place.category}`;
    if (place.isGone || there.has(id) || found.has(id)) continue;
    found.set(id, { path: `${id}/index.md`, text: indexText(categoryOf(article, categories), place) });
  }
  return [...found.values()];
}
