// The title that an unfinished query is on its way to. MiniSearch over the titles as they are written, asked as its own
// `autoSuggest` asks: all words, the last one as a beginning. That would join the words; we want the whole title.
import MiniSearch from 'minisearch';
import { fold, words } from '../text/index.ts';
import type { SearchIndex } from './search-index.ts';

/** Fewer say nothing yet. */
const MIN_LENGTH = 3; // characters

const made = new WeakMap<SearchIndex, MiniSearch>();

/** The best title that holds the query's words and goes on where its last one stops; null when there is none. */
export function completionOf(index: SearchIndex, query: string): string | null {
  const typed = words(query).map(fold);
  const last = typed.at(-1);
  if (!last || query.length < MIN_LENGTH || !fold(query).endsWith(last)) return null;
  const [best] = titlesOf(index).search(query, {
    combineWith: 'AND',
    prefix: (_, place, all) => place === all.length - 1,
  });
  return best && !best.terms.includes(last) ? index.documents[best.id]!.title : null;
}

function titlesOf(index: SearchIndex): MiniSearch {
  let titles = made.get(index);
  if (!titles) {
    titles = new MiniSearch({ fields: ['title'], tokenize: words, processTerm: fold });
    titles.addAll(index.documents.map(({ title }, id) => ({ id, title })));
    made.set(index, titles);
  }
  return titles;
}
