// Texts as weighted features, sparse: the cosine of two says how alike they are. TF-IDF throughout.

/** feature, or the place of one → weight */
export type Weights<Feature = string> = Map<Feature, number>;

/** feature → in how many texts it stands */
export function documentCounts(texts: Iterable<Iterable<string>>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const feature of new Set(text)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** Of length 1: (1 + ln tf) · idf; a feature whose idf is 0 is left out. */
export function toWeights(features: Iterable<string>, idf: (feature: string) => number): Weights {
  const weights: Weights = new Map();
  for (const feature of features) weights.set(feature, (weights.get(feature) ?? 0) + 1);
  for (const [feature, count] of weights) {
    const weight = (1 + Math.log(count)) * idf(feature);
    if (weight > 0) weights.set(feature, weight);
    else weights.delete(feature);
  }
  return scaled(weights, 1);
}

/** Brought to the length, in place; nothing stays nothing. */
export function scaled<Feature>(weights: Weights<Feature>, length: number): Weights<Feature> {
  let sum = 0;
  for (const weight of weights.values()) sum += weight ** 2;
  const factor = length / (Math.sqrt(sum) || 1);
  for (const [feature, weight] of weights) weights.set(feature, weight * factor);
  return weights;
}

/** Of vectors of length 1 the cosine. */
export function dotOf(one: Weights, other: Weights): number {
  const [short, long] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [feature, weight] of short) sum += weight * (long.get(feature) ?? 0);
  return sum;
}

/** The mean cosine over all pairs, without comparing each with each; 0 for fewer than two. */
export function meanLikeness(vectors: Weights[]): number {
  const total: Weights = new Map();
  let own = 0;
  for (const vector of vectors)
    for (const [feature, weight] of vector) {
      total.set(feature, (total.get(feature) ?? 0) + weight);
      own += weight ** 2;
    }
  let all = 0;
  for (const weight of total.values()) all += weight ** 2;
  const pairs = vectors.length * (vectors.length - 1);
  return pairs > 0 ? (all - own) / pairs : 0;
}
