// Owns rule 1 for the further blocks of an estimate: "Quà: số suất × mức | Vé xe: số vé × giá", each with an amount of its own.
// Invariant: what a block multiplies is what most of its lines' formulas multiply, or where all is typed what nearly all
// lines come to; a typed figure alone is judged, and only where the cells it should come from hold numbers.
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
  /** in R1C1; null where all is typed */
  formula: string | null;
}

/** Fewer lines show no way of multiplying. */
const MIN_LINES = 3;
/** A share of another amount may be capped on purpose; a count times a price, under whatever heading, is arithmetic. */
const MULTIPLIED: ReadonlySet<string> = new Set(['quantity', 'factor', 'price', '']);

/** The products of all columns of money but the amount itself, from the formulas that most lines have there. */
export function learnPartProducts(grid: Grid, analysis: Analysis, table: EstimateTable): PartProduct[] {
  const { columns, lineRows, meanings } = table;
  return columns.money.flatMap((column): PartProduct[] => {
    if (column === columns.amount) return [];
    if (grid.counts.formula[column - grid.left] === 0) return typedProduct(grid, analysis, table, column);
    if ((grid.counts.formula[column - grid.left] ?? 0) < MIN_LINES) return [];
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

/** Typed lines that must come to their product before one that does not is a mistake, and their share. */
const MIN_TYPED = 4;
const MIN_SHARE = 0.7;

/** "Thẩm định: SL, đơn giá, thành tiền" typed throughout: the columns of its block, where nearly all lines multiply them. */
function typedProduct(grid: Grid, analysis: Analysis, table: EstimateTable, column: number): PartProduct[] {
  const { columns, lineRows, meanings } = table;
  const before = columns.money.filter((other) => other < column);
  const block = before.length === 0 ? columns.left : Math.max(...before) + 1;
  const factors: number[] = [];
  for (let one = block; one < column; one++)
    if (/^(?:quantity|factor|price)(?:$|\.part$)/.test(meanings.get(one) ?? '')) factors.push(one);
  const isPriced = factors.some((factor) => meanings.get(factor)?.startsWith('price'));
  if (factors.length < 2 || !isPriced) return [];
  const { kinds, numbers, height, left, top } = grid;
  const told = analysis.stretches.of(lineRows, `typed product of ${column}`, (from, to) => {
    const found = { filled: 0, fitting: 0 };
    for (let index = from; index < to; index++) {
      const row = lineRows[index] as number;
      const place = (of: number): number => (of - left) * height + row - top;
      if (kinds[place(column)] !== NUMBER || factors.some((factor) => kinds[place(factor)] !== NUMBER))
        continue;
      const product = factors.reduce((all, factor) => all * (numbers[place(factor)] as number), 1);
      if (product === 0) continue;
      found.filled++;
      if (sameMoney(numbers[place(column)] as number, product, table.unit)) found.fitting++;
    }
    return found;
  });
  const filled = told.reduce((sum, one) => sum + one.filled, 0);
  const fitting = told.reduce((sum, one) => sum + one.fitting, 0);
  return fitting >= MIN_TYPED && fitting >= filled * MIN_SHARE ? [{ column, factors, formula: null }] : [];
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
      vi: `Ô này ghi ${found}, tính lại ${figures} = ${wanted} như các dòng khác${formula === null ? '' : '; ô này là số gõ tay, không phải công thức'}.`,
      en: `The cell says ${found}, worked out again ${figures} = ${wanted} as in the other lines${formula === null ? '' : '; the cell is typed, not a formula'}.`,
    },
    expected,
    actual,
    ...(formula !== null && { mend: copyFormulaMend(formula) }),
  };
}
