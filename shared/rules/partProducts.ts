// Owns rule 1 for the further blocks of an estimate: "Quà: số suất × mức | Vé xe: số vé × giá", each with an amount of its own.
// Invariant: what a block multiplies is what most of its lines' formulas multiply; a typed figure alone is judged, and only
// where the cells it should come from hold numbers.
import { formatMoney } from '../vietnamese/number.ts';
import type { Analysis } from '../sheet/analysis.ts';
import type { Grid } from '../sheet/grid.ts';
import { NUMBER } from '../sheet/grid.ts';
import type { EstimateTable } from '../sheet/recognise.ts';
import { rowProduct } from '../sheet/rowFormula.ts';
import { copyFormulaMend } from './fixes/copies.ts';
import type { RuleFinding } from './rule.ts';
import { money, sameMoney } from './sums.ts';

export interface PartProduct {
  /** the column of the amounts */
  column: number;
  /** the columns multiplied, in the order of the formula */
  factors: readonly number[];
  /** in R1C1 */
  formula: string;
}

/** Fewer lines show no way of multiplying. */
const MIN_LINES = 3;
/** A share of another amount may be capped on purpose; a count times a price, under whatever heading, is arithmetic. */
const MULTIPLIED: ReadonlySet<string> = new Set(['quantity', 'factor', 'price', '']);

/** The products of all columns of money but the amount itself, from the formulas that most lines have there. */
export function learnPartProducts(grid: Grid, analysis: Analysis, table: EstimateTable): PartProduct[] {
  const { columns, lineRows, meanings } = table;
  return columns.money.flatMap((column): PartProduct[] => {
    if (column === columns.amount || (grid.counts.formula[column - grid.left] ?? 0) < MIN_LINES) return [];
    const { id, count } = analysis.commonest(column, lineRows);
    const formula = grid.formulas[id] ?? '';
    const product = rowProduct(formula, column);
    if (product?.isPure !== true || count < MIN_LINES || count * 2 <= lineRows.length) return [];
    const { columns: factors } = product;
    const isPriced = factors.every((factor) =>
      MULTIPLIED.has((meanings.get(factor) ?? '').split('.')[0] ?? ''),
    );
    return isPriced ? [{ column, factors, formula }] : [];
  });
}

/** What a typed figure of a block contradicts; null where it is computed, blank, right, or its factors are no numbers. */
export function judgePart(
  grid: Grid,
  { unit }: EstimateTable,
  { column, factors, formula }: PartProduct,
  row: number,
): RuleFinding | null {
  const { kinds, numbers, ids, height, left, top } = grid;
  const place = (of: number): number => (of - left) * height + row - top;
  const at = place(column);
  if (kinds[at] !== NUMBER || ids[at] !== 0) return null;
  let expected = 1;
  for (const factor of factors) {
    if (kinds[place(factor)] !== NUMBER) return null;
    expected *= numbers[place(factor)] as number;
  }
  const actual = numbers[at] as number;
  if (sameMoney(actual, expected, unit)) return null;
  const figures = factors.map((factor) => formatMoney(numbers[place(factor)] as number)).join(' × ');
  const [found, wanted] = [money(actual, unit), money(expected, unit)];
  return {
    cells: [{ row, column }],
    message: {
      vi: `Ô này ghi ${found}, tính lại ${figures} = ${wanted} như các dòng khác; ô này là số gõ tay, không phải công thức.`,
      en: `The cell says ${found}, worked out again ${figures} = ${wanted} as in the other lines; the cell is typed, not a formula.`,
    },
    expected,
    actual,
    mend: copyFormulaMend(formula),
  };
}
