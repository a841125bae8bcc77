// Owns the different texts of a column: long tables repeat a few, so a rule judges each once and then asks where it stands.
// Invariant: made once for a context, which is new after every edit; an old encoding is read as what it says.
import type { Grid } from '../sheet/grid.ts';
import { TEXT, textAt } from '../sheet/grid.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { Cell, RuleContext } from './rule.ts';

export interface ColumnTexts {
  texts: readonly string[];
  /** by row of the used range: place in `texts`; -1 for a cell that holds no text */
  at: Int32Array;
}

const NONE: ColumnTexts = { texts: [], at: new Int32Array(0) };
const known = new WeakMap<RuleContext, Map<number, ColumnTexts>>();

/** Texts of a sheet column, those outside the tables included. */
export function columnTexts(context: RuleContext, column: number): ColumnTexts {
  let columns = known.get(context);
  if (columns === undefined) known.set(context, (columns = new Map<number, ColumnTexts>()));
  let found = columns.get(column);
  if (found === undefined) columns.set(column, (found = readColumn(context.grid, column)));
  return found;
}

function readColumn(grid: Grid, column: number): ColumnTexts {
  const c = column - grid.left;
  if (c < 0 || c >= grid.width || grid.counts.text[c] === 0) return NONE;
  const places = new Map<string, number>();
  const texts: string[] = [];
  const at = new Int32Array(grid.height).fill(-1);
  const base = c * grid.height;
  let last = '';
  let lastPlace = -1;
  for (let r = 0; r < grid.height; r++) {
    if (grid.kinds[base + r] !== TEXT) continue;
    const text = grid.value(grid.top + r, column) as string;
    if (text !== last || lastPlace < 0) {
      last = text;
      const place = places.get(text);
      if (place === undefined) {
        lastPlace = texts.length;
        places.set(text, lastPlace);
        texts.push(textAt(grid, grid.top + r, column));
      } else lastPlace = place;
    }
    at[r] = lastPlace;
  }
  return { texts, at };
}

/** Rows of a table whose text in a column was judged to be something; `visit` is not called for the others. */
export function visitJudged<T>(
  context: RuleContext,
  table: RecognisedTable,
  column: number | null,
  judge: (text: string) => T | null,
  visit: (verdict: T, row: RecognisedTable['rows'][number], cell: Cell) => void,
): void {
  if (column === null) return;
  const { texts, at } = columnTexts(context, column);
  const verdicts = texts.map(judge);
  if (verdicts.every((verdict) => verdict === null)) return;
  const { top } = context.grid;
  for (const row of table.rows) {
    const verdict = verdicts[at[row.row - top] ?? -1];
    if (verdict !== undefined && verdict !== null) visit(verdict, row, { row: row.row, column });
  }
}
