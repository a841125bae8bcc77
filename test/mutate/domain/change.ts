// Owns one slip of a person on a laid-out sheet: cells typed over, a line copied in, rows hidden; and its effect on a book.
// Invariant: everything that was not touched stays; a row put in moves what lies under it, as a spreadsheet does.
import { address, columnLetters, readArea } from '../address.ts';
import type { Spot } from '../address.ts';
import type { Book, Content, SheetLayout } from '../book.ts';
import { readFormula, writeFormula } from '../formula.ts';
import type { Reference, Token } from '../formula.ts';

export interface CellChange extends Spot {
  to: Content;
}

export interface Change {
  cells?: readonly CellChange[];
  /** a row put in under `under`, as cells from column A on, written for its own new row */
  insert?: { under: number; contents: readonly Content[] };
  hide?: readonly number[];
}

export function changed(book: Book, sheetName: string, change: Change): Book {
  const { insert } = change;
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const own = sheet.name === sheetName;
      const moved = insert ? withRoom(sheet, own, sheetName, insert.under) : sheet;
      if (!own) return moved;
      const rows: Record<number, readonly Content[]> = { ...moved.rows };
      if (insert) rows[insert.under + 1] = insert.contents;
      for (const { row, column, to } of change.cells ?? []) {
        const contents = [...(rows[row] ?? [])];
        while (contents.length < column) contents.push(null);
        contents[column - 1] = to;
        rows[row] = contents;
      }
      return { ...moved, rows, ...(change.hide && { hiddenRows: change.hide }) };
    }),
  };
}

/** The row of the original that a row of the changed sheet was; null for one that was put in. */
export function originalRow(row: number, { insert }: Change): number | null {
  if (!insert || row <= insert.under) return row;
  return row === insert.under + 1 ? null : row - 1;
}

function withRoom(sheet: SheetLayout, own: boolean, of: string, under: number): SheetLayout {
  const lower = (row: number): number => (row > under ? row + 1 : row);
  const contents = (content: Content): Content =>
    typeof content === 'string' && content.startsWith('=')
      ? `=${writeFormula(readFormula(content.slice(1)).map((token) => lowered(token, own, of, lower)))}`
      : content;
  const area = (text: string): string => {
    if (!/\d/.test(text)) return text;
    const { from, to } = readArea(text);
    return `${columnLetters(from.column)}${lower(from.row)}:${address({ ...to, row: lower(to.row) })}`;
  };
  const rows = Object.fromEntries(
    Object.entries(sheet.rows).map(([row, some]) => [
      own ? lower(Number(row)) : Number(row),
      some.map(contents),
    ]),
  );
  if (!own) return { ...sheet, rows };
  return {
    ...sheet,
    rows,
    ...(sheet.formats && {
      formats: Object.fromEntries(Object.entries(sheet.formats).map(([where, code]) => [area(where), code])),
    }),
    ...(sheet.merges && { merges: sheet.merges.map(area) }),
  };
}

function lowered(token: Token, own: boolean, of: string, lower: (row: number) => number): Token {
  if (token.type !== 'reference' || (token.sheet === null ? !own : token.sheet !== of)) return token;
  const corner = (reference: Reference): Reference => ({ ...reference, row: lower(reference.row) });
  return { ...token, from: corner(token.from), to: token.to && corner(token.to) };
}
