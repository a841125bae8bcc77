// Owns what is said of cells that a dated rule cannot judge, because nobody says their days.
// Invariant: only the cells that the rule would have judged; a long column of scattered cells is told as one range.
import type { Text } from '../contract/common.ts';
import { rangeAddress } from '../sheet/address.ts';
import type { CellRange } from '../sheet/address.ts';
import type { Cell, RuleOutput } from './rule.ts';

const NO_DATES: Text = {
  vi: 'Không biết ngày thực hiện: bảng không ghi thời gian. Nhập ngày rồi kiểm tra lại.',
  en: 'The activity dates are not known: the sheet does not say them. Enter the dates and check again.',
};
/** More parts of a column than a person goes through. */
const MOST_PARTS = 12;

/** Cells of one column that follow each other are one range; `cells` come column by column, from top to bottom. */
export function undatedGaps(cells: readonly Cell[]): RuleOutput['gaps'] {
  return cellGaps(cells, NO_DATES);
}

/** The same for any other reason why cells were not judged. */
export function cellGaps(cells: readonly Cell[], reason: Text): RuleOutput['gaps'] {
  const byColumn = new Map<number, CellRange[]>();
  for (let index = 0; index < cells.length; index++) {
    const { row, column } = cells[index] as Cell;
    const runs = byColumn.get(column);
    const last = runs?.at(-1);
    if (last !== undefined && (last.bottom === row || last.bottom === row - 1)) last.bottom = row;
    else {
      const run = { top: row, left: column, bottom: row, right: column };
      if (runs === undefined) byColumn.set(column, [run]);
      else runs.push(run);
    }
  }
  return [...byColumn.values()].flatMap((runs) => {
    const [first, last] = [runs[0], runs.at(-1)];
    const told =
      runs.length > MOST_PARTS && first !== undefined && last !== undefined
        ? [{ ...first, bottom: last.bottom }]
        : runs;
    return told.map((run) => ({ range: rangeAddress(run), reason }));
  });
}
