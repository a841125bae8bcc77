// Owns the ends of a total's range: numbers right beyond them that it leaves out, a heading it takes in.
// Invariant: judged by the cells around; where a text or many cells stand between, nothing is said.
import { foldText } from '../vietnamese/compare.ts';
import { EMPTY, NUMBER, TEXT } from './grid.ts';
import { cellOf, stripOf } from './strips.ts';
import type { Strip } from './strips.ts';
import type { Fault, Place, TotalsContext } from './totals.ts';

/** More cells than these beyond an end are another block, not a slip. */
export const MAX_LEFT_OUT = 2;

/** Looks beyond both ends of positions `start`…`end` of a strip for the total in `place`. */
export function checkEnds(
  context: TotalsContext,
  strip: Strip,
  start: number,
  end: number,
  place: Place,
  reads: (cell: Place) => boolean,
): Fault | null {
  const { grid } = context;
  const isDown = strip.axis === 'down';
  const onStrip = isDown ? place.column - grid.left === strip.index : place.row - grid.top === strip.index;
  // A total in another column stands beside the range when its own row lies past it.
  const position = isDown ? place.row - grid.top : place.column - grid.left;
  if (position >= start && position <= end) return null;
  if (isDown && onStrip && end - start >= 2) {
    if (isHeading(context, strip, start) && isData(context, strip, start + 1))
      return { kind: 'heading', cells: [cellOf(grid, strip, start)], sure: true };
  }
  const toTotal =
    position > end ? leftOut(context, strip, end, 1, position) : leftOut(context, strip, start, -1, position);
  const isRead = (positions: readonly number[]): boolean =>
    positions.some((position) => reads(cellOf(grid, strip, position)));
  if (toTotal.length > 0 && !isRead(toTotal)) return missing(context, strip, toTotal, isDown);
  if (!isDown || !onStrip) return null;
  const far =
    position > end ? leftOut(context, strip, start, -1, -1) : leftOut(context, strip, end, 1, strip.length);
  if (far.length === 0 || isRead(far) || isOpening(context, strip, far)) return null;
  return { ...missing(context, strip, far, far.length === 1), isFar: true };
}

export function missing(
  { grid }: TotalsContext,
  strip: Strip,
  positions: readonly number[],
  sure: boolean,
): Fault {
  return { kind: 'missing', cells: positions.map((position) => cellOf(grid, strip, position)), sure };
}

/**
 * Cells of money right beyond the end of a range that a total does not take in. Empty when there are none, when there
 * are too many, or when what follows them before `limit` is not blank or a total.
 */
function leftOut(context: TotalsContext, strip: Strip, edge: number, step: 1 | -1, limit: number): number[] {
  const found: number[] = [];
  let position = edge + step;
  for (; position !== limit && isData(context, strip, position); position += step) {
    if (found.length === MAX_LEFT_OUT || !sameForm(context, strip, edge, position)) return [];
    if (strip.axis === 'down' && isHeading(context, strip, position)) break;
    found.push(position);
  }
  if (found.length === 0) return found;
  if (limit < 0 || limit >= strip.length) return found;
  // Up to the total only blanks and other totals may follow; a text begins something else.
  for (; position !== limit; position += step) {
    if (strip.axis === 'along') context.reads.add(position);
    const at = strip.base + position * strip.stride;
    if (context.grid.kinds[at] === TEXT || isData(context, strip, position)) return [];
  }
  return found;
}

/** A number that is no total: not of its strip, and not a sum of such totals across, at the corner of a table. */
function isData({ grid, isTotal, reads }: TotalsContext, strip: Strip, position: number): boolean {
  if (position < 0 || position >= strip.length) return false;
  if (strip.axis === 'along') reads.add(position);
  else reads.add(strip.index - 1);
  const at = strip.base + position * strip.stride;
  const id = grid.ids[at] as number;
  if (grid.kinds[at] !== NUMBER) return false;
  if (id === 0) return true;
  if (isTotal.of(strip, id)) return false;
  const cross = stripOf(grid, strip.axis === 'down' ? 'along' : 'down', position);
  if (!isTotal.of(cross, id)) return true;
  const size = strip.axis === 'down' ? grid.height : 1;
  const beside = grid.ids[at - size] ?? 0;
  return (
    strip.index === 0 ||
    beside === 0 ||
    !isTotal.of({ ...strip, index: strip.index - 1, base: strip.base - size }, beside)
  );
}

/** Both typed, or both computed. */
function sameForm({ grid }: TotalsContext, strip: Strip, a: number, b: number): boolean {
  const [one, other] = [a, b].map((position) => strip.base + position * strip.stride) as [number, number];
  return (grid.ids[one] === 0) === (grid.ids[other] === 0);
}

/** A typed year over figures that are none, or a number of the row "1 | 2 | 3" under the headings. */
export function isHeading({ grid, rows }: TotalsContext, strip: Strip, position: number): boolean {
  const [row, own] = strip.axis === 'down' ? [position, strip.index] : [strip.index, position];
  const at = own * grid.height + row;
  if (grid.ids[at] !== 0 || grid.kinds[at] !== NUMBER) return false;
  const value = grid.numbers[at] as number;
  if (!Number.isInteger(value)) return false;
  // The row's other cells: all headings too. And the cell below.
  rows.add(row).add(row + 1);
  const isOverYear =
    row + 1 < grid.height && grid.kinds[at + 1] === NUMBER && isYear(grid.numbers[at + 1] as number);
  if (isYear(value) && !isOverYear) return !hasFigures(grid, row);
  let others = 0;
  for (let column = 0, there = row; column < grid.width; column++, there += grid.height) {
    if (there === at || grid.kinds[there] === EMPTY) continue;
    if (grid.ids[there] !== 0) return false;
    if (grid.kinds[there] === NUMBER) {
      const number = grid.numbers[there] as number;
      if (!isYear(number) && Math.abs(number - value) !== Math.abs(column - own)) return false;
    } else if (
      row > 0 &&
      grid.kinds[there] === TEXT &&
      (grid.value(grid.top + row, grid.left + column) as string).length > MAX_INDEX
    )
      return false;
    others++;
  }
  return others >= 2 && value < MAX_INDEX_NUMBER;
}

/** Beside 1.2 hectares and 1200 trees, 2000 trees are no year. */
function hasFigures(grid: TotalsContext['grid'], row: number): boolean {
  for (let column = 0, there = row; column < grid.width; column++, there += grid.height) {
    if (grid.kinds[there] !== NUMBER) continue;
    const number = grid.numbers[there] as number;
    if (!isYear(number) && (number > MAX_INDEX_NUMBER || !Number.isInteger(number))) return true;
  }
  return false;
}

const MAX_INDEX = 12;
const MAX_INDEX_NUMBER = 60;
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

/** "Số dư đầu kỳ" above the rows of a period is often left out of their sum on purpose. */
function isOpening({ grid, rows }: TotalsContext, strip: Strip, positions: readonly number[]): boolean {
  return positions.some((position) => {
    const { row } = cellOf(grid, strip, position);
    rows.add(position);
    for (let column = grid.left; column < grid.left + strip.index; column++) {
      const value = grid.value(row, column);
      if (typeof value === 'string' && value !== '' && OPENING.test(foldText(value))) return true;
    }
    return false;
  });
}

const OPENING =
  /opening|beginning|brought forward|previous|prior|carried|đầu kỳ|đầu năm|đầu tháng|kỳ trước|năm trước|tháng trước|mang sang|chuyển sang|tồn đầu|rate|tỷ lệ|tỉ lệ|hệ số|%/u;
