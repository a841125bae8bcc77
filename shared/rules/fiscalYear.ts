// Owns which fiscal year a sheet belongs to.
// Invariant: only what says so counts: the stamp, "năm 2025" of activity, source or title; never a date of the activity or
// of the document, and two different years are no answer.
import type { StampSheet } from '../contract/snapshot.ts';
import type { Reference } from '../reference/lookup.ts';
import type { Grid } from '../sheet/grid.ts';
import { TEXT, textAt } from '../sheet/grid.ts';
import type { PlacedText } from '../sheet/info.ts';
import type { Recognition } from '../sheet/recognise.ts';
import { foldText } from '../vietnamese/compare.ts';

interface SheetWords {
  grid: Grid;
  recognition: Recognition;
  stamp: StampSheet | null;
  reference: Reference;
}

/** null = the sheet does not say. */
export function fiscalYear({ grid, recognition, stamp, reference }: SheetWords): number | null {
  const stamped = stamp && reference.versions('activity', stamp.activity).at(-1);
  if (stamped) return stamped.data.fiscalYear;
  const { activity, fundingSource } = recognition.info;
  return (
    only(yearsIn(fundingSource?.text ?? '')) ??
    only(yearsIn(activity?.text ?? '')) ??
    only(titleCells(grid, recognition).flatMap(({ text }) => yearsIn(text)))
  );
}

/** Rows above the first table that are read for a title. */
const TITLE_ROWS = 30;

/** Texts above the first table of a sheet. */
export function titleCells(grid: Grid, { tables }: Recognition): PlacedText[] {
  const first = Math.min(grid.bottom + 1, ...tables.map(({ range }) => range.top));
  const found: PlacedText[] = [];
  for (let row = Math.max(grid.top, first - TITLE_ROWS); row < first; row++) {
    for (let column = grid.left; column <= grid.right; column++) {
      if (grid.kinds[(column - grid.left) * grid.height + row - grid.top] === TEXT)
        found.push({ row, column, text: textAt(grid, row, column) });
    }
  }
  return found;
}

/** A date and a period say when something is done; a law is named by its own year. */
const DATED = /(?:tháng|quý) [\divx ,-]+năm \d{4}/gu;
const LAW = /căn cứ|luật|nghị định|nghị quyết|thông tư|quyết định|tờ trình|kế hoạch số/u;
const YEAR = /năm(?: ngân sách| tài chính| kế hoạch)? (20\d\d)(?![\d-])/gu;

function yearsIn(text: string): number[] {
  const folded = foldText(text);
  if (LAW.test(folded)) return [];
  return [...folded.replace(DATED, '').matchAll(YEAR)].map((match) => Number(match[1]));
}

function only(years: readonly number[]): number | null {
  const [first, ...others] = new Set(years);
  return first === undefined || others.length > 0 ? null : first;
}
