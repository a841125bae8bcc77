// Owns the note on content nobody sees: hidden rows, hidden columns, hidden sheets.
// Invariant: what "is still counted" is read from the sums of the sheet that are seen, through hidden sums too; a sum that
// leaves hidden rows out, as SUBTOTAL may, counts none of them.
import type { Text } from '../contract/common.ts';
import type { MoneyUnit } from '../contract/finding.ts';
import type { HiddenRun } from '../contract/snapshot.ts';
import { cellAddress, columnName } from '../sheet/address.ts';
import { EMPTY } from '../sheet/grid.ts';
import type { Grid } from '../sheet/grid.ts';
import { formatMoney } from '../vietnamese/number.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { createHiddenSums } from './hiddenSums.ts';
import type { Counted } from './hiddenSums.ts';
import type { Cell, Rule, RuleContext, RuleFinding, RuleOutput } from './rule.ts';

export const noteHidden: Rule = {
  id: 'note.hidden',
  severity: 'note',
  name: { vi: 'Dòng, cột hoặc trang bị ẩn có nội dung', en: 'Hidden rows, columns or sheets with content' },
  why: {
    vi: 'Người thẩm định và người ký không thấy phần bị ẩn, còn Excel vẫn tính. Bỏ ẩn để xem, rồi xoá hoặc để hiện phần cần giữ.',
    en: 'Whoever appraises or signs does not see what is hidden, while Excel still counts it. Unhide it, then delete it or leave it shown.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking', 'other'],
  absorbs: [],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D2*E2*F2', 6_000_000]],
      [2, 'Tài liệu', 'bộ', 50, 1, 30_000, ['=D3*E3*F3', 1_500_000]],
      [3, 'Văn phòng phẩm', 'bộ', 50, 1, 10_000, ['=D4*E4*F4', 500_000]],
      ['', 'Tổng cộng', '', '', '', '', ['=SUM(G2:G4)', 8_000_000]],
    ],
    hiddenRows: [[3, 4]],
    cells: ['G3:G4'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D2*E2*F2', 6_000_000]],
      ['', '', '', '', '', '', ''],
      ['', 'Tổng cộng', '', '', '', '', ['=SUM(G2:G3)', 6_000_000]],
    ],
    hiddenRows: [[3, 3]],
  },
  check,
  ignores: (_edit, { grid }) =>
    grid.visibility === 'visible' && grid.hiddenRows.length === 0 && grid.hiddenColumns.length === 0,
};

function check(context: RuleContext): RuleOutput {
  const { grid } = context;
  if (grid.visibility !== 'visible') return { findings: hiddenSheet(grid), gaps: [] };
  return { findings: [...hiddenRows(context), ...hiddenColumns(context)], gaps: [] };
}

/** One note: whatever is hidden inside it is no more hidden than the rest. */
function hiddenSheet(grid: Grid): RuleFinding[] {
  const rows = Array.from({ length: grid.height }, (_, r) => grid.top + r);
  const filled = rows.filter((row) => isFilled(grid, row, grid.left, grid.right));
  const [first] = filled;
  if (first === undefined) return [];
  const count = filled.length;
  const isDeep = grid.visibility === 'veryHidden';
  return [
    {
      cells: [{ row: first, column: firstFilled(grid, first) }],
      message: isDeep
        ? {
            vi: `Trang này bị ẩn sâu, lệnh Bỏ ẩn của Excel không liệt kê, nhưng có nội dung ở ${count} dòng.`,
            en: `This sheet is hidden so that Excel’s Unhide does not list it, and ${count} of its rows have content.`,
          }
        : {
            vi: `Trang này bị ẩn nhưng có nội dung ở ${count} dòng.`,
            en: `This sheet is hidden and ${count} of its rows have content.`,
          },
    },
  ];
}

/** One note for each table, and one for what stands outside tables. */
function hiddenRows({ grid, recognition, analysis }: RuleContext): RuleFinding[] {
  if (grid.hiddenRows.length === 0) return [];
  const sums = createHiddenSums(grid, analysis.shapes);
  const told = new Uint8Array(grid.height);
  const findings: RuleFinding[] = [];
  for (const table of recognition.tables) {
    const { top, bottom, left, right } = table.range;
    const rows = rowsOf(grid.hiddenRows, top, bottom).filter((row) => isFilled(grid, row, left, right));
    if (rows.length === 0) continue;
    for (const row of rows) told[row - grid.top] = 1;
    // by its leading column, as the table's own total does
    const columns = new Set([table.columns.amount ?? [], table.columns.money].flat());
    let counted: Counted | null = null;
    for (const column of columns) if ((counted = sums.inColumn(column, rows)) !== null) break;
    findings.push(rowsFinding(grid, rows, counted, table.unit));
  }
  const rest = rowsOf(grid.hiddenRows, grid.top, grid.bottom).filter(
    (row) => told[row - grid.top] === 0 && isFilled(grid, row, grid.left, grid.right),
  );
  if (rest.length > 0) {
    let most: Counted | null = null;
    for (let column = grid.left; column <= grid.right; column++) {
      const counted = sums.inColumn(column, rest);
      if (counted && Math.abs(counted.amount) > Math.abs(most?.amount ?? 0)) most = counted;
    }
    findings.push(rowsFinding(grid, rest, most, null));
  }
  return findings;
}

