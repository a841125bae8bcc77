// Owns columns of one table whose headings name different units of money although one takes the other's figures as they are.
// Invariant: only units that the headings of both columns write, and formulas that copy, add or subtract; a rate ("triệu
// đồng/hộ") names no unit of the money under it.
import type { MoneyUnit } from '../contract/finding.ts';
import { precedents, scanFormula } from '../sheet/formula.ts';
import type { Grid } from '../sheet/grid.ts';
import { textAt } from '../sheet/grid.ts';
import { moneyUnit } from '../sheet/headers.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import { foldText } from '../vietnamese/compare.ts';
import type { Cell, RuleContext, RuleFinding } from './rule.ts';

/** Lines that take the figures over before it is the way of the table. */
const MIN_LINES = 2;
const RATE = /đ(?:ồng)? ?\/ ?\p{L}/u;

interface Stated extends Cell {
  unit: MoneyUnit;
}

export function mixedColumns({ grid, analysis }: RuleContext, table: RecognisedTable): RuleFinding[] {
  const stated = new Map<number, Stated>();
  for (const column of table.columns.money) {
    const said = statedIn(grid, table, column);
    if (said !== null) stated.set(column, said);
  }
  if (new Set([...stated.values()].map(({ unit }) => unit)).size < 2) return [];
  const findings: RuleFinding[] = [];
  const [row = 0] = table.lineRows;
  for (const [column, own] of stated) {
    if (grid.counts.formula[column - grid.left] === 0) continue;
    const { id, count } = analysis.commonest(column, table.lineRows);
    const formula = grid.formulas[id] ?? '';
    if (count < MIN_LINES || !isPlain(formula)) continue;
    const other = precedents(formula, row, column)
      .map(({ sheet, range }) =>
        sheet === null && range.top === row && range.left === range.right
          ? stated.get(range.left)
          : undefined,
      )
      .find((source) => source !== undefined && source.unit !== own.unit);
    if (other === undefined) continue;
    findings.push({
      severity: 'error',
      cells: [own, other].map((cell) => ({ row: cell.row, column: cell.column })),
      message: {
        vi: `Cột này ghi ${own.unit} nhưng lấy nguyên số của cột ghi ${other.unit}.`,
        en: `This column says ${own.unit} but takes the figures of a column in ${other.unit} as they are.`,
      },
      actual: own.unit,
    });
  }
  return findings;
}

/** The heading over a column that writes the unit of its money, from the bottom; one over several columns holds for all. */
function statedIn(grid: Grid, { headerRows }: RecognisedTable, column: number): Stated | null {
  for (let row = headerRows[1]; row >= headerRows[0]; row--) {
    const merge = grid.mergeOver(row, column);
    const at = merge === null ? { row, column } : { row: merge.top, column: merge.left };
    const text = textAt(grid, at.row, at.column);
    const unit = RATE.test(foldText(text)) ? null : moneyUnit(text);
    if (unit !== null) return { ...at, unit };
  }
  return null;
}

/** Cells, + and - alone: nothing that could change the unit. */
function isPlain(formula: string): boolean {
  const tokens = scanFormula(formula);
  return (
    tokens.some(({ reference }) => reference !== null) &&
    tokens.every(
      ({ kind, text }) =>
        kind !== 'number' && kind !== 'function' && (kind !== 'operator' || /^[+-]$/.test(text)),
    )
  );
}
