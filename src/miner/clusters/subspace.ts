// Features → the few directions in which the texts really differ (latent semantic analysis), by randomised subspace
// iteration: N. Halko, P.-G. Martinsson, J. Tropp, "Finding structure with randomness", SIAM Review 53 (2011), 4.5.
// Cosines do not depend on how the subspace is turned, so no singular values are worked out.
import type { Features } from './features.ts';
import { createRandom } from './random.ts';
import { createVectors, dot, type Vectors } from './vectors.ts';

/** In trials over twelve sets, 128 directions did clearly worse and 256 hardly better, at a higher cost. */
export const WIDTH = 192;
const ROUNDS = 4;
const SEED = 1;

/** An orthonormal basis: `size` rows (one a feature) of `width` coordinates. */
export function findSubspace(rows: Features[], size: number): Vectors {
  const basis = createVectors(size, WIDTH);
  const random = createRandom(SEED);
  for (let i = 0; i < basis.values.length; i++) basis.values[i] = random() - 0.5;
  const columns = transpose(rows, size);
  for (let round = 0; round < ROUNDS; round++) {
    const projected = project(rows, basis);
    // Directions kept apart here do not fall together in the basis, which mostly has more rows to go through.
    orthonormalise(projected);
    columns.forEach((column, place) => combine(basis, place, projected, column));
  }
  orthonormalise(basis);
  return basis;
}

/** Rows of features → for each feature, the rows that have it and its weight in each. */
function transpose(rows: Features[], size: number): Features[] {
  const counts = new Int32Array(size);
  for (const { places } of rows) for (const place of places) counts[place]!++;
  const columns = Array.from(counts, (count) => ({ places: new Int32Array(count), weights: new Float32Array(count) }));
  counts.fill(0);
  rows.forEach(({ places, weights }, row) =>
    places.forEach((place, t) => {
      const at = counts[place]!++;
      columns[place]!.places[at] = row;
      columns[place]!.weights[at] = weights[t]!;
    }),
  );
  return columns;
}

/** Few texts need no subspace: the rows of their Gram matrix's Cholesky factor have the very same products. */
export function toExactVectors(rows: Features[], size: number): Vectors {
  const dense = createVectors(rows.length, size);
  rows.forEach(({ places, weights }, row) =>
    places.forEach((place, t) => (dense.values[row * size + place] = weights[t]!)),
  );
  const products = new Float64Array(rows.length ** 2);
  for (let i = 0; i < rows.length; i++)
    for (let j = 0; j <= i; j++) products[i * rows.length + j] = dot(dense, i, dense, j);
  return { count: rows.length, width: rows.length, values: Float32Array.from(cholesky(products, rows.length)) };
}

/** Features → coordinates in the subspace, one row a text. */
export function project(rows: Features[], basis: Vectors): Vectors {
  const projected = createVectors(rows.length, basis.width);
  rows.forEach((features, row) => combine(projected, row, basis, features));
  return projected;
}

/** Sets a row to the weighted sum of the rows of `from` at these places; four at once are twice as fast as one by one. */
function combine(to: Vectors, toRow: number, from: Vectors, { places, weights }: Features): void {
  const { width } = to;
  const source = from.values;
  const target = to.values.subarray(toRow * width, (toRow + 1) * width).fill(0);
  const startOf = (t: number) => places[t]! * width;
  let t = 0;
  for (; t + 4 <= places.length; t += 4) {
    const [a, b, c, d] = [startOf(t), startOf(t + 1), startOf(t + 2), startOf(t + 3)];
    const [wa, wb, wc, wd] = [weights[t]!, weights[t + 1]!, weights[t + 2]!, weights[t + 3]!];
    for (let i = 0; i < width; i++)
      target[i]! += wa * source[a + i]! + wb * source[b + i]! + wc * source[c + i]! + wd * source[d + i]!;
  }
  for (; t < places.length; t++)
    for (let i = 0, a = startOf(t); i < width; i++) target[i]! += weights[t]! * source[a + i]!;
}

/**
 * Columns made orthonormal through the Cholesky factor L of BᵀB: B ← B L⁻ᵀ. Four rows at once: a sum waits for what was
 * added before, but not for the sums of other rows.
 */
function orthonormalise(vectors: Vectors): void {
  const { count, width, values } = vectors;
  const lower = cholesky(gram(vectors), width);
  for (let row = 0; row < count; row += 4) {
    const [a, b, c, d] = fourRows(row, vectors);
    for (let i = 0, at = 0; i < width; i++, at += width) {
      let [sa, sb, sc, sd] = [values[a + i]!, values[b + i]!, values[c + i]!, values[d + i]!];
      for (let j = 0; j < i; j++) {
        const factor = lower[at + j]!;
        sa -= factor * values[a + j]!;
        sb -= factor * values[b + j]!;
        sc -= factor * values[c + j]!;
        sd -= factor * values[d + j]!;
      }
      const length = lower[at + i]!;
      [values[a + i], values[b + i]] = [sa / length, sb / length];
      [values[c + i], values[d + i]] = [sc / length, sd / length];
    }
  }
}

/** Where a row and the next three begin; past the end the last one stands again. */
function fourRows(row: number, { count, width }: Vectors): [number, number, number, number] {
  const startOf = (at: number) => Math.min(at, count - 1) * width;
  return [startOf(row), startOf(row + 1), startOf(row + 2), startOf(row + 3)];
}

/** BᵀB: the products of the columns, of which the lower half is filled. */
function gram(vectors: Vectors): Float64Array {
  const { count, width, values } = vectors;
  const products = new Float64Array(width * width);
  for (let row = 0; row < count; row += 4) {
    const [a, b, c, d] = fourRows(row, vectors);
    const counts = (at: number) => Number(row + at < count);
    for (let i = 0, at = 0; i < width; i++, at += width) {
      const [va, vb] = [values[a + i]!, counts(1) * values[b + i]!];
      const [vc, vd] = [counts(2) * values[c + i]!, counts(3) * values[d + i]!];
      for (let j = 0; j <= i; j++)
        products[at + j]! += va * values[a + j]! + vb * values[b + j]! + vc * values[c + j]! + vd * values[d + j]!;
    }
  }
  return products;
}

/** Directions that are hardly there are kept from blowing up by a floor under the diagonal. */
function cholesky(matrix: Float64Array, width: number): Float64Array {
  const lower = new Float64Array(width * width);
  for (let i = 0; i < width; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * width + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * width + k]! * lower[j * width + k]!;
      if (i !== j) lower[i * width + j] = sum / lower[j * width + j]!;
      else lower[i * width + i] = Math.sqrt(Math.max(sum, 1e-9 * matrix[i * width + i]!, 1e-30));
    }
  return lower;
}
