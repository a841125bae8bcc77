// Owns sums of rows in the columns of a table other than the amount of an estimate: every figure of a tracking table, parts by source or month.
// Invariant: a table whose rows mostly do not add up as its numbering says gets no verdict, and that is said.
import type { Grid } from '../sheet/grid.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { columnName } from '../sheet/address.ts';
import { saysRounded } from '../sheet/words.ts';
import type { RuleFinding, RuleOutput } from './rule.ts';
import { rowSumMend } from './fixes/sums.ts';
import { figureText, sameMoney } from './sums.ts';

interface Pair {
  row: TableRow;
  column: number;
  parts: readonly TableRow[];
  actual: number;
  expected: number;
  agrees: boolean;
}

/** Share of sums that must add up before one that does not is a mistake. */
const MIN_SHARE = 2 / 3;

/** Findings about sums of the rows that `of` picks: groups and subtotals, or totals. */
export function checkColumns(
  grid: Grid,
  table: RecognisedTable,
  of: 'parts' | 'totals',
  output: RuleOutput,
): void {
  const columns = addedColumns(table);
  const rowsOfTotal = (row: TableRow): readonly TableRow[] =>
    row.kind === 'total' && table.totals.length === 1 ? table.roots : [];
  output.findings.push(...typedBeside(grid, table, columns, of === 'parts' ? partsOf : rowsOfTotal));
  if (columns.length === 0) return;
  const groups = pairs(grid, table, columns, partsOf);
  const totals = pairs(grid, table, columns, rowsOfTotal);
  // That the amounts of an estimate add up shows which rows a sum is made of; they are judged elsewhere.
  const { amount } = table.columns;
  const beside = table.kind === 'estimate' && amount !== null ? [amount] : [];
  const shown = [...pairs(grid, table, beside, partsOf), ...pairs(grid, table, beside, rowsOfTotal)].filter(
    ({ agrees }) => agrees,
  );
  const all = [...groups, ...totals, ...shown];
  const asked = of === 'parts' ? groups : totals;
  const right = all.filter(({ agrees }) => agrees);
  // A formula that adds the rows up shows beyond doubt that this row is their sum.
  const isShown = right.some(({ row, column }) => grid.formulaId(row.row, column) !== 0);
  // What a formula adds up is judged by its range (sum.range) and by its copies; here it mostly shows how the rows add up. Where
  // formulas of its own row add up all the rows in other columns, one that does not is plainly wrong.
  const summedIn = new Set(
    right.filter(({ row, column }) => grid.formulaId(row.row, column) !== 0).map(({ row }) => row),
  );
  const wrong = asked.filter(
    ({ agrees, row, column }) => !agrees && (grid.formulaId(row.row, column) === 0 || summedIn.has(row)),
  );
  if (wrong.length === 0) return;
  if ((right.length < 2 && !isShown) || right.length < all.length * (isShown ? 0.5 : MIN_SHARE)) {
    const isSure = ({ row, column, parts }: Pair) =>
      grid.formulaId(row.row, column) === 0 && isAddedBeside(grid, table, row, parts);
    for (const pair of wrong.filter(isSure)) output.findings.push(finding(pair, table));
    // A plain list with its total: nothing says otherwise than that the one adds up the other, and nothing shows it either.
    const [only] = all;
    const isPlain = only !== undefined && all.length === 1 && isPlainTotal(grid, table, only);
    if (isPlain) output.findings.push({ ...finding(only, table), severity: 'warning' });
    const first = isPlain ? undefined : wrong.find((pair) => !isSure(pair));
    if (first)
      output.gaps.push({
        range: `${columnName(first.column)}${first.row.row + 1}`,
        reason: {
          vi: 'Không rõ dòng này gồm những dòng nào: phần lớn các dòng của bảng không cộng theo cách đánh số, nên chưa kiểm tra tổng.',
          en: 'It is not clear which rows this one is made of: most rows of the table do not add up by their numbering, so its sums were not checked.',
        },
      });
    return;
  }
  for (const pair of wrong) output.findings.push(finding(pair, table));
}

const MIN_LISTED = 3;

/** The typed total of lines that stand in no groups, in the column of money that the table is about. */
function isPlainTotal(grid: Grid, table: RecognisedTable, { row, column, parts }: Pair): boolean {
  return (
    row.kind === 'total' &&
    table.sums.length === 1 &&
    parts.length >= MIN_LISTED &&
    parts.every((part) => part.kind === 'line') &&
    column === table.columns.amount &&
    grid.formulaId(row.row, column) === 0
  );
}

/**
 * Typed sums in the other columns, those nobody says what they are among them ("Chủ thể đóng góp", litres): told where formulas
 * show that the column adds up, or where formulas of the row itself add up the same rows beside it.
 */
function typedBeside(
  grid: Grid,
  table: RecognisedTable,
  added: readonly number[],
  partsOfRow: (row: TableRow) => readonly TableRow[],
): RuleFinding[] {
  const { columns, meanings, sums } = table;
  const isTyped = (row: TableRow, column: number): boolean => grid.formulaId(row.row, column) === 0;
  const others: number[] = [];
  for (let column = columns.left; column <= columns.right; column++) {
    if (added.includes(column) || column === columns.amount || NO_SUM.test(meanings.get(column) ?? ''))
      continue;
    if (sums.some((row) => isTyped(row, column) && row.at(column).kind === 'number')) others.push(column);
  }
  const asked = pairs(grid, table, others, partsOfRow);
  const shown = new Set(
    [...asked, ...pairs(grid, table, others, partsOf)].flatMap(({ row, column, agrees }) =>
      agrees && !isTyped(row, column) ? [column] : [],
    ),
  );
  const isWrong = ({ row, column, parts, actual, agrees }: Pair): boolean =>
    !agrees &&
    isTyped(row, column) &&
    parts.length > 1 &&
    (shown.has(column) || (isAddedBeside(grid, table, row, parts) && isBeyond(actual, parts, column)));
  return asked.filter(isWrong).map((pair) => ({ ...finding(pair, table), severity: 'warning' }));
}

