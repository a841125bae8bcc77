// Owns checking a workbook: recognise each sheet, run the rules, merge findings with one cause.
// Invariant: pure and the same for the same snapshot; what was not checked is said with its reason.
import type { EstimateDates, Text } from '../contract/common.ts';
import type { Finding, NotChecked, Severity, SheetResult, Table } from '../contract/finding.ts';
import type { RuleItem } from '../contract/reference.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../contract/snapshot.ts';
import type { Reference } from '../reference/lookup.ts';
import { columnName, rangeAddress } from '../sheet/address.ts';
import { createAnalysis } from '../sheet/analysis.ts';
import { createGrid } from '../sheet/grid.ts';
import type { Grid } from '../sheet/grid.ts';
import { recognise } from '../sheet/recognise.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import { RULES } from './catalogue.ts';
import { checkDates, stampOf } from './dates.ts';
import { createNormMatcher } from './lineNorms.ts';
import type { Cell, Rule, RuleContext, RuleFinding } from './rule.ts';

/** How far a check has come: the sheet at work, and steps done of all. */
export interface CheckProgress {
  sheet: string;
  done: number;
  of: number;
}

/**
 * Checks every sheet but the product's own hidden lists.
 * `dates` null: those of the stamp, else of the sheet; without any, dated rules stand in notChecked.
 */
export function checkWorkbook(
  snapshot: WorkbookSnapshot,
  reference: Reference,
  dates: EstimateDates | null,
): SheetResult[] {
  const steps = checkSteps(snapshot, reference, dates);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same check in steps short enough that who runs them can show progress, let others work in between, or stop. */
export function* checkSteps(
  snapshot: WorkbookSnapshot,
  reference: Reference,
  dates: EstimateDates | null,
): Generator<CheckProgress, SheetResult[]> {
  const normOf = createNormMatcher(reference);
  const sheets = snapshot.sheets.filter((sheet) => !isOwnListSheet(sheet));
  const of = sheets.length * STEPS_PER_SHEET;
  const results: SheetResult[] = [];
  const gridOf = createGrids(snapshot);
  let done = 0;
  for (const sheet of sheets) {
    const steps = sheetSteps(sheet, snapshot, { reference, normOf, gridOf }, dates);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        results.push(step.value);
        break;
      }
      yield { sheet: sheet.name, done: ++done, of };
    }
    done = results.length * STEPS_PER_SHEET;
  }
  return results;
}

/** The index of each sheet, made when first needed; formulas of one sheet may read another. */
function createGrids({ sheets }: WorkbookSnapshot): (name: string) => Grid | null {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const grids = new Map<string, Grid>();
  return (name) => {
    const key = name.toLowerCase();
    const sheet = byName.get(key);
    if (sheet === undefined) return null;
    let grid = grids.get(key);
    if (grid === undefined) grids.set(key, (grid = createGrid(sheet)));
    return grid;
  };
}

/** The hidden sheet beside a built estimate: "_dutoan1". */
function isOwnListSheet({ name, visibility }: SheetSnapshot): boolean {
  return visibility !== 'visible' && /^_dutoan\d+$/.test(name);
}

/** Index, recognition, formulas, and each rule. */
const STEPS_PER_SHEET = RULES.length + 3;

function* sheetSteps(
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
  {
    reference,
    normOf,
    gridOf,
  }: Pick<RuleContext, 'reference' | 'normOf'> & { gridOf: (name: string) => Grid | null },
  given: EstimateDates | null,
): Generator<void, SheetResult> {
  const grid = gridOf(sheet.name) ?? createGrid(sheet);
  yield;
  const recognition = recognise(grid);
  yield;
  const analysis = createAnalysis(grid, gridOf);
  analysis.breaks();
  yield;
  const stamp = stampOf(workbook, sheet.name);
  const dates = checkDates(given, stamp, recognition.info);
  const context: RuleContext = { grid, recognition, analysis, dates, stamp, reference, normOf };
  const found: { rule: Rule; finding: RuleFinding }[] = [];
  const notChecked: NotChecked[] = [];
  const [firstTable] = recognition.tables;
  if (recognition.kind === 'other' && grid.bottom >= grid.top) {
    notChecked.push({ range: usedRange(grid), rule: null, reason: NOT_RECOGNISED });
  }
  for (const rule of RULES) {
    const item = ruleItem(rule.id, reference);
    if (!rule.kinds.includes(recognition.kind) || item?.data.enabled === false) continue;
    if (rule.dated && (dates.from === null || dates.to === null)) {
      const range = firstTable ? rangeAddress(firstTable.range) : usedRange(grid);
      notChecked.push({ range, rule: rule.id, reason: NO_DATES });
      continue;
    }
    const output = rule.check(context, { ...rule.parameters, ...item?.data.parameters });
    for (const finding of output.findings) found.push({ rule, finding });
    for (const gap of output.gaps) notChecked.push({ ...gap, rule: rule.id });
    yield;
  }
  return {
    name: sheet.name,
    kind: recognition.kind,
    confidence: recognition.confidence,
    dates,
    tables: recognition.tables.map(tableOf),
    outside: recognition.outside.map(rangeAddress),
    findings: mergeCauses(found),
    notChecked,
  };
}

