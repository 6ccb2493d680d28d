/** Rows of equal length in one array: row i is `values.subarray(i * width, (i + 1) * width)`. */
export type Vectors = { count: number; width: number; values: Float32Array };

export function createVectors(count: number, width: number): Vectors {
  return { count, width, values: new Float32Array(count * width) };
}

/** Brings every row to length 1, in place; a row of zeros stays. */
export function normalise(vectors: Vectors): Vectors {
  const { count, width, values } = vectors;
  for (let row = 0; row < count; row++) {
    const from = row * width;
    let sum = 0;
    for (let i = from; i < from + width; i++) sum += values[i]! ** 2;
    const factor = 1 / (Math.sqrt(sum) || 1);
    for (let i = from; i < from + width; i++) values[i]! *= factor;
  }
  return vectors;
}

/** Row `a` of one by row `b` of the other; four sums at once are twice as fast as one. */
export function dot(one: Vectors, a: number, other: Vectors, b: number): number {
  const { width, values: x } = one;
  const y = other.values;
  let from = a * width;
  let to = b * width;
  const end = from + width - (width % 4);
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (; from < end; from += 4, to += 4) {
    s0 += x[from]! * y[to]!;
    s1 += x[from + 1]! * y[to + 1]!;
    s2 += x[from + 2]! * y[to + 2]!;
    s3 += x[from + 3]! * y[to + 3]!;
  }
  for (; from < (a + 1) * width; from++, to++) s0 += x[from]! * y[to]!;
  return s0 + s1 + s2 + s3;
}

/** The mean direction of each group of rows; rows of group -1 count nowhere. */
export function centroids(vectors: Vectors, groupOf: Int32Array, groups: number): Vectors {
  const { width, values } = vectors;
  const means = createVectors(groups, width);
  groupOf.forEach((group, row) => {
    if (group < 0) return;
    for (let i = 0; i < width; i++) means.values[group * width + i]! += values[row * width + i]!;
  });
  return normalise(means);
}

/** The nearest row of `others` and its cosine; -1 when none reaches `least`. */
export function nearest(vectors: Vectors, row: number, others: Vectors, least: number, count = others.count): number {
  let best = -1;
  let most = least;
  for (let other = 0; other < count; other++) {
    const cosine = dot(vectors, row, others, other);
    if (cosine > most) {
      most = cosine;
      best = other;
    }
  }
  return best;
}

export function selectRows(vectors: Vectors, rows: ArrayLike<number>): Vectors {
  const { width, values } = vectors;
  const chosen = createVectors(rows.length, width);
  for (let i = 0; i < rows.length; i++)
    chosen.values.set(values.subarray(rows[i]! * width, (rows[i]! + 1) * width), i * width);
  return chosen;
}
