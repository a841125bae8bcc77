// Owns reading a formula that works along its own row: what it multiplies, or what it adds up and takes off.
// Invariant: R1C1 in, sheet columns out; a formula that does anything else is read as neither.

const CELL = String.raw`RC(?:\[-?\d+\]|\d+)`;
/** A cell of the row, a cell fixed elsewhere, a number. */
const FACTOR = String.raw`(?:${CELL}|R\d+C\d+|\d+(?:\.\d+)?%?)`;
const PRODUCT = new RegExp(String.raw`^=(?:ROUND\()?(${FACTOR}(?:[*/]${FACTOR})+)(?:,(-?\d+)\))?$`);
const CELLS_ALONE = new RegExp(String.raw`^${CELL}(?:\*${CELL})+$`);
const RANGE = new RegExp(String.raw`^=SUM\((${CELL}):(${CELL})\)$`);
const TERMS = new RegExp(String.raw`^=[+-]?${CELL}(?:[+-]${CELL})+$`);
/** Not the end of a cell of another row. */
const OWN_CELL = new RegExp(String.raw`(?<![\d\]])${CELL}`, 'g');

export interface RowProduct {
  /** of the own row, in the order of the formula */
  columns: number[];
  /** multiplies these cells and nothing else, rounded at most to whole units */
  isPure: boolean;
}

/** "=RC[-3]*RC[-2]*RC[-1]", "=ROUND(RC4*RC[-1]*R6C4/100,0)"; null for a formula that is no product with a cell of its own row. */
export function rowProduct(formula: string, own: number): RowProduct | null {
  const [, product, digits = '0'] = PRODUCT.exec(formula) ?? [];
  if (product === undefined) return null;
  const columns = [...product.matchAll(OWN_CELL)].map(([cell]) => columnOf(cell, own));
  return columns.length === 0 ? null : { columns, isPure: digits === '0' && CELLS_ALONE.test(product) };
}

const CELLS = String.raw`${CELL}(?:\*${CELL})*`;
const ADDED = String.raw`\((${CELL}(?:\+${CELL})+)\)`;
const OF_SUM = new RegExp(String.raw`^=(?:ROUND\()?(?:(${CELLS})\*)?${ADDED}(?:\*(${CELLS}))?(?:,0\))?$`);

/** "=RC[-3]*(RC[-2]+RC[-1])": cells of the own row, and those added up before they are multiplied; null for anything else. */
export function rowProductOfSum(formula: string, own: number): { factors: number[]; added: number[] } | null {
  const [, before = '', added, after = ''] = OF_SUM.exec(formula) ?? [];
  if (added === undefined || before + after === '') return null;
  const columnsOf = (cells: string): number[] =>
    [...cells.matchAll(OWN_CELL)].map(([cell]) => columnOf(cell, own));
  return { factors: [...columnsOf(before), ...columnsOf(after)], added: columnsOf(added) };
}

export interface RowTerm {
  column: number;
  sign: 1 | -1;
}

/** "=RC[-5]+RC[-1]", "=RC[-6]-RC[-1]", "=SUM(RC[-3]:RC[-1])"; null for anything else. */
export function rowTerms(formula: string, own: number): RowTerm[] | null {
  const [, from, to] = RANGE.exec(formula) ?? [];
  if (from !== undefined && to !== undefined) {
    const [a, b] = [columnOf(from, own), columnOf(to, own)];
    return Array.from({ length: Math.abs(b - a) + 1 }, (_, at) => ({ column: Math.min(a, b) + at, sign: 1 }));
  }
  if (!TERMS.test(formula)) return null;
  return [...formula.matchAll(OWN_CELL)].map(({ 0: cell, index }) => ({
    column: columnOf(cell, own),
    sign: formula.charAt(index - 1) === '-' ? -1 : 1,
  }));
}

function columnOf(cell: string, own: number): number {
  const offset = /\[(-?\d+)\]/.exec(cell)?.[1];
  return offset === undefined ? Number(cell.slice('RC'.length)) - 1 : own + Number(offset);
}
