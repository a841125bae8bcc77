// Owns what is wrong with what a total takes in: it passes over the totals of a column and asks of each its ends, its
// terms and its sisters.
// Invariant: judged by the cells around, never by labels alone; each total has at most one fault.
import type { CellRange } from './address.ts';
import type { Grid } from './grid.ts';
import { rangeOf } from './shape.ts';
import type { Shape, ShapeReference, Shapes } from './shape.ts';
import { stripOf } from './strips.ts';
import type { Strip, TotalTest } from './strips.ts';
import { checkEnds } from './totalEnds.ts';
import { checkSisters, checkWidth, hasUnequalRanges } from './totalSisters.ts';
import { checkTerms, createStripTotals, MAX_WORK } from './totalTerms.ts';
import type { StripTotals } from './totalTerms.ts';

/** Sheet coordinates. */
export interface Place {
  row: number;
  column: number;
}

export interface Fault {
  kind:
    /** leaves out cells */
    | 'missing'
    /** takes in a year or a column number of the heading */
    | 'heading'
    /** takes in a total and its parts, or one cell twice */
    | 'double'
    /** takes in itself */
    | 'self'
    /** takes in more or less than the totals around it */
    | 'sister'
    /** reaches into a column or row with a total of its own */
    | 'wide'
    /** ranges of one function with different lengths */
    | 'sizes';
  /** cells left out, or taken in wrongly */
  cells: Place[];
  /** false where the layout may mean it */
  sure: boolean;
  /** 'missing' at the end away from the total */
  isFar?: boolean;
}

