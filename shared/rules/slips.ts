// Owns which breaks of a formula pattern are worth a person's time, how sure they are, and which of them are one mistake.
// Invariant: a break that a deliberate layout explains as well (an end of a run, a rate of its own year) is at most a note.
import type { Severity } from '../contract/finding.ts';
import type { Break } from '../sheet/breaks.ts';
import type { Grid } from '../sheet/grid.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import { isShiftedByOne, rangeOf } from '../sheet/shape.ts';
import { foldText } from '../vietnamese/compare.ts';
import type { Cell, RuleContext } from './rule.ts';

export interface Slip {
  /** rule that tells it */
  rule: 'formula.constant' | 'formula.pattern' | 'sum.range';
  severity: Severity;
  kind: Break['kind'];
  /** most telling first */
  cells: Cell[];
  /** the first of its breaks */
  at: Break;
  /** one a cell */
  breaks: Break[];
  /** what the peers' formula would give there */
  expected: number | null;
}

/** Asked for by several rules of one run. */
const known = new WeakMap<RuleContext, readonly Slip[]>();

/** Slips of a sheet, each repeated or neighbouring mistake once, by place; found once for a context. */
export function findSlips(context: RuleContext): readonly Slip[] {
  let slips = known.get(context);
  if (slips === undefined) known.set(context, (slips = readSlips(context)));
  return slips;
}

function readSlips({ grid, analysis, recognition }: RuleContext): Slip[] {
  const breaks = analysis.breaks();
  const typedOn = new Map<string, number>();
  for (const found of breaks) {
    if (found.kind === 'typed') typedOn.set(stripKey(found), (typedOn.get(stripKey(found)) ?? 0) + 1);
  }
  const slips: Slip[] = [];
  const byRepeat = new Map<string, Slip>();
  const byCell = new Map<string, Slip>();
  for (const found of breaks) {
    if (isBesideItsPeers(found, recognition.tables)) continue;
    const severity = severityOf(found, { grid, analysis }, typedOn.get(stripKey(found)) ?? 0);
    if (severity === null) continue;
    const rule = ruleOf(found, { grid, analysis });
    const id = grid.formulaId(found.row, found.column);
    // The same formula again where the same peers stand is the same mistake; so is the cell beside.
    const repeat = `${rule} ${stripKey(found)} ${id} ${found.peer}`;
    const slip =
      byRepeat.get(repeat) ??
      neighbour(byCell, found.row - 1, found.column, rule, found) ??
      neighbour(byCell, found.row, found.column - 1, rule, found);
    const cell: Cell = { row: found.row, column: found.column };
    if (slip) {
      slip.cells.push(cell);
      slip.breaks.push(found);
      if (ORDER[severity] < ORDER[slip.severity]) slip.severity = severity;
      byCell.set(`${cell.row} ${cell.column}`, slip);
      continue;
    }
    const expected = analysis.expectedAt(found);
    const made: Slip = {
      rule,
      severity,
      kind: found.kind,
      cells: [cell],
      at: found,
      breaks: [found],
      expected,
    };
    slips.push(made);
    byRepeat.set(repeat, made);
    byCell.set(`${cell.row} ${cell.column}`, made);
  }
  return slips;
}

