// Owns which hidden figures the sums that are seen still take in.
// Invariant: a figure counts once, and a hidden sum counts for the figures it adds up, not for itself.
import { EMPTY, NUMBER } from '../sheet/grid.ts';
import type { Grid } from '../sheet/grid.ts';
import type { HiddenRun } from '../contract/snapshot.ts';
import { rangeOf } from '../sheet/shape.ts';
import type { PlainSum, Shapes } from '../sheet/shape.ts';
import type { Cell } from './rule.ts';

/** What of some hidden rows a column's sums take in. */
export interface Counted {
  column: number;
  /** what the hidden figures add up to; never 0 */
  amount: number;
  /** a sum that is seen and takes some of them in; null when it does so through hidden sums elsewhere only */
  total: Cell | null;
}

export interface HiddenSums {
  /** `rows`: hidden rows, ascending; null when nothing in them is counted */
  inColumn(column: number, rows: readonly number[]): Counted | null;
  /** the first sum that is seen and takes in a figure of a hidden column beside it; null when none does */
  acrossColumns(): Cell | null;
}

/** Sums within sums that are followed; more levels no estimate has. */
const MAX_STEPS = 8;

export function createHiddenSums(grid: Grid, shapes: Shapes): HiddenSums {
  const { top, left, height, width } = grid;
  const rowHidden = marked(grid.hiddenRows, top, height);
  const columnHidden = marked(grid.hiddenColumns, left, width);

  /** by id of the formula: most cells of a column share one, and most are no sum */
  const known: (PlainSum | null | undefined)[] = [null];
  function sumOf(id: number): PlainSum | null {
    const found = known[id];
    return found === undefined ? (known[id] = shapes.of(id)?.sum ?? null) : found;
  }

  /** Rows of the grid that a sum takes in of its own column. */
  function partsOf(sum: PlainSum, r: number, column: number): [from: number, to: number][] {
    const parts: [number, number][] = [];
    for (const reference of sum.added) {
      if (reference.prefix !== '') continue;
      const range = rangeOf(reference, top + r, column);
      const isOwnRow = range.top === top + r && range.bottom === top + r;
      if (isOwnRow || range.left > column || range.right < column) continue;
      const part: [number, number] = [Math.max(range.top - top, 0), Math.min(range.bottom - top, height - 1)];
      if (part[0] <= part[1]) parts.push(part);
    }
    return parts;
  }

  function inColumn(column: number, rows: readonly number[]): Counted | null {
    const c = column - left;
    if (columnHidden[c] === 1 || (grid.counts.formula[c] ?? 0) === 0) return null;
    const base = c * height;
    const leavesOut = createSubtotalTest(grid, sumOf, base, rowHidden);
    const seen: { r: number; parts: [number, number][] }[] = [];
    let waiting: typeof seen = [];
    const isSum = new Uint8Array(height);
    for (let r = 0; r < height; r++) {
      const sum = sumOf(grid.ids[base + r] as number);
      if (sum === null) continue;
      const parts = partsOf(sum, r, column);
      if (parts.length === 0) continue;
      isSum[r] = 1;
      if (leavesOut(r, parts)) continue;
      (rowHidden[r] === 1 ? waiting : seen).push({ r, parts });
    }
    const steps = new Int32Array(height + 1);
    const covered = new Uint8Array(height);
    const take = (sums: typeof seen): void => {
      for (const { parts } of sums)
        for (const [from, to] of parts) {
          steps[from] = (steps[from] as number) + 1;
          steps[to + 1] = (steps[to + 1] as number) - 1;
        }
      let depth = 0;
      for (let r = 0; r < height; r++) covered[r] = (depth += steps[r] as number) > 0 ? 1 : 0;
    };
    take(seen);
    for (let step = 0; step < MAX_STEPS; step++) {
      const reached = waiting.filter(({ r }) => covered[r] === 1);
      if (reached.length === 0) break;
      waiting = waiting.filter(({ r }) => covered[r] !== 1);
      take(reached);
    }
    let amount = 0;
    for (const row of rows) {
      const r = row - top;
      if (covered[r] === 1 && isSum[r] === 0 && grid.kinds[base + r] === NUMBER)
        amount += grid.numbers[base + r] as number;
    }
    if (amount === 0) return null;
    const total = seen.find(({ parts }) => parts.some(([from, to]) => holdsOne(rows, top + from, top + to)));
    return { column, amount, total: total ? { row: top + total.r, column } : null };
  }

  function acrossColumns(): Cell | null {
    const hidden = Array.from({ length: width }, (_, c) => c).filter((c) => columnHidden[c] === 1);
    for (let c = 0; c < width; c++) {
      if (columnHidden[c] === 1 || (grid.counts.formula[c] ?? 0) === 0) continue;
      for (let r = 0; r < height; r++) {
        const sum = rowHidden[r] === 1 ? null : sumOf(grid.ids[c * height + r] as number);
        if (sum !== null && readsHidden(sum, r, c, hidden)) return { row: top + r, column: left + c };
      }
    }
    return null;
  }

  function readsHidden({ added }: PlainSum, r: number, c: number, hidden: readonly number[]): boolean {
    return added.some((reference) => {
      if (reference.prefix !== '') return false;
      const range = rangeOf(reference, top + r, left + c);
      if (range.top !== top + r || range.bottom !== top + r) return false;
      return hidden.some(
        (h) => left + h >= range.left && left + h <= range.right && grid.kinds[h * height + r] === NUMBER,
      );
    });
  }

  return { inColumn, acrossColumns };
}

