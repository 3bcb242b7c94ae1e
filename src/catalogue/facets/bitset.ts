/** A set of row numbers as bits: 32 rows a word. All sets of one index have the same length. */
export type Bitset = Uint32Array;

/** The rows of a term that few entries have, in ascending order: they take less room and less work than bits. */
export interface SparseRows {
  readonly sparse: Uint32Array;
}

/** The rows of a term, in the form that is smaller. */
export type RowSet = Bitset | SparseRows;

const isSparse = (set: RowSet): set is SparseRows => 'sparse' in set;

export const emptySet = (rows: number): Bitset => new Uint32Array(Math.ceil(rows / 32));

export const fullSet = (rows: number): Bitset => {
  const set = emptySet(rows).fill(0xffffffff);
  const rest = rows % 32;
  if (rest > 0) set[set.length - 1] = 2 ** rest - 1;
  return set;
};

export const addRow = (set: Bitset, row: number): void => {
  set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31));
};

const includesSorted = (rows: Uint32Array, row: number): boolean => {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((rows[middle] ?? 0) < row) from = middle + 1;
    else to = middle;
  }
  return rows[from] === row;
};

export const hasRow = (set: RowSet, row: number): boolean =>
  isSparse(set) ? includesSorted(set.sparse, row) : ((set[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;

export const fromRows = (rows: Iterable<number>, count: number): Bitset => {
  const set = emptySet(count);
  for (const row of rows) addRow(set, row);
  return set;
};

/** Ascending rows of a term, as bits unless they are fewer than the words that would hold them. */
export const toRowSet = (rows: readonly number[], count: number): RowSet =>
  rows.length * 32 < count ? { sparse: new Uint32Array(rows) } : fromRows(rows, count);

/** Keeps in `set` only what is also in `other`. */
export const intersect = (set: Bitset, other: Bitset): void => {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) & (other[word] ?? 0);
};

export const unite = (set: Bitset, other: RowSet): void => {
  if (isSparse(other)) {
    for (const row of other.sparse) addRow(set, row);
    return;
  }
  for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) | (other[word] ?? 0);
};

export const subtract = (set: Bitset, other: Bitset): void => {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) & ~(other[word] ?? 0);
};

const bitsOf = (value: number): number => {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

export const sizeOf = (set: RowSet): number => {
  if (isSparse(set)) return set.sparse.length;
  let size = 0;
  for (const word of set) size += bitsOf(word);
  return size;
};

/** The size of the intersection, without making it. */
export const sharedSize = (a: RowSet, b: RowSet): number => {
  let size = 0;
  if (isSparse(b)) {
    for (const row of b.sparse) if (hasRow(a, row)) size++;
    return size;
  }
  if (isSparse(a)) return sharedSize(b, a);
  for (let word = 0; word < a.length; word++) size += bitsOf((a[word] ?? 0) & (b[word] ?? 0));
  return size;
};

/** The rows in ascending order. */
export const rowsOf = (set: RowSet): number[] => {
  if (isSparse(set)) return [...set.sparse];
  const rows: number[] = [];
  set.forEach((word, index) => {
    for (let rest = word; rest !== 0; rest &= rest - 1) rows.push(index * 32 + (31 - Math.clz32(rest & -rest)));
  });
  return rows;
};
