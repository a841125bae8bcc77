// Owns mending totals: a range that takes in too little or too much, a total typed where its sisters compute.
// Invariant: in a recognised table a mended total gives exactly the sum of its parts, else it is not offered; elsewhere the
// sisters decide, or the cells right beside the range.
import type { CellRange } from '../../sheet/address.ts';
import type { Break } from '../../sheet/breaks.ts';
import { scanFormula } from '../../sheet/formula.ts';
import type { EstimateTable, RecognisedTable } from '../../sheet/recognise.ts';
import type { TableRow } from '../../sheet/rows.ts';
import type { Cell } from '../rule.ts';
import { sumRows } from '../sums.ts';
import type { FaultGroup } from '../totalFaults.ts';
import { sameResult } from './copies.ts';
import {
  choiceOf,
  fixOf,
  formulaLabel,
  holds,
  isConstant,
  optionOf,
  putFormula,
  putValue,
  resultOf,
  safeFix,
  writeLabel,
} from './mend.ts';
import type { Desk, Mend } from './mend.ts';
import { listText, relativeText, termList, termsOf, withRange, withTerm } from './references.ts';
import type { Term, TermList } from './references.ts';

/** A total of a table that leaves out some of its parts. */
export function partsMend(
  table: EstimateTable,
  sum: TableRow,
  parts: readonly TableRow[],
  missing: readonly TableRow[],
): Mend {
  return (desk) => {
    const { amount: column } = table.columns;
    const cell = { row: sum.row, column };
    const formula = desk.grid.formula(cell.row, cell.column);
    const left = missing.map(({ row }) => ({ row, column }));
    const expected = sumRows(parts, table).numeric;
    const mended = [...extended(formula, cell, left), ...inserted(formula, cell, left)].find((candidate) => {
      const result = resultOf(desk, candidate, cell);
      return result !== null && sameResult(result, expected);
    });
    return mended === undefined
      ? null
      : safeFix(formulaLabel(mended, cell), [putFormula(desk, cell, mended)]);
  };
}

/** A total or group of an estimate typed wrongly: computed as its sisters are, where they compute. */
export function typedSumMend(table: EstimateTable, sum: TableRow, parts: readonly TableRow[]): Mend {
  return (desk) => {
    const { amount: column } = table.columns;
    const cell = { row: sum.row, column };
    if (!isConstant(desk, cell)) return null;
    const { all, numeric } = sumRows(parts, table);
    const formula = desk.grid.value(cell.row, column) === '' ? null : sumFormula(desk, table, sum, parts);
    const result = formula === null ? null : resultOf(desk, formula, cell);
    if (formula !== null && result !== null && sameResult(result, numeric))
      return safeFix(formulaLabel(formula, cell), [putFormula(desk, cell, formula)]);
    return choiceOf([optionOf(writeLabel(all), [putValue(desk, cell, all)])]);
  };
}

/** Typed sums of a table that agree with their parts: the formula their sisters have. */
export function sumFormulaMend(table: EstimateTable): Mend {
  return (desk, cells) => {
    const sums = desk.once(table, () => new Map(table.sums.map((sum) => [sum.row, sum])));
    const formulas = cells.map((cell) => {
      const sum = sums.get(cell.row);
      const parts = sum === undefined ? [] : partsOf(table, sum);
      const formula = sum === undefined || parts.length === 0 ? null : sumFormula(desk, table, sum, parts);
      const result = formula === null ? null : resultOf(desk, formula, cell);
      const value = desk.grid.value(cell.row, cell.column);
      const isSame = result !== null && typeof value === 'number' && sameResult(value, result);
      return isSame ? formula : null;
    });
    const changes = cells.flatMap((cell, index) => {
      const formula = formulas[index] ?? null;
      return formula === null ? [] : [putFormula(desk, cell, formula)];
    });
    const [first] = changes;
    if (first === undefined || changes.length < cells.length) return null;
    return safeFix(formulaLabel(formulas[0] ?? '', first, changes.length), changes);
  };
}

function partsOf(table: EstimateTable, { kind, children, scope }: TableRow): readonly TableRow[] {
  if (kind === 'group') return children;
  if (kind === 'subtotal') return scope;
  return kind === 'total' && table.totals.length === 1 ? table.roots : [];
}

/** The parts as a range or with "+", as the other sums of the same kind are written; null where no sum computes. */
function sumFormula(
  desk: Desk,
  table: EstimateTable,
  sum: TableRow,
  parts: readonly TableRow[],
): string | null {
  const { amount: column } = table.columns;
  const cell = { row: sum.row, column };
  const sisters = desk.once(table.sums, () => sistersOf(desk, table));
  if (sisters.length === 0) return null;
  const rows = parts.map(({ row }) => row).sort((a, b) => a - b);
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (top === undefined || bottom === undefined) return null;
  const isTogether = bottom - top === rows.length - 1;
  // "=G6" over one line shows no way of writing.
  const alike = sisters.filter(
    ({ kind, list }) => kind === sum.kind && (list.open !== '=' || list.terms.length > 1),
  );
  const withCall = alike.filter(({ list }) => list.open !== '=').length;
  if (isTogether && rows.length > 1 && withCall * 2 >= alike.length)
    return `=SUM(${relativeText(cell, { top, bottom, left: column, right: column })})`;
  const terms = rows.map((row) => {
    const range = { top: row, bottom: row, left: column, right: column };
    return { range, text: relativeText(cell, range) };
  });
  return listText({ open: '=', separator: '+', close: '', terms });
}

