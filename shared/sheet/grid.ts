// Owns the indexed view of a sheet snapshot that recognition and rules share: values, interned formulas, merges.
// Invariant: built in one pass; coordinates are absolute and zero-based; cells outside the used range are empty.
import type { CellValue, SheetSnapshot } from '../contract/snapshot.ts';
import { parseAddress } from './address.ts';
import type { CellRange } from './address.ts';

export interface Grid {
  name: string;
  /** used range, inclusive; `bottom` < `top` for an empty sheet */
  top: number;
  left: number;
  bottom: number;
  right: number;
  /** '' outside the used range */
  value(row: number, column: number): CellValue;
  /** R1C1 with leading "="; '' for a constant or an empty cell */
  formula(row: number, column: number): string;
  /** equal for equal R1C1 text on this sheet; 0 = no formula */
  formulaId(row: number, column: number): number;
  /** distinct formulas; the index is the id, 0 is '' */
  formulas: readonly string[];
  /** by row, then column */
  merges: CellRange[];
  /** the merge whose top-left cell this is, or null */
  mergeAt(row: number, column: number): CellRange | null;
}

/** One pass over the snapshot. */
export function createGrid(snapshot: SheetSnapshot): Grid {
  const { row: top, column: left, values } = snapshot;
  const height = values.length;
  const width = values[0]?.length ?? 0;
  const formulas = [''];
  const idOf = new Map<string, number>([['', 0]]);
  const ids = new Int32Array(height * width);
  snapshot.formulas.forEach((line, r) => {
    for (let c = 0; c < width; c++) {
      const text = line[c] ?? '';
      if (text === '') continue;
      let id = idOf.get(text);
      if (id === undefined) {
        id = formulas.length;
        idOf.set(text, id);
        formulas.push(text);
      }
      ids[r * width + c] = id;
    }
  });
  const merges = snapshot.merges.map(parseAddress);
  const mergeOf = new Map(merges.map((merge) => [key(merge.top, merge.left), merge]));
  const formulaId = (row: number, column: number): number => {
    const r = row - top;
    const c = column - left;
    return r < 0 || c < 0 || r >= height || c >= width ? 0 : (ids[r * width + c] ?? 0);
  };
  return {
    name: snapshot.name,
    top,
    left,
    bottom: top + height - 1,
    right: left + width - 1,
    value: (row, column) => values[row - top]?.[column - left] ?? '',
    formula: (row, column) => formulas[formulaId(row, column)] ?? '',
    formulaId,
    formulas,
    merges,
    mergeAt: (row, column) => mergeOf.get(key(row, column)) ?? null,
  };
}

/** Text of a cell trimmed; numbers and truth values as they are written without a format. */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === 'string' ? value.trim() : String(value);
}

const COLUMNS = 16_384;
const key = (row: number, column: number): number => row * COLUMNS + column;
