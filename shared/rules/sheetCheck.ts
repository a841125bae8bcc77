// Owns the check of one sheet: recognise it, run the rules, merge findings with one cause, and keep all that up to date
// when a cell changes.
// Invariant: after any edits the result is that of a new check of the edited sheet; what was not checked is said.
import type { EstimateDates, Text } from '../contract/common.ts';
import type { CheckDates, Finding, NotChecked, Severity, SheetResult, Table } from '../contract/finding.ts';
import type { Ignore } from '../contract/ignore.ts';
import type { BuiltInRuleItem } from '../contract/reference.ts';
import type { CellValue, StampSheet } from '../contract/snapshot.ts';
import type { Reference } from '../reference/lookup.ts';
import { isBuiltInRule } from '../reference/ruleItems.ts';
import { cellAddress, columnName, rangeAddress } from '../sheet/address.ts';
import type { CellRange } from '../sheet/address.ts';
import { createAnalysis } from '../sheet/analysis.ts';
import type { Analysis } from '../sheet/analysis.ts';
import type { Grid } from '../sheet/grid.ts';
import { ERROR } from '../sheet/grid.ts';
import type { Corrections } from '../sheet/mapping.ts';
import { recognise } from '../sheet/recognise.ts';
import type { Recognition, RecognisedTable } from '../sheet/recognise.ts';
import { reread, tableAt } from '../sheet/reread.ts';
import type { CellEdit, CellState, Reread } from '../sheet/reread.ts';
import { rowForm } from '../sheet/rows.ts';
import type { TableRow } from '../sheet/rows.ts';
import { RULES } from './catalogue.ts';
import { checkDates } from './dates.ts';
import { orYear } from './fiscalYear.ts';
import { createDesk } from './fixes/mend.ts';
import type { Desk } from './fixes/mend.ts';
import { formulaError } from './formulaError.ts';
import { keepGround, splitIgnored } from './ignores.ts';
import type { Ground } from './ignores.ts';
import { ownRulesOf } from './own/prepare.ts';
import type { Cell, Parameters, RuleContext, RuleFinding, RuleOutput, RunnableRule } from './rule.ts';

export interface SheetCheck {
  /** the whole check, a step at a time; `result` answers when it is through */
  steps(): Generator<void, void>;
  result(): SheetResult;
  /**
   * Puts another value and formula (R1C1, '' for none) into a cell of the used range and checks what depends on it.
   * True when an error value came or went, which other sheets may read. Throws RangeError outside the used range.
   */
  edit(row: number, column: number, value: CellValue, formula: string): boolean;
  /** to be called when an error value of another sheet came or went */
  errorsElsewhere(): void;
}

/** Steps of one sheet: index, recognition, formulas, totals, texts, and each rule. */
export function stepsPerSheet(reference: Reference): number {
  return rulesOf(reference).length + 5;
}

/** The catalogue, then what the office added to it. */
function rulesOf(reference: Reference): readonly RunnableRule[] {
  return [...RULES, ...ownRulesOf(reference)];
}

/** What all sheets of a check share. */
export interface CheckShared extends Pick<RuleContext, 'reference' | 'normOf'> {
  /** the index of a sheet by name; null when the workbook has none */
  gridOf(name: string): Grid | null;
  /** the dates given; null: those of the stamp, else of the sheet */
  given: EstimateDates | null;
}

interface State {
  grid: Grid;
  analysis: Analysis;
  recognition: Recognition;
  dates: CheckDates;
  /** what each rule said, of the sheet and of its rows */
  said: Map<RunnableRule, { whole: RuleOutput; rows: RuleOutput; judgedBy: string }>;
}

/** A class, so that rules compiled for the context of one sheet take that of the next. */
class Context implements RuleContext {
  readonly grid: Grid;
  readonly recognition: Recognition;
  readonly analysis: Analysis;
  readonly dates: CheckDates;
  readonly stamp: StampSheet | null;
  readonly reference: Reference;
  readonly normOf: RuleContext['normOf'];
  readonly focus: RuleContext['focus'];

