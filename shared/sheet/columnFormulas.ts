// Owns what the formulas of the lines tell about columns whose headings leave it open: what is multiplied with a price is a
// count, and what comes of it is the amount.
// Invariant: only what most of the first lines compute alike is believed; a heading that says money of a stage is left alone.
import { columnProfile, PROBED } from './columnData.ts';
import type { Grid } from './grid.ts';
import { EMPTY } from './grid.ts';
import { COEFFICIENT } from './headers.ts';
import type { HeaderMeaning } from './headers.ts';
import { rowProduct, rowTerms } from './rowFormula.ts';
import type { RowTerm } from './rowFormula.ts';

/** Fewer lines show no way of working out. */
const MIN_LINES = 2;

/** What may be anything by its heading: "Cộng", "Mức", "Định mức", "Thành tiền". */
const OPEN: ReadonlySet<string> = new Set([
  '',
  'amount',
  'price',
  'difference',
  'remaining',
  'disbursed',
  'plan',
]);
const MONEY_IN_PARTS = /^(?:amount|plan|allocated|disbursed|received)\./;
/** What the product of a price cannot be. */
const NOT_MONEY: ReadonlySet<string> = new Set(['', 'price', 'factor', COEFFICIENT, 'quantity']);
/** A price is rarely smaller in đồng, and hardly any count is larger. */
const LEAST_PRICE = 1_000;

/** A count that is not multiplied itself: the count that is comes from it, as "Nhu cầu – Hiện có = Mua thêm", or it only tells. */
export const COUNT_PART = 'quantity.part';

/** What a count may be read as by its heading before the formulas tell. */
export const MAY_COUNT =
  /^(?:difference|remaining|undisbursed|plan|allocated|amount|disbursed|received|)(?:\.|$)/;

/** Corrects meanings by the products of the lines; `read` is changed. */
export function fitToFormulas(
  grid: Grid,
  read: Map<number, HeaderMeaning>,
  left: number,
  right: number,
  first: number,
): void {
  const products = new Map<number, number[]>();
  const last = lastBeforeBlank(grid, left, right, first);
  for (let column = left; column <= right; column++) {
    const factors = factorsOf(grid, column, first, last);
    if (factors !== null && factors.every((factor) => factor >= left && factor <= right))
      products.set(column, factors);
  }
  if (products.size === 0) return;
  const meaningOf = (column: number): string => read.get(column)?.meaning ?? '';
  const put = (column: number, meaning: string): void => {
    const known = read.get(column);
    read.set(column, {
      meaning,
      certainty: Math.min(known?.certainty ?? 0.5, 0.7),
      unit: known?.unit ?? null,
    });
  };
  // A share of an amount ("60% ngân sách") multiplies it with no other column.
  const multiplied = new Set([...products.values()].filter((factors) => factors.length > 1).flat());
  for (const [column, factors] of products) {
    // A count that is worked out first ("Số lít = km × định mức") is multiplied on.
    const isCount = multiplied.has(column);
    const isOpen = (factor: number): boolean => OPEN.has(meaningOf(factor));
    const prices = factors.filter((factor) => meaningOf(factor) === 'price');
    // Money is not multiplied with a price: "Kế hoạch năm | Quý I … Cả năm" counts.
    const open = factors.filter(
      (factor) => isOpen(factor) || (prices.length > 0 && MONEY_IN_PARTS.test(meaningOf(factor))),
    );
    if (isCount) {
      if (
        prices.length === 0 ||
        !OPEN.has(meaningOf(column)) ||
        !isMultipliedByPrice(column, products, meaningOf)
      )
        continue;
      put(column, 'quantity');
      for (const factor of open) put(factor, 'factor');
      continue;
    }
    if (factors.some((factor) => meaningOf(factor).startsWith('ratio'))) continue;
    // What is itself worked out is no price.
    const given = open.filter((factor) => !products.has(factor));
    const price = dearest(grid, prices.length > 0 ? surest(read, prices) : given, first);
    if (price === null) continue;
    if (prices.length === 0) {
      if (meaningOf(column) !== 'amount' || sizeOf(grid, price, first) < LEAST_PRICE) continue;
      put(price, 'price');
    }
    if (NOT_MONEY.has(meaningOf(column))) put(column, 'amount');
    // Which of the counts is the quantity, their order tells.
    for (const factor of open) if (factor !== price) put(factor, 'factor');
  }
  nameCountParts(grid, read, products, { first, last, left, right });
}

interface Extent {
  first: number;
  last: number;
  left: number;
  right: number;
}

