// Owns what the typed figures of the lines tell where no formula multiplies: the one column that, times the price, comes to the
// amount in nearly all of them counts, whatever its heading says.
// Invariant: asked only where a price and an amount stand without any count; a heading that names money keeps its meaning.
import { COUNT_PART, MAY_COUNT } from './columnFormulas.ts';
import { PROBED } from './columnData.ts';
import type { Grid } from './grid.ts';
import { NUMBER } from './grid.ts';
import type { HeaderMeaning } from './headers.ts';

/** Fewer lines may agree by chance. */
const MIN_LINES = 3;
/** Lines that may be wrong: the check of the products tells of them. */
const MIN_SHARE = 0.7;

/** Finds the count that is multiplied; `read` is changed. True where the figures were weighed, found or not. */
export function fitToFigures(
  grid: Grid,
  read: Map<number, HeaderMeaning>,
  left: number,
  right: number,
  first: number,
): boolean {
  const meanings = [...read];
  const only = (meaning: string): number | null => {
    const columns = meanings.filter(([, one]) => one.meaning === meaning).map(([column]) => column);
    return columns.length === 1 ? (columns[0] ?? null) : null;
  };
  const [price, amount] = [only('price'), only('amount')];
  const hasCount = meanings.some(([, { meaning }]) => /^(?:quantity|factor)(?:\.|$)/.test(meaning));
  if (price === null || amount === null || hasCount) return false;
  const at = figures(grid, first);
  const open = (column: number): boolean => {
    const heading = read.get(column);
    return (
      column >= left &&
      column !== price &&
      column !== amount &&
      (heading?.unit ?? null) === null &&
      MAY_COUNT.test(heading?.meaning ?? '')
    );
  };
  for (let column = left; column <= right; column++) {
    if (!open(column)) continue;
    if (!holds(grid, first, (row) => agrees(at(row, column), at(row, price), at(row, amount)))) continue;
    put(read, column, 'quantity');
    nameParts(grid, read, column, first, open);
    break;
  }
  return true;
}

/** "Quý I … Quý IV | Cả năm": the columns left of the count that add up to it. */
function nameParts(
  grid: Grid,
  read: Map<number, HeaderMeaning>,
  count: number,
  first: number,
  open: (column: number) => boolean,
): void {
  const at = figures(grid, first);
  let from = count;
  while (open(from - 1)) from--;
  for (; from < count - 1; from++) {
    const isSum = holds(grid, first, (row) => {
      let sum = 0;
      for (let column = from; column < count; column++) sum += at(row, column) ?? 0;
      const whole = at(row, count);
      return whole === null || whole === 0 ? null : Math.abs(sum - whole) < Math.abs(whole) * CLOSE;
    });
    if (!isSum) continue;
    for (let column = from; column < count; column++)
      put(read, column, read.get(column)?.meaning.endsWith('.period') ? 'quantity.actual' : COUNT_PART);
    return;
  }
}

/** What halves and thirds lose in a sum. */
const CLOSE = 1e-6;
const ONE_UNIT = 0.51;

function agrees(count: number | null, price: number | null, amount: number | null): boolean | null {
  if (count === null || price === null || amount === null || count * price === 0) return null;
  // In whole units of the amount, which may be a thousand of those of the price.
  return SCALES.some((scale) => {
    const off = Math.abs((count * price) / scale - amount);
    return off <= ONE_UNIT && off <= Math.abs(amount) * ROUNDED;
  });
}
const SCALES: readonly number[] = [1, 1_000, 1_000_000];
/** What rounding may take from an amount that is not tiny. */
const ROUNDED = 0.01;

/** True when nearly all of the first lines that can be asked say yes. */
function holds(grid: Grid, first: number, says: (row: number) => boolean | null): boolean {
  let [asked, agreed] = [0, 0];
  for (let row = first; row <= Math.min(grid.bottom, first + PROBED); row++) {
    const said = says(row);
    if (said === null) continue;
    asked++;
    if (said) agreed++;
  }
  return agreed >= MIN_LINES && agreed >= asked * MIN_SHARE;
}

function figures({ kinds, numbers, left, top, width, height }: Grid, first: number) {
  return (row: number, column: number): number | null => {
    const place = (column - left) * height + row - top;
    const isInside = column >= left && column < left + width && row >= first;
    return isInside && kinds[place] === NUMBER ? (numbers[place] as number) : null;
  };
}

function put(read: Map<number, HeaderMeaning>, column: number, meaning: string): void {
  const known = read.get(column);
  read.set(column, { meaning, certainty: Math.min(known?.certainty ?? 0.5, 0.7), unit: null });
}
