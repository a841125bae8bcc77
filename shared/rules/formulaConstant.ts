// Owns rule 7: a typed number where the sheet computes, and formulas made of numbers only.
// Invariant: precision first: most peers must share one formula, and a cell that agrees along the other axis is left alone.
import type { Text } from '../contract/common.ts';
import type { Break } from '../sheet/breaks.ts';
import { scanFormula } from '../sheet/formula.ts';
import type { ColumnCells, Grid } from '../sheet/grid.ts';
import { columnCells, EMPTY, NUMBER } from '../sheet/grid.ts';
import { rangeOf } from '../sheet/shape.ts';
import type { Axis } from '../sheet/shape.ts';
import type { EstimateTable } from '../sheet/recognise.ts';
import { rowAt } from '../sheet/reread.ts';
import type { TableRow } from '../sheet/rows.ts';
import { formatMoney } from '../vietnamese/number.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { copyMend, isTheirResult, lineFormulaMend } from './fixes/copies.ts';
import type { Mend } from './fixes/mend.ts';
import { sumFormulaMend } from './fixes/sums.ts';
import { parameter } from './rule.ts';
import { findSlips } from './slips.ts';
import type { Cell, Parameters, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

export const formulaConstant: Rule = {
  id: 'formula.constant',
  severity: 'warning',
  name: { vi: 'Số gõ tay trong cột công thức', en: 'Typed number in a formula column' },
  why: {
    vi: 'Số gõ tay không đổi theo khi sửa các ô nguồn. Chép công thức của ô bên cạnh vào ô này.',
    en: 'A typed number does not follow when its source cells change. Copy the formula of a neighbouring cell.',
  },
  parameters: { minShare: 0.7, minPeers: 2 },
  dated: false,
  kinds: ['estimate', 'tracking', 'other'],
  absorbs: [],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D2*E2*F2', 6_000_000]],
      [2, 'Tài liệu', 'bộ', 50, 1, 30_000, 1_500_000],
      [3, 'Nước uống', 'người', 50, 1, 20_000, ['=D4*E4*F4', 1_000_000]],
      [4, 'Trang trí', 'lớp', 1, 3, 500_000, ['=D5*E5*F5', 1_500_000]],
    ],
    cells: ['G3'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, 6_000_000],
      [2, 'Tài liệu', 'bộ', 50, 1, 30_000, 1_500_000],
      [3, 'Nước uống', 'người', 50, 1, 20_000, ['=D4*E4*F4', 1_000_000]],
    ],
  },
  check,
};

function check(context: RuleContext, parameters: Parameters): RuleOutput {
  const findings: RuleFinding[] = [];
  for (const table of context.recognition.estimates) checkTable(context, table, parameters, findings);
  findings.push(...typedAmongCopies(context));
  const sums = numbersOnly(context);
  if (sums) findings.push(sums);
  return { findings, gaps: [] };
}

/** Amounts of lines against lines; sums of groups and totals against each other. */
function checkTable(
  { grid, analysis }: RuleContext,
  table: EstimateTable,
  parameters: Parameters,
  findings: RuleFinding[],
): void {
  const minShare = parameter(parameters, 'minShare');
  const minPeers = parameter(parameters, 'minPeers');
  const column = table.columns.amount;
  const report = (
    rows: readonly TableRow[],
    sheetRows: Int32Array,
    mend: Mend,
    isSuspect: (row: TableRow) => boolean,
  ) => {
    const given = { ...columnCells(grid, column, sheetRows), all: rows };
    const told = analysis.stretches.of(sheetRows, 'typed amounts', given, typedIn);
    const filled = told.reduce((sum, one) => sum + one.filled, 0);
    const typed = told.flatMap((one) => one.typed);
    const computed = filled - typed.length;
    if (typed.length === 0 || computed < minPeers || computed < filled * minShare) return;
    for (const run of runsOf(typed.filter(isSuspect).map((row) => ({ row: row.row, column }))))
      findings.push({ ...typedFinding(grid, run), mend });
  };
  report(table.lines, table.lineRows, lineFormulaMend(table), (row) => row.hasPrice);
  report(table.sums, table.sumRows, sumFormulaMend(table), () => true);
}

interface AmountCells extends ColumnCells {
  all: readonly TableRow[];
}

function typedIn({ kinds, ids, base, rows, all }: AmountCells, from: number, to: number) {
  const found: { filled: number; typed: TableRow[] } = { filled: 0, typed: [] };
  for (let index = from; index < to; index++) {
    const at = base + (rows[index] as number);
    const kind = kinds[at];
    if (kind === EMPTY) continue;
    found.filled++;
    if (kind === NUMBER && ids[at] === 0) found.typed.push(all[index] as TableRow);
  }
  return found;
}