/** What is never added up: names and codes, days, prices and what is multiplied, shares. */
const NO_SUM =
  /^(?:ordinal|content|note|basis|unit|code|person|lead|locality|date|period|budget|fundingSource|status|price|factor|ratio|percent|rate)/;

/** Formulas of two other columns at least add up these rows. */
function isAddedBeside(
  grid: Grid,
  table: RecognisedTable,
  row: TableRow,
  parts: readonly TableRow[],
): boolean {
  let found = 0;
  for (let column = table.columns.left; column <= table.columns.right; column++) {
    if (!OTHER_ROWS.test(grid.formula(row.row, column))) continue;
    const [actual, expected] = [row.at(column).value, sumOf(parts, column)];
    if (actual !== null && expected !== null && expected !== 0 && sameMoney(actual, expected, table.unit))
      found++;
  }
  return found > 1;
}

/** Outside what the rows have: a mean, a rate or the like lies between them. */
function isBeyond(actual: number, parts: readonly TableRow[], column: number): boolean {
  const figures = parts.flatMap((part) => part.at(column).value ?? []);
  return figures.every((figure) => figure < actual) || figures.every((figure) => figure > actual);
}

const CARRIED = /^(?:remaining|undisbursed|carriedOver|quantity\.remaining)|cumulative|previous/;

/** Columns whose rows add up: money and counts, not prices, factors, shares and differences of shares. */
function addedColumns(table: RecognisedTable): number[] {
  const { columns, meanings, kind } = table;
  const isCount = (meaning: string) => /^quantity\.(?:plan|actual|cumulative|remaining)/.test(meaning);
  const all = [...meanings].flatMap(([column, meaning]) =>
    columns.money.includes(column) || isCount(meaning) ? [column] : [],
  );
  const names = meanings.get(columns.content) ?? '';
  // Months one under the other carry what is left from one to the next: only what happens in each adds up.
  if (names.startsWith('period')) return all.filter((column) => !CARRIED.test(meanings.get(column) ?? ''));
  return kind === 'tracking' ? all : all.filter((column) => column !== columns.amount);
}

function partsOf(row: TableRow): readonly TableRow[] {
  return row.kind === 'group' || row.kind === 'subtotal' ? row.parts : [];
}

function pairs(
  grid: Grid,
  table: RecognisedTable,
  columns: readonly number[],
  partsOfRow: (row: TableRow) => readonly TableRow[],
): Pair[] {
  const found: Pair[] = [];
  if (columns.length === 0) return found;
  for (const row of table.sums) {
    const parts = partsOfRow(row);
    if (parts.length === 0) continue;
    for (const column of columns) {
      // Worked out from its own row ("còn lại" of the total), it adds nothing up.
      if (grid.formulaId(row.row, column) !== 0 && !OTHER_ROWS.test(grid.formula(row.row, column))) continue;
      const actual = row.at(column).value;
      const expected = actual === null ? null : sumOf(parts, column);
      if (actual === null || expected === null || (actual === 0 && expected === 0)) continue;
      // One row below that is smaller tells a part of it, as "trong đó" does.
      if (parts.length === 1 && Math.abs(expected) < Math.abs(actual)) continue;
      const agrees = sameMoney(actual, expected, table.unit, saysRounded(row.content));
      found.push({ row, column, parts, actual, expected, agrees });
    }
  }
  return found;
}

const OTHER_ROWS = /R(?:\[|\d)/;

/** null when a part cannot be read or none has a figure. */
function sumOf(parts: readonly TableRow[], column: number): number | null {
  let sum = 0;
  let isKnown = false;
  for (const part of parts) {
    const figure = part.at(column);
    if (figure.kind === 'ambiguous' || figure.kind === 'other') return null;
    const own = figure.value ?? (part.children.length > 0 ? sumOf(part.children, column) : null);
    if (own === null) continue;
    sum += own;
    isKnown = true;
  }
  return isKnown ? sum : null;
}

function finding({ row, column, parts, actual, expected }: Pair, table: RecognisedTable): RuleFinding {
  const name = row.ordinal === '' ? row.content.trim() : row.ordinal;
  const [found, wanted] = [figureText(table, column, actual), figureText(table, column, expected)];
  return {
    cells: [{ row: row.row, column }],
    // A sum below that is wrong itself is told there, and a number kept as text, which the formula leaves out.
    sources: parts
      .filter((part) => part.children.length > 0 || part.at(column).kind === 'text')
      .map((part) => ({ top: part.row, left: column, bottom: part.row, right: column })),
    message: {
      vi: `“${name}” ghi ${found}, ${parts.length} dòng của nó cộng lại là ${wanted}.`,
      en: `"${name}" says ${found}, its ${parts.length} rows add up to ${wanted}.`,
    },
    expected,
    actual,
    mend: rowSumMend(table, expected),
  };
}
