// Owns mending a cell that departs from its neighbours: their formula is put into it.
// Invariant: safe only where the table's own rows, or copies on both sides, leave no other reading; a typed number that is
// not their result may be meant and is a choice.
import type { CellChange } from '../../contract/fix.ts';
import type { Break } from '../../sheet/breaks.ts';
import { precedents } from '../../sheet/formula.ts';
import type { EstimateTable } from '../../sheet/recognise.ts';
import type { Cell } from '../rule.ts';
import { fixOf, formulaLabel, putFormula, resultOf, safeFix } from './mend.ts';
import type { Desk, Mend } from './mend.ts';

/** Relative: noise of a result worked out again. */
const NOISE = 1e-9;

export function sameResult(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(0.005, Math.abs(other) * NOISE);
}

/** `isSure` is asked of each of the breaks that is mended. */
export function copyMend(breaks: readonly Break[], isSure: (found: Break, desk: Desk) => boolean): Mend {
  return (desk, cells) => {
    const left = new Set(cells.map(({ row, column }) => `${row} ${column}`));
    const mended = breaks.filter(({ row, column }) => left.has(`${row} ${column}`));
    const [first] = mended;
    if (first === undefined) return null;
    const formulaOf = ({ peer }: Break): string => desk.grid.formulas[peer] ?? '';
    return fixOf(
      mended.every((found) => isSure(found, desk) && !readsNewBlank(desk, found, formulaOf(found))),
      formulaLabel(formulaOf(first), first, mended.length),
      mended.map((found) => putFormula(desk, found, formulaOf(found))),
    );
  };
}

/** The neighbours' formula would read an empty cell that the own one passes over: a month after the row of its quarter. */
function readsNewBlank({ grid }: Desk, { row, column }: Cell, formula: string): boolean {
  const singles = (read: string): Cell[] =>
    precedents(read, row, column).flatMap(({ sheet, range: { top, bottom, left, right } }) =>
      sheet === null && top === bottom && left === right ? [{ row: top, column: left }] : [],
    );
  const key = (cell: Cell): string => `${cell.row} ${cell.column}`;
  const known = new Set(singles(grid.formula(row, column)).map(key));
  return singles(formula).some((cell) => !known.has(key(cell)) && grid.value(cell.row, cell.column) === '');
}

/** One typed cell: the formula that most of its column has. */
export function copyFormulaMend(formula: string): Mend {
  return (desk, [cell]) =>
    cell === undefined ? null : safeFix(formulaLabel(formula, cell), [putFormula(desk, cell, formula)]);
}

/** The number that stands there is what the neighbours' formula gives: nothing a person sees would change. */
export function isTheirResult({ row, column, peer }: Break, desk: Desk): boolean {
  const value = desk.grid.value(row, column);
  const result = resultOf(desk, desk.grid.formulas[peer] ?? '', { row, column });
  return typeof value === 'number' && result !== null && sameResult(value, result);
}

/** At least so many copies on each side, outside tables. */
const BESIDE = 2;
const PEERS = 5;

/** Copies on both sides, and the departure is one that nobody makes on purpose. */
export function isPlainSlip({ kind, before, after, peers }: Break): boolean {
  if (kind === 'constant' || kind === 'other' || kind === 'anchor' || kind === 'typed') return false;
  return before >= BESIDE && after >= BESIDE && peers >= PEERS;
}

/** Formulas of a column that are the same before one is the column's own. */
const MIN_COPIES = 2;
const MIN_SHARE = 0.7;

/** The formula in R1C1 that most lines of a table have for their amount; null where they have none in common. */
export function columnFormula(desk: Desk, table: EstimateTable): string | null {
  return desk.once(table.lines, () => {
    const { id, count, filled } = desk.analysis.commonest(table.columns.amount, table.lineRows);
    return count >= MIN_COPIES && count >= (filled - 1) * MIN_SHARE ? (desk.grid.formulas[id] ?? null) : null;
  });
}

/** Typed amounts of lines: the column's formula, where it gives what stands there. */
export function lineFormulaMend(table: EstimateTable): Mend {
  return (desk, cells) => {
    const formula = columnFormula(desk, table);
    const [first] = cells;
    if (formula === null || first === undefined) return null;
    const isSame = (cell: Cell): boolean => {
      const value = desk.grid.value(cell.row, cell.column);
      const result = resultOf(desk, formula, cell);
      return typeof value === 'number' && result !== null && sameResult(value, result);
    };
    const changes: CellChange[] = cells.map((cell) => putFormula(desk, cell, formula));
    return fixOf(cells.every(isSame), formulaLabel(formula, first, cells.length), changes);
  };
}
