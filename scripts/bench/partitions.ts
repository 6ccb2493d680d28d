// How alike two partitions of the same items are: the labels that people gave, and the clusters found.

type Table = { rows: string[]; columns: string[]; cells: number[][]; total: number };

function crossTable(one: string[], other: string[]): Table {
  const rows = [...new Set(one)];
  const columns = [...new Set(other)];
  const rowOf = new Map(rows.map((name, i) => [name, i]));
  const columnOf = new Map(columns.map((name, i) => [name, i]));
  const cells = rows.map(() => new Array<number>(columns.length).fill(0));
  one.forEach((name, i) => cells[rowOf.get(name)!]![columnOf.get(other[i]!)!]!++);
  return { rows, columns, cells, total: one.length };
}

const sum = (numbers: number[]): number => numbers.reduce((all, each) => all + each, 0);
const columnSums = ({ cells, columns }: Table): number[] => columns.map((_, j) => sum(cells.map((row) => row[j]!)));

/** Hubert and Arabie 1985: 1 for the same partition, 0 on average by chance. */
export function adjustedRandIndex(one: string[], other: string[]): number {
  const table = crossTable(one, other);
  const pairs = (n: number) => (n * (n - 1)) / 2;
  const both = sum(table.cells.flat().map(pairs));
  const inRows = sum(table.cells.map(sum).map(pairs));
  const inColumns = sum(columnSums(table).map(pairs));
  const chance = (inRows * inColumns) / pairs(table.total);
  const most = (inRows + inColumns) / 2;
  return most === chance ? 1 : (both - chance) / (most - chance);
}

/** Normalised by the mean of both entropies, 0 … 1. */
export function mutualInformation(one: string[], other: string[]): number {
  const table = crossTable(one, other);
  const { cells, total } = table;
  const rows = cells.map(sum);
  const columns = columnSums(table);
  const entropy = (sizes: number[]) => -sum(sizes.map((n) => (n / total) * Math.log(n / total)));
  const shared = sum(
    cells.flatMap((row, i) =>
      row.map((n, j) => (n === 0 ? 0 : (n / total) * Math.log((n * total) / (rows[i]! * columns[j]!)))),
    ),
  );
  const mean = (entropy(rows) + entropy(columns)) / 2;
  return mean === 0 ? 1 : shared / mean;
}

/** Share of the items right when each label is given the one cluster that suits all best (Hungarian method). */
export function accuracy(one: string[], other: string[]): number {
  const { cells, total } = crossTable(one, other);
  const size = Math.max(cells.length, cells[0]?.length ?? 0);
  const cost = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => -(cells[i]?.[j] ?? 0)));
  return -assignmentCost(cost) / total;
}

/** Share of the items in the largest clusters that have their cluster's most frequent label. */
export function purityOfLargest(labels: string[], clusters: string[], count: number): number {
  const { cells } = crossTable(clusters, labels);
  const largest = cells.toSorted((a, b) => sum(b) - sum(a)).slice(0, count);
  return sum(largest.map((row) => Math.max(...row))) / sum(largest.map(sum));
}

/** The least cost of giving each row a column of its own, by shortest augmenting paths (Jonker and Volgenant 1987). */
function assignmentCost(cost: number[][]): number {
  const size = cost.length;
  const rowPrice = new Float64Array(size + 1);
  const columnPrice = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) augment(row, { cost, size, rowPrice, columnPrice, rowOf });
  return -columnPrice[0]!;
}

type Assignment = {
  cost: number[][];
  size: number;
  rowPrice: Float64Array;
  columnPrice: Float64Array;
  /** Column → its row; column 0 holds the row that is being placed. */
  rowOf: Int32Array;
};

function augment(row: number, { cost, size, rowPrice, columnPrice, rowOf }: Assignment): void {
  const least = new Float64Array(size + 1).fill(Infinity);
  const cameFrom = new Int32Array(size + 1);
  const seen = new Uint8Array(size + 1);
  rowOf[0] = row;
  let at = 0;
  while (rowOf[at] !== 0) {
    seen[at] = 1;
    const own = rowOf[at]!;
    let next = 0;
    let step = Infinity;
    for (let j = 1; j <= size; j++) {
      if (seen[j]) continue;
      const reduced = cost[own - 1]![j - 1]! - rowPrice[own]! - columnPrice[j]!;
      if (reduced < least[j]!) {
        least[j] = reduced;
        cameFrom[j] = at;
      }
      if (least[j]! < step) {
        step = least[j]!;
        next = j;
      }
    }
    for (let j = 0; j <= size; j++)
      if (seen[j]) {
        rowPrice[rowOf[j]!]! += step;
        columnPrice[j]! -= step;
      } else least[j]! -= step;
    at = next;
  }
  for (; at !== 0; at = cameFrom[at]!) rowOf[at] = rowOf[cameFrom[at]!]!;
}
