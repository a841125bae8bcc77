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
