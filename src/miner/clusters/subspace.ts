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
  for (let round = 0; round < ROUNDS; round++) {
    const projected = project(rows, basis);
    basis.values.fill(0);
    rows.forEach(({ places, weights }, row) => {
      for (let t = 0; t < places.length; t++) addScaled(basis, places[t]!, projected, row, weights[t]!);
    });
    orthonormalise(basis);
  }
  return basis;
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
  rows.forEach(({ places, weights }, row) => {
    for (let t = 0; t < places.length; t++) addScaled(projected, row, basis, places[t]!, weights[t]!);
  });
  return projected;
}

function addScaled(to: Vectors, toRow: number, from: Vectors, fromRow: number, factor: number): void {
  const { width } = to;
  const target = to.values;
  const source = from.values;
  let a = toRow * width;
  let b = fromRow * width;
  for (const end = a + width; a < end; a++, b++) target[a]! += factor * source[b]!;
}

/** Columns made orthonormal through the Cholesky factor L of BᵀB: B ← B L⁻ᵀ. */
function orthonormalise({ count, width, values }: Vectors): void {
  const lower = cholesky(gram(values, count, width), width);
  for (let row = 0; row < count; row++) {
    const from = row * width;
    for (let i = 0; i < width; i++) {
      let sum = values[from + i]!;
      for (let j = 0; j < i; j++) sum -= lower[i * width + j]! * values[from + j]!;
      values[from + i] = sum / lower[i * width + i]!;
    }
  }
}

function gram(values: Float32Array, count: number, width: number): Float64Array {
  const products = new Float64Array(width * width);
  for (let row = 0; row < count; row++)
    for (let i = 0, from = row * width; i < width; i++) {
      const value = values[from + i]!;
      if (value === 0) continue;
      for (let j = 0; j <= i; j++) products[i * width + j]! += value * values[from + j]!;
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