/** Anywhere but in the amounts of a table: a number between or after copies of one formula. */
function typedAmongCopies(context: RuleContext): RuleFinding[] {
  const { grid, recognition, analysis } = context;
  const isAmount = (row: number, column: number): boolean =>
    recognition.estimates.some(
      ({ columns, range }) => column === columns.amount && row >= range.top && row <= range.bottom,
    );
  /** "Trong đó" is no sister of the rows around it; a share in per cent is none of the sums beside it. */
  const isApart = ({ row, column, axis }: { row: number; column: number; axis: Axis }): boolean =>
    recognition.tables.some(
      (table) =>
        rowAt(table, row)?.kind === 'ofWhich' ||
        (axis !== 'down' &&
          (table.meanings.get(column) ?? '').startsWith('ratio') &&
          rowAt(table, row) !== null),
    );
  return findSlips(context).flatMap(({ rule, at, breaks: all, severity, expected }) => {
    if (rule !== 'formula.constant' || isAmount(at.row, at.column)) return [];
    // Each cell by itself: a repeated mistake may run through a row that stands apart.
    const breaks = all.filter(
      (one) => !isApart(one) && !isReadBack(context, one) && !lacksInput(context, one),
    );
    const [first] = breaks;
    if (first === undefined) return [];
    const cells = breaks.map(({ row, column }) => ({ row, column }));
    const due = first === at ? expected : analysis.expectedAt(first);
    return {
      ...typedFinding(grid, cells, first.axis),
      // A typed nought says that there is none: no tax, no days.
      severity: cells.every(({ row, column }) => grid.value(row, column) === 0)
        ? ('note' as const)
        : severity,
      ...(due !== null && { expected: due }),
      mend: copyMend(breaks, isTheirResult),
    };
  });
}

/**
 * The peers' formula would read a cell that reads this one: where "năm thứ hai = tổng − năm thứ nhất" in the other rows,
 * here the total is the sum and both years are given.
 */
function isReadBack({ grid, analysis }: RuleContext, { row, column, peer }: Break): boolean {
  const { shapes } = analysis;
  return (
    shapes.of(peer)?.references.some((reference) => {
      if (reference.prefix !== '' || !reference.single) return false;
      const { top, left } = rangeOf(reference, row, column);
      return shapes.of(grid.formulaId(top, left))?.references.some((back) => {
        const area = rangeOf(back, top, left);
        return (
          back.prefix === '' &&
          row >= area.top &&
          row <= area.bottom &&
          column >= area.left &&
          column <= area.right
        );
      });
    }) ?? false
  );
}

/** A cell of the row that the peers' formula would read is empty: "Theo dự toán riêng" among shares of the building's cost. */
function lacksInput({ grid, analysis }: RuleContext, { row, column, peer, axis }: Break): boolean {
  return (
    axis === 'down' &&
    (analysis.shapes.of(peer)?.references.some((reference) => {
      const { top, left } = rangeOf(reference, row, column);
      const isOwnRow =
        reference.prefix === '' && reference.single && top === row && !reference.start.rowFixed;
      return isOwnRow && grid.value(top, left) === '';
    }) ??
      false)
  );
}

/** Cells of one column that follow each other are one repeated mistake. */
function runsOf(cells: readonly Cell[]): Cell[][] {
  const runs: Cell[][] = [];
  for (const cell of cells) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.column === cell.column && last.row === cell.row - 1) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function typedFinding(grid: Grid, cells: Cell[], axis: Axis = 'down'): RuleFinding {
  const peers: Text =
    axis === 'down'
      ? { vi: 'các ô cùng cột', en: 'the cells of its column' }
      : { vi: 'các ô cùng hàng', en: 'the cells of its row' };
  const [first] = cells;
  const value = first ? grid.value(first.row, first.column) : '';
  const shown = typeof value === 'number' ? formatMoney(value) : String(value);
  return {
    cells,
    message:
      cells.length === 1
        ? {
            vi: `Ô này là số gõ tay (${shown}) trong khi ${peers.vi} là công thức.`,
            en: `This cell is a typed number (${shown}) where ${peers.en} are formulas.`,
          }
        : {
            vi: `${cells.length} ô này là số gõ tay trong khi ${peers.vi} là công thức.`,
            en: `These ${cells.length} cells are typed where ${peers.en} are formulas.`,
          },
    actual: value,
  };
}

/** "=607+290": figures added by hand; worth a look, no mistake. */
function numbersOnly({ recognition, analysis }: RuleContext): RuleFinding | null {
  const isOutside = ({ row, column }: Cell) =>
    recognition.outside.some(
      (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  const cells = analysis.formulasThat(isNumbersOnly).filter((cell) => !isOutside(cell));
  if (cells.length === 0) return null;
  return {
    severity: 'note',
    cells,
    message: {
      vi: `${cells.length} công thức chỉ gồm số gõ tay (như =607+290).`,
      en: `${cells.length} formulas are made of typed numbers only (like =607+290).`,
    },
    why: {
      vi: 'Người đọc không biết từng số lấy từ đâu. Nên tách thành các dòng hoặc ghi rõ ở Ghi chú.',
      en: 'A reader cannot tell where each figure comes from. Better split them into lines or explain in the note.',
    },
  };
}

function isNumbersOnly(formula: string): boolean {
  let numbers = 0;
  for (const { kind } of scanFormula(formula)) {
    if (kind === 'number') numbers++;
    else if (kind !== 'operator' && kind !== 'open' && kind !== 'close' && kind !== 'space') return false;
  }
  return numbers > 1;
}
