// Owns what is wrong with what a total takes in: cells left out at its ends or between its terms, a heading or another
// total taken in, parts counted twice, itself.
// Invariant: judged by the cells around, never by labels alone; where blanks, texts or many cells stand between, it is silent.
import { foldText } from '../vietnamese/compare.ts';
import type { CellRange } from './address.ts';
import type { Grid } from './grid.ts';
import { EMPTY, NUMBER, TEXT } from './grid.ts';
import { rangeOf } from './shape.ts';
import type { Shape, ShapeReference, Shapes } from './shape.ts';
import { cellOf, stripOf } from './strips.ts';
import type { Strip, TotalTest } from './strips.ts';

interface Place {
  row: number;
  column: number;
}

export interface TotalFault extends Place {
  kind: 'missing' | 'heading' | 'otherTotal' | 'double' | 'self';
  /** the formula; equal for copies of one mistake */
  id: number;
  /** cells left out, or taken in wrongly */
  cells: Place[];
  /** for 'double': the total whose parts are counted again */
  sure: boolean;
}

const AGGREGATES = new Set([
  'SUM',
  'SUBTOTAL',
  'AVERAGE',
  'MIN',
  'MAX',
  'COUNT',
  'PRODUCT',
  'MEDIAN',
  'STDEV',
  'AGGREGATE',
]);
/** More cells than these beyond an end are another block, not a slip. */
const MAX_LEFT_OUT = 2;
/** Totals looked into for one total. */
const MAX_INSIDE = 2_000;

export interface TotalsOfColumn {
  faults: TotalFault[];
  /** columns whose cells these totals read, from the used range's corner */
  reads: ReadonlySet<number>;
  /** rows looked along for headings and labels, from the used range's corner */
  rows: ReadonlySet<number>;
}

/** Faults of the totals that stand in one column, from top to bottom. */
export function findTotalFaults(
  grid: Grid,
  shapes: Shapes,
  isTotal: TotalTest,
  column: number,
): TotalsOfColumn {
  const strip = stripOf(grid, 'down', column);
  const strips = new Map<string, StripTotals>();
  const reads = new Set<number>();
  const faults: TotalFault[] = [];
  const rangesOf: (readonly ShapeReference[] | null)[] = [];
  const seenFixed = new Set<number>();
  const totalsOn = (target: Strip): StripTotals => {
    const key = `${target.axis}${target.index}`;
    let totals = strips.get(key);
    if (totals === undefined) {
      totals = { strip: target, list: null, takers: NONE };
      strips.set(key, totals);
    }
    return totals;
  };
  const context: Context = { grid, shapes, isTotal, rows: new Set() };
  for (let position = 0, at = strip.base; position < strip.length; position++, at++) {
    const id = grid.ids[at] as number;
    if (id === 0) continue;
    let found = rangesOf[id];
    if (found === undefined) {
      found = readRanges(shapes.of(id));
      rangesOf[id] = found;
    }
    if (found === null || seenFixed.has(id)) continue;
    const shape = shapes.of(id) as Shape;
    const row = grid.top + position;
    const sheetColumn = grid.left + column;
    if (found.every(isAllFixed)) seenFixed.add(id);
    const fault = checkTotal(context, shape, found, { row, column: sheetColumn }, totalsOn, reads);
    if (fault !== null) faults.push({ ...fault, row, column: sheetColumn, id });
  }
  return { faults, reads, rows: context.rows };
}

function isAllFixed({ start, end }: ShapeReference): boolean {
  return start.rowFixed && start.columnFixed && end.rowFixed && end.columnFixed;
}

/** References of the sheet itself that an aggregate takes in; null when the formula has none worth looking at. */
function readRanges(shape: Shape | null): readonly ShapeReference[] | null {
  if (shape === null) return null;
  const own = shape.references.filter(({ prefix, whole }) => prefix === '' && !whole);
  if (shape.sum !== null) return own.length === shape.references.length ? own : null;
  const ranges = own.filter(({ single, within }) => !single && AGGREGATES.has(within));
  return ranges.length > 0 ? ranges : null;
}

interface Context {
  grid: Grid;
  shapes: Shapes;
  isTotal: TotalTest;
  rows: Set<number>;
}

interface InnerTotal {
  position: number;
  ranges: [number, number][];
  ignoresSubtotals: boolean;
  isSum: boolean;
}

/** Totals of one strip, listed when first needed. */
interface StripTotals {
  strip: Strip;
  list: InnerTotal[] | null;
  /** positions of the strip: how many totals take each in */
  takers: Int32Array;
}

