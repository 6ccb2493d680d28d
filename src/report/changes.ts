// What customers will see changed: articles, and where the queries that the shop watches lead.
import type { Article, Content } from '../reader/content.ts';
import { localeIndex } from '../reader/locale-index.ts';
import { search } from '../search/index.ts';

export type Changes = {
  added: Article[];
  removed: Article[];
  changed: Article[];
  /** Golden queries whose first hits are others than before; `before` and `after` are ids, the best first. */
  moved: { locale: string; query: string; before: string[]; after: string[] }[];
};

const FIRST = 3; // hits that a customer sees on a phone

export function changesBetween(before: Content, after: Content): Changes {
  const old = publishedById(before);
  const now = publishedById(after);
  const both = [...now.values()].filter(({ id }) => old.has(id));
  return {
    added: [...now.values()].filter(({ id }) => !old.has(id)),
    removed: [...old.values()].filter(({ id }) => !now.has(id)),
    changed: both.filter((article) => readAs(article) !== readAs(old.get(article.id)!)),
    moved: after.locales
      .filter((locale) => before.locales.includes(locale))
      .flatMap((locale) => movedQueries(locale, before, after)),
  };
}

function publishedById({ articles }: Content): Map<string, Article> {
  return new Map(articles.filter(({ draft }) => !draft).map((article) => [article.id, article]));
}

/** All that a customer reads of it; facts are filled in, so that a changed fee changes each article that names it. */
function readAs({ title, summary, questions, body, related, guide }: Article): string {
  return JSON.stringify([title, summary, questions, body, related, guide]);
}

function movedQueries(locale: string, before: Content, after: Content): Changes['moved'] {
  const queries = [before, after].flatMap(({ golden }) => (golden.get(locale) ?? []).map(({ query }) => query));
  if (!queries.length) return [];
  const [old, now] = [before, after].map((content) => localeIndex(content, locale)) as [Index, Index];
  const ids = (index: Index, query: string) => search(index, query, { limit: FIRST }).hits.map(({ id }) => id);
  return [...new Set(queries)]
    .map((query) => ({ locale, query, before: ids(old, query), after: ids(now, query) }))
    .filter((moved) => moved.before.join() !== moved.after.join());
}
type Index = ReturnType<typeof localeIndex>;

/** Markdown, as a pull request shows it. */
export function changesToMarkdown({ added, removed, changed, moved }: Changes): string {
  const list = (title: string, items: string[]) =>
    items.length ? [`### ${title}: ${items.length}`, ...items.map((item) => `- ${item}`), ''] : [];
  const named = ({ id, title }: Article) => `${plain(title)} (${plain(id)})`;
  const lines = [
    ...list('New articles', added.map(named)),
    ...list('Removed articles', removed.map(named)),
    ...list('Changed articles', changed.map(named)),
    ...list(
      'Watched queries that lead elsewhere',
      moved.map(
        ({ query, before, after }) =>
          `“${plain(query)}”: ${plain(before.join(', ') || 'nothing')} → ${plain(after.join(', ') || 'nothing')}`,
      ),
    ),
  ];
  return lines.length
    ? `## What customers will see changed\n\n${lines.join('\n')}`
    : 'Customers will see nothing changed.\n';
}

/** No text of an article becomes markup. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&');
