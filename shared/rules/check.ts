// Owns checking a workbook, sheet by sheet, at once or in steps, and again after single edits.
// Invariant: pure and the same for the same snapshot, which is never changed.
import type { EstimateDates } from '../contract/common.ts';
import type { SheetResult } from '../contract/finding.ts';
import type { SheetMapping } from '../contract/mapping.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../contract/snapshot.ts';
import type { Reference } from '../reference/lookup.ts';
import { createGrid } from '../sheet/grid.ts';
import type { Grid } from '../sheet/grid.ts';
import { correctionsOf } from '../sheet/mapping.ts';
import { reportSheet } from '../sheet/stamp.ts';
import { stampOf } from './dates.ts';
import { ignoresOf } from './ignores.ts';
import { normMatcher } from './lineNorms.ts';
import { createSheetCheck, stepsPerSheet } from './sheetCheck.ts';

export { prepareOwnRules } from './own/prepare.ts';

/** How far a check has come: the sheet at work, and steps done of all. */
export interface CheckProgress {
  sheet: string;
  done: number;
  of: number;
}

export interface WorkbookCheck {
  /** the check in steps short enough that who runs them can show progress, let others work in between, or stop */
  steps(): Generator<CheckProgress, SheetResult[]>;
  /** all results, of every sheet but the product's own hidden lists and its report; checks what is not checked yet */
  results(): SheetResult[];
  /**
   * Puts another value and formula (R1C1, '' for none) into a cell and checks again what depends on it.
   * Throws RangeError for an unknown sheet or a cell outside its used range: that sheet has to be read again.
   */
  edit(sheet: string, row: number, column: number, value: CellValue, formula: string): void;
}

/**
 * Checks every sheet but the product's own hidden lists and its report.
 * `dates` null: those of the stamp, else of the sheet; without any, dated rules stand in notChecked.
 */
export function checkWorkbook(
  snapshot: WorkbookSnapshot,
  reference: Reference,
  dates: EstimateDates | null,
): SheetResult[] {
  return createCheck(snapshot, reference, dates).results();
}

/** The same check in steps. `remembered`: readings corrected in other files, used for sheets of the same form. */
export function checkSteps(
  snapshot: WorkbookSnapshot,
  reference: Reference,
  dates: EstimateDates | null,
  remembered: readonly SheetMapping[] = [],
): Generator<CheckProgress, SheetResult[]> {
  return createCheck(snapshot, reference, dates, remembered).steps();
}

/** The same check, kept to be asked again after edits. */
export function createCheck(
  snapshot: WorkbookSnapshot,
  reference: Reference,
  dates: EstimateDates | null,
  remembered: readonly SheetMapping[] = [],
): WorkbookCheck {
  const grids = createGrids(snapshot);
  const shared = { reference, normOf: normMatcher(reference), gridOf: grids.byName, given: dates };
  const report = reportSheet(
    snapshot.names,
    snapshot.sheets.map(({ name }) => name),
  );
  const checks = snapshot.sheets
    .filter((sheet) => !isOwnListSheet(sheet) && sheet.name !== report)
    .map((sheet) => ({
      name: sheet.name,
      check: createSheetCheck(
        () => grids.of(sheet),
        stampOf(snapshot, sheet.name),
        correctionsOf(snapshot, sheet.name, remembered),
        ignoresOf(snapshot, sheet.name),
        shared,
      ),
    }));
  const results = (): SheetResult[] => checks.map(({ check }) => check.result());
  return {
    *steps() {
      const steps = stepsPerSheet(reference);
      const of = checks.length * steps;
      for (const [index, { name, check }] of checks.entries()) {
        let done = index * steps;
        for (const step of check.steps()) {
          void step;
          yield { sheet: name, done: ++done, of };
        }
      }
      return results();
    },
    results,
    edit: (sheet, row, column, value, formula) => {
      const edited = checks.find(({ name }) => name === sheet);
      if (edited === undefined) throw new RangeError(`No sheet ${sheet}`);
      if (!edited.check.edit(row, column, value, formula)) return;
      for (const other of checks) if (other !== edited) other.check.errorsElsewhere();
    },
  };
}

/** The hidden sheet beside a built estimate: "_dutoan1". */
function isOwnListSheet({ name, visibility }: SheetSnapshot): boolean {
  return visibility !== 'visible' && /^_dutoan\d+$/.test(name);
}

/** The index of each sheet, made when first needed; formulas of one sheet may read another. */
function createGrids({ sheets }: WorkbookSnapshot): {
  of(sheet: SheetSnapshot): Grid;
  byName(name: string): Grid | null;
} {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const grids = new Map<SheetSnapshot, Grid>();
  const of = (sheet: SheetSnapshot): Grid => {
    let grid = grids.get(sheet);
    if (grid === undefined) grids.set(sheet, (grid = createGrid(sheet)));
    return grid;
  };
  return {
    of,
    byName: (name) => {
      const sheet = byName.get(name.toLowerCase());
      return sheet === undefined ? null : of(sheet);
    },
  };
}
