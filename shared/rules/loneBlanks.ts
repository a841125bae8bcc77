// Owns the one blank cell of a column that all other lines of a table fill: a name, a count, the quotation of a supplier.
// Invariant: a figure counts only where a formula of its own row reads it, the other lines of a typed table write even a single
// one, or the table multiplies nothing, and where no column of its kind has other blanks: then a blank is no nought there.
import { precedents } from '../sheet/formula.ts';
import type { Grid } from '../sheet/grid.ts';
import { columnBase, EMPTY, mergedOver, NUMBER, TEXT } from '../sheet/grid.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import type { Cell, RuleContext } from './rule.ts';

export interface LoneBlank extends Cell {
  line: TableRow;
  holds: 'words' | 'numbers';
}

/** Fewer lines do not tell what a column holds throughout. */
const MIN_LINES = 4;

/** What may name a line, up to the column of its content; a specification or a brand beyond it may be wanting. */
const NAMING: ReadonlySet<string> = new Set(['', 'locality', 'person']);
/** What is counted, and what suppliers ask. */
const COUNTED = /^(?:quantity|factor|price)\b|^$/u;

export function loneBlanks({ grid }: RuleContext, table: RecognisedTable): LoneBlank[] {
  const { lines, lineRows, columns, meanings } = table;
  if (lines.length < MIN_LINES) return [];
  const found: LoneBlank[] = [];
  for (let column = columns.left; column <= columns.right; column++) {
    const meaning = meanings.get(column) ?? '';
    const isName =
      column === columns.content ||
      (column < columns.content && NAMING.has(meaning)) ||
      // "Sản phẩm | Nội dung hỗ trợ": two columns that say what a line is.
      meaning === 'content';
    const isUnit = column === columns.unit;
    if (!isName && !isUnit && !COUNTED.test(meaning)) continue;
    const line = lines[onlyBlank(grid, lineRows, column)];
    if (line === undefined || grid.formulaId(line.row, column) !== 0) continue;
    const fill = fillOf(grid, lineRows, column);
    const cell = { row: line.row, column, line };
    const others = lines.length - 1;
    if (isName && fill.words === others && isNamed(grid, table, line, column))
      found.push({ ...cell, holds: 'words' });
    else if (isUnit && fill.words === others && isPriced(grid, table, line))
      found.push({ ...cell, holds: 'words' });
    else if (fill.numbers === others && isCounted(grid, table, cell, meaning))
      found.push({ ...cell, holds: 'numbers' });
  }
  return found;
}

interface Fill {
  blanks: number;
  numbers: number;
  words: number;
}

/** What the lines of a table hold in a column. */
function fillOf({ kinds, height, left, top }: Grid, lineRows: Int32Array, column: number): Fill {
  const base = (column - left) * height - top;
  const fill: Fill = { blanks: 0, numbers: 0, words: 0 };
  for (const row of lineRows) {
    const kind = kinds[base + row];
    if (kind === NUMBER) fill.numbers++;
    else if (kind === TEXT) fill.words++;
    else if (kind === EMPTY) fill.blanks++;
  }
  return fill;
}

/** Position of the only line that is blank in a column; -1 where none is, or several are. Hops from blank to blank. */
function onlyBlank({ kinds, height, left, top }: Grid, lineRows: Int32Array, column: number): number {
  const base = (column - left) * height - top;
  const last = base + (lineRows.at(-1) ?? 0);
  let only = -1;
  let position = 0;
  let at = kinds.indexOf(EMPTY, base + (lineRows[0] ?? 0));
  for (; at >= 0 && at <= last; at = kinds.indexOf(EMPTY, at + 1)) {
    while ((lineRows[position] as number) < at - base) position++;
    if (lineRows[position] !== at - base) continue;
    if (only >= 0) return -1;
    only = position;
  }
  return only;
}

/** A line of its own: not a further row of the thing above, and no name merged over it. */
function isNamed(grid: Grid, { columns }: RecognisedTable, line: TableRow, column: number): boolean {
  return (columns.ordinal === null || line.ordinal !== '') && !mergedOver(grid, column).has(line.row);
}

/** Bought or paid by its own figures, and no share of other rows. */
function isPriced(grid: Grid, { columns }: RecognisedTable, { row, hasPrice, hasFactor }: TableRow): boolean {
  if (!hasPrice || !hasFactor || columns.amount === null) return false;
  return precedents(grid.formula(row, columns.amount), row, columns.amount).every(
    ({ sheet, range }) => sheet !== null || (range.top === row && range.bottom === row),
  );
}

function isCounted(
  grid: Grid,
  table: RecognisedTable,
  { row, column, line }: Omit<LoneBlank, 'holds'>,
  meaning: string,
): boolean {
  const { columns, meanings, kind } = table;
  const isAlone = columns.price === null && meaning.startsWith('quantity');
  const isUsed =
    isAlone ||
    (kind === 'estimate' &&
      (isRead(grid, table, row, column) || (isTyped(grid, table, line) && saysEvenOne(grid, table, column))));
  if (!isUsed) return false;
  // Where another column of the kind has blanks among its numbers, a blank is a nought.
  for (let other = columns.left; other <= columns.right; other++) {
    if (other === column || (meanings.get(other) ?? '') !== meaning) continue;
    const { blanks, numbers } = fillOf(grid, table.lineRows, other);
    if (blanks > 0 && numbers > blanks) return false;
  }
  return true;
}

/** A price and an amount that no formula works out. */
function isTyped(grid: Grid, { columns: { amount } }: RecognisedTable, { row, hasPrice }: TableRow): boolean {
  return hasPrice && amount !== null && grid.formulaId(row, amount) === 0;
}

/** One banner, one hall: where a single one is written for another line, nothing written is no one. */
function saysEvenOne(grid: Grid, { lineRows }: RecognisedTable, column: number): boolean {
  const { kinds, numbers } = grid;
  const base = columnBase(grid, column);
  return lineRows.some((row) => kinds[base + row] === NUMBER && numbers[base + row] === 1);
}

/** "=PRODUCT(D9:F9)" multiplies what is there; what asks for a condition may ask for the blank. */
const PASSES_OVER = /(?:^|[^A-Z.])(?:PRODUCT|IFS?|IFERROR|N|MAX|COUNT[A-Z]*)\(/i;

/** Some formula of the row takes in the cell, not one that passes over blanks on purpose. */
function isRead(grid: Grid, { columns }: RecognisedTable, row: number, column: number): boolean {
  for (let own = columns.left; own <= columns.right; own++) {
    if (grid.formulaId(row, own) === 0) continue;
    const formula = grid.formula(row, own);
    if (PASSES_OVER.test(formula)) continue;
    const reads = precedents(formula, row, own).some(
      ({ sheet, range: { top, bottom, left, right } }) =>
        sheet === null && top === row && bottom === row && left <= column && right >= column,
    );
    if (reads) return true;
  }
  return false;
}