  constructor(
    { grid, recognition, analysis, dates }: State,
    { reference, normOf }: CheckShared,
    stamp: StampSheet | null,
    focus: RuleContext['focus'],
  ) {
    this.grid = grid;
    this.recognition = recognition;
    this.analysis = analysis;
    this.dates = dates;
    this.stamp = stamp;
    this.reference = reference;
    this.normOf = normOf;
    this.focus = focus;
  }
}

export function createSheetCheck(
  ownGrid: () => Grid,
  stamp: StampSheet | null,
  corrections: Corrections,
  ignores: readonly Ignore[],
  shared: CheckShared,
): SheetCheck {
  let state: State | null = null;
  let known: SheetResult | null = null;
  const datesOf = (grid: Grid, recognition: Recognition): CheckDates => {
    const { corrected, info } = recognition;
    // The days of another file of the same form are not those of this one; its own hold whatever its headings.
    const byHand = corrections.own ?? (corrected?.from === 'workbook' ? corrected.mapping : null);
    return orYear(checkDates(shared.given, byHand?.dates ?? null, stamp, info), grid, recognition);
  };

  function* steps(): Generator<void, void> {
    const grid = ownGrid();
    yield;
    const recognition = recognise(grid, corrections);
    yield;
    const analysis = createAnalysis(grid, shared.gridOf);
    analysis.breaks();
    yield;
    analysis.totalFaults();
    yield;
    analysis.textColumns();
    yield;
    const dates = datesOf(grid, recognition);
    state = { grid, analysis, recognition, dates, said: new Map() };
    known = null;
    yield* runRules(state, contextOf(state, null), null);
  }

  const contextOf = (now: State, focus: RuleContext['focus']): RuleContext =>
    new Context(now, shared, stamp, focus);

  return {
    steps,
    result: () => {
      if (state === null) for (const step of steps()) void step;
      return (known ??= resultOf(state as State, ignores, {
        grid: (state as State).grid,
        gridOf: shared.gridOf,
        reference: shared.reference,
        anchor: stamp?.anchor ?? null,
      }));
    },
    edit: (row, column, value, formula) => {
      if (state === null) for (const step of steps()) void step;
      const now = state as State;
      const { grid, analysis, recognition } = now;
      const table = tableAt(recognition, row, column);
      const oldForm = table === undefined ? null : rowForm(grid, table.columns, row);
      const before = stateAt(grid, row, column);
      analysis.set(row, column, value, formula);
      const edit: CellEdit = { row, column, before, after: stateAt(grid, row, column) };
      const found = reread(grid, recognition, edit, oldForm);
      known = null;
      if (found === 'anew') {
        analysis.stretches.forgetAll();
        now.recognition = recognise(grid, corrections);
        now.dates = datesOf(grid, now.recognition);
        now.said.clear();
        for (const step of runRules(now, contextOf(now, null), null)) void step;
      } else for (const step of runRules(now, contextOf(now, focusOf(found)), edit)) void step;
      return (before.kind === ERROR) !== (edit.after.kind === ERROR);
    },
    errorsElsewhere: () => {
      if (state === null) return;
      known = null;
      state.analysis.forgetErrors();
      const context = contextOf(state, null);
      const earlier = state.said.get(formulaError);
      if (earlier) earlier.whole = formulaError.check(context, {});
    },
  };
}

function stateAt(grid: Grid, row: number, column: number): CellState {
  const at = (column - grid.left) * grid.height + row - grid.top;
  return { kind: grid.kinds[at] ?? 0, number: grid.numbers[at] ?? 0, formula: grid.ids[at] ?? 0 };
}

