// Sparse vectors: a ticket holds a few hundred of a hundred thousand features.
import type { Edge } from './graph.ts';

/** `places[i]` weighs `weights[i]`; of length 1 unless it is a sum. */
export type Sparse = { places: Int32Array; weights: Float32Array };

/** place → weight: what a group of tickets has in common, with a sum that can grow. */
export type Sum = Map<number, number>;

export function addTo(sum: Sum, { places, weights }: Sparse): void {
  places.forEach((place, i) => sum.set(place, (sum.get(place) ?? 0) + weights[i]!));
}

export function dotWithSum({ places, weights }: Sparse, sum: Sum): number {
  let product = 0;
  places.forEach((place, i) => (product += weights[i]! * (sum.get(place) ?? 0)));
  return product;
}

export function dotOfSums(one: Sum, other: Sum): number {
  const [short, long] = one.size < other.size ? [one, other] : [other, one];
  let product = 0;
  for (const [place, weight] of short) product += weight * (long.get(place) ?? 0);
  return product;
}

/** Each vector's nearest ones by cosine; an edge stands where one of the two is among the other's nearest. */
export function nearestEdges(vectors: readonly Sparse[], size: number, neighbours: number): Edge[] {
  const holders = holdersOf(vectors, size);
  const products = new Float32Array(vectors.length);
  const edges = new Map<number, Edge>();
  vectors.forEach((vector, node) => {
    const met = multiply(vector, holders, products);
    for (const other of nearestOf(node, met, products, neighbours)) {
      const [from, to] = node < other ? [node, other] : [other, node];
      edges.set(from * vectors.length + to, { from, to, weight: products[other]! });
    }
    for (const other of met) products[other] = 0;
  });
  return [...edges.values()];
}

type Holders = { start: Int32Array; vectors: Int32Array; weights: Float32Array };

/** Which vectors hold each place: those of place p stand from `start[p]` to `start[p + 1]`. */
function holdersOf(vectors: readonly Sparse[], size: number): Holders {
  const start = new Int32Array(size + 1);
  for (const { places } of vectors) for (const place of places) start[place + 1]!++;
  for (let place = 0; place < size; place++) start[place + 1]! += start[place]!;
  const next = start.slice();
  const holders = { start, vectors: new Int32Array(start[size]!), weights: new Float32Array(start[size]!) };
  vectors.forEach(({ places, weights }, vector) =>
    places.forEach((place, i) => {
      const at = next[place]!++;
      holders.vectors[at] = vector;
      holders.weights[at] = weights[i]!;
    }),
  );
  return holders;
}

/** Adds the vector's products with all others to `products`. @returns the vectors that it met */
function multiply({ places, weights }: Sparse, holders: Holders, products: Float32Array): number[] {
  const met: number[] = [];
  for (let i = 0; i < places.length; i++) {
    const weight = weights[i]!;
    for (let at = holders.start[places[i]!]!; at < holders.start[places[i]! + 1]!; at++) {
      const other = holders.vectors[at]!;
      if (products[other] === 0) met.push(other);
      products[other]! += weight * holders.weights[at]!;
    }
  }
  return met;
}

function nearestOf(node: number, met: number[], products: Float32Array, count: number): number[] {
  const nearest: number[] = [];
  for (const other of met) {
    const last = nearest.length < count ? -1 : nearest[count - 1]!;
    if (other === node || (last >= 0 && !isNearer(other, last, products))) continue;
    let at = Math.min(nearest.length, count - 1);
    for (; at > 0 && isNearer(other, nearest[at - 1]!, products); at--) nearest[at] = nearest[at - 1]!;
    nearest[at] = other;
  }
  return nearest;
}

/** Of two equally near the earlier, so that the same tickets give the same edges. */
const isNearer = (one: number, other: number, products: Float32Array): boolean =>
  products[one]! > products[other]! || (products[one] === products[other] && one < other);
