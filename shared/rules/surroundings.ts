// Owns the texts that stand around the tables of a sheet: letterhead, titles, "Căn cứ …", notes below, signatures.
// Invariant: scratch areas and cells beside a table are left out; from top to bottom, then left to right.
import { TEXT, textAt } from '../sheet/grid.ts';
import type { PlacedText } from '../sheet/info.ts';
import { normaliseText } from '../vietnamese/compare.ts';
import type { RuleContext } from './rule.ts';

export interface Surrounding extends PlacedText {
  /** stands above the first table */
  isAbove: boolean;
}

const known = new WeakMap<RuleContext, Surrounding[]>();

/** Normalised texts outside the tables; made once for a context. */
export function surroundings(context: RuleContext): readonly Surrounding[] {
  let texts = known.get(context);
  if (texts === undefined) known.set(context, (texts = read(context)));
  return texts;
}

function read({ grid, recognition }: RuleContext): Surrounding[] {
  const found: Surrounding[] = [];
  const first = Math.min(...recognition.tables.map(({ range }) => range.top));
  for (let row = grid.top; row <= grid.bottom; row++) {
    const table = recognition.tables.find(({ range }) => row >= range.top && row <= range.bottom);
    if (table !== undefined) {
      row = table.range.bottom;
      continue;
    }
    for (let c = 0, at = row - grid.top; c < grid.width; c++, at += grid.height) {
      if (grid.kinds[at] !== TEXT) continue;
      const column = grid.left + c;
      const isScratch = recognition.outside.some(
        (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      );
      if (isScratch) continue;
      const text = normaliseText(textAt(grid, row, column));
      if (text !== '') found.push({ row, column, text, isAbove: row < first });
    }
  }
  return found;
}