/** Of two tables side by side each sums rows of its own. */
function isBesideItsPeers(found: Break, tables: readonly RecognisedTable[]): boolean {
  if (found.axis === 'down' || tables.length < 2) return false;
  const tableOf = ({ row, column }: Cell): RecognisedTable | undefined =>
    tables.find(
      ({ range: { top, bottom, left, right } }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
  const [own, other] = [tableOf(found), tableOf(found.peerCell)];
  return own !== undefined && other !== undefined && own !== other;
}

const ORDER: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

function neighbour(
  byCell: ReadonlyMap<string, Slip>,
  row: number,
  column: number,
  rule: Slip['rule'],
  { kind, axis }: Break,
): Slip | undefined {
  const slip = byCell.get(`${row} ${column}`);
  return slip?.rule === rule && slip.kind === kind && slip.at.axis === axis ? slip : undefined;
}

function stripKey({ axis, row, column }: Break): string {
  return axis === 'down' ? `d${column}` : `a${row}`;
}

/** Share of typed cells on a strip at which typing is how the strip is filled. */
const TYPED_SHARE = 0.3;

function severityOf(
  found: Break,
  { grid, analysis }: Pick<RuleContext, 'grid' | 'analysis'>,
  typed: number,
): Severity | null {
  const { kind, before, after, peers } = found;
  const isInside = before > 0 && after > 0;
  if (kind === 'typed') {
    const expected = analysis.expectedAt(found);
    const isResult = expected !== null && equals(found, grid, expected);
    if (isInside) {
      const isUsual = typed > 1 && typed > peers * TYPED_SHARE;
      return isUsual || (peers < 3 && !isResult) ? 'note' : 'warning';
    }
    if (isTotalLabel(labelOf(grid, found))) return null;
    if (expected === null) return peers < 3 ? null : 'note';
    return hasInputs(found, { grid, analysis }) && (peers >= 3 || isResult) ? 'warning' : null;
  }
  if (kind === 'other') {
    if (!isInside) return null;
    return before >= 2 && after >= 2 && peers >= 5 ? 'warning' : 'note';
  }
  if (kind === 'anchor') return 'note';
  // Links side by side lead where their author wanted them; only a long row of them says something.
  if (isLink(grid.formulas[found.peer] ?? '') && (!isInside || peers < 4)) return null;
  if (isInside) return 'warning';
  if (kind === 'constant') return 'note';
  if (kind === 'sign' || !isTotalLabel(labelOf(grid, found)))
    return kind === 'term' && peers < 3 ? null : 'warning';
  // The row of totals may compute in its own way; a reference off by one is a slip there too.
  const [shape, peer] = [grid.formulaId(found.row, found.column), found.peer].map((id) =>
    analysis.shapes.of(id),
  );
  const isShifted =
    kind === 'reference' && shape && peer && isShiftedByOne(shape, peer, found.row, found.column);
  return isShifted ? 'warning' : null;
}

/** "='Chi tiết'!C6": nothing but a cell of another sheet. */
function isLink(formula: string): boolean {
  return /^=\+?(?:'(?:[^']|'')+'|[^'!()+*/,;-]+)!R[^()+*/,;:]*$/.test(formula);
}

/** Every cell the peers' formula reads by itself holds a number in this place too. */
function hasInputs(found: Break, { grid, analysis }: Pick<RuleContext, 'grid' | 'analysis'>): boolean {
  const shape = analysis.shapes.of(found.peer);
  return (
    shape?.references.every((reference) => {
      if (!reference.single || reference.prefix !== '') return true;
      const { top, left } = rangeOf(reference, found.row, found.column);
      return typeof grid.value(top, left) === 'number';
    }) ?? false
  );
}

/** The typed number is the result of the peers' formula, to half of its last digit. */
function equals({ row, column }: Break, grid: Grid, expected: number): boolean {
  const value = grid.value(row, column);
  if (typeof value !== 'number' || value === 0) return false;
  return Math.abs(value - expected) <= Math.max(0.005, Math.abs(expected) * 1e-9);
}

function ruleOf(found: Break, { grid, analysis }: Pick<RuleContext, 'grid' | 'analysis'>): Slip['rule'] {
  if (found.kind === 'typed') return 'formula.constant';
  const shape = analysis.shapes.of(grid.formulaId(found.row, found.column));
  const isSum = shape?.sum !== null && shape !== null;
  return isSum && (found.kind === 'reference' || found.kind === 'term') ? 'sum.range' : 'formula.pattern';
}

/** Words at the head of the row (for a column of copies) or of the column (for a row of them). */
function labelOf(grid: Grid, { axis, row, column }: Break): string {
  if (axis === 'down') {
    for (let c = grid.left; c < column; c++) {
      const value = grid.value(row, c);
      if (typeof value === 'string' && /\p{L}/u.test(value)) return value;
    }
  } else {
    for (let r = row - 1; r >= grid.top; r--) {
      const value = grid.value(r, column);
      if (typeof value === 'string' && /\p{L}/u.test(value)) return value;
    }
  }
  return '';
}

function isTotalLabel(label: string): boolean {
  return label !== '' && TOTAL.test(foldText(label));
}

const TOTAL =
  /(?:^|[^\p{L}])(?:tổng|cộng|lũy kế|bình quân|trung bình|chênh lệch|còn lại|total|sum|average|mean|net|balance|min|max|count|grand)(?:$|[^\p{L}])/u;