export interface TotalFault extends Place, Fault {
  /** the formula; equal for copies of one mistake */
  id: number;
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

export interface TotalsOfColumn {
  faults: TotalFault[];
  /** columns whose cells these totals read, from the used range's corner */
  reads: ReadonlySet<number>;
  /** rows looked along for headings and labels, from the used range's corner */
  rows: ReadonlySet<number>;
  /** false when the totals take in too much to look at all of it */
  isWhole: boolean;
}

export interface TotalsContext {
  grid: Grid;
  shapes: Shapes;
  isTotal: TotalTest;
  /** the strip that crosses another at a position */
  cross(strip: Strip, position: number): Strip;
  rows: Set<number>;
  reads: Set<number>;
  /** steps taken so far */
  work: number;
}

/** Faults of the totals that stand in one column, from top to bottom. */
export function findTotalFaults(
  grid: Grid,
  shapes: Shapes,
  isTotal: TotalTest,
  column: number,
): TotalsOfColumn {
  const strip = stripOf(grid, 'down', column);
  const faults: TotalFault[] = [];
  const plans = new Map<number, Plan | null>();
  const context: TotalsContext = {
    grid,
    shapes,
    isTotal,
    cross: ({ axis }, position) => stripOf(grid, axis === 'down' ? 'along' : 'down', position),
    rows: new Set(),
    reads: new Set([column - 1, column, column + 1]),
    work: 0,
  };
  const strips = new Map<string, StripTotals>();
  const totalsOn = (target: Strip): StripTotals => {
    const key = `${target.axis}${target.index}`;
    let totals = strips.get(key);
    if (totals === undefined) strips.set(key, (totals = createStripTotals(target)));
    return totals;
  };
  let hasRanges = false;
  /** the formula met last that there is nothing to ask of */
  let idle = 0;
  const length = grid.counts.formula[column] === 0 ? 0 : strip.length;
  for (let position = 0, at = strip.base; position < length; position++, at++) {
    const id = grid.ids[at] as number;
    if (id === 0 || id === idle) continue;
    let plan = plans.get(id);
    const place: Place = { row: grid.top + position, column: grid.left + column };
    if (plan === undefined) {
      plan = planOf(shapes.of(id), place);
      plans.set(id, plan);
    }
    if (plan === null || plan.done) {
      idle = id;
      continue;
    }
    hasRanges = true;
    // References fixed on both sides mean the same cells in every copy.
    plan.done = plan.isFixed;
    const fault: Fault | null = plan.isUnequal
      ? { kind: 'sizes', cells: [], sure: true }
      : checkTotal(context, plan, place, totalsOn);
    if (fault !== null) faults.push({ ...fault, ...place, id });
  }
  if (hasRanges) {
    const known = new Set(faults.map(({ row }) => row));
    for (const fault of checkSisters(context, strip)) if (!known.has(fault.row)) faults.push(fault);
  }
  return { faults, reads: context.reads, rows: context.rows, isWhole: context.work <= MAX_WORK };
}

/** What is asked of every copy of one formula. */
interface Plan {
  shape: Shape;
  references: readonly ShapeReference[];
  isFixed: boolean;
  isUnequal: boolean;
  done: boolean;
}

/** null when the formula takes in nothing worth looking at. */
function planOf(shape: Shape | null, place: Place): Plan | null {
  if (shape === null) return null;
  const isUnequal = hasUnequalRanges(shape, place);
  const own = shape.references.filter(({ prefix, whole }) => prefix === '' && !whole);
  const references =
    shape.sum !== null
      ? own.length === shape.references.length
        ? own
        : []
      : own.filter(({ single, within }) => !single && AGGREGATES.has(within));
  if (references.length === 0 && !isUnequal) return null;
  const isFixed = references.every(
    ({ start, end }) => start.rowFixed && start.columnFixed && end.rowFixed && end.columnFixed,
  );
  return { shape, references, isFixed, isUnequal, done: false };
}

function checkTotal(
  context: TotalsContext,
  { shape, references }: Plan,
  place: Place,
  totalsOn: (strip: Strip) => StripTotals,
): Fault | null {
  const { grid, reads } = context;
  const down: [number, number][] = [];
  const along: [number, number][] = [];
  let edges: Fault | null = null;
  const isRead = ({ row, column }: Place): boolean =>
    shape.references.some(
      (reference) =>
        reference.prefix === '' && holds(rangeOf(reference, place.row, place.column), { row, column }),
    );
  for (const reference of references) {
    if (++context.work > MAX_WORK) return null;
    const range = rangeOf(reference, place.row, place.column);
    const right = Math.min(range.right, grid.right, range.left + MAX_WIDTH);
    for (let column = Math.max(range.left, grid.left); column <= right; column++)
      reads.add(column - grid.left);
    if (holds(range, place)) return { kind: 'self', cells: [place], sure: true };
    if (!isInside(range, grid)) continue;
    const isDown = range.left === range.right;
    const isAlong = range.top === range.bottom;
    const [top, bottom] = [range.top - grid.top, range.bottom - grid.top];
    const [left, end] = [range.left - grid.left, range.right - grid.left];
    if (isDown && range.left === place.column) down.push([top, bottom]);
    else if (isAlong && range.top === place.row) along.push([left, end]);
    if (reference.single) continue;
    if (isDown && bottom > top)
      edges ??= checkEnds(context, stripOf(grid, 'down', left), top, bottom, place, isRead);
    else if (isAlong && end > left && range.top === place.row)
      edges ??= checkEnds(context, stripOf(grid, 'along', top), left, end, place, isRead);
  }
  const wide = checkWidth(context, shape, place);
  if (wide !== null) return wide;
  const kind = { isSum: shape.sum !== null, ignoresSubtotals: shape.sum?.ignoresSubtotals ?? false };
  const [column, row] = [place.column - grid.left, place.row - grid.top];
  // Other functions than sums may be asked of the same list more than once.
  if (!kind.isSum && references.length > 1) return edges;
  if (down.length === references.length)
    return checkTerms(context, totalsOn(stripOf(grid, 'down', column)), down, row, kind) ?? edges;
  if (along.length === references.length)
    return checkTerms(context, totalsOn(stripOf(grid, 'along', row)), along, column, kind) ?? edges;
  return edges;
}

/** Columns of a range that an edit is watched in. */
const MAX_WIDTH = 64;

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