/** The row of the edit, what it is part of, and the sums over it; all rows when it is itself a sum others may rest on. */
function focusOf(found: Exclude<Reread, 'anew'>): RuleContext['focus'] {
  if (found === null) return new Map();
  if (found.row.kind !== 'line') return null;
  const rows = new Set<TableRow>();
  for (let row: TableRow | null = found.row; row !== null; row = row.parent) rows.add(row);
  const over = subtotalsOver(found.table);
  for (const row of rows) for (const sum of over.get(row) ?? []) rows.add(sum);
  for (const total of found.table.totals) rows.add(total);
  return new Map([[found.table, [...rows]]]);
}

/** Which subtotals add a row up: the rows of a table stay what they are. */
const summing = new WeakMap<RecognisedTable, ReadonlyMap<TableRow, readonly TableRow[]>>();

function subtotalsOver(table: RecognisedTable): ReadonlyMap<TableRow, readonly TableRow[]> {
  const known = summing.get(table);
  if (known !== undefined) return known;
  const over = new Map<TableRow, TableRow[]>();
  for (const sum of table.subtotals)
    for (const part of sum.scope) {
      const sums = over.get(part);
      if (sums === undefined) over.set(part, [sum]);
      else sums.push(sum);
    }
  summing.set(table, over);
  return over;
}

/** Runs the rules; after an edit only what it can bear on. */
function* runRules(
  { recognition, said }: State,
  context: RuleContext,
  edit: CellEdit | null,
): Generator<void, void> {
  for (const rule of rulesOf(context.reference)) {
    const parameters = parametersOf(rule, context.reference);
    if (parameters === null || !rule.kinds.includes(recognition.kind)) continue;
    const earlier = said.get(rule);
    const judgedBy = rule.judgedBy?.(context) ?? '';
    if (earlier === undefined || edit === null) {
      const rows = inOrder(rule.checkRows?.(context, parameters) ?? NOTHING, context);
      said.set(rule, { whole: rule.check(context, parameters), rows, judgedBy });
    } else {
      if (!rule.ignores?.(edit, context)) earlier.whole = rule.check(context, parameters);
      const isKept = judgedBy === earlier.judgedBy && !rule.leftOut?.(earlier.rows);
      const asked = isKept ? context : { ...context, focus: null };
      if (rule.checkRows) {
        earlier.rows = replaceRows(earlier.rows, rule.checkRows(asked, parameters), asked);
        if (isKept && rule.leftOut?.(earlier.rows))
          earlier.rows = inOrder(rule.checkRows({ ...context, focus: null }, parameters), context);
      }
      earlier.judgedBy = judgedBy;
    }
    yield;
  }
}

const NOTHING: RuleOutput = { findings: [], gaps: [] };

/** Findings of the rows asked about take the place of what was said of them. */
function replaceRows(old: RuleOutput, fresh: RuleOutput, context: RuleContext): RuleOutput {
  const { focus } = context;
  if (focus === null) return inOrder(fresh, context);
  const asked = new Map([...focus].map(([table, rows]) => [table, new Set(rows.map(({ row }) => row))]));
  const isAsked = (finding: RuleFinding): boolean => {
    const table = tableOfFinding(finding, context);
    return table !== undefined && (asked.get(table)?.has(rowOf(finding)) ?? false);
  };
  const kept = asked.size === 0 ? old.findings : old.findings.filter((finding) => !isAsked(finding));
  return inOrder({ findings: [...kept, ...fresh.findings], gaps: fresh.gaps }, context);
}

/** What is said of rows goes table by table, each from top to bottom; of one row as the rule says it. */
function inOrder({ findings, gaps }: RuleOutput, context: RuleContext): RuleOutput {
  const { tables } = context.recognition;
  const placed = findings.map((finding) => {
    const table = tables.length < 2 ? undefined : tableOfFinding(finding, context);
    return { finding, table: table === undefined ? -1 : tables.indexOf(table), row: rowOf(finding) };
  });
  placed.sort((a, b) => a.table - b.table || a.row - b.row);
  return { findings: placed.map(({ finding }) => finding), gaps };
}

function rowOf({ cells }: RuleFinding): number {
  return cells[0]?.row ?? -1;
}

