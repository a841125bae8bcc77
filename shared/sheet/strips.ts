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

/** Tells whether the formula at a position totals its own strip; remembered for each formula. */
export type TotalTest = (strip: Strip, position: number, id: number) => boolean;

export function createTotalTest(grid: Grid, shapes: Shapes): TotalTest {
  /** by formula: 1 = yes, 2 = no, 3 = depends on the strip */
  const answers: Record<Axis, number[]> = { down: [], along: [] };
  const onStrip = new Map<number, boolean>();
  let latest = '';
  return (strip, position, id) => {
    const known = answers[strip.axis];
    const answer = known[id];
    if (answer === 1 || answer === 2) return answer === 1;
    if (answer === 3) {
      const here = `${strip.axis}${strip.index}`;
      if (here !== latest) onStrip.clear();
      latest = here;
      const found = onStrip.get(id);
      if (found !== undefined) return found;
    }
    const shape = shapes.of(id);
    const { row, column } = cellOf(grid, strip, position);
    const isTotal = shape !== null && isTotalAlong(shape, strip.axis, row, column);
    // Fixed rows and columns mean other cells of their own strip on another strip.
    if (shape !== null && hasFixedPart(shape)) {
      known[id] = 3;
      onStrip.set(id, isTotal);
    } else known[id] = isTotal ? 1 : 2;
    return isTotal;
  };
}

function hasFixedPart({ references }: Shape): boolean {
  return references.some(
    ({ start, end, prefix }) =>
      prefix === '' && (start.rowFixed || start.columnFixed || end.rowFixed || end.columnFixed),
  );
}
