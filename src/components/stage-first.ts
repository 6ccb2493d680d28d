// What fits the page of the shop that the customer stands on comes first: the stage of the purchase, the category.
import type { Hit } from '../search/index.ts';

/** Before or after the purchase, by the article's CATEGORY/SLUG; most articles are of neither. */
export type Stages = Record<string, 'before' | 'after'>;
/** What the shop has said of its page; each may be missing. */
export type Fitting = { stage?: 'before' | 'after' | undefined; category?: string | undefined; stages: Stages };

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

/** LOCALE/CATEGORY/SLUG → CATEGORY/SLUG */
export function toArticle(id: string): string {
  return id.split('/').slice(1).join('/');
}