function tableOfFinding(
  { cells: [cell] }: RuleFinding,
  { recognition }: RuleContext,
): RecognisedTable | undefined {
  return cell && tableAt(recognition, cell.row, cell.column);
}

/** Parameters of a rule, the release's before the rule's own; null when the release switches it off. */
function parametersOf(rule: RunnableRule, reference: Reference): Parameters | null {
  const item = builtInItems(reference).get(rule.id);
  return item?.data.enabled === false ? null : { ...rule.parameters, ...item?.data.parameters };
}

/** What a release says of the rules of the catalogue, the last word of each; a reference never changes. */
const builtIn = new WeakMap<Reference, ReadonlyMap<string, BuiltInRuleItem>>();

function builtInItems(reference: Reference): ReadonlyMap<string, BuiltInRuleItem> {
  let items = builtIn.get(reference);
  if (items === undefined) {
    const said = reference.release.items.filter((one): one is BuiltInRuleItem => isBuiltInRule(one));
    builtIn.set(reference, (items = new Map(said.map((item) => [item.data.rule, item]))));
  }
  return items;
}

// ── the result ──────────────────────────────────────────────────────────────────────────────────────────────────────

function resultOf(state: State, ignores: readonly Ignore[], ground: Ground): SheetResult {
  const { grid, recognition, analysis, dates, said } = state;
  const { reference } = ground;
  const found: { rule: RunnableRule; finding: RuleFinding }[] = [];
  const notChecked: NotChecked[] = [];
  const { corrected } = recognition;
  if (corrected !== null && corrected.headers === null)
    notChecked.push({ range: usedRange(grid), rule: null, reason: NO_LONGER_FITS });
  if (recognition.kind === 'other' && grid.bottom >= grid.top) {
    const isSaid = corrected !== null && corrected.headers !== null && corrected.mapping.kind === 'other';
    notChecked.push({ range: usedRange(grid), rule: null, reason: isSaid ? SAID_OTHER : NOT_RECOGNISED });
  }
  const unread = analysis.unread();
  if (unread > 0) notChecked.push({ range: usedRange(grid), rule: null, reason: tooManyFormulas(unread) });
  for (const rule of rulesOf(reference)) {
    const output = said.get(rule);
    if (output === undefined) continue;
    for (const { findings, gaps } of [rule.tell?.(output.rows) ?? output.rows, output.whole]) {
      for (const finding of findings) found.push({ rule, finding });
      for (const gap of gaps) notChecked.push({ ...gap, rule: rule.id });
    }
  }
  const result: SheetResult = {
    name: grid.name,
    kind: recognition.kind,
    confidence: recognition.confidence,
    correction: corrected && {
      from: corrected.from,
      at: corrected.mapping.savedAt,
      form: corrected.mapping.form,
      isUsed: corrected.headers !== null,
    },
    dates,
    tables: recognition.tables.map((table) => tableOf(table, analysis)),
    outside: recognition.outside.map(rangeAddress),
    ...splitIgnored(mergeCauses(found, createDesk(grid, analysis)), ignores, ground),
    notChecked,
  };
  return keepGround(result, ground);
}

const NOT_RECOGNISED: Text = {
  vi: 'Không thấy bảng dự toán với tiêu đề cột quen thuộc (Nội dung, Đơn giá, Thành tiền…), nên chỉ kiểm tra công thức và dạng số.',
  en: 'No estimate table with familiar headers (Nội dung, Đơn giá, Thành tiền…) was found, so only formulas and number formats were checked.',
};
const SAID_OTHER: Text = {
  vi: 'Trang được đặt bằng tay là không phải dự toán hay bảng theo dõi, nên chỉ kiểm tra công thức và dạng số.',
  en: 'The sheet was set by hand to be neither an estimate nor a tracking sheet, so only formulas and number formats were checked.',
};
const NO_LONGER_FITS: Text = {
  vi: 'Cách đọc đã sửa bằng tay không còn khớp: hàng tiêu đề nay khác lúc sửa. Trang được đọc tự động; hãy sửa lại cách đọc, hoặc bỏ sửa.',
  en: 'The reading corrected by hand no longer fits: the headings differ from what they were. The sheet was read automatically; correct the reading again, or drop it.',
};

