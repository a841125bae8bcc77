// Owns the other halves of rule 5: a total by source is what the lines of that source add up to, and the columns of the sources
// add up to the amount.
// Invariant: a label counts as a source only when the lines of the table name it; columns count as parts only when most rows say so.
import { textAt } from '../sheet/grid.ts';
import type { Grid } from '../sheet/grid.ts';
import type { EstimateTable, RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { foldText } from '../vietnamese/compare.ts';
import type { RuleFinding, RuleOutput } from './rule.ts';
import { money, sameMoney } from './sums.ts';
import { figureRows, learn, moneyAgrees, sourcesOf, typedOnly } from './trackingFit.ts';
import { valueOf } from './trackingTerms.ts';

/** "Trong đó: Ngân sách tỉnh 12.000.000" below the total, against the lines whose source is "Ngân sách tỉnh". */
export function checkSourceRows(grid: Grid, table: EstimateTable, output: RuleOutput): void {
  const { fundingSource, amount } = table.columns;
  const told = table.ofWhich.filter((row) => row.amount.value !== null);
  if (fundingSource === null || told.length === 0) return;
  const bySource = new Map<string, number>();
  for (const line of table.lines) {
    const source = foldText(textAt(grid, line.row, fundingSource));
    if (source === '') continue;
    // A line whose amount cannot be read leaves its source unknown.
    bySource.set(source, (bySource.get(source) ?? 0) + (line.amount.value ?? Number.NaN));
  }
  for (const row of told) {
    const label = foldText(row.content)
      .replace(/^[-+ ]*(?:trong đó)? ?[:,-]? */u, '')
      .trim();
    const expected = bySource.get(label.replace(/^(?:nguồn|kinh phí) /u, '')) ?? bySource.get(label);
    const actual = row.amount.value;
    if (expected === undefined || Number.isNaN(expected) || actual === null) continue;
    if (sameMoney(actual, expected, table.unit)) continue;
    const [found, wanted] = [money(actual, table.unit), money(expected, table.unit)];
    output.findings.push({
      cells: [{ row: row.row, column: amount }],
      message: {
        vi: `“${row.content.trim()}” ghi ${found}, các dòng của nguồn này cộng lại là ${wanted}.`,
        en: `"${row.content.trim()}" says ${found}, the lines of this source add up to ${wanted}.`,
      },
      expected,
      actual,
    });
  }
}

/** Columns that the sources of `whole` have, left to right; a column for each. */
export interface Parts {
  whole: number;
  parts: readonly number[];
}

/** Rows in which the columns of the sources do not add up to the column of the total, where most rows do. */
export function partFindings(grid: Grid, table: RecognisedTable, { whole, parts }: Parts): RuleFinding[] {
  if (parts.length < 2) return [];
  const term = { name: { vi: '', en: '' }, columns: parts };
  const way = {
    vi: 'tổng các nguồn',
    en: 'the sum of the sources',
    of: (row: TableRow) => valueOf(term, row),
    columns: parts,
  };
  const fit = learn(figureRows(table), whole, [way], moneyAgrees(table.unit));
  return typedOnly(grid, whole, fit?.deviating ?? []).map(({ row, actual, expected }) => ({
    cells: [{ row: row.row, column: whole }],
    sources: sourcesOf(way, row),
    message: {
      vi: `Ô này ghi ${money(actual, table.unit)}, các cột nguồn cộng lại là ${money(expected, table.unit)}.`,
      en: `The cell says ${money(actual, table.unit)}, the columns of the sources add up to ${money(expected, table.unit)}.`,
    },
    expected,
    actual,
  }));
}

/** The amount of an estimate and the columns that split it by source. */
export function amountParts({ columns, meanings }: EstimateTable): Parts {
  const parts = [...meanings].flatMap(([column, meaning]) =>
    column !== columns.amount && /^amount\.(?!period)/.test(meaning) ? [column] : [],
  );
  return { whole: columns.amount, parts };
}