/** How the sums of a table that compute are written; the one that is typed is not among them. */
function sistersOf(
  { grid }: Desk,
  { sums, columns: { amount: column } }: EstimateTable,
): { kind: TableRow['kind']; list: TermList }[] {
  return sums.flatMap(({ row, kind }) => {
    const formula = grid.formula(row, column);
    const list = formula === '' ? null : termList(formula, { row, column });
    return list === null ? [] : [{ kind, list }];
  });
}

/** A sum in any column of a table: the formula of its own row in another column, where it gives what the parts come to. */
export function rowSumMend({ range }: RecognisedTable, expected: number): Mend {
  return (desk, [cell]) => {
    if (cell === undefined) return null;
    const { grid } = desk;
    const own = grid.formula(cell.row, cell.column);
    const tried = new Set([own, '']);
    for (let column = range.left; column <= range.right; column++) {
      const formula = grid.formula(cell.row, column);
      if (tried.has(formula)) continue;
      tried.add(formula);
      if (termList(formula, cell) === null) continue;
      const result = resultOf(desk, formula, cell);
      // A formula that stands there may be right but for what it reads.
      if (result !== null && sameResult(result, expected))
        return fixOf(own === '', formulaLabel(formula, cell), [putFormula(desk, cell, formula)]);
    }
    return own === '' ? choiceOf([optionOf(writeLabel(expected), [putValue(desk, cell, expected)])]) : null;
  };
}

// ── totals judged by the cells around ───────────────────────────────────────────────────────────────────────────────

/** `isSure`: the layout cannot mean it. */
export function faultMend({ kind, totals, cells }: FaultGroup, isSure: boolean): Mend {
  return (desk, left) => {
    const [first] = totals;
    if (first === undefined) return null;
    const { grid } = desk;
    const formula = grid.formula(first.row, first.column);
    const mended = sisterFormula(desk, kind, first, cells) ?? REWRITES[kind](desk, formula, first, cells);
    if (mended === null || mended === formula || takesIn(mended, first, first)) return null;
    const told = new Set(left.map(({ row, column }) => `${row} ${column}`));
    const due = totals.filter(
      ({ row, column }) => grid.formula(row, column) === formula && told.has(`${row} ${column}`),
    );
    return fixOf(
      isSure && !(kind === 'double' && mayReachTooFar(desk, formula, first, cells)),
      formulaLabel(mended, first, due.length),
      due.map((total) => putFormula(desk, total, mended)),
    );
  };
}

/** What the copies around the total have, where that puts it right. */
function sisterFormula(
  desk: Desk,
  kind: FaultGroup['kind'],
  total: Cell,
  cells: readonly Cell[],
): string | null {
  const { grid, analysis } = desk;
  const breaks = desk.once(
    analysis,
    () => new Map(analysis.breaks().map((found) => [`${found.row} ${found.column}`, found])),
  );
  const found: Break | undefined = breaks.get(`${total.row} ${total.column}`);
  const peer = found === undefined ? null : (grid.formulas[found.peer] ?? null);
  if (peer !== null && analysis.shapes.of(found?.peer ?? 0)?.sum) {
    if (kind === 'sister') return peer;
    if (kind === 'missing' && cells.every((cell) => takesIn(peer, total, cell))) return peer;
    if (kind === 'heading' && !cells.some((cell) => takesIn(peer, total, cell))) return peer;
    if (kind === 'double') return peer;
  }
  return null;
}

function takesIn(formula: string, from: Cell, cell: Cell): boolean {
  return termsOf(scanFormula(formula), from).some(({ range }) => holds(range, cell));
}

type Rewrite = (desk: Desk, formula: string, total: Cell, cells: readonly Cell[]) => string | null;

const NONE: Rewrite = () => null;

const REWRITES: Record<FaultGroup['kind'], Rewrite> = {
  missing: (_desk, formula, total, cells) =>
    [...extended(formula, total, cells), ...inserted(formula, total, cells)][0] ?? null,
  heading: (_desk, formula, total, cells) => shortened(formula, total, cells),
  self: (_desk, formula, total) => shortened(formula, total, [total]),
  double: (desk, formula, total, [again]) =>
    again === undefined ? null : withoutAgain(desk, formula, total, again),
  sister: ({ grid }, _formula, { row, column }) => {
    const above = grid.formula(row - 1, column);
    return above !== '' && above === grid.formula(row + 1, column) ? above : null;
  },
  wide: NONE,
  sizes: NONE,
};

