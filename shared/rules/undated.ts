// Owns what is said of cells that a dated rule cannot judge, because nobody says their days.
// Invariant: only the cells that the rule would have judged; a long column of scattered cells is told as one range.
import type { Text } from '../contract/common.ts';
import { rangeAddress } from '../sheet/address.ts';
import type { CellRange } from '../sheet/address.ts';
import type { RuleOutput } from './rule.ts';

export const NO_DATES: Text = {
  vi: 'Không biết ngày thực hiện: bảng không ghi thời gian. Nhập ngày rồi kiểm tra lại.',
  en: 'The activity dates are not known: the sheet does not say them. Enter the dates and check again.',
};
/** More parts of a column than a person goes through. */
const MOST_PARTS = 12;

/** Cells as runs down their columns: of a long table nearly all are told. */
export class CellRuns {
  private readonly byColumn = new Map<number, CellRange[]>();

  /** To be told column by column, from top to bottom. */
  add(row: number, column: number): void {
    const runs = this.byColumn.get(column);
    const last = runs?.at(-1);
    if (last !== undefined && (last.bottom === row || last.bottom === row - 1)) last.bottom = row;
    else {
      const run = { top: row, left: column, bottom: row, right: column };
      if (runs === undefined) this.byColumn.set(column, [run]);
      else runs.push(run);
    }
  }

  /** Why these cells were not judged. */
  gaps(reason: Text): RuleOutput['gaps'] {
    return [...this.byColumn.values()].flatMap((runs) => {
      const [first, last] = [runs[0], runs.at(-1)];
      const told =
        runs.length > MOST_PARTS && first !== undefined && last !== undefined
          ? [{ ...first, bottom: last.bottom }]
          : runs;
      return told.map((run) => ({ range: rangeAddress(run), reason }));
    });
  }
}
