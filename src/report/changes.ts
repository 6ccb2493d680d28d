// What customers will see changed: articles, and where the queries that the shop watches lead.
import type { Article, Content } from '../reader/content.ts';
import { localeIndex } from '../reader/locale-index.ts';
import { search } from '../search/index.ts';
import type { Locale } from '../text/languages.ts';

export type Changes = {
  /** Articles at another address that their old one leads to; they may have changed as well. */
  renamed: { from: Article; to: Article }[];
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
  const renamed = [...now.values()].flatMap((to) => {
    const from = old.has(to.id) ? undefined : to.aliases.flatMap((alias) => old.get(`${to.locale}/${alias}`) ?? [])[0];
    return from && !now.has(from.id) ? [{ from, to }] : [];
  });
  const oldIds = new Map(renamed.map(({ from, to }) => [to.id, from.id]));
  const gone = new Set(oldIds.values());
  const both = [...now.values()].filter(({ id }) => old.has(id));
  return {
    renamed,
    added: [...now.values()].filter(({ id }) => !old.has(id) && !oldIds.has(id)),
    removed: [...old.values()].filter(({ id }) => !now.has(id) && !gone.has(id)),
    changed: both.filter((article) => readAs(article) !== readAs(old.get(article.id)!)),
    moved: after.locales
      .filter((locale) => before.locales.includes(locale))
      .flatMap((locale) => movedQueries(locale, { before, after, oldIds })),
  };
}

function publishedById({ articles }: Content): Map<string, Article> {
  return new Map(articles.filter(({ draft }) => !draft).map((article) => [article.id, article]));
}

/** All that a customer reads of it; facts are filled in, so that a changed fee changes each article that names it. */
function readAs({ title, summary, questions, body, related, guide }: Article): string {
  return JSON.stringify([title, summary, questions, body, related, guide]);
}

type Compared = { before: Content; after: Content; /** New id → the one that it had. */ oldIds: Map<string, string> };

/** An article under another name is still the same one. */
function movedQueries(locale: string, { before, after, oldIds }: Compared): Changes['moved'] {
  const queries = [before, after].flatMap(({ golden }) => (golden.get(locale) ?? []).map(({ query }) => query));
  if (!queries.length) return [];
  const [old, now] = [before, after].map((content) => localeIndex(content, locale)) as [Index, Index];
  const ids = (index: Index, query: string) => search(index, query, { limit: FIRST }).hits.map(({ id }) => id);
  return [...new Set(queries)]
    .map((query) => ({ locale, query, before: ids(old, query), after: ids(now, query) }))
    .filter((moved) => moved.before.join() !== moved.after.map((id) => oldIds.get(id) ?? id).join());
}
type Index = ReturnType<typeof localeIndex>;

const messages = {
  en: {
    title: 'What customers will see changed',
    unchanged: 'Customers will see nothing changed.',
    added: 'New articles',
    removed: 'Removed articles',
    changed: 'Changed articles',
    renamed: 'Renamed articles, whose old addresses lead to them',
    before: 'before',
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
    renamed: 'Pervadinti straipsniai, į kuriuos veda ir seni adresai',
    before: 'anksčiau',
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
    renamed: 'Переименованные статьи, на которые ведут и старые адреса',
    before: 'раньше',
    moved: 'Запросы под наблюдением, которые ведут в другое место',
    nothing: 'никуда',
    quoted: (query: string) => `«${query}»`,
  },
};

/** Markdown, as a pull request shows it. */
export function changesToMarkdown(
  { renamed, added, removed, changed, moved }: Changes,
  editorLocale: Locale = 'en',
): string {
  const say = messages[editorLocale];
  const list = (title: string, items: string[]) =>
    items.length ? [`### ${title}: ${items.length}`, ...items.map((item) => `- ${item}`), ''] : [];
  const named = ({ id, title }: Article) => `${plain(title)} (${plain(id)})`;
  const lines = [
    ...list(say.added, added.map(named)),
    ...list(say.removed, removed.map(named)),
    ...list(say.changed, changed.map(named)),
    ...list(
      say.renamed,
      renamed.map(({ from, to }) => `${named(to)}, ${say.before}: ${plain(from.id)}`),
    ),
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
