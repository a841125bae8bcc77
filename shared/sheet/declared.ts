// Owns what the row "a | b | 1 | 2 | 3=1+2" under the headings declares: which column is computed from which.
// Invariant: only what can be read whole is declared; a column whose cells mostly compute otherwise is one fault, not many.
import type { Grid } from './grid.ts';
import { EMPTY, NUMBER, TEXT } from './grid.ts';

export interface Declaration {
  /** sheet coordinates of the cell that says "12=1-5" */
  row: number;
  column: number;
  text: string;
  /** columns it reads, sheet coordinates */
  reads: readonly number[];
  /** sums and differences hold on totals too, products and ratios only on lines */
  linear: boolean;
  /** works out a row; null when a cell in it is no number */
  compute(row: number): number | null;
}

/** Rows from the top of the sheet in which such a row is looked for. */
const SEARCH_ROWS = 200;
const MIN_TOKENS = 3;
const TOKEN = /^\(?\s*(\d{1,2}|[A-Za-zđĐ])\s*\)?\s*(?:=\s*(.+))?$/u;

/** Such a row is looked for in this one, from the used range's corner. */
export function mayDeclare(position: number): boolean {
  return position < SEARCH_ROWS;
}

/** Every declaration of a sheet, with the rows from below it to the next such row. */
export function findDeclarations(grid: Grid): Declaration[] {
  const found: Declaration[] = [];
  const last = Math.min(grid.height, SEARCH_ROWS);
  for (let position = 0; position < last; position++) {
    if (hasDeclaration(grid, position)) found.push(...readRow(grid, grid.top + position));
  }
  return found;
}

function hasDeclaration(grid: Grid, position: number): boolean {
  for (let column = 0, at = position; column < grid.width; column++, at += grid.height) {
    if (grid.kinds[at] !== TEXT || grid.ids[at] !== 0) continue;
    const text = grid.value(grid.top + position, grid.left + column);
    if (typeof text === 'string' && text.includes('=') && TOKEN.test(text.trim())) return true;
  }
  return false;
}

function readRow(grid: Grid, row: number): Declaration[] {
  const columnOf = new Map<string, number>();
  const said: { column: number; text: string; expression: string }[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const value = grid.value(row, column);
    if (value === '') continue;
    const text = String(value).trim();
    const match = TOKEN.exec(text);
    if (match === null || grid.formulaId(row, column) !== 0) return [];
    const label = (match[1] ?? '').toLowerCase();
    // Numbers shuffled by inserted columns: a label met twice says nothing.
    if (columnOf.has(label)) return [];
    columnOf.set(label, column);
    if (match[2] !== undefined) said.push({ column, text, expression: match[2] });
  }
  if (columnOf.size < MIN_TOKENS) return [];
  return said.flatMap(({ column, text, expression }) => {
    const parsed = parse(expression, columnOf, grid);
    return parsed === null || parsed.reads.includes(column) ? [] : [{ row, column, text, ...parsed }];
  });
}

type Compute = (row: number) => number | null;

/** "1-5", "(3/2)x100", "1x2x3": labels, + - x × * / : % and brackets; null when anything else is in it. */
function parse(
  expression: string,
  columnOf: ReadonlyMap<string, number>,
  grid: Grid,
): Pick<Declaration, 'reads' | 'linear' | 'compute'> | null {
  const tokens = expression.toLowerCase().match(/\d+|[a-zđ]+|[^\s]/gu) ?? [];
  const reads: number[] = [];
  let at = 0;
  let linear = true;
  let failed = false;

  function sum(): Compute {
    let value = product();
    for (;;) {
      const sign = tokens[at];
      if (sign !== '+' && sign !== '-' && sign !== '–') return value;
      at++;
      const [left, right] = [value, product()];
      value = combine(left, right, sign === '+' ? (a, b) => a + b : (a, b) => a - b);
    }
  }
  function product(): Compute {
    let value = operand();
    for (;;) {
      const sign = tokens[at];
      if (sign === '%') {
        at++;
        linear = false;
        continue;
      }
      const isTimes = sign === 'x' || sign === '×' || sign === '*' || sign === '.';
      if (!isTimes && sign !== '/' && sign !== ':') return value;
      at++;
      linear = false;
      const [left, right] = [value, operand()];
      value = combine(left, right, isTimes ? (a, b) => a * b : (a, b) => (b === 0 ? null : a / b));
    }
  }
  function operand(): Compute {
    const token = tokens[at++];
    if (token === '(' || token === '[') {
      const value = sum();
      const close = tokens[at++];
      if (close !== ')' && close !== ']') failed = true;
      return value;
    }
    const column = token === undefined ? undefined : columnOf.get(token);
    if (column === undefined) {
      if (token === '100' || token === '1000') return () => Number(token);
      failed = true;
      return () => null;
    }
    reads.push(column);
    return (row) => numberAt(grid, row, column);
  }

  const worked = sum();
  const compute: Compute = (row) =>
    !linear && reads.some((column) => grid.value(row, column) === '') ? null : worked(row);
  return failed || at !== tokens.length || reads.length < 2 ? null : { reads, linear, compute };
}

function combine(a: Compute, b: Compute, apply: (a: number, b: number) => number | null): Compute {
  return (row) => {
    const [left, right] = [a(row), b(row)];
    return left === null || right === null ? null : apply(left, right);
  };
}

/** A blank counts as 0 in a sum; in a product it may stand for 1, so nothing is said. */
function numberAt(grid: Grid, row: number, column: number): number | null {
  const at = (column - grid.left) * grid.height + row - grid.top;
  const kind = grid.kinds[at];
  if (kind === NUMBER) return grid.numbers[at] as number;
  return kind === EMPTY ? 0 : null;
}