const NOT_RECOGNISED: Text = {
  vi: 'Không thấy bảng dự toán với tiêu đề cột quen thuộc (Nội dung, Đơn giá, Thành tiền…), nên chỉ kiểm tra công thức và dạng số.',
  en: 'No estimate table with familiar headers (Nội dung, Đơn giá, Thành tiền…) was found, so only formulas and number formats were checked.',
};
const NO_DATES: Text = {
  vi: 'Không biết ngày thực hiện: bảng không ghi thời gian. Nhập ngày rồi kiểm tra lại.',
  en: 'The activity dates are not known: the sheet does not say them. Enter the dates and check again.',
};

function usedRange(grid: Grid): string {
  return rangeAddress({ top: grid.top, left: grid.left, bottom: grid.bottom, right: grid.right });
}

/** Switch and parameters of a rule in the release; the newest version counts. */
function ruleItem(id: string, reference: Reference): RuleItem | undefined {
  return reference.release.items.findLast(
    (item): item is RuleItem => item.kind === 'rule' && item.data.rule === id,
  );
}

const ORDER: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/**
 * A finding is dropped when a rule that absorbs its rule found the same first cell, or when a cell it is worked out from
 * has a finding of its own that is more than a note; errors come first.
 */
function mergeCauses(found: readonly { rule: Rule; finding: RuleFinding }[]): Finding[] {
  const absorbed = new Set<string>();
  const causes = new Set<string>();
  const key = ({ row, column }: Cell, rule = '') => `${rule} ${row} ${column}`;
  for (const { rule, finding } of found) {
    const [cause] = finding.cells;
    if (!cause) continue;
    for (const other of rule.absorbs) absorbed.add(key(cause, other));
    if ((finding.severity ?? rule.severity) !== 'note') causes.add(key(cause));
  }
  return found
    .flatMap(({ rule, finding }) => {
      if (finding.sources?.some((source) => causes.has(key(source)))) return [];
      // A repeated mistake keeps the cells that no other rule tells.
      const cells = finding.cells.filter((cell) => !absorbed.has(key(cell, rule.id)));
      return cells.length === 0 ? [] : [toFinding(rule, { ...finding, cells })];
    })
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

function toFinding(rule: Rule, finding: RuleFinding): Finding {
  return {
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    cells: addresses(finding.cells),
    message: finding.message,
    why: finding.why ?? rule.why,
    expected: finding.expected ?? null,
    actual: finding.actual ?? null,
    basis: finding.basis ?? [],
    fixable: false,
  };
}

/** A1 addresses in their order; cells that follow each other down a column become a range. */
function addresses(cells: readonly Cell[]): string[] {
  const runs: { first: Cell; last: Cell }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && run.last.column === cell.column && run.last.row === cell.row - 1) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs.map(({ first, last }) =>
    rangeAddress({ top: first.row, left: first.column, bottom: last.row, right: last.column }),
  );
}

function tableOf(table: RecognisedTable): Table {
  const rowsOf = (rows: readonly { row: number }[]) => rows.map(({ row }) => row + 1);
  const first = (table.indexRow ?? table.headerRows[1]) + 1;
  return {
    range: rangeAddress(table.range),
    headerRows: [table.headerRows[0] + 1, table.headerRows[1] + 1],
    indexRow: table.indexRow === null ? null : table.indexRow + 1,
    dataRows: [first + 1, table.range.bottom + 1],
    unit: table.unit,
    columns: Object.fromEntries(
      [...table.meanings].map(([column, meaning]) => [columnName(column), meaning]),
    ),
    totalRows: rowsOf(table.totals),
    subtotalRows: rowsOf(table.subtotals),
    lines: table.lines.length,
  };
}
