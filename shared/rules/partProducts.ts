// Owns rule 1 for the further blocks of an estimate: "Quà: số suất × mức | Vé xe: số vé × giá", each with an amount of its own;
// and for an amount whose price is given in parts: "Đơn giá: vật liệu, nhân công".
// Invariant: what a block multiplies is what most of its lines' formulas multiply, or where all is typed what nearly all
// lines come to; a typed figure alone is judged, and only where the cells it should come from hold numbers.
import { formatMoney } from '../vietnamese/number.ts';
import type { Analysis } from '../sheet/analysis.ts';
import type { Grid } from '../sheet/grid.ts';
import { NUMBER } from '../sheet/grid.ts';
import type { EstimateTable } from '../sheet/recognise.ts';
import { rowProduct, rowProductOfSum } from '../sheet/rowFormula.ts';
import { copyFormulaMend } from './fixes/copies.ts';
import type { RuleFinding } from './rule.ts';
import { money, sameMoney } from './sums.ts';

export interface PartProduct {
  /** the column of the amounts */
  column: number;
  /** the columns multiplied, in the order of the formula */
  factors: readonly number[];
  /** the columns of a price in parts, added up before they are multiplied */
  added: readonly number[];
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
    return isPriced ? [{ column, factors, added: [], formula }] : [];
  });
}

/** "Khối lượng × (vật liệu + nhân công)": the amount of a table that prices its lines in parts, by formulas or by what is typed. */
export function learnPriceInParts(grid: Grid, analysis: Analysis, table: EstimateTable): PartProduct[] {
  const { columns, lineRows, meanings, scale } = table;
  const { amount: column } = columns;
  const prices = [...meanings].flatMap(([at, meaning]) => (/^price(?:$|\.part$)/.test(meaning) ? [at] : []));
  if (prices.length < 2 || columns.factors.length === 0 || scale.price !== scale.amount) return [];
  if (grid.counts.formula[column - grid.left] === 0)
    return areTyped(grid, analysis, table, { column, factors: columns.factors, added: prices });
  const { id, count } = analysis.commonest(column, lineRows);
  const formula = grid.formulas[id] ?? '';
  const product = rowProductOfSum(formula, column);
  if (product === null || count < MIN_LINES || count * 2 <= lineRows.length) return [];
  const isPriced =
    product.added.every((one) => prices.includes(one)) &&
    product.factors.every((one) => columns.factors.includes(one));
  return isPriced ? [{ column, ...product, formula }] : [];
}

/** Typed lines that must come to their product before one that does not is a mistake, and their share. */
const MIN_TYPED = 4;
const MIN_SHARE = 0.7;

/** "Thẩm định: SL, đơn giá, thành tiền" typed throughout: the columns of its block, where nearly all lines multiply them. */
function typedProduct(grid: Grid, analysis: Analysis, table: EstimateTable, column: number): PartProduct[] {
  const { columns, meanings } = table;
  const before = columns.money.filter((other) => other < column);
  const block = before.length === 0 ? columns.left : Math.max(...before) + 1;
  const factors: number[] = [];
  for (let one = block; one < column; one++)
    if (/^(?:quantity|factor|price)(?:$|\.part$)/.test(meanings.get(one) ?? '')) factors.push(one);
  const isPriced = factors.some((factor) => meanings.get(factor)?.startsWith('price'));
  return factors.length < 2 || !isPriced
    ? []
    : areTyped(grid, analysis, table, { column, factors, added: [] });
}

/** The product where nearly all lines that are typed throughout come to it. */
function areTyped(
  grid: Grid,
  analysis: Analysis,
  table: EstimateTable,
  product: Omit<PartProduct, 'formula'>,
): PartProduct[] {
  const { column } = product;
  const told = analysis.stretches.of(
    table.lineRows,
    `typed product of ${column}`,
    table.lineRows,
    (rows, from, to) => {
      const found = { filled: 0, fitting: 0 };
      for (let index = from; index < to; index++) {
        const row = rows[index] as number;
        const actual = numberAt(grid, row, column);
        const figures = actual === null ? null : figuresOf(grid, row, product);
        const expected = figures === null ? 0 : comesTo(figures);
        if (actual === null || expected === 0) continue;
        found.filled++;
        if (sameMoney(actual, expected, table.unit)) found.fitting++;
      }
      return found;
    },
  );
  const filled = told.reduce((sum, one) => sum + one.filled, 0);
  const fitting = told.reduce((sum, one) => sum + one.fitting, 0);
  return fitting >= MIN_TYPED && fitting >= filled * MIN_SHARE ? [{ ...product, formula: null }] : [];
}

interface Figures {
  factors: number[];
  added: number[];
}

/** What a row multiplies and adds up; null where a cell holds no number. */
function figuresOf(grid: Grid, row: number, product: Omit<PartProduct, 'formula'>): Figures | null {
  const factors = product.factors.map((column) => numberAt(grid, row, column));
  // "Vật liệu | Nhân công": work that needs no material leaves its price blank.
  const given = product.added.filter((column) => grid.value(row, column) !== '');
  const added = given.map((column) => numberAt(grid, row, column));
  const isRead = factors.every((one) => one !== null) && added.every((one) => one !== null);
  return isRead && (product.added.length === 0 || added.length > 0) ? { factors, added } : null;
}

function comesTo({ factors, added }: Figures): number {
  const product = factors.reduce((all, factor) => all * factor, 1);
  return added.length === 0 ? product : product * added.reduce((sum, one) => sum + one, 0);
}

function numberAt({ kinds, numbers, height, left, top }: Grid, row: number, column: number): number | null {
  const at = (column - left) * height + row - top;
  return kinds[at] === NUMBER ? (numbers[at] as number) : null;
}

/** What a typed figure of a block contradicts; null where it is computed, blank, right, or its factors are no numbers. */
export function judgePart(
  grid: Grid,
  { unit }: EstimateTable,
  product: PartProduct,
  row: number,
): RuleFinding | null {
  const { column, formula } = product;
  const actual = numberAt(grid, row, column);
  if (actual === null || grid.formulaId(row, column) !== 0) return null;
  const read = figuresOf(grid, row, product);
  if (read === null) return null;
  const expected = comesTo(read);
  if (sameMoney(actual, expected, unit)) return null;
  const sum = read.added.map(formatMoney).join(' + ');
  const figures = [...read.factors.map(formatMoney), ...(sum === '' ? [] : [`(${sum})`])].join(' × ');
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
