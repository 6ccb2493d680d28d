// What fits the page of the shop that the customer stands on comes first: the stage of the purchase, the category.
import { toArticle } from './article-id.ts';
import type { Hit } from '../search/index.ts';

export const stages = ['before', 'after'] as const;
type Stage = (typeof stages)[number];
/** What the shop has said of its page; each may be missing. `stages`: CATEGORY/SLUG → its stage; most articles have none. */
export type Fitting = { stage?: Stage | undefined; category?: string | undefined; stages: Record<string, Stage> };

/** A hit that fits better passes one that has little more of the query, and no other. */
const NEAR = 0.8;

/** Hits in the order of the search, but that those which fit better pass others nearly as good. */
export function fittingFirst(hits: Hit[], fitting: Fitting): Hit[] {
  const ordered: Hit[] = [];
  for (const hit of hits) {
    let place = ordered.length;
    while (place > 0 && passes(hit, ordered[place - 1]!, fitting)) place--;
    ordered.splice(place, 0, hit);
  }
  return ordered;
}

function passes(hit: Hit, before: Hit, fitting: Fitting): boolean {
  return fitOf(toArticle(hit.id), fitting) > fitOf(toArticle(before.id), fitting) && hit.score >= NEAR * before.score;
}

/** Greater fits better: the right stage, then those of neither, then the other one; within each, the category. */
export function fitOf(article: string, { stage, category, stages }: Fitting): number {
  const own = stages[article];
  const ofStage = stage && own ? (own === stage ? 2 : -2) : 0;
  return ofStage + (category && article.startsWith(`${category}/`) ? 1 : 0);
}
