// Owns looking a place up in a list that is in order.

/** Index of the first item that lies at `from` or after it; the length when none does. O(log n). */
export function firstFrom<T>(sorted: readonly T[], placeOf: (item: T) => number, from: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(sorted[middle] as T) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Place of a sheet row among rows in order; -1 when it is none of them. */
export function rowIndex(rows: Int32Array, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as number) < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row ? low : -1;
}