function rowsFinding(
  grid: Grid,
  rows: readonly number[],
  counted: Counted | null,
  unit: MoneyUnit | null,
): RuleFinding {
  const runs = runsOf(rows);
  const shown = listed(runs, (row) => String(row + 1));
  const vi = `Dòng ${shown.vi} bị ẩn`;
  const en = `${rows.length === 1 ? 'Row' : 'Rows'} ${shown.en} ${rows.length === 1 ? 'is' : 'are'} hidden`;
  const cells: Cell[] = [];
  for (const [first, last] of runs.slice(0, MOST_RUNS)) {
    const column = counted?.column ?? firstFilled(grid, first);
    for (let row = first; row <= last; row++) cells.push({ row, column });
  }
  if (counted === null)
    return {
      cells,
      message: {
        vi: `${vi} và có nội dung.`,
        en: `${en} and ${rows.length === 1 ? 'has' : 'have'} content.`,
      },
    };
  const { amount, total } = counted;
  const figure = formatMoney(Math.round(amount * 1e6) / 1e6);
  const at = total === null ? '' : ` ${cellAddress(total.row, total.column)}`;
  const name = columnName(counted.column);
  return {
    cells,
    message:
      unit === null
        ? {
            vi: `${vi}, các số ở cột ${name} cộng lại là ${figure} vẫn được tính vào tổng${at && ` ở${at}`}.`,
            en: `${en}; their figures in column ${name}, ${figure} in all, are still counted in the total${at && ` in${at}`}.`,
          }
        : {
            vi: `${vi}, có ${figure} ${unit} vẫn được cộng vào tổng${at && ` ở${at}`}.`,
            en: `${en}; ${figure} ${unit} in them is still counted in the total${at && ` in${at}`}.`,
          },
    actual: amount,
  };
}

/** One note for all columns; a sum along a row may still take them in. */
function hiddenColumns({ grid, analysis }: RuleContext): RuleFinding[] {
  const columns = rowsOf(grid.hiddenColumns, grid.left, grid.right);
  const filled = columns
    .map((column) => ({ column, row: firstFilledBelow(grid, column) }))
    .filter((cell): cell is Cell => cell.row !== null);
  if (filled.length === 0) return [];
  const shown = listed(runsOf(filled.map(({ column }) => column)), columnName);
  const total = createHiddenSums(grid, analysis.shapes).acrossColumns();
  const at = total === null ? '' : cellAddress(total.row, total.column);
  const isOne = filled.length === 1;
  const en = `${isOne ? 'Column' : 'Columns'} ${shown.en} ${isOne ? 'is' : 'are'} hidden`;
  return [
    {
      cells: filled.slice(0, MOST_RUNS),
      message: at
        ? {
            vi: `Cột ${shown.vi} bị ẩn, có số vẫn được cộng vào tổng ở ${at}.`,
            en: `${en} and still counted in totals such as ${at}.`,
          }
        : { vi: `Cột ${shown.vi} bị ẩn và có nội dung.`, en: `${en} and ${isOne ? 'has' : 'have'} content.` },
    },
  ];
}

// ── runs and cells ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Runs a finding points at; a filter may leave thousands. */
const MOST_RUNS = 20;
/** Runs its sentence names. */
const MOST_NAMED = 4;

/** Numbers of runs that lie between two. */
function rowsOf(runs: readonly HiddenRun[], from: number, to: number): number[] {
  const numbers: number[] = [];
  for (const [first, last] of runs) {
    const end = Math.min(last, to);
    for (let number = Math.max(first, from); number <= end; number++) numbers.push(number);
  }
  return numbers;
}

function runsOf(numbers: readonly number[]): HiddenRun[] {
  const runs: HiddenRun[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** "3, 14–18 và 27 dòng khác" */
function listed(runs: readonly HiddenRun[], nameOf: (index: number) => string): Text {
  const named = runs.slice(0, MOST_NAMED).map(([first, last]) => {
    return first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`;
  });
  const more = runs.length - named.length;
  const text = named.join(', ');
  return more === 0
    ? { vi: text, en: text }
    : { vi: `${text} và ${more} chỗ khác`, en: `${text} and ${more} more places` };
}

function isFilled(grid: Grid, row: number, left: number, right: number): boolean {
  const r = row - grid.top;
  for (let column = Math.max(left, grid.left); column <= Math.min(right, grid.right); column++) {
    const at = (column - grid.left) * grid.height + r;
    if (grid.kinds[at] !== EMPTY || grid.ids[at] !== 0) return true;
  }
  return false;
}

/** The first column with content in a row that has some. */
function firstFilled(grid: Grid, row: number): number {
  let column = grid.left;
  while (column < grid.right && !isFilled(grid, row, column, column)) column++;
  return column;
}

function firstFilledBelow(grid: Grid, column: number): number | null {
  for (let row = grid.top; row <= grid.bottom; row++) if (isFilled(grid, row, column, column)) return row;
  return null;
}
