// Owns rule 5: the grand total is the sum of the first level, and what the sources come to.
// Invariant: a total is wrong only when no reading of the table fits it.
import type { Text } from '../contract/common.ts';
import { cellAddress } from '../sheet/address.ts';
import { precedents } from '../sheet/formula.ts';
import type { Precedent } from '../sheet/formula.ts';
import type { Grid } from '../sheet/grid.ts';
import type { EstimateTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { saysRounded } from '../sheet/words.ts';
import { countTotals } from './countTotals.ts';
import { EXAMPLE_HEADER } from './example.ts';
import { typedSumMend } from './fixes/sums.ts';
import type { Cell, Rule, RuleContext, RuleOutput } from './rule.ts';
import { checkColumns } from './sumColumns.ts';
import { agrees, money, roundsTo, sumRows } from './sums.ts';
import type { RowsSum } from './sums.ts';
import { amountParts, checkSourceRows, partFindings } from './totalsBySource.ts';

export const sumTotal: Rule = {
  id: 'sum.total',
  severity: 'error',
  name: { vi: 'Tổng cộng = tổng các nhóm', en: 'Grand total = sum of the groups' },
  why: {
    vi: 'Tổng cộng là số được duyệt và ghi bằng chữ. Sửa công thức tổng hoặc số gõ tay.',
    en: 'The grand total is what gets approved and written in words. Correct the total formula or the typed figure.',
  },
  parameters: {},
  dated: false,
  kinds: ['estimate', 'tracking'],
  absorbs: ['formula.constant'],
  finds: {
    rows: [
      EXAMPLE_HEADER,
      ['I', 'Chi cho lớp học', '', '', '', '', ['=SUM(G3:G3)', 6_000_000]],
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D3*E3*F3', 6_000_000]],
      ['II', 'Chi khác', '', '', '', '', ['=SUM(G5:G5)', 1_500_000]],
      [1, 'Tài liệu', 'bộ', 50, 1, 30_000, ['=D5*E5*F5', 1_500_000]],
      ['', 'Tổng cộng (I+II)', '', '', '', '', 6_500_000],
    ],
    cells: ['G6'],
  },
  passes: {
    rows: [
      EXAMPLE_HEADER,
      ['', 'Tổng số', '', '', '', '', 7_500_000],
      ['I', 'Chi cho lớp học', '', '', '', '', ['=SUM(G4:G4)', 6_000_000]],
      [1, 'Thuê hội trường', 'ngày', 1, 3, 2_000_000, ['=D4*E4*F4', 6_000_000]],
      ['II', 'Chi khác', '', '', '', '', ['=SUM(G6:G6)', 1_500_000]],
      [1, 'Tài liệu', 'bộ', 50, 1, 30_000, ['=D6*E6*F6', 1_500_000]],
    ],
  },
  check,
};

function check({ grid, recognition }: RuleContext): RuleOutput {
  const output: RuleOutput = { findings: [], gaps: [] };
  for (const table of recognition.tables) checkColumns(grid, table, 'totals', output);
  for (const table of recognition.estimates) {
    output.findings.push(...countTotals(grid, table).filter(({ cells }) => !isTold(output, cells)));
    checkSourceRows(grid, table, output);
    output.findings.push(...partFindings(grid, table, amountParts(table)));
    table.totals.forEach((total, index) =>
      compareTotal(grid, total, table.totals.slice(0, index), table, output),
    );
  }
  return output;
}

function isTold({ findings }: RuleOutput, [cell]: readonly Cell[]): boolean {
  return findings.some(({ cells }) =>
    cells.some(({ row, column }) => row === cell?.row && column === cell.column),
  );
}

function compareTotal(
  grid: Grid,
  total: TableRow,
  earlier: readonly TableRow[],
  table: EstimateTable,
  output: RuleOutput,
): void {
  const column = table.columns.amount;
  const all = sumRows(table.roots, table);
  const actual = total.amount.value;
  if (!all.known || all.unreadable) return;
  if (actual === null) {
    // "Làm tròn" may round one of several columns of money.
    if (total.amount.kind !== 'blank' || all.all === 0 || saysRounded(total.content)) return;
    output.findings.push({
      severity: 'warning',
      cells: [{ row: total.row, column }],
      message: {
        vi: `Dòng “${total.content}” chưa có số; tổng các nhóm là ${money(all.all, table.unit)}.`,
        en: `The row "${total.content}" has no figure; the groups add up to ${money(all.all, table.unit)}.`,
      },
      expected: all.all,
      mend: typedSumMend(table, total, table.roots),
    });
    return;
  }
  const rounded = saysRounded(total.content);
  if (rounded && roundsTo(actual, earlier.at(-1)?.amount.value ?? all.all)) return;
  const fits = (sum: RowsSum): boolean => agrees(actual, sum, table.unit, rounded);
  if (fits(all) || otherReadings(total, earlier, table).some((rows) => fits(sumRows(rows, table)))) return;
  if (readsAnotherTable(grid, total.row, table)) {
    output.gaps.push({ range: cellAddress(total.row, column), reason: WITH_ANOTHER });
    return;
  }
  const [found, wanted] = [money(actual, table.unit), money(all.all, table.unit)];
  output.findings.push({
    cells: [{ row: total.row, column }],
    // A formula adds what the sums below it say; a fault there is the cause.
    ...(grid.formulaId(total.row, column) !== 0 && {
      sources: [...earlier, ...table.subtotals].map(({ row }) => ({
        top: row,
        left: column,
        bottom: row,
        right: column,
      })),
    }),
    message: {
      vi: `“${total.content}” ghi ${found}, tổng các nhóm là ${wanted}.`,
      en: `"${total.content}" says ${found}, the groups add up to ${wanted}.`,
    },
    expected: all.all,
    actual,
    // Of several totals each may close another part.
    ...(table.totals.length === 1 && { mend: typedSumMend(table, total, table.roots) }),
  });
}

/** "Tổng kinh phí A + B" under table B adds its own total and that of table A. */
function readsAnotherTable(grid: Grid, row: number, { columns, range }: EstimateTable): boolean {
  if (grid.formulaId(row, columns.amount) === 0) return false;
  const isOwn = ({ sheet, range: read }: Precedent): boolean =>
    sheet === null && read.bottom >= range.top && read.top <= range.bottom;
  const read = precedents(grid.formula(row, columns.amount), row, columns.amount);
  return read.some(isOwn) && !read.every(isOwn);
}

const WITH_ANOTHER: Text = {
  vi: 'Dòng tổng này cộng cả số ngoài bảng, nên chưa đối chiếu với các nhóm của bảng.',
  en: 'This total also adds figures from outside the table, so it was not compared with the groups of the table.',
};

/** Several totals on one table may each close a part; unnumbered groups may hide the first level. */
function otherReadings(total: TableRow, earlier: readonly TableRow[], table: EstimateTable): TableRow[][] {
  const previous = earlier.at(-1);
  const readings: TableRow[][] = [];
  if (previous) {
    readings.push(
      table.roots.filter((row) => row.row > previous.row && row.row < total.row),
      table.roots.filter((row) => row.row < total.row),
      [...earlier],
      // A tax or contingency after a first total.
      [previous, ...table.roots.filter((row) => row.row > previous.row && row.row < total.row)],
    );
  }
  const isPriced = (row: TableRow) => row.price.kind !== 'blank';
  if (table.roots.some((row) => row.children.length === 0 && !isPriced(row)) && table.lines.some(isPriced)) {
    readings.push(
      table.lines.filter(isPriced),
      table.roots.filter((row) => !isPriced(row)),
    );
  }
  return readings.filter((rows) => rows.length > 0);
}
