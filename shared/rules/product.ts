// Owns which columns a table multiplies and what each line then comes to.
// Invariant: the columns are learnt from the sheet's own formulas; where the sheet does not say, nothing is assumed.
import type { Analysis } from '../sheet/analysis.ts';
import { LARGEST } from '../sheet/figures.ts';
import { precedents, scanFormula } from '../sheet/formula.ts';
import type { Grid } from '../sheet/grid.ts';
import { NUMBER } from '../sheet/grid.ts';
import type { EstimateTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { rowIndex } from '../sheet/search.ts';
import { sameMoney } from './sums.ts';

/** Positions in TableRow.factors that are multiplied with the price; null = the sheet does not tell. */
export type ProductFactors = readonly number[] | null;

/** What an amount formula reads. */
export interface FormulaUse {
  /** positions of the factor columns of its own row */
  factors: number[];
  /** reads cells that are neither quantity nor price of its own row */
  readsMore: boolean;
  /** unit its ROUND rounds to, 0 when it has none */
  rounding: number;
}

/** Share of lines that must agree before a way of multiplying counts as the table's own. */
const MAJORITY = 0.5;

/** Learns the product from the commonest amount formula, else from the typed figures. */
export function learnProduct(
  grid: Grid,
  analysis: Analysis,
  table: EstimateTable,
  readFormula: (line: TableRow) => FormulaUse,
): ProductFactors {
  const { columns, lines, lineRows } = table;
  const all = columns.factors.map((_, position) => position);
  if (columns.price === null) return null;
  const common = usualLine(analysis, table);
  if (common) {
    const use = readFormula(common);
    if (use.readsMore) return null;
    const further = all.filter(
      (position) =>
        !use.factors.includes(position) && isUsedWhereFilled(grid, analysis, table, position, readFormula),
    );
    return [...use.factors, ...further].sort((a, b) => a - b);
  }
  // A column such as "Số lớp" may only inform: then leaving it out fits most lines.
  const ways = [all, ...all.map((left) => all.filter((position) => position !== left))];
  const told = analysis.stretches.of(lineRows, 'ways of multiplying', lines, (all, from, to) => {
    const priced = all
      .slice(from, to)
      .filter((line) => line.price.value !== null && line.amount.value !== null);
    const hits = ways.map(
      (way) =>
        priced.filter((line) => {
          const product = productOf(line, way, table);
          return (
            product !== null &&
            line.amount.value !== null &&
            sameMoney(line.amount.value, product, table.unit)
          );
        }).length,
    );
    return { priced: priced.length, hits };
  });
  const priced = told.reduce((sum, one) => sum + one.priced, 0);
  const best = ways
    .map((way, index) => ({ way, hits: told.reduce((sum, { hits }) => sum + (hits[index] ?? 0), 0) }))
    .reduce((a, b) => (b.hits > a.hits ? b : a));
  if (priced <= 2) return all;
  return best.hits > priced * MAJORITY ? best.way : null;
}

/** "Số ngày" that most lines leave blank: lines that fill it multiply by it. */
function isUsedWhereFilled(
  grid: Grid,
  analysis: Analysis,
  { columns, lines, lineRows }: EstimateTable,
  position: number,
  readFormula: (line: TableRow) => FormulaUse,
): boolean {
  /** by formula */
  const uses = new Map<number, boolean>();
  const told = analysis.stretches.of(lineRows, `use of factor ${position}`, lines, (all, from, to) => {
    const found = { filled: 0, used: 0 };
    for (let index = from; index < to; index++) {
      const line = all[index] as TableRow;
      const id = grid.formulaId(line.row, columns.amount);
      if (id === 0 || !line.hasFactorAt(position)) continue;
      found.filled++;
      let isUsed = uses.get(id);
      if (isUsed === undefined) uses.set(id, (isUsed = readFormula(line).factors.includes(position)));
      if (isUsed) found.used++;
    }
    return found;
  });
  let [filled, used] = [0, 0];
  for (const one of told) {
    filled += one.filled;
    used += one.used;
  }
  return used > filled * MAJORITY;
}

/** A line with the commonest formula, when most lines have one and more than half of those the same. */
function usualLine(analysis: Analysis, { columns, lines, lineRows }: EstimateTable): TableRow | null {
  const { count, row, formulas } = analysis.commonest(columns.amount, lineRows);
  if (formulas <= lines.length * MAJORITY || count <= formulas * MAJORITY) return null;
  return lines[rowIndex(lineRows, row)] ?? null;
}

/** Reads the amount formulas of a table; each distinct one is scanned once. */
export function createFormulaReader(grid: Grid, table: EstimateTable): (line: TableRow) => FormulaUse {
  const known = new Map<number, FormulaParts>();
  return (line) => {
    const id = grid.formulaId(line.row, table.columns.amount);
    let parts = known.get(id);
    if (!parts) {
      parts = formulaParts(grid, table, line.row);
      known.set(id, parts);
    }
    const { factors, elsewhere, others, rounding } = parts;
    const readsMore = elsewhere || others.some((column) => grid.value(line.row, column) !== '');
    return { factors, readsMore, rounding };
  };
}

/** The same for every row, since the amount column is one column. */
interface FormulaParts {
  factors: number[];
  /** reads another row or sheet */
  elsewhere: boolean;
  /** columns of its own row that are neither quantity nor price */
  others: number[];
  rounding: number;
}

function formulaParts(grid: Grid, table: EstimateTable, row: number): FormulaParts {
  const { columns } = table;
  const formula = grid.formula(row, columns.amount);
  const factors = new Set<number>();
  const others = new Set<number>();
  let elsewhere = false;
  for (const { sheet, range } of precedents(formula, row, columns.amount)) {
    if (sheet !== null || range.top !== row || range.bottom !== row) {
      elsewhere = true;
      continue;
    }
    for (let column = range.left; column <= range.right; column++) {
      const position = columns.factors.indexOf(column);
      if (position >= 0) factors.add(position);
      else if (column !== columns.price) others.add(column);
    }
  }
  return {
    factors: [...factors].sort((a, b) => a - b),
    elsewhere,
    others: [...others],
    rounding: roundingOf(formula),
  };
}

/** Π factors × price in the unit of the amount column, not rounded; null when a cell cannot be read, there is no price, or the product is beyond any budget. */
export function productOf(line: TableRow, factors: readonly number[], table: EstimateTable): number | null {
  if (line.price.value === null) return null;
  let product = (line.price.value * table.scale.price) / table.scale.amount;
  for (const position of factors) {
    const factor = line.factor(position);
    if (factor.kind === 'blank') continue;
    if (factor.value === null) return null;
    product *= factor.value;
  }
  return Math.abs(product) <= LARGEST ? product : null;
}

/** Tells of rows that hold plain numbers only, as most do, whether the amount is exactly what the columns come to. */
export function createProductTest(
  grid: Grid,
  { columns, scale }: EstimateTable,
  factors: readonly number[],
): (row: number) => boolean {
  const { kinds, numbers, height, left, top } = grid;
  const base = (column: number): number => (column - left) * height - top;
  const amount = base(columns.amount);
  const price = columns.price === null ? -1 : base(columns.price);
  const multiplied = factors.map((position) => base(columns.factors[position] as number));
  const isSameUnit = scale.price === scale.amount;
  return (row) => {
    if (price < 0 || !isSameUnit || kinds[amount + row] !== NUMBER || kinds[price + row] !== NUMBER)
      return false;
    let product = numbers[price + row] as number;
    for (let index = 0; index < multiplied.length; index++) {
      const at = (multiplied[index] as number) + row;
      if (kinds[at] !== NUMBER) return false;
      product *= numbers[at] as number;
    }
    return product === numbers[amount + row];
  };
}

/** Unit of rounding a formula names last ("ROUND(…,-3)" → 1000), 1 when it rounds to whole units, 0 when not at all. */
function roundingOf(formula: string): number {
  if (!/ROUND/i.test(formula)) return 0;
  const numbers = scanFormula(formula).filter((token) => token.kind !== 'space');
  for (let index = numbers.length - 1; index > 0; index--) {
    const token = numbers[index];
    if (token?.kind !== 'number' || numbers[index + 1]?.text !== ')') continue;
    const isNegative = numbers[index - 1]?.text === '-';
    return 10 ** (isNegative ? Number(token.text) : -Number(token.text));
  }
  return 0;
}
