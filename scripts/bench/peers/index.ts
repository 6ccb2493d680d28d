// The engines that ours is measured beside, in the same run and on the same articles. Each gets all that ours gets,
// customers' wordings included, but for the thesaurus, which none of them takes.
import { rankWithLunr } from './lunr.ts';
import { rankWithMiniSearch } from './minisearch.ts';
import { rankWithPagefind } from './pagefind.ts';
import type { Rank, Ranked } from './rank.ts';

const peers: Rank[] = [rankWithMiniSearch, rankWithLunr, rankWithPagefind];

export const rankWithPeers: Rank = async (set, queries) => {
  const ranked: Ranked[] = [];
  for (const rank of peers) ranked.push(await rank(set, queries));
  return Object.assign({}, ...ranked) as Ranked;
};
