// Owns what a rule gives for mending its finding, and how a fix is put together.
// Invariant: a fix is made when its finding is told, from the cells as they then are; only cells that would change are in it.
import type { Text } from '../../contract/common.ts';
import type { CellChange, Fix, FixOption } from '../../contract/fix.ts';
import type { CellValue } from '../../contract/snapshot.ts';
import type { CellRange } from '../../sheet/address.ts';
import type { Analysis } from '../../sheet/analysis.ts';
import { evaluate } from '../../sheet/evaluate.ts';
import { toA1 } from '../../sheet/formula.ts';
import type { Grid } from '../../sheet/grid.ts';
import { readShape } from '../../sheet/shape.ts';
import type { Shape } from '../../sheet/shape.ts';
import { formatMoney } from '../../vietnamese/number.ts';
import type { Cell } from '../rule.ts';

/** What stands in the sheet when a finding is told. */
export interface Desk {
  grid: Grid;
  analysis: Analysis;
  /** what many fixes of one table rest on is worked out once */
  once<T>(about: object, make: () => T): T;
  /** of a formula in R1C1, read once */
  shapeOf(formula: string): Shape;
}

/** How to put a finding right; `cells` are those of the finding that no other rule tells. Null where that cannot be said. */
export type Mend = (desk: Desk, cells: readonly Cell[]) => Fix | null;

export function createDesk(grid: Grid, analysis: Analysis): Desk {
  const known = new Map<object, unknown>();
  const shapes = new Map<string, Shape>();
  return {
    grid,
    analysis,
    once: <T>(about: object, make: () => T): T => {
      if (!known.has(about)) known.set(about, make());
      return known.get(about) as T;
    },
    shapeOf: (formula) => {
      let shape = shapes.get(formula);
      if (shape === undefined) shapes.set(formula, (shape = readShape(formula)));
      return shape;
    },
  };
}

/** A fix writes at most so many cells; the rest is found again when these are right. */
export const MOST_CHANGES = 20_000;

type Becomes = CellChange['becomes'];

function change({ grid }: Desk, { row, column }: Cell, becomes: Becomes, font: string | null): CellChange {
  const was = { value: grid.value(row, column), formula: grid.formula(row, column) };
  return { sheet: grid.name, row, column, was, becomes, font };
}

export function putValue(desk: Desk, cell: Cell, value: CellValue, font: string | null = null): CellChange {
  return change(desk, cell, { value }, font);
}

/** `formula` in R1C1. */
export function putFormula(desk: Desk, cell: Cell, formula: string): CellChange {
  return change(desk, cell, { formula }, null);
}

/** Right wherever the finding is, and nothing else would put it right. */
export function safeFix(label: Text, changes: readonly CellChange[]): Fix | null {
  return changes.length === 0 ? null : { safety: 'safe', options: [optionOf(label, changes)] };
}

/** Each of the ways may be the right one, or the sheet is right as it is; ways that write nothing are left out. */
export function choiceOf(options: readonly FixOption[]): Fix | null {
  const ways = options.filter(({ changes }) => changes.length > 0);
  return ways.length === 0 ? null : { safety: 'choice', options: ways };
}

export function optionOf(label: Text, changes: readonly CellChange[]): FixOption {
  return { label, changes: changes.slice(0, MOST_CHANGES) };
}

/** Safe where the rule is sure, else the one way there is, to be picked. */
export function fixOf(isSure: boolean, label: Text, changes: readonly CellChange[]): Fix | null {
  return isSure ? safeFix(label, changes) : choiceOf([optionOf(label, changes)]);
}

export function isConstant({ grid }: Desk, { row, column }: Cell): boolean {
  return grid.formulaId(row, column) === 0;
}

/** What a formula in R1C1 would give in a cell; null where that is not plain. */
export function resultOf({ grid, shapeOf }: Desk, formula: string, { row, column }: Cell): number | null {
  return evaluate(shapeOf(formula), grid, row, column);
}

export function holds(range: CellRange, { row, column }: Cell): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

// ── labels ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Each language writes its numbers its own way. */
export function shownValue(value: CellValue): Text {
  if (typeof value !== 'number') return { vi: `“${value}”`, en: `"${value}"` };
  const vi = formatMoney(value);
  const swapped: Readonly<Record<string, string>> = { '.': ',', ',': '.' };
  return { vi, en: vi.replaceAll(/[.,]/g, (mark) => swapped[mark] ?? mark) };
}

export function writeLabel(value: CellValue): Text {
  const { vi, en } = shownValue(value);
  return { vi: `Ghi ${vi}`, en: `Write ${en}` };
}

const LONGEST_SHOWN = 60;

/** A long formula is named, not shown; `count`: in how many cells it is put. */
export function formulaLabel(formula: string, { row, column }: Cell, count = 1): Text {
  if (count > 1)
    return {
      vi: `Ghi lại công thức vào ${count} ô như các ô bên cạnh`,
      en: `Put the formula of the neighbours back into ${count} cells`,
    };
  const shown = toA1(formula, row, column);
  return shown.length > LONGEST_SHOWN
    ? { vi: 'Ghi lại công thức như các ô bên cạnh', en: 'Put the formula of the neighbours back' }
    : { vi: `Ghi công thức ${shown}`, en: `Write the formula ${shown}` };
}