function marked(runs: readonly HiddenRun[], first: number, length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const [from, to] of runs) marks.fill(1, from - first, to - first + 1);
  return marks;
}

/** Whether one of the sorted rows lies between. */
function holdsOne(rows: readonly number[], from: number, to: number): boolean {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low < rows.length && (rows[low] as number) <= to;
}

/**
 * SUBTOTAL(109, …) leaves hidden rows out and SUBTOTAL(9, …) those a filter hides, which nothing here tells apart: its
 * result does. Where it cannot be told, it is taken to leave them out, so that nothing is said that may be wrong.
 */
function createSubtotalTest(
  grid: Grid,
  sumOf: (id: number) => PlainSum | null,
  base: number,
  rowHidden: Uint8Array,
): (r: number, parts: readonly [number, number][]) => boolean {
  let sums: { all: Float64Array; seen: Float64Array } | null = null;
  const prefixes = (): { all: Float64Array; seen: Float64Array } => {
    const [all, seen] = [new Float64Array(grid.height + 1), new Float64Array(grid.height + 1)];
    for (let r = 0; r < grid.height; r++) {
      const isSubtotal = sumOf(grid.ids[base + r] as number)?.ignoresSubtotals === true;
      const number = isSubtotal ? 0 : (grid.numbers[base + r] as number);
      all[r + 1] = (all[r] as number) + number;
      seen[r + 1] = (seen[r] as number) + (rowHidden[r] === 1 ? 0 : number);
    }
    return { all, seen };
  };
  return (r, parts) => {
    const sum = sumOf(grid.ids[base + r] as number);
    if (!sum?.ignoresSubtotals) return false;
    const isAllOfIt =
      sum.added.every(({ within }) => within === 'SUBTOTAL') && sum.added.length === parts.length;
    if (!isAllOfIt || grid.kinds[base + r] === EMPTY) return true;
    sums ??= prefixes();
    const { all, seen } = sums;
    const over = (prefix: Float64Array): number =>
      parts.reduce((total, [from, to]) => total + (prefix[to + 1] as number) - (prefix[from] as number), 0);
    const result = grid.numbers[base + r] as number;
    return Math.abs(result - over(seen)) <= Math.abs(result - over(all));
  };
}
