// Owns counts typed in the total row of an estimate: "Cộng | 295 mẫu" under lines that have 295 samples together.
// Invariant: more than all its lines have is wrong whatever is counted; less only where every line is of another place, since the
// same people may come to two things. What is days or times is never added up.
import type { Grid } from '../sheet/grid.ts';
import { columnBase, NUMBER } from '../sheet/grid.ts';
import { headingText } from '../sheet/headerRows.ts';
import type { EstimateTable } from '../sheet/recognise.ts';
import type { RuleFinding } from './rule.ts';
import { figureText, sameMoney, sumRows } from './sums.ts';

/** Fewer lines do not tell that a column is added up. */
const MIN_LINES = 3;
/** "Số ngày", "Số người/điểm": of each line by itself. */
const OF_EACH = /\/|(?:^|[^\p{L}])(?:ngày|đêm|tháng|buổi|tiết|giờ|lần|lượt|đợt|vòng|lớp|năm)(?:$|[^\p{L}])/u;
const OF_PLACE = /^(?:locality|person)/;

/** Typed totals of counts that their lines contradict. */
export function countTotals(grid: Grid, table: EstimateTable): RuleFinding[] {
  const { columns, lines, totals, meanings, unit } = table;
  const [total] = totals;
  if (total === undefined || totals.length > 1 || lines.length < MIN_LINES) return [];
  const typed = columns.factors.filter(
    (column) => grid.formulaId(total.row, column) === 0 && total.at(column).kind === 'number',
  );
  if (typed.length === 0 || !isAddedUp(grid, table)) return [];
  const isByPlace = [...meanings.values()].some((meaning) => OF_PLACE.test(meaning));
  return typed.flatMap((column): RuleFinding[] => {
    const figures = figuresOf(grid, table, column);
    const { value: actual } = total.at(column);
    if (figures === null || actual === null || OF_EACH.test(headingText(grid, table, column))) return [];
    const expected = figures.reduce((sum, one) => sum + one, 0);
    if (sameMoney(actual, expected, unit)) return [];
    const isMore = actual > expected && !sameMoney(actual, turnsOf(table, figures, column), unit);
    const isLess = isByPlace && actual < expected && figures.every((one) => one < actual);
    if (!isMore && !isLess) return [];
    const [said, due] = [figureText(table, column, actual), figureText(table, column, expected)];
    return [
      {
        severity: 'warning',
        cells: [{ row: total.row, column }],
        message: {
          vi: `Dòng tổng ghi ${said}, ${lines.length} dòng của cột cộng lại là ${due}.`,
          en: `The total row says ${said}, the ${lines.length} lines of the column add up to ${due}.`,
        },
        expected,
        actual,
      },
    ];
  });
}

/** The amount of the total row is worked out, and it is that of all lines. */
function isAddedUp(grid: Grid, table: EstimateTable): boolean {
  const [total] = table.totals;
  if (total === undefined || grid.formulaId(total.row, table.columns.amount) === 0) return false;
  const sum = sumRows(table.roots, table);
  return total.amount.value !== null && sum.known && sameMoney(total.amount.value, sum.all, table.unit);
}

/** The counts of all lines; null where one has none. */
function figuresOf(grid: Grid, { lineRows }: EstimateTable, column: number): number[] | null {
  const { kinds, numbers } = grid;
  const base = columnBase(grid, column);
  const figures: number[] = [];
  for (const row of lineRows) {
    if (kinds[base + row] !== NUMBER) return null;
    figures.push(numbers[base + row] as number);
  }
  return figures;
}

/** "180 lượt người": each count times the other factors of its line. */
function turnsOf({ columns, lines }: EstimateTable, figures: readonly number[], column: number): number {
  const others = columns.factors.flatMap((one, position) => (one === column ? [] : [position]));
  return lines.reduce((sum, line, index) => {
    const times = others.reduce((product, position) => product * (line.factor(position).value ?? 1), 1);
    return sum + (figures[index] ?? 0) * times;
  }, 0);
}
