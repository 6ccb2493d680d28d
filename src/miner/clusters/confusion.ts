// Whether parts of a cluster can be told apart by what is asked in them.
import { createVectors, dot, type Vectors } from './vectors.ts';

/** Two parts cannot be told apart when this share of their rows is nearer to the other; by chance it would be half. */
const CONFUSED = 0.35;

/** Pairs of parts whose rows, each looked at without itself, are nearer to the other part too often. @param parts rows */
export function confusedParts(parts: number[][], vectors: Vectors): [number, number][] {
  const sums = sumsOf(parts, vectors);
  const taken = parts.map(() => parts.map(() => 0));
  parts.forEach((part, own) => {
    for (const row of part) taken[own]![nearestSum(row, own, sums, vectors)]!++;
  });
  return parts.flatMap((part, one) =>
    parts.slice(0, one).flatMap((lower, other): [number, number][] => {
      const mistaken = taken[one]![other]! + taken[other]![one]!;
      return mistaken >= CONFUSED * (part.length + lower.length) ? [[other, one]] : [];
    }),
  );
}

function sumsOf(parts: number[][], vectors: Vectors): Vectors {
  const sums = createVectors(parts.length, vectors.width);
  parts.forEach((part, own) => {
    for (const row of part) addRow(sums, own, vectors, row, 1);
  });
  return sums;
}

/** The part whose sum, less the row itself, points most as the row does. */
function nearestSum(row: number, own: number, sums: Vectors, vectors: Vectors): number {
  addRow(sums, own, vectors, row, -1);
  let best = own;
  let most = -Infinity;
  for (let part = 0; part < sums.count; part++) {
    const cosine = dot(vectors, row, sums, part) / (Math.sqrt(dot(sums, part, sums, part)) || 1);
    if (cosine > most) [best, most] = [part, cosine];
  }
  addRow(sums, own, vectors, row, 1);
  return best;
}

function addRow(sums: Vectors, part: number, { values, width }: Vectors, row: number, factor: number): void {
  for (let i = 0; i < width; i++) sums.values[part * width + i]! += factor * values[row * width + i]!;
}
