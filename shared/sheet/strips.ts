// Owns reading a sheet along one axis: a strip is one column (axis 'down') or one row (axis 'along').
// Invariant: positions on a strip are zero-based from the used range's corner; nothing is copied.
import type { Grid } from './grid.ts';
import { isTotalAlong } from './shape.ts';
import type { Axis, Shape, Shapes } from './shape.ts';

export interface Strip {
  axis: Axis;
  /** which column or row, from the used range's corner */
  index: number;
  /** place of position 0 in the grid's arrays, and the step to the next */
  base: number;
  stride: number;
  length: number;
}

export function stripOf({ height, width }: Grid, axis: Axis, index: number): Strip {
  return axis === 'down'
    ? { axis, index, base: index * height, stride: 1, length: height }
    : { axis, index, base: index, stride: height, length: width };
}

/** Sheet coordinates of a position. */
export function cellOf(
  grid: Grid,
  { axis, index }: Strip,
  position: number,
): { row: number; column: number } {
  return axis === 'down'
    ? { row: grid.top + position, column: grid.left + index }
    : { row: grid.top + index, column: grid.left + position };
}

/** Positions of a strip, from one up to another (included), whose formula passes a test; copies in a row are asked of once. */
export function formulaPlaces(
  { ids }: Grid,
  { base, stride, length }: Strip,
  test: (id: number, position: number) => boolean,
  from = 0,
  to = length - 1,
): number[] {
  const places: number[] = [];
  let latest = 0;
  let passes = false;
  for (let position = from, at = base + from * stride; position <= to; position++, at += stride) {
    const id = ids[at] as number;
    if (id === 0) continue;
    if (id !== latest) {
      latest = id;
      passes = test(id, position);
    }
    if (passes) places.push(position);
  }
  return places;
}

/** Tells whether a formula on a strip totals that strip; remembered for each formula. */
export class TotalTest {
  private readonly grid: Grid;
  private readonly shapes: Shapes;
  /** by formula: 1 = yes, 2 = no, 3 = depends on the strip */
  private readonly down = new Map<number, number>();
  private readonly along = new Map<number, number>();
  private readonly onStrip = new Map<number, boolean>();
  private latest = '';

  constructor(grid: Grid, shapes: Shapes) {
    this.grid = grid;
    this.shapes = shapes;
  }

  of(strip: Strip, id: number): boolean {
    const known = strip.axis === 'down' ? this.down : this.along;
    const answer = known.get(id);
    if (answer === 1 || answer === 2) return answer === 1;
    const { grid, onStrip } = this;
    const here = `${strip.axis}${strip.index}`;
    if (here !== this.latest) onStrip.clear();
    this.latest = here;
    const found = answer === 3 ? onStrip.get(id) : undefined;
    if (found !== undefined) return found;
    const shape = this.shapes.of(id);
    const line = strip.axis === 'down' ? grid.left + strip.index : grid.top + strip.index;
    const isTotal = shape !== null && isTotalAlong(shape, strip.axis, line);
    if (shape !== null && hasFixedPart(shape, strip.axis)) {
      known.set(id, 3);
      onStrip.set(id, isTotal);
    } else known.set(id, isTotal ? 1 : 2);
    return isTotal;
  }
}

/** A fixed column means a formula's own column on one strip and another column on the next. */
function hasFixedPart({ references }: Shape, axis: Axis): boolean {
  return references.some(
    ({ start, end, prefix }) =>
      prefix === '' &&
      (axis === 'down' ? start.columnFixed || end.columnFixed : start.rowFixed || end.rowFixed),
  );
}