const NONE = new Int32Array(0);

type Fault = Pick<TotalFault, 'kind' | 'cells' | 'sure'>;

function checkTotal(
  context: Context,
  shape: Shape,
  references: readonly ShapeReference[],
  place: Place,
  totalsOn: (strip: Strip) => StripTotals,
  reads: Set<number>,
): Fault | null {
  const { grid } = context;
  const down: [number, number][] = [];
  const along: [number, number][] = [];
  let edges: Fault | null = null;
  for (const reference of references) {
    const range = rangeOf(reference, place.row, place.column);
    for (
      let c = Math.max(range.left, grid.left);
      c <= Math.min(range.right, grid.right, range.left + 64);
      c++
    )
      reads.add(c - grid.left);
    if (holds(range, place)) return { kind: 'self', cells: [place], sure: true };
    if (!isInside(range, grid)) continue;
    const isDown = range.left === range.right;
    const isAlong = range.top === range.bottom;
    if (isDown && range.left === place.column) down.push([range.top - grid.top, range.bottom - grid.top]);
    else if (isAlong && range.top === place.row)
      along.push([range.left - grid.left, range.right - grid.left]);
    if (reference.single) continue;
    if (isDown && range.bottom > range.top)
      edges ??= checkEnds(
        context,
        stripOf(grid, 'down', range.left - grid.left),
        range.top - grid.top,
        range.bottom - grid.top,
        place,
      );
    else if (isAlong && range.right > range.left && range.top === place.row)
      edges ??= checkEnds(
        context,
        stripOf(grid, 'along', range.top - grid.top),
        range.left - grid.left,
        range.right - grid.left,
        place,
      );
  }
  if (shape.sum === null) return edges;
  if (down.length === references.length) {
    const totals = totalsOn(stripOf(grid, 'down', place.column - grid.left));
    return checkTerms(context, totals, down, place.row - grid.top, shape.sum.ignoresSubtotals) ?? edges;
  }
  if (along.length === references.length) {
    const totals = totalsOn(stripOf(grid, 'along', place.row - grid.top));
    return checkTerms(context, totals, along, place.column - grid.left, shape.sum.ignoresSubtotals) ?? edges;
  }
  return edges;
}

function holds(range: CellRange, { row, column }: Place): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function isInside(range: CellRange, grid: Grid): boolean {
  return (
    range.top >= grid.top &&
    range.bottom <= grid.bottom &&
    range.left >= grid.left &&
    range.right <= grid.right
  );
}

// ── the ends of one range ───────────────────────────────────────────────────────────────────────────────────────────

/** Looks beyond both ends of positions `start`…`end`. */
function checkEnds(context: Context, strip: Strip, start: number, end: number, place: Place): Fault | null {
  const { grid } = context;
  const isDown = strip.axis === 'down';
  const onStrip = isDown ? place.column - grid.left === strip.index : place.row - grid.top === strip.index;
  // A total in another column of its own row stands beside the range when that row lies past it.
  const position = isDown ? place.row - grid.top : place.column - grid.left;
  if (position >= start && position <= end) return null;
  if (isDown && onStrip) {
    const taken = takenInWrongly(context, strip, start, end);
    if (taken !== null) return taken;
  }
  const toTotal =
    position > end ? leftOut(context, strip, end, 1, position) : leftOut(context, strip, start, -1, position);
  if (toTotal.length > 0) return missing(context, strip, toTotal, onStrip && isDown);
  if (!isDown || !onStrip) return null;
  const far =
    position > end ? leftOut(context, strip, start, -1, -1) : leftOut(context, strip, end, 1, strip.length);
  return far.length > 0 && !isOpening(context, strip, far) ? missing(context, strip, far, true) : null;
}

function missing({ grid }: Context, strip: Strip, positions: readonly number[], sure: boolean): Fault {
  return { kind: 'missing', cells: positions.map((position) => cellOf(grid, strip, position)), sure };
}

/**
 * Cells of money right beyond the end of a range that a total does not take in. Empty when there are none, when there
 * are too many, or when what follows them before `limit` is not blank or a total.
 */
function leftOut(context: Context, strip: Strip, edge: number, step: 1 | -1, limit: number): number[] {
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
    const at = strip.base + position * strip.stride;
    if (context.grid.kinds[at] === TEXT || isData(context, strip, position)) return [];
  }
  return found;
}

