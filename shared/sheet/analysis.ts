// Owns what is known of a sheet's formulas without knowing the domain, found strip by strip and kept until a cell changes.
// Invariant: after `set`, only strips that the cell can bear on are looked at again; the answers are those of a new analysis.
import type { CellValue } from '../contract/snapshot.ts';
import {
  createColumnRuns,
  CopyTest,
  expectedAt,
  findBreaksAlong,
  findBreaksDown,
  sameAsRowAbove,
  strength,
} from './breaks.ts';
import type { Break, ColumnRuns } from './breaks.ts';
import { findDeclarations, mayDeclare } from './declared.ts';
import type { Declaration } from './declared.ts';
import { createErrorSource, findErrors } from './errors.ts';
import type { ErrorCell } from './errors.ts';
import type { FormulaCount, Grid } from './grid.ts';
import { commonestOf, ERROR, tallyFormulas } from './grid.ts';
import { findOddPrecedents } from './oddPrecedents.ts';
import type { OddPrecedent } from './oddPrecedents.ts';
import { createShapes } from './shape.ts';
import type { Shape, Shapes } from './shape.ts';
import { createStretches } from './stretches.ts';
import type { Stretches } from './stretches.ts';
import { TotalTest } from './strips.ts';
import { readTextColumn } from './textColumns.ts';
import type { TextColumn } from './textColumns.ts';
import { createColumnTotals } from './totals.ts';
import type { Place, TotalFault } from './totals.ts';

export interface Analysis {
  shapes: Shapes;
  /** different formulas that were not looked at */
  unread(): number;
  /** R1C1 text of an id */
  formulaOf(id: number): string;
  /** one a cell, by row then column */
  breaks(): readonly Break[];
  /** what the peers' formula gives in the place of a break */
  expectedAt(found: Break): number | null;
  totalFaults(): readonly TotalFault[];
  /** sheet columns whose totals take in too much to look at all of it */
  unfinishedTotals(): readonly number[];
  errors(): readonly ErrorCell[];
  oddPrecedents(): readonly OddPrecedent[];
  /** what the row "a | b | 1 | 2 | 3=1+2" under the headings declares */
  declarations(): readonly Declaration[];
  /** one a column, from left to right */
  textColumns(): readonly TextColumn[];
  /** what rules tell of the rows of a table, kept stretch by stretch */
  stretches: Stretches;
  /** which formula most of the cells of a column have in these sheet rows */
  commonest(column: number, rows: Int32Array): FormulaCount;
  /** cells with a formula that passes `test`, down each column from left to right; it is asked once for each formula */
  formulasThat(test: FormulaTest): Place[];
  /** to be called when error values of another sheet came or went */
  forgetErrors(): void;
  /** puts another value and formula into a cell of the used range */
  set(row: number, column: number, value: CellValue, formula: string): void;
}

/** What it says of a formula in R1C1 is remembered as long as the analysis; `shape` is read only when asked for. */
export type FormulaTest = (formula: string, shape: () => Shape | null) => boolean;

