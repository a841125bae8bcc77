// Owns cell addresses: A1 text ↔ zero-based rows and columns, and how a sheet name is written before "!".
// Invariant: every address lies within XFD1048576; what lies beyond is not an address.

/** zero-based, inclusive */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Excel's limits since 2007. */
export const ROW_COUNT = 1_048_576;
export const COLUMN_COUNT = 16_384;

/** Letters of a zero-based column: 0 → "A", 16383 → "XFD". Throws RangeError outside the sheet. */
export function columnName(index: number): string {
  if (!Number.isInteger(index) || index < 0 || index >= COLUMN_COUNT)
    throw new RangeError(`No column ${index}`);
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Zero-based column of letters, case ignored: "A" → 0. Throws RangeError when it is no column. */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) throw new RangeError(`No column "${letters}"`);
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  if (index > COLUMN_COUNT) throw new RangeError(`No column "${letters}"`);
  return index - 1;
}

/** "A1" of a zero-based row and column. Throws RangeError outside the sheet. */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + rowName(row);
}

/** "A1", "A1:B2", "A:C" for whole columns, "5:7" for whole rows. Throws RangeError outside the sheet. */
export function rangeAddress(range: CellRange): string {
  const { top, left, bottom, right } = range;
  if (top === 0 && bottom === ROW_COUNT - 1) return `${columnName(left)}:${columnName(right)}`;
  if (left === 0 && right === COLUMN_COUNT - 1) return `${rowName(top)}:${rowName(bottom)}`;
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

const ADDRESS = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?)?$/;

/**
 * Reads A1, A1:B2, A:C or 5:7 without a sheet; "$" is ignored and corners may come in any order.
 * Throws RangeError when the text is no such address.
 */
export function parseAddress(a1: string): CellRange {
  const match = ADDRESS.exec(a1);
  const [, startLetters, startDigits, endLetters, endDigits] = match ?? [];
  const isRange = a1.includes(':');
  const sameShape =
    (startLetters === undefined) === (endLetters === undefined) &&
    (startDigits === undefined) === (endDigits === undefined);
  const isCell = startLetters !== undefined && startDigits !== undefined;
  const isEmpty = startLetters === undefined && startDigits === undefined;
  if (match === null || isEmpty || (isRange ? !sameShape : !isCell))
    throw new RangeError(`No address "${a1}"`);
  const lastLetters = isRange ? endLetters : startLetters;
  const lastDigits = isRange ? endDigits : startDigits;
  const rows: [number, number] =
    startDigits === undefined ? [0, ROW_COUNT - 1] : [rowIndex(startDigits), rowIndex(lastDigits ?? '')];
  const columns: [number, number] =
    startLetters === undefined
      ? [0, COLUMN_COUNT - 1]
      : [columnIndex(startLetters), columnIndex(lastLetters ?? '')];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** A sheet name as a formula writes it before "!": in apostrophes unless plain ASCII that cannot be taken for a cell. */
export function quoteSheetName(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name);
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^(?:r\d*|c\d*|r\d*c\d*)$/i.test(name);
  const looksLikeLogical = /^(?:true|false)$/i.test(name);
  return plain && !looksLikeCell && !looksLikeLogical ? name : `'${name.replaceAll("'", "''")}'`;
}

function rowName(row: number): string {
  if (!Number.isInteger(row) || row < 0 || row >= ROW_COUNT) throw new RangeError(`No row ${row}`);
  return String(row + 1);
}

function rowIndex(digits: string): number {
  const row = Number(digits);
  if (row < 1 || row > ROW_COUNT) throw new RangeError(`No row "${digits}"`);
  return row - 1;
}