/** A number that is no total of its strip. */
function isData({ grid, isTotal }: Context, strip: Strip, position: number): boolean {
  if (position < 0 || position >= strip.length) return false;
  const at = strip.base + position * strip.stride;
  const id = grid.ids[at] as number;
  return grid.kinds[at] === NUMBER && (id === 0 || !isTotal(strip, id));
}

/** Both typed, or both computed. */
function sameForm({ grid }: Context, strip: Strip, a: number, b: number): boolean {
  const [one, other] = [a, b].map((position) => strip.base + position * strip.stride) as [number, number];
  return (grid.ids[one] === 0) === (grid.ids[other] === 0);
}

/** A typed year over figures that are none, or a number of the row "1 | 2 | 3" under the headings. */
function isHeading({ grid, rows }: Context, strip: Strip, position: number): boolean {
  const at = strip.base + position * strip.stride;
  if (grid.ids[at] !== 0 || grid.kinds[at] !== NUMBER) return false;
  const value = grid.numbers[at] as number;
  if (!Number.isInteger(value)) return false;
  const below = at + 1;
  if (isYear(value) && !(grid.kinds[below] === NUMBER && isYear(grid.numbers[below] as number))) return true;
  // The row's other cells: all headings too.
  rows.add(position);
  let others = 0;
  for (let column = 0, there = position; column < grid.width; column++, there += grid.height) {
    if (there === at || grid.kinds[there] === EMPTY) continue;
    if (grid.ids[there] !== 0) return false;
    if (grid.kinds[there] === NUMBER) {
      const number = grid.numbers[there] as number;
      if (!isYear(number) && Math.abs(number - value) !== Math.abs(column - strip.index)) return false;
    } else if (
      position > 0 &&
      grid.kinds[there] === TEXT &&
      (grid.value(grid.top + position, grid.left + column) as string).length > MAX_INDEX
    )
      return false;
    others++;
  }
  return others >= 2 && value < MAX_INDEX_NUMBER;
}

const MAX_INDEX = 12;
const MAX_INDEX_NUMBER = 60;
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