/** Longer by the cells, along the strip it lies in; the nearest first. */
function extended(formula: string, total: Cell, cells: readonly Cell[]): string[] {
  const tokens = scanFormula(formula);
  return termsOf(tokens, total)
    .filter(({ single }) => !single)
    .flatMap((term) => {
      const to = boxOf(term.range, cells);
      const isStrip =
        term.range.left === term.range.right
          ? to.left === to.right
          : term.range.top === term.range.bottom && to.top === to.bottom;
      const written = isStrip && !holds(to, total) ? withRange(tokens, term, to) : null;
      return written === null ? [] : [{ written, growth: sizeOf(to) - sizeOf(term.range) }];
    })
    .sort((a, b) => a.growth - b.growth)
    .map(({ written }) => written);
}

function boxOf(range: CellRange, cells: readonly Cell[]): CellRange {
  const box = { ...range };
  for (const { row, column } of cells) {
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row);
    box.left = Math.min(box.left, column);
    box.right = Math.max(box.right, column);
  }
  return box;
}

function sizeOf({ top, bottom, left, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The cells as further terms of a list; those that follow each other as a range. */
function inserted(formula: string, total: Cell, cells: readonly Cell[]): string[] {
  let written = formula;
  for (const run of runsOf(cells)) {
    const list = termList(written, total);
    if (list === null) return [];
    written = withTerm(list, total, run);
  }
  return written === formula ? [] : [written];
}

function runsOf(cells: readonly Cell[]): CellRange[] {
  const runs: CellRange[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last !== undefined && last.left === column && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}

/** Without cells at one end of a range. */
function shortened(formula: string, total: Cell, cells: readonly Cell[]): string | null {
  const tokens = scanFormula(formula);
  for (const term of termsOf(tokens, total)) {
    const inside = cells.filter((cell) => holds(term.range, cell));
    if (inside.length === 0 || term.single) continue;
    const to = cutOff(term, inside);
    const written = to === null ? null : withRange(tokens, term, to);
    if (written !== null) return written;
  }
  return null;
}

function cutOff({ range }: Term, cells: readonly Cell[]): CellRange | null {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const last = Math.max(...rows);
  const first = Math.min(...rows);
  const right = Math.max(...columns);
  const left = Math.min(...columns);
  if (range.left === range.right) {
    if (first === range.top && last < range.bottom) return { ...range, top: last + 1 };
    if (last === range.bottom && first > range.top) return { ...range, bottom: first - 1 };
  } else if (range.top === range.bottom) {
    if (left === range.left && right < range.right) return { ...range, left: right + 1 };
    if (right === range.right && left > range.left) return { ...range, right: left - 1 };
  }
  return null;
}

/** A term beside a total that takes it in at the end of its range: as well that range may be what is too long. */
function mayReachTooFar({ grid }: Desk, formula: string, total: Cell, [again]: readonly Cell[]): boolean {
  if (again === undefined) return false;
  const terms = termsOf(scanFormula(formula), total).filter(({ range }) => !holds(range, again));
  return termsOf(scanFormula(grid.formula(again.row, again.column)), again).some(
    ({ range: inner, single }) =>
      !single &&
      terms.some(
        ({ range }) =>
          covers(inner, range) &&
          !covers(range, inner) &&
          (range.top === inner.top || range.bottom === inner.bottom) &&
          (range.left === inner.left || range.right === inner.right),
      ),
  );
}

/** `again` is taken in besides its parts, or twice: one of the two goes, where the rest still takes in all of it. */
function withoutAgain({ grid }: Desk, formula: string, total: Cell, again: Cell): string | null {
  const list = termList(formula, total);
  if (list !== null && list.terms.length > 1) {
    const isAgain = ({ range }: { range: CellRange }): boolean => holds(range, again);
    const ownTerms = list.terms.filter((term) => isAgain(term) && sizeOf(term.range) === 1);
    const without = (gone: readonly unknown[]): string =>
      listText({ ...list, terms: list.terms.filter((term) => !gone.includes(term)) });
    const holders = list.terms.filter(isAgain);
    if (holders.length > 1 && ownTerms.length > 0) return without([ownTerms.at(-1)]);
    const inner = termsOf(scanFormula(grid.formula(again.row, again.column)), again).map(
      ({ range }) => range,
    );
    const others = list.terms.filter((term) => !isAgain(term));
    const parts = others.filter(({ range }) => inner.some((part) => overlaps(range, part)));
    const isWhole = inner.every((part) => others.some(({ range }) => covers(range, part)));
    if (ownTerms.length === 1 && isWhole) return without(ownTerms);
    const areWithin = parts.every(({ range }) => inner.some((part) => covers(part, range)));
    if (holders.length === 1 && parts.length > 0 && areWithin) return without(parts);
  }
  return shortened(formula, total, [again]);
}

function overlaps(one: CellRange, other: CellRange): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

function covers(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom &&
    outer.left <= inner.left &&
    outer.right >= inner.right
  );
}
