// Owns A1 addresses: columns as letters and numbers, cells, rectangles and the cells inside them.
// Invariant: rows and columns count from 1; imports nothing of the product.

export interface Spot {
  row: number;
  column: number;
}

export interface Area {
  from: Spot;
  to: Spot;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export const address = ({ row, column }: Spot): string => `${columnLetters(column)}${row}`;

export function readAddress(text: string): Spot {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) throw new Error(`not a cell address: ${text}`);
  return { row: Number(digits), column: columnNumber(letters) };
}

/** `B2` or `B2:C5`, corners in any order. */
export function readArea(text: string): Area {
  const [first = '', second = first] = text.split(':');
  const one = readAddress(first);
  const other = readAddress(second);
  return {
    from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
  };
}

export const covers = ({ from, to }: Area, { row, column }: Spot): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column;

/** Row by row. */
export function spotsOf({ from, to }: Area): Spot[] {
  const spots: Spot[] = [];
  for (let row = from.row; row <= to.row; row++)
    for (let column = from.column; column <= to.column; column++) spots.push({ row, column });
  return spots;
}
