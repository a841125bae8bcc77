// Owns faults of what a reference points at: one step off, a `$` lost or added before a fill, a row pasted as text.
// Invariant: a fill or a paste writes what a spreadsheet would write there.
import { isReference, moved, replaced } from '../formula.ts';
import type { Reference, ReferenceToken } from '../formula.ts';
import type { FormulaCell, Grid } from '../grid.ts';
import { rewrite } from './fault.ts';
import type { Fault, Slip, Surroundings } from './fault.ts';

const STEPS = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;

export const referenceShifted: Fault = {
  kind: 'referenceShifted',
  title: 'reference shifted by one',
  on: 'formula',
  slips: (cell) =>
    cell.tokens.flatMap((token, index) =>
      isReference(token)
        ? STEPS.map(([rows, columns]) => stepped(token, rows, columns))
            .filter(({ from }) => from.row > 0 && from.column > 0)
            .map((step): Slip => [rewrite(cell, replaced(cell.tokens, index, step))])
        : [],
    ),
};

function stepped(token: ReferenceToken, rows: number, columns: number): ReferenceToken {
  const corner = (at: Reference): Reference => ({ ...at, row: at.row + rows, column: at.column + columns });
  return { ...token, from: corner(token.from), to: token.to === null ? null : corner(token.to) };
}

/** One to three copies below or to the right follow the slip; only a formula that has no copies is touched alone. */
export const dollarSlip: Fault = {
  kind: 'dollarSlip',
  title: '$ lost or added, then filled',
  on: 'formula',
  slips: (cell, { grid, random }) =>
    (['row', 'column'] as const).flatMap((axis) => {
      const flag = axis === 'row' ? 'rowFixed' : 'columnFixed';
      const wanted = 1 + random.below(3);
      const copies = followers(grid, cell, axis).slice(0, wanted);
      return cell.tokens.flatMap((token, index) => {
        if (!isReference(token)) return [];
        const fixed = token.from[flag] && (token.to === null || token.to[flag]);
        if (copies.length === 0 && !(fixed && isAlone(grid, cell))) return [];
        const corner = (at: Reference): Reference => ({ ...at, [flag]: !fixed });
        const slipped = replaced(cell.tokens, index, {
          ...token,
          from: corner(token.from),
          to: token.to === null ? null : corner(token.to),
        });
        return [
          [
            rewrite(cell, slipped),
            ...copies.map((copy) =>
              rewrite(copy, moved(slipped, copy.row - cell.row, copy.column - cell.column)),
            ),
          ],
        ];
      });
    }),
};

const isAlone = (grid: Grid, cell: FormulaCell): boolean =>
  grid.peers(cell, 'row').length + grid.peers(cell, 'column').length === 0;

/** The unbroken copies that follow a formula, downwards or to the right. */
function followers(grid: Grid, cell: FormulaCell, axis: 'row' | 'column'): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (;;) {
    const distance = found.length + 1;
    const next = grid.formulaAt({
      sheet: cell.sheet,
      row: cell.row + (axis === 'row' ? distance : 0),
      column: cell.column + (axis === 'column' ? distance : 0),
    });
    if (next?.form !== cell.form) return found;
    found.push(next);
  }
}

export const rowNotAdapted: Fault = {
  kind: 'rowNotAdapted',
  title: 'copied row or column not adapted',
  on: 'formula',
  slips: (cell, around) =>
    (['row', 'column'] as const)
      .map((axis) => pastedAsText(cell, axis, around))
      .filter((slip) => slip.length > 0),
};

/** The formulas of the line before, word for word, in every cell of this line that was a copy of them. */
function pastedAsText(cell: FormulaCell, axis: 'row' | 'column', { grid }: Surroundings): Slip {
  const before = (at: FormulaCell): FormulaCell | undefined =>
    grid.formulaAt({
      sheet: at.sheet,
      row: at.row - (axis === 'row' ? 1 : 0),
      column: at.column - (axis === 'column' ? 1 : 0),
    });
  return grid
    .formulas()
    .filter((other) => other.sheet === cell.sheet && other[axis] === cell[axis])
    .flatMap((other) => {
      const source = before(other);
      const copied = source !== undefined && source.form === other.form && source.text !== other.text;
      return copied ? [rewrite(other, source.tokens)] : [];
    });
}