/** "Số dư đầu kỳ" above the rows of a period is often left out of their sum on purpose. */
function isOpening({ grid, rows }: Context, strip: Strip, positions: readonly number[]): boolean {
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

/** A heading or another block's total at an end of the range. */
function takenInWrongly(context: Context, strip: Strip, start: number, end: number): Fault | null {
  if (end - start < 2) return null;
  const { grid } = context;
  if (isHeading(context, strip, start) && isData(context, strip, start + 1))
    return { kind: 'heading', cells: [cellOf(grid, strip, start)], sure: true };
  for (const edge of [start, end]) {
    const id = grid.ids[strip.base + edge] as number;
    if (id === 0 || !context.isTotal(strip, id)) continue;
    let isLone = true;
    for (let position = start; position <= end && isLone; position++) {
      const other = grid.ids[strip.base + position] as number;
      if (position !== edge && other !== 0 && context.isTotal(strip, other)) isLone = false;
    }
    const ranges = isLone ? rangesAt(context, strip, edge) : null;
    const isForeign =
      ranges !== null && ranges.length > 0 && ranges.every(([from, to]) => to < start || from > end);
    if (isForeign) return { kind: 'otherTotal', cells: [cellOf(grid, strip, edge)], sure: true };
  }
  return null;
}

/** Positions the total at a position takes from its own strip; null when it is none that only adds. */
function rangesAt({ grid, shapes }: Context, strip: Strip, position: number): [number, number][] | null {
  const id = grid.ids[strip.base + position * strip.stride] as number;
  const shape = shapes.of(id);
  if (shape === null) return null;
  const { row, column } = cellOf(grid, strip, position);
  return shape.references
    .filter(({ prefix, whole }) => prefix === '' && !whole)
    .map((reference) => rangeOf(reference, row, column))
    .filter((range) =>
      strip.axis === 'down'
        ? range.left <= column && range.right >= column
        : range.top <= row && range.bottom >= row,
    )
    .map((range) =>
      strip.axis === 'down'
        ? [range.top - grid.top, range.bottom - grid.top]
        : [range.left - grid.left, range.right - grid.left],
    );
}

// ── all terms together ──────────────────────────────────────────────────────────────────────────────────────────────

function listOf(context: Context, totals: StripTotals): readonly InnerTotal[] {
  if (totals.list !== null) return totals.list;
  const { strip } = totals;
  const list: InnerTotal[] = [];
  const takers = new Int32Array(strip.length + 1);
  for (let position = 0, at = strip.base; position < strip.length; position++, at += strip.stride) {
    const id = context.grid.ids[at] as number;
    if (id === 0 || !context.isTotal(strip, id)) continue;
    const sum = context.shapes.of(id)?.sum ?? null;
    const ranges = rangesAt(context, strip, position) ?? [];
    for (const [from, to] of ranges) {
      if (from >= strip.length || to < 0) continue;
      const [first, past] = [Math.max(from, 0), Math.min(to, strip.length - 1) + 1];
      takers[first] = (takers[first] as number) + 1;
      takers[past] = (takers[past] as number) - 1;
    }
    list.push({ position, ranges, ignoresSubtotals: sum?.ignoresSubtotals ?? false, isSum: sum !== null });
  }
  for (let position = 1; position <= strip.length; position++)
    takers[position] = (takers[position] as number) + (takers[position - 1] as number);
  totals.list = list;
  totals.takers = takers;
  return list;
}

function checkTerms(
  context: Context,
  totals: StripTotals,
  ranges: readonly [number, number][],
  own: number,
  ignoresSubtotals: boolean,
): Fault | null {
  const list = listOf(context, totals);
  const { strip } = totals;
  const { grid } = context;
  const takes = (position: number): boolean =>
    ranges.some(([from, to]) => position >= from && position <= to);
  let looked = 0;
  for (const [from, to] of ranges) {
    for (let index = firstFrom(list, from); index < list.length && looked < MAX_INSIDE; index++, looked++) {
      const inner = list[index];
      if (inner === undefined || inner.position > to) break;
      if (ignoresSubtotals && inner.ignoresSubtotals) continue;
      const again = inner.ranges.find(([first, last]) => ranges.some(([a, b]) => first <= b && last >= a));
      if (again === undefined) continue;
      return {
        kind: 'double',
        cells: [cellOf(grid, strip, inner.position)],
        sure: inner.isSum,
      };
    }
  }
  if (ranges.length < 2) return null;
  return missingTerm(context, totals, takes, ranges, own);
}

function firstFrom(list: readonly InnerTotal[], position: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.position ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Positions a hull of terms may span before the list is no list of sisters any more. */
const MAX_HULL = 2_000;

/** "=B4+B5+B7": a sister of the terms, between them, that neither they nor any other total takes in. */
function missingTerm(
  context: Context,
  totals: StripTotals,
  takes: (position: number) => boolean,
  ranges: readonly [number, number][],
  own: number,
): Fault | null {
  const first = Math.min(...ranges.map(([from]) => from));
  const last = Math.max(...ranges.map(([, to]) => to));
  if (last - first > MAX_HULL || (own > first && own < last)) return null;
  const { strip, takers } = totals;
  const list = listOf(context, totals);
  const inner = new Map<number, InnerTotal>();
  let covered = 0;
  for (let index = firstFrom(list, Math.min(first, own)); index < list.length; index++) {
    const entry = list[index] as InnerTotal;
    if (entry.position > Math.max(last, own)) break;
    inner.set(entry.position, entry);
    if (takes(entry.position)) covered++;
  }
  const isOfTotals = covered === ranges.length;
  if (!isOfTotals && covered > 0) return null;
  const terms = ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const left: number[] = [];
  // Between the terms, and on to the total where nothing but sisters stands.
  const [from, to] = own > last ? [first, own - 1] : [own < first ? own + 1 : first, last];
  for (let position = from; position <= to; position++) {
    if (takes(position) || position === own) continue;
    const at = strip.base + position * strip.stride;
    if (context.grid.kinds[at] !== NUMBER) continue;
    const total = inner.get(position);
    if (isOfTotals !== (total !== undefined)) continue;
    if (isOfTotals && !total?.isSum) continue;
    const isTaken = (takers[position] as number) > 0;
    // A total of some of the terms is a step on the way, not a sister.
    const isStep = total?.ranges.some(([a, b]) => ranges.some(([c, d]) => a <= d && b >= c)) ?? false;
    if (!isTaken && !isStep) left.push(position);
    if (left.length > MAX_LEFT_OUT) return null;
  }
  if (left.length === 0 || left.length * 2 > terms) return null;
  if (!isOfTotals && (terms < 3 || left.some((position) => isHeading(context, strip, position)))) return null;
  return missing(context, strip, left, isOfTotals || strip.axis === 'down');
}
