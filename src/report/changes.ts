// What customers will see changed: articles, and where the queries that the shop watches lead.
import type { Article, Content } from '../reader/content.ts';
import { localeIndex } from '../reader/locale-index.ts';
import { search } from '../search/index.ts';
import type { Locale } from '../text/languages.ts';

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

const messages = {
  en: {
    title: 'What customers will see changed',
    unchanged: 'Customers will see nothing changed.',
    added: 'New articles',
    removed: 'Removed articles',
    changed: 'Changed articles',
    moved: 'Watched queries that lead elsewhere',
    nothing: 'nothing',
    quoted: (query: string) => `“${query}”`,
  },
  lt: {
    title: 'Kas pasikeis klientams',
    unchanged: 'Klientams niekas nepasikeis.',
    added: 'Nauji straipsniai',
    removed: 'Pašalinti straipsniai',
    changed: 'Pakeisti straipsniai',
    moved: 'Stebimos užklausos, kurios veda kitur',
    nothing: 'niekur',
    quoted: (query: string) => `„${query}“`,
  },
  ru: {
    title: 'Что изменится для покупателей',
    unchanged: 'Для покупателей ничего не изменится.',
    added: 'Новые статьи',
    removed: 'Удалённые статьи',
    changed: 'Изменённые статьи',
    moved: 'Запросы под наблюдением, которые ведут в другое место',
    nothing: 'никуда',
    quoted: (query: string) => `«${query}»`,
  },
};

/** Markdown, as a pull request shows it. */
export function changesToMarkdown({ added, removed, changed, moved }: Changes, editorLocale: Locale = 'en'): string {
  const say = messages[editorLocale];
  const list = (title: string, items: string[]) =>
    items.length ? [`### ${title}: ${items.length}`, ...items.map((item) => `- ${item}`), ''] : [];
  const named = ({ id, title }: Article) => `${plain(title)} (${plain(id)})`;
  const lines = [
    ...list(say.added, added.map(named)),
    ...list(say.removed, removed.map(named)),
    ...list(say.changed, changed.map(named)),
    ...list(
      say.moved,
      moved.map(
        ({ query, before, after }) =>
          `${say.quoted(plain(query))}: ${plain(before.join(', ') || say.nothing)} → ${plain(after.join(', ') || say.nothing)}`,
      ),
    ),
  ];
  return lines.length ? `## ${say.title}\n\n${lines.join('\n')}` : `${say.unchanged}\n`;
}

/** No text of an article becomes markup. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&');
