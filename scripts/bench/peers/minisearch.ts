// MiniSearch as VitePress 1.6.4 configures it (theme-default/components/VPLocalSearchBox.vue, node/plugins/localSearchPlugin):
// one entry a heading, no stemmer, beginnings and slips allowed, titles first.
import MiniSearch from 'minisearch';
import type { Rank } from './rank.ts';

export const rankWithMiniSearch: Rank = async ({ documents }, queries) => {
  const index = new MiniSearch({
    fields: ['title', 'titles', 'text'],
    storeFields: ['article'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
  });
  let id = 0;
  for (const { id: article, title, summary, questions, sections } of documents) {
    index.add({ id: id++, article, title, titles: [], text: [summary, ...questions].join('\n') });
    for (const { heading, text } of sections)
      index.add({ id: id++, article, title: heading || title, titles: heading ? [title] : [], text });
  }
  const ask = (query: string) => new Set(index.search(query).map(({ article }) => article as string));
  return { MiniSearch: queries.map((query) => [...ask(query)]) };
};
