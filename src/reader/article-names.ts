// How editors name articles in `related`, `mostAsked`, golden.tsv and translationOf: CATEGORY/SLUG, or the slug alone where
// only one article of the locale has it.

type Place = { category: string; slug: string };

export function placeOf({ category, slug }: Place): string {
  return `${category}/${slug}`;
}

/** By each name that an editor may write: several articles where a slug alone is not enough. */
export function articlesByName<A extends Place>(articles: readonly A[]): Map<string, A[]> {
  const names = articles.flatMap((article) => [article.slug, placeOf(article)].map((name) => ({ name, article })));
  const byName = Map.groupBy(names, ({ name }) => name);
  return new Map([...byName].map(([name, named]) => [name, named.map(({ article }) => article)]));
}

/** For a name that means several articles. */
export function whichOne(name: string, articles: readonly Place[]): string {
  const places = [...new Set(articles.map(placeOf))];
  return `${name} may mean ${places.join(' or ')}: write the category with it`;
}
