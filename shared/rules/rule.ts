// Owns what a rule is: its texts, parameters, examples and the check itself.
// Invariant: a rule reads the context and returns data; it never decides dates, order or what another rule covers.
import type { Text } from '../contract/common.ts';
import type { CheckDates, NotChecked, Severity, SheetKind } from '../contract/finding.ts';
import type { CellValue, StampSheet } from '../contract/snapshot.ts';
import type { Reference } from '../reference/lookup.ts';
import type { CellRange } from '../sheet/address.ts';
import type { Analysis } from '../sheet/analysis.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Recognition, RecognisedTable } from '../sheet/recognise.ts';
import type { CellEdit } from '../sheet/reread.ts';
import type { RowKind, TableColumns, TableRow } from '../sheet/rows.ts';
import type { SheetExample } from './example.ts';
import type { Mend } from './fixes/mend.ts';
import type { NormMatcher } from './lineNorms.ts';

export interface RuleContext {
  grid: Grid;
  recognition: Recognition;
  /** what the formulas alone tell */
  analysis: Analysis;
  /** from and to are null where nobody says them */
  dates: CheckDates;
  /** what the product wrote about this sheet, if it built it */
  stamp: StampSheet | null;
  reference: Reference;
  /** which norm a line means; remembered for the whole check */
  normOf: NormMatcher;
  /** the only rows that checkRows is asked about after an edit; null = all */
  focus: ReadonlyMap<RecognisedTable, readonly TableRow[]> | null;
}

/** zero-based */
export interface Cell {
  row: number;
  column: number;
}

export interface RuleFinding {
  /** absent: the rule's own severity */
  severity?: Severity;
  /** most telling first; the first is the cause by which findings of several rules are merged */
  cells: Cell[];
  message: Text;
  /** cells the judged figure is worked out from: where one of them has a finding of its own, that is the cause */
  sources?: CellRange[];
  /** absent: the rule's own why */
  why?: Text;
  expected?: CellValue;
  /** `expected` is the most it may be */
  isLimit?: true;
  actual?: CellValue;
  basis?: string[];
  /** the rule could not be asked here: its message is the reason, and `tell` says it */
  failed?: true;
  /** how to put it right; absent where only a person can tell */
  mend?: Mend;
}

export interface RuleOutput {
  findings: RuleFinding[];
  /** what the rule could not decide; `rule` and unused members are filled in by the check */
  gaps: Omit<NotChecked, 'rule'>[];
}

export type Parameters = Readonly<Record<string, number>>;

/** What the check needs of a rule to run it. */
export interface RunnableRule {
  /** stable: kept by everyone who ignores or counts findings */
  id: string;
  /** the severity a finding has unless it says otherwise */
  severity: Severity;
  why: Text;
  /** defaults; a release may override them */
  parameters: Parameters;
  /** judges by the days of the activity or of a row: cells without days stand in its gaps */
  dated: boolean;
  kinds: readonly SheetKind[];
  /** rules whose finding about the same first cell is the same mistake told with less */
  absorbs: readonly string[];
  /** judges by a measure of the office: the figure it points at may well be right, so it explains no other finding */
  isPolicy?: true;
  check(context: RuleContext, parameters: Parameters): RuleOutput;
  /**
   * What is found row by row of a table: the first cell of a finding lies in a row that the context's focus allows, and
   * nothing but that row, its parts and what it is part of bears on it. After an edit only such rows are asked about.
   */
  checkRows?(context: RuleContext, parameters: Parameters): RuleOutput;
  /** what all rows of the tables are judged by; where it has changed with an edit, checkRows is asked about all rows */
  judgedBy?(context: RuleContext): string;
  /** true when checkRows stopped before the last row: then it is asked about all rows after any edit */
  leftOut?(rows: RuleOutput): boolean;
  /** what is told of all that checkRows found, where that is not each finding */
  tell?(rows: RuleOutput): RuleOutput;
  /** true when `check` would answer after this edit as it did before; absent = never */
  ignores?(edit: CellEdit, context: RuleContext): boolean;
}

/** A rule of the catalogue, with its name and examples. */
export interface Rule extends RunnableRule {
  name: Text;
  /** a sheet on which the rule finds exactly `cells`, and a near one on which it finds nothing */
  finds: SheetExample & { cells: string[] };
  passes: SheetExample;
}

/** The rows of a table that checkRows is asked about. */
export function rowsInFocus({ focus }: RuleContext, table: RecognisedTable): readonly TableRow[] {
  return focus === null ? table.rows : (focus.get(table) ?? []);
}

export function linesInFocus(context: RuleContext, table: RecognisedTable): readonly TableRow[] {
  if (context.focus === null) return table.lines;
  return rowsInFocus(context, table).filter(({ kind }) => kind === 'line');
}

/** Groups, subtotals and totals among the rows that checkRows is asked about. */
export function sumsInFocus(context: RuleContext, table: RecognisedTable): readonly TableRow[] {
  if (context.focus === null) return table.sums;
  return rowsInFocus(context, table).filter(({ kind }) => SUMS.has(kind));
}
const SUMS: ReadonlySet<RowKind> = new Set(['group', 'subtotal', 'total']);

/** True when an edit of a figure cannot bear on a rule that reads only these columns of tables, in which it changes no text. */
export function isOutsideColumns(
  edit: CellEdit,
  { recognition }: RuleContext,
  columnsOf: (columns: TableColumns) => readonly (number | null)[],
): boolean {
  return recognition.tables.every(
    ({ range, columns }) =>
      edit.row < range.top || edit.row > range.bottom || !columnsOf(columns).includes(edit.column),
  );
}

/** Parameter by name; a rule only asks for those it declares. */
export function parameter(parameters: Parameters, name: string): number {
  const value = parameters[name];
  if (value === undefined) throw new Error(`Rule parameter ${name} is not declared`);
  return value;
}
