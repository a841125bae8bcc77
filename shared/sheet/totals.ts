// Owns what is wrong with what a total takes in: it passes over the totals of a column and asks of each its ends, its
// terms and its sisters, and after an edit only those that may look at the cell.
// Invariant: judged by the cells around, never by labels alone; each total has at most one fault.
import type { CellRange } from './address.ts';
import type { Grid } from './grid.ts';
import { firstFrom } from './search.ts';
import { rangeOf } from './shape.ts';
import type { Shape, ShapeReference, Shapes } from './shape.ts';
import { formulaPlaces, stripOf } from './strips.ts';
import type { Strip, TotalTest } from './strips.ts';
import { checkEnds } from './totalEnds.ts';
import { checkSisters, checkWidth, hasUnequalRanges, pairsRanges, sistersAround } from './totalSisters.ts';
import { checkTerms, createStripTotals, followTotals, MAX_WORK } from './totalTerms.ts';
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

/** What is known of the totals that stand in one column. */
export interface ColumnTotals {
  /** from top to bottom, those told by their sisters last */
  faults(): readonly TotalFault[];
  /** false when the totals take in too much to look at all of it */
  isWhole(): boolean;
  /** to be called when a cell changed, in any column; places from the used range's corner, formulas before and after */
  edited(row: number, column: number, before: number, after: number): void;
}

export interface TotalsContext {
  grid: Grid;
  shapes: Shapes;
  isTotal: TotalTest;
  /** rows looked along for headings, labels and totals, from the used range's corner */
  rows: Set<number>;
  /** columns whose cells these totals read, from the used range's corner */
  reads: Set<number>;
  /** steps taken so far */
  work: number;
}

/** Rows beyond its own and those of its ranges that a total may look at. */
const MARGIN = 8;

/** What is known of one column while its totals can be asked one by one. */
class Asked {
  readonly context: TotalsContext;
  readonly strip: Strip;
  readonly plans = new Map<number, Plan | null>();
  /** of the column itself */
  readonly totals: StripTotals;
  /** of each total, from top to bottom: its position, the rows it may look at, and the steps it took */
  readonly positions: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly work: number[] = [];
  /** by position */
  readonly faults = new Map<number, Fault>();
  bySisters: readonly TotalFault[] = [];

  constructor(context: TotalsContext, strip: Strip) {
    this.context = context;
    this.strip = strip;
    this.totals = createStripTotals(strip);
  }
}

/**
 * The totals of one column, asked when first needed. After an edit only those are asked again that may look at the cell:
 * each by itself looks at the rows of its ranges and its own, and a little around them.
 */
export function createColumnTotals(
  grid: Grid,
  shapes: Shapes,
  isTotal: TotalTest,
  column: number,
): ColumnTotals {
  let asked: Asked | null = null;
  let told: readonly TotalFault[] | null = null;
  const askedAll = (): Asked => (asked ??= askAll(grid, shapes, isTotal, column));
  return {
    faults: () => (told ??= faultsOf(askedAll())),
    isWhole: () => askedAll().context.work <= MAX_WORK,
    edited: (row, edited, before, after) => {
      if (asked === null) return;
      const { reads, rows } = asked.context;
      if (edited !== column && !reads.has(edited) && !rows.has(row)) return;
      told = null;
      if (!follow(asked, row, edited, before, after)) asked = null;
    },
  };
}

// Functions of the module, not of each column: what is compiled for one column serves all, and the next check.

function placeOf({ context: { grid }, strip }: Asked, position: number): Place {
  return { row: grid.top + position, column: grid.left + strip.index };
}

function planAt(all: Asked, id: number, position: number): Plan | null {
  let plan = all.plans.get(id);
  if (plan === undefined) {
    plan = planOf(all.context.shapes.of(id), placeOf(all, position));
    all.plans.set(id, plan);
  }
  return plan;
}

function askAll(grid: Grid, shapes: Shapes, isTotal: TotalTest, column: number): Asked {
  const strip = stripOf(grid, 'down', column);
  const reads = new Set([column - 1, column, column + 1]);
  const all = new Asked({ grid, shapes, isTotal, rows: new Set(), reads, work: 0 }, strip);
  if (grid.counts.formula[column] === 0) return all;
  const places = formulaPlaces(grid, strip, (id, position) => planAt(all, id, position) !== null);
  for (const position of places) askCopy(all, position);
  if (all.positions.length > 0) all.bySisters = checkSisters(all.context, strip, 0, strip.length - 1);
  return all;
}

function askCopy(all: Asked, position: number): void {
  const plan = planAt(all, all.context.grid.ids[all.strip.base + position] as number, position) as Plan;
  if (plan.done) return;
  // References fixed on both sides mean the same cells in every copy.
  plan.done = plan.isFixed;
  ask(all, all.positions.push(position) - 1, plan);
}

/** Asks one total, which stands in the lists already. */
function ask(all: Asked, index: number, plan: Plan): void {
  const { context } = all;
  const { grid } = context;
  const position = all.positions[index] as number;
  const before = context.work;
  const place = placeOf(all, position);
  const ranges = plan.references.map((reference) => rangeOf(reference, place.row, place.column));
  const fault: Fault | null = plan.isUnequal
    ? { kind: 'sizes', cells: [], sure: true }
    : checkTotal(context, plan, place, ranges, all.totals);
  let from = place.row;
  let to = place.row;
  for (const { top, bottom } of ranges) {
    from = Math.min(from, top);
    to = Math.max(to, bottom);
  }
  all.from[index] = from - grid.top - MARGIN;
  all.to[index] = to - grid.top + MARGIN;
  all.work[index] = context.work - before;
  if (fault !== null) all.faults.set(position, fault);
  else if (all.faults.size > 0) all.faults.delete(position);
}