/** Of several counts the one that is multiplied with the price is the quantity; what it is worked out from are parts of it. */
function nameCountParts(
  grid: Grid,
  read: Map<number, HeaderMeaning>,
  products: ReadonlyMap<number, readonly number[]>,
  { first, last, left, right }: Extent,
): void {
  const meaningOf = (column: number): string => read.get(column)?.meaning ?? '';
  const isCount = (column: number): boolean => /^(?:quantity|factor)(?:\.|$)/.test(meaningOf(column));
  const priced = [...products].filter(
    ([own, factors]) =>
      factors.some((factor) => meaningOf(factor) === 'price') ||
      /^(?:amount|plan)(?:\.|$)/.test(meaningOf(own)),
  );
  if (priced.length === 0) return;
  const put = (column: number, meaning: string): void => {
    const known = read.get(column);
    read.set(column, { meaning, certainty: known?.certainty ?? 0.5, unit: null });
  };
  const multiplied = priced.map(([column]) => multipliedIn(grid, column, first, last));
  const isMultiplied = (column: number): boolean => multiplied.some((columns) => columns.has(column));
  const alone = new Set<number>();
  let hasCounts = false;
  for (const columns of multiplied) {
    const counts = [...columns].filter((column) => column >= left && column <= right && isCount(column));
    hasCounts ||= counts.length > 0;
    const terms = counts.map((count) => termsOf(grid, count, first, last));
    // What a coefficient is added up from are coefficients.
    const parts = terms.filter((_, at) => meaningOf(counts[at] ?? -1) !== COEFFICIENT);
    for (const { column } of parts.flatMap((some) => some ?? []))
      if (!isMultiplied(column) && (isCount(column) || MAY_COUNT.test(meaningOf(column))))
        put(column, COUNT_PART);
    const worked = counts.filter((column, at) => products.has(column) || terms[at] !== null);
    const [only] = worked;
    if (only !== undefined && worked.length === 1 && meaningOf(only) !== COEFFICIENT) {
      for (const column of counts) if (meaningOf(column) === 'quantity') put(column, 'factor');
      put(only, 'quantity');
    }
    const own = counts.filter((column) => meaningOf(column) !== COEFFICIENT);
    // "Kinh phí 1 đợt × Số đợt": money that holds another count already is multiplied on.
    const isMultipliedOn = [...columns].some(
      (column) => products.has(column) && /^amount(?:\.|$)/.test(meaningOf(column)),
    );
    if (own.length === 1 && !isMultipliedOn) for (const column of own) alone.add(column);
  }
  if (alone.size > 1)
    for (const column of alone) {
      const known = read.get(column);
      if (known !== undefined && known.meaning !== COUNT_PART) read.set(column, { ...known, isAlone: true });
    }
  if (!hasCounts) return;
  for (const column of read.keys())
    if (meaningOf(column) === 'quantity' && !isMultiplied(column)) put(column, COUNT_PART);
}

/** All columns of its own row that any of the first lines multiplies in a column. */
function multipliedIn(grid: Grid, column: number, first: number, last: number): Set<number> {
  const found = new Set<number>();
  for (const id of new Set(formulasOf(grid, column, first, last)))
    for (const factor of rowProduct(grid.formulas[id] ?? '', column)?.columns ?? []) found.add(factor);
  return found;
}

/** What most of the first lines under a heading add up in a column, with what they take off; null where they do not agree. */
export function usualTerms(grid: Grid, column: number, first: number): RowTerm[] | null {
  return termsOf(grid, column, first, Math.min(grid.bottom, first + PROBED));
}

/** What most of the first lines add up in a column, with what they take off. */
function termsOf(grid: Grid, column: number, first: number, last: number): RowTerm[] | null {
  const formula = commonest(
    grid,
    formulasOf(grid, column, first, last),
    (one) => rowTerms(one, column) !== null,
  );
  return formula === null ? null : rowTerms(formula, column);
}

function isMultipliedByPrice(
  column: number,
  products: ReadonlyMap<number, readonly number[]>,
  meaningOf: (column: number) => string,
): boolean {
  return [...products.values()].some(
    (factors) =>
      factors.includes(column) && factors.some((other) => other !== column && meaningOf(other) === 'price'),
  );
}

/** The columns of its own row that most of the first lines multiply in a column; null where they do not agree. */
function factorsOf(grid: Grid, column: number, first: number, last: number): number[] | null {
  const formula = commonest(
    grid,
    formulasOf(grid, column, first, last),
    (one) => rowProduct(one, column) !== null,
  );
  return formula === null ? null : (rowProduct(formula, column)?.columns ?? null);
}

/** The formulas of the first lines of a column. */
function formulasOf(grid: Grid, column: number, first: number, last: number): number[] {
  const ids: number[] = [];
  for (let row = first; row <= last; row++) {
    const id = grid.formulaId(row, column);
    if (id !== 0) ids.push(id);
  }
  return ids;
}

/** Of the formulas that fit the one most lines have: groups and totals work otherwise. Null for one that stands alone. */
function commonest(grid: Grid, ids: readonly number[], fits: (formula: string) => boolean): string | null {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  let [best, most]: [string | null, number] = [null, MIN_LINES - 1];
  for (const [id, count] of counts) {
    const formula = grid.formulas[id] ?? '';
    if (count > most && fits(formula)) [best, most] = [formula, count];
  }
  return best;
}

/** Below a blank row another table may stand, whose columns are others; after the first rows it only sets them apart. */
function lastBeforeBlank(grid: Grid, left: number, right: number, first: number): number {
  const { kinds, height, top } = grid;
  const end = Math.min(grid.bottom, first + PROBED);
  for (let row = first; row <= end; row++) {
    let isBlank = true;
    for (let column = left; column <= right && isBlank; column++)
      isBlank = kinds[(column - grid.left) * height + row - top] === EMPTY;
    if (isBlank && row >= first + FEWEST_ROWS) return row - 1;
  }
  return end;
}

/** A table of fewer rows is rarely followed by another. */
const FEWEST_ROWS = 4;

/** The largest number of the first rows. */
function sizeOf(grid: Grid, column: number, first: number): number {
  return columnProfile(grid, column, first).largest;
}

/** "Định mức/ha | Đơn giá": what a heading says by itself is the price, what it only begins with is multiplied. */
function surest(read: ReadonlyMap<number, HeaderMeaning>, columns: readonly number[]): number[] {
  const certaintyOf = (column: number): number => read.get(column)?.certainty ?? 0;
  const most = Math.max(...columns.map(certaintyOf));
  return columns.filter((column) => certaintyOf(column) === most);
}

function dearest(grid: Grid, columns: readonly number[], first: number): number | null {
  let best: number | null = null;
  for (const column of columns)
    if (best === null || sizeOf(grid, column, first) > sizeOf(grid, best, first)) best = column;
  return best;
}
