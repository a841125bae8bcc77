// Owns faults of a range's extent: a row or column lost or taken in at either end.
// Invariant: a shrunk range keeps two cells along the axis it loses one on; a grown one takes in at least one number.
import { covers, spotsOf } from '../address.ts';
import { areaOf, isReference, replaced } from '../formula.ts';
import type { Reference, ReferenceToken } from '../formula.ts';
import type { FormulaCell, Grid } from '../grid.ts';
import { rewrite } from './fault.ts';
import type { Fault, Slip } from './fault.ts';

type Axis = 'row' | 'column';
type Range = ReferenceToken & { to: Reference };

const AXES: readonly Axis[] = ['row', 'column'];
const length = ({ from, to }: Range, axis: Axis): number => to[axis] - from[axis] + 1;
const withEnd = (range: Range, end: 'from' | 'to', axis: Axis, by: number): Range => ({
  ...range,
  [end]: { ...range[end], [axis]: range[end][axis] + by },
});

function eachRange(cell: FormulaCell, change: (range: Range) => Range[]): Slip[] {
  return cell.tokens.flatMap((token, index) =>
    isReference(token) && token.to !== null
      ? change(token as Range).map((range) => [rewrite(cell, replaced(cell.tokens, index, range))])
      : [],
  );
}

export const rangeShrunk: Fault = {
  kind: 'rangeShrunk',
  title: 'range shrunk',
  on: 'formula',
  slips: (cell) =>
    eachRange(cell, (range) =>
      AXES.filter((axis) => length(range, axis) >= 3).flatMap((axis) => [
        withEnd(range, 'from', axis, 1),
        withEnd(range, 'to', axis, -1),
      ]),
    ),
};

/** Along the range where a number stands at its end; across only where none does. */
export const rangeGrown: Fault = {
  kind: 'rangeGrown',
  title: 'range grown',
  on: 'formula',
  slips: (cell, { grid }) =>
    eachRange(cell, (range) => {
      const grown = AXES.map((axis) =>
        [withEnd(range, 'from', axis, -1), withEnd(range, 'to', axis, 1)].filter(
          (each) => each.from.row > 0 && each.from.column > 0 && takesInNumber(grid, cell, range, each),
        ),
      );
      const longer = AXES.findIndex((axis) => length(range, axis) > 1);
      const along = (grown[longer] ?? []).filter(
        (each) => each.sheet !== null || !covers(areaOf(each), cell),
      );
      return along.length > 0 ? along : grown.flat();
    }),
};

function takesInNumber(grid: Grid, cell: FormulaCell, before: Range, after: Range): boolean {
  const had = new Set(spotsOf(areaOf(before)).map(({ row, column }) => `${row},${column}`));
  return spotsOf(areaOf(after)).some((spot) => {
    if (had.has(`${spot.row},${spot.column}`)) return false;
    const kind = grid.at({ sheet: after.sheet ?? cell.sheet, ...spot })?.kind;
    return kind === 'number' || kind === 'formula';
  });
}