/** `gridOf` finds another sheet of the workbook by name: an error may come from there. */
export function createAnalysis(grid: Grid, gridOf: (name: string) => Grid | null = () => null): Analysis {
  const shapes = createShapes(grid.formulas);
  const isTotal = new TotalTest(grid, shapes);
  // So many different formulas are no copies of each other, and reading them all would keep a person waiting.
  const isTooVaried = grid.formulas.length > MAX_DISTINCT;
  const columns = Array.from({ length: isTooVaried ? 0 : grid.width }, (_, column) => column);

  const runs = columns.map((column) => createColumnRuns(grid, isTotal, column));
  const down = perColumn((column) =>
    findBreaksDown(grid, shapes, isTotal, column, runs[column] as ColumnRuns),
  );
  const totals = columns.map((column) => createColumnTotals(grid, shapes, isTotal, column));
  const source = createErrorSource(grid, gridOf);
  const errors = perColumn((column) => findErrors(grid, shapes, source, column));
  const texts = perColumn((column) => readTextColumn(grid, column));
  const odd = perColumn((column) => findOddPrecedents(grid, shapes, column));
  let declarations: readonly Declaration[] | null = null;
  const matches = new Map<FormulaTest, Matches>();
  const stretches = createStretches();
  /** by row; rows without a break have no entry */
  let along: Map<number, Break[]> | null = null;
  const hasCopies = new CopyTest(grid);
  function perColumn<T>(find: (column: number) => T): {
    all(): T[];
    forget(column: number): void;
    known: (T | undefined)[];
  } {
    const known: (T | undefined)[] = [];
    return {
      known,
      all: () => columns.map((column) => (known[column] ??= find(column))),
      forget: (column) => {
        known[column] = undefined;
      },
    };
  }

  function rows(): Map<number, Break[]> {
    if (along !== null) return along;
    along = new Map();
    if (grid.width >= 3 && !isTooVaried)
      addBreaksAlong(along, grid, shapes, isTotal, hasCopies, 0, grid.height);
    return along;
  }

  return {
    shapes,
    unread: () => (isTooVaried ? grid.formulas.length - 1 : shapes.unread()),
    formulaOf: (id) => grid.formulas[id] ?? '',
    breaks: () => mergeAxes([...down.all(), ...rows().values()].flat()),
    expectedAt: (found) => expectedAt(found, grid, shapes),
    totalFaults: () => totals.flatMap((column) => column.faults()),
    unfinishedTotals: () => totals.flatMap(({ isWhole }, column) => (isWhole() ? [] : [grid.left + column])),
    errors: () => errors.all().flat(),
    oddPrecedents: () => odd.all().flatMap((column) => column.odd),
    declarations: () => (declarations ??= findDeclarations(grid)),
    textColumns: () => texts.all(),
    stretches,
    commonest: (column, rows) =>
      commonestOf(
        stretches.of(rows, `formulas of ${column}`, rows, (all, from, to) =>
          tallyFormulas(grid, column, all, from, to),
        ),
      ),
    formulasThat: (test) => {
      let kept = matches.get(test);
      if (kept === undefined) matches.set(test, (kept = { passing: [], hasAny: false, cells: [] }));
      return findMatches(grid, shapes, test, kept);
    },
    forgetErrors: () => {
      source.forget();
      errors.known.fill(undefined);
    },
    set: (row, column, value, formula) => {
      const [r, c] = [row - grid.top, column - grid.left];
      const at = c * grid.height + r;
      const wasError = grid.kinds[at] === ERROR;
      const before = grid.ids[at] as number;
      if (grid.set(row, column, value, formula)) stretches.forgetAll();
      else stretches.forget(row);
      for (const { cells } of matches.values()) cells[c] = undefined;
      const after = grid.ids[at] as number;
      const touchesErrors = wasError || grid.kinds[at] === ERROR;
      if (touchesErrors) source.forget();
      if (mayDeclare(r)) declarations = null;
      texts.forget(c);
      runs[c]?.forget(r);
      for (const near of [c - 1, c, c + 1]) down.forget(near);
      for (const other of columns) {
        const isRead = (reads: ReadonlySet<number> | undefined) => other === c || reads?.has(c) === true;
        totals[other]?.edited(r, c, before, after);
        if (isRead(odd.known[other]?.reads)) odd.forget(other);
        if (touchesErrors || other === c) errors.forget(other);
      }
      if (along === null) return;
      for (const near of [r - 1, r, r + 1]) {
        along.delete(near);
        if (near < 0 || near >= grid.height) continue;
        addBreaksAlong(along, grid, shapes, isTotal, hasCopies, near, near + 1);
      }
    },
  };
}

/** Those of the rows at positions `from` up to `to` (not included). */
function addBreaksAlong(
  along: Map<number, Break[]>,
  grid: Grid,
  shapes: Shapes,
  isTotal: TotalTest,
  hasCopies: CopyTest,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) {
    // A break that repeats in the row above agrees with it, and is none.
    if (sameAsRowAbove(grid, row) || !hasCopies.of(row)) continue;
    const found = findBreaksAlong(grid, shapes, isTotal, row);
    if (found.length > 0) along.set(row, found);
  }
}

const MAX_DISTINCT = 150_000;

interface Matches {
  /** by formula */
  passing: boolean[];
  hasAny: boolean;
  /** by column, from the used range's corner */
  cells: (Place[] | undefined)[];
}

function findMatches(grid: Grid, shapes: Shapes, test: FormulaTest, kept: Matches): Place[] {
  const { passing, cells } = kept;
  for (let id = passing.length; id < grid.formulas.length; id++) {
    passing[id] = id !== 0 && test(grid.formulas[id] as string, () => shapes.of(id));
    kept.hasAny ||= passing[id] as boolean;
  }
  if (!kept.hasAny) return [];
  for (let column = 0; column < grid.width; column++) {
    if (cells[column] !== undefined) continue;
    const found: Place[] = [];
    if (grid.counts.formula[column] !== 0)
      for (let row = 0, at = column * grid.height; row < grid.height; row++, at++)
        if (passing[grid.ids[at] as number] === true)
          found.push({ row: grid.top + row, column: grid.left + column });
    cells[column] = found;
  }
  return (cells as Place[][]).flat();
}

/** One break a cell: that with the stronger evidence. */
function mergeAxes(breaks: readonly Break[]): Break[] {
  const byCell = new Map<string, Break>();
  for (const found of breaks) {
    const key = `${found.row} ${found.column}`;
    const other = byCell.get(key);
    if (other === undefined) byCell.set(key, found);
    else {
      const stronger = strength(found) > strength(other) ? found : other;
      // Copies on both axes are so many more peers.
      const isBoth = found.peer === other.peer;
      byCell.set(key, isBoth ? { ...stronger, peers: found.peers + other.peers } : stronger);
    }
  }
  return [...byCell.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