function tooManyFormulas(count: number): Text {
  return {
    vi: `Trang có quá nhiều công thức khác nhau; ${count} công thức chưa được xem.`,
    en: `The sheet has too many different formulas; ${count} were not looked at.`,
  };
}

function usedRange(grid: Grid): string {
  return rangeAddress({ top: grid.top, left: grid.left, bottom: grid.bottom, right: grid.right });
}

const ORDER: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/**
 * A finding is dropped when a rule that absorbs its rule found the same first cell, or when a cell it is worked out from
 * has a finding of its own that is more than a note; errors come first.
 */
function mergeCauses(found: readonly { rule: RunnableRule; finding: RuleFinding }[], desk: Desk): Finding[] {
  /** by rule, the cells of which another one tells */
  const absorbed = new Map<string, Set<string>>();
  const causes: Cell[] = [];
  const key = ({ row, column }: Cell) => `${row} ${column}`;
  for (const { rule, finding } of found) {
    const [cause] = finding.cells;
    if (!cause) continue;
    for (const other of rule.absorbs) {
      const cells = absorbed.get(other);
      if (cells === undefined) absorbed.set(other, new Set([key(cause)]));
      else cells.add(key(cause));
    }
    if (!rule.isPolicy && (finding.severity ?? rule.severity) !== 'note') causes.push(cause);
  }
  const isExplained = ({ sources = [], cells: [own] }: RuleFinding): boolean =>
    sources.length > 0 &&
    causes.some(
      (cause) =>
        (cause.row !== own?.row || cause.column !== own.column) &&
        sources.some((range) => holds(range, cause)),
    );
  return found
    .flatMap(({ rule, finding }) => {
      if (isExplained(finding)) return [];
      // A repeated mistake keeps the cells that no other rule tells.
      const told = absorbed.get(rule.id);
      const cells = told === undefined ? finding.cells : finding.cells.filter((cell) => !told.has(key(cell)));
      return cells.length === 0 ? [] : [toFinding(rule, { ...finding, cells }, desk)];
    })
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

function holds(range: CellRange, { row, column }: Cell): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function toFinding(rule: RunnableRule, finding: RuleFinding, desk: Desk): Finding {
  return {
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    cells: addresses(finding.cells),
    message: finding.message,
    why: finding.why ?? rule.why,
    expected: finding.expected ?? null,
    ...(finding.isLimit && { isLimit: true }),
    actual: finding.actual ?? null,
    basis: finding.basis ?? [],
    fix: finding.mend?.(desk, finding.cells) ?? null,
  };
}

/** A1 addresses in their order; cells that follow each other down a column become a range. */
function addresses(cells: readonly Cell[]): string[] {
  const told: string[] = [];
  for (let from = 0, next = 1; from < cells.length; from = next++) {
    const { row, column } = cells[from] as Cell;
    while (cells[next]?.column === column && cells[next]?.row === row + next - from) next++;
    const bottom = row + next - from - 1;
    told.push(
      bottom === row
        ? cellAddress(row, column)
        : rangeAddress({ top: row, left: column, bottom, right: column }),
    );
  }
  return told;
}

function tableOf(table: RecognisedTable, { stretches }: Analysis): Table {
  const rowsOf = (rows: readonly { row: number }[]) => rows.map(({ row }) => row + 1);
  // A group over its lines is the sum of a part as much as "Cộng I" below them.
  const subtotals = stretches.of(table.sumRows, 'subtotals with money', table.sums, (sums, from, to) =>
    rowsOf(sums.slice(from, to).filter((row) => row.kind !== 'total' && row.hasMoney)),
  );
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
    subtotalRows: subtotals.flat(),
    lines: table.lines.length,
  };
}