/** Brings what is known up to date; false where the column has to be asked as a whole. */
function follow(all: Asked, row: number, edited: number, before: number, after: number): boolean {
  const { context, positions, strip } = all;
  const { grid, shapes } = context;
  if (context.work > MAX_WORK) return false;
  const isOwn = edited === strip.index && before !== after;
  /** positions that may be looked at otherwise than before */
  let [first, last] = [row, row];
  if (isOwn) {
    if ([before, after].some((id) => isByPlace(shapes.of(id)))) return false;
    const plan = after === 0 ? null : planAt(all, after, row);
    const index = firstFrom(positions, (position) => position, row);
    if (positions[index] === row) {
      context.work -= all.work[index] as number;
      for (const list of [positions, all.from, all.to, all.work]) list.splice(index, 1);
      all.faults.delete(row);
    }
    if (plan !== null) {
      positions.splice(index, 0, row);
      all.from.splice(index, 0, row);
      all.to.splice(index, 0, row);
      all.work.splice(index, 0, 0);
    }
    if (positions.length === 0) return false;
    // What all totals of the column take in bears on those that leave it out.
    [first, last] = followTotals(context, all.totals, row, after);
  }
  for (let index = 0; index < positions.length; index++) {
    if (last < (all.from[index] as number) || first > (all.to[index] as number)) continue;
    context.work -= all.work[index] as number;
    const position = positions[index] as number;
    ask(all, index, planAt(all, grid.ids[strip.base + position] as number, position) as Plan);
  }
  if (isOwn) {
    const [top, bottom] = sistersAround(context, strip, row);
    const isBeyond = (fault: TotalFault): boolean =>
      fault.row < grid.top + top || fault.row > grid.top + bottom;
    all.bySisters = [...all.bySisters.filter(isBeyond), ...checkSisters(context, strip, top, bottom)].sort(
      (a, b) => a.row - b.row,
    );
  }
  return context.work <= MAX_WORK;
}

function faultsOf(all: Asked): readonly TotalFault[] {
  const own = [...all.faults]
    .sort(([a], [b]) => a - b)
    .map(([position, fault]): TotalFault => {
      const id = all.context.grid.ids[all.strip.base + position] as number;
      return { ...fault, ...placeOf(all, position), id };
    });
  const known = new Set(own.map(({ row }) => row));
  return [...own, ...all.bySisters.filter(({ row }) => !known.has(row))];
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
  return { shape, references, isFixed: references.every(isFixed), isUnequal, done: false };
}

function isFixed({ start, end }: ShapeReference): boolean {
  return start.rowFixed && start.columnFixed && end.rowFixed && end.columnFixed;
}

/** The first of its copies is asked for all of them, or decides what is asked of all. */
function isByPlace(shape: Shape | null): boolean {
  return shape !== null && (pairsRanges(shape) || shape.references.some(isFixed));
}

function checkTotal(
  context: TotalsContext,
  { shape, references }: Plan,
  place: Place,
  ranges: readonly CellRange[],
  own: StripTotals,
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
  for (let index = 0; index < ranges.length; index++) {
    if (++context.work > MAX_WORK) return null;
    const range = ranges[index] as CellRange;
    const right = Math.min(range.right, grid.right, range.left + MAX_WIDTH);
    for (let column = Math.max(range.left, grid.left); column <= right; column++)
      reads.add(column - grid.left);
    if (holds(range, place)) return { kind: 'self', cells: [place], sure: true };
    if (!isInside(range, grid)) continue;
    const isDown = range.left === range.right;
    const isAlong = range.top === range.bottom;
    const top = range.top - grid.top;
    const bottom = range.bottom - grid.top;
    const left = range.left - grid.left;
    const end = range.right - grid.left;
    if (isDown && range.left === place.column) down.push([top, bottom]);
    else if (isAlong && range.top === place.row) {
      along.push([left, end]);
      if (end - left > MAX_WIDTH) context.rows.add(top);
    }
    if (references[index]?.single) continue;
    if (isDown && bottom > top)
      edges ??= checkEnds(context, stripOf(grid, 'down', left), top, bottom, place, isRead);
    else if (isAlong && end > left && range.top === place.row)
      edges ??= checkEnds(context, stripOf(grid, 'along', top), left, end, place, isRead);
  }
  const wide = checkWidth(context, shape, place);
  if (wide !== null) return wide;
  const kind = { isSum: shape.sum !== null, ignoresSubtotals: shape.sum?.ignoresSubtotals ?? false };
  const column = place.column - grid.left;
  const row = place.row - grid.top;
  // Other functions than sums may be asked of the same list more than once.
  if (!kind.isSum && references.length > 1) return edges;
  if (down.length === references.length) return checkTerms(context, own, down, row, kind) ?? edges;
  if (along.length === references.length)
    return checkTerms(context, createStripTotals(stripOf(grid, 'along', row)), along, column, kind) ?? edges;
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
