// Owns rule 2: a group (or "Cộng …" row) is the sum of its direct children.
// Invariant: children count with what stands in their cells now, so one wrong line is not found again above it.
import { precedents, scanFormula } from '../sheet/formula.ts';
import type { Grid } from '../sheet/grid.ts';
import type { EstimateTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { saysRounded } from '../sheet/words.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { typedSumMend } from './fixes/sums.ts';
import { sumsInFocus } from './rule.ts';
import type { Rule, RuleContext, RuleOutput } from './rule.ts';
import { checkColumns } from './sumColumns.ts';
import { agrees, createSumTest, money, sumRows } from './sums.ts';

export const sumChildren: Rule = {
  id: 'sum.children',
  severity: 'error',
  name: { vi: 'Nhóm = tổng các dòng con', en: 'Group = sum of its lines' },
  why: {
    vi: 'Số của nhóm phải đúng bằng tổng các dòng trực thuộc (không kể dòng “Trong đó”). Sửa công thức cộng hoặc số gõ tay.',
    en: 'A group must equal the sum of its direct lines ("Trong đó" left out). Correct the sum formula or the typed figure.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking'],
  absorbs: ['formula.constant'],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      ['I', 'Chi cho lớp học', '', '', '', '', 7_000_000],
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, 6_000_000],
      [2, 'Tài liệu', 'bộ', 50, 1, 30_000, 1_500_000],
    ],
    cells: ['G2'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      ['I', 'Chi cho lớp học', '', '', '', '', 7_500_000],
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, 6_000_000],
      ['', 'Trong đó: ngân sách tỉnh', '', '', '', '', 4_000_000],
      [2, 'Tài liệu', 'bộ', 50, 1, 30_000, 1_500_000],
    ],
  },
  check: ({ grid, recognition }) => {
    const output: RuleOutput = { findings: [], gaps: [] };
    for (const table of recognition.tables) checkColumns(grid, table, 'parts', output);
    return output;
  },
  checkRows,
};

function checkRows(context: RuleContext): RuleOutput {
  const output: RuleOutput = { findings: [], gaps: [] };
  for (const table of context.recognition.estimates) {
    const isSum = createSumTest(context.grid, table);
    for (const row of sumsInFocus(context, table)) {
      const parts = row.kind === 'group' || row.kind === 'subtotal' ? row.parts : [];
      if (!isSum(row, parts) && !isShareOfOthers(context.grid, table, row, parts))
        compare(row, parts, table, output);
    }
  }
  return output;
}

/**
 * "=ROUND(E14*10%,0)": a tax or share of a row that stands elsewhere adds up nothing. What is typed below it and numbered as if
 * it were its own is the next step of the sum.
 */
function isShareOfOthers(
  grid: Grid,
  { columns: { amount } }: EstimateTable,
  { row }: TableRow,
  parts: readonly TableRow[],
): boolean {
  if (grid.formulaId(row, amount) === 0) return false;
  const formula = grid.formula(row, amount);
  const multiplies = scanFormula(formula).some(({ kind, text }) => kind === 'operator' && TIMES.has(text));
  if (!multiplies) return false;
  const read = precedents(formula, row, amount).filter(
    ({ sheet, range }) => sheet === null && range.left <= amount && range.right >= amount,
  );
  const isPart = (top: number, bottom: number): boolean =>
    parts.some((part) => part.row >= top && part.row <= bottom);
  return read.length > 0 && read.every(({ range }) => !isPart(range.top, range.bottom));
}
const TIMES: ReadonlySet<string> = new Set(['*', '/', '%']);

function compare(
  row: TableRow,
  children: readonly TableRow[],
  table: EstimateTable,
  output: RuleOutput,
): void {
  const actual = row.amount.value;
  if (actual === null || children.length === 0) return;
  const sum = sumRows(children, table);
  if (!sum.known || sum.unreadable) return;
  if (agrees(actual, sum, table.unit)) return;
  if (saysRounded(row.content) && agrees(actual, sum, table.unit, true)) return;
  // Where no line has a price, one row below that is smaller may tell only a part of it.
  const isPart = table.columns.price === null && children.length === 1 && sum.all < actual;
  if (isPart) return;
  const name = row.ordinal === '' ? row.content : row.ordinal;
  const [found, wanted] = [money(actual, table.unit), money(sum.all, table.unit)];
  output.findings.push({
    cells: [{ row: row.row, column: table.columns.amount }],
    message: {
      vi: `“${name}” ghi ${found}, tổng ${children.length} dòng con là ${wanted}.`,
      en: `"${name}" says ${found}, its ${children.length} lines add up to ${wanted}.`,
    },
    expected: sum.all,
    actual,
    mend: typedSumMend(table, row, children),
  });
}
