// A folder of pages that was renamed since an earlier import: its articles are the same ones, and do not come twice.
// The ledger tells sources apart by the names of the folder and of the one around it, since two of them may have pages of
// the same path.
import type { Content } from '../../reader/content.ts';
import { withoutFacts } from '../markdown/to-text.ts';
import type { Source, SourceArticle } from '../source.ts';
import { ledgerKey, type Ledger, type LedgerRow } from './ledger.ts';

/** @returns the source under the name that the ledger knows it by: more than half of what came then has place and title still */
export function underEarlierName(source: Source, content: Content, ledger: Ledger): Source {
  const rows = Map.groupBy(ledger, ([key]) => nameIn(key));
  const [first] = source.articles;
  if (!first || rows.has(nameIn(ledgerKey(first)))) return source;
  const theirs = new Map(source.articles.map((article) => [placeIn(ledgerKey(article)), article]));
  const ours = new Map<string, string>(content.articles.map(({ id, asWritten }) => [id, asWritten.title]));
  const isSame = ([key, { id }]: [string, LedgerRow]): boolean => {
    const article = theirs.get(placeIn(key));
    return article !== undefined && withoutFacts(article.title) === ours.get(id);
  };
  const [name] = [...rows].find(([, own]) => own.filter(isSame).length * 2 > own.length) ?? [];
  return name === undefined ? source : { ...source, articles: source.articles.map((article) => named(article, name)) };
}

const named = (article: SourceArticle, name: string): SourceArticle => ({
  ...article,
  key: name + article.key.slice(article.key.indexOf('/')),
});

/** `en:our-shop~docs/returns/refund` → `our-shop~docs` */
const nameIn = (key: string): string => key.slice(key.indexOf(':') + 1, key.indexOf('/'));
/** `en:our-shop~docs/returns/refund` → `en:returns/refund` */
const placeIn = (key: string): string => key.replace(/:[^/]*\//, ':');
