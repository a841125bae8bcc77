// Owns telling whether a formula that is not worked out here reads a cell that was written, so that its stored result is stale.
// Invariant: the emulated Excel keeps the stored results of array formulas and of formulas that name a table; what depends on
// them is left to Excel, which is asked to calculate on opening.
import type { CellChange, ModelCell, WorkbookModel } from '#shared/file/model.ts';
import type { FileTable } from '#shared/file/tables.ts';
import type { CellRange } from '#shared/sheet/address.ts';
import { precedents, toR1C1 } from '#shared/sheet/formula.ts';

/** A name before a bracket: "Chia[Kinh phí]"; the number of another file stands in brackets with no name before. */
const TABLE_NAME = /([\p{L}_\\][\p{L}\p{N}_.\\]*)\[/gu;

/** `written`: cells by sheet, fresh results among them. */
export function leavesStale(
  model: WorkbookModel,
  tables: readonly Pick<FileTable, 'sheet' | 'name' | 'range'>[],
  written: Readonly<Record<string, { cells: readonly CellChange[] }>>,
): boolean {
  const isWritten = (sheet: string, { top, left, bottom, right }: CellRange): boolean =>
    (written[sheet]?.cells ?? []).some(
      ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  const touched = new Set(
    tables.filter(({ sheet, range }) => isWritten(sheet, range)).map(({ name }) => name.toLowerCase()),
  );
  return model.sheets.some(({ name, cells }) =>
    cells.some((cell) => {
      const { row, column, formula } = cell;
      if (formula === undefined) return false;
      const named = formula.includes('[')
        ? [...formula.matchAll(TABLE_NAME)].map(([, table = '']) => table.toLowerCase())
        : [];
      if (named.length === 0 && !isSpread(cell)) return false;
      return (
        named.some((table) => touched.has(table)) ||
        precedents(toR1C1(formula, row, column), row, column).some(({ sheet, range }) =>
          isWritten(sheet ?? name, range),
        )
      );
    }),
  );
}

const isSpread = ({ arrayRange }: ModelCell): boolean => arrayRange?.includes(':') === true;
