// Owns judging the different texts of a column: long tables repeat a few, so a rule judges each once and then asks where it stands.
// Invariant: only texts that stand in a row are told of.
import type { ColumnTexts, Grid } from '../sheet/grid.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import type { RuleContext } from './rule.ts';

/** Texts of a sheet column, those outside the tables included. */
export function columnTexts({ grid }: RuleContext, column: number): ColumnTexts {
  return grid.texts(column);
}

/** Rows of a table whose text in a column was judged to be something; `visit` is not called for the others. */
export function visitJudged<T>(
  context: RuleContext,
  table: RecognisedTable,
  column: number | null,
  judge: (text: string) => T | null,
  visit: (verdict: T, row: TableRow, column: number) => void,
): void {
  if (column === null) return;
  const { texts, at } = columnTexts(context, column);
  const verdicts = texts.map(judge);
  if (verdicts.every((verdict) => verdict === null)) return;
  const { top } = context.grid;
  const { rows } = table;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as TableRow;
    const verdict = verdicts[at[row.row - top] ?? -1];
    if (verdict !== undefined && verdict !== null) visit(verdict, row, column);
  }
}

/** What the content of a row is judged to be; a row whose content is not the text of its cell is judged by itself. */
export function judgeContents<T extends boolean | number | object | null>(
  grid: Grid,
  { columns }: RecognisedTable,
  judge: (content: string) => T,
): (row: TableRow) => T {
  const { texts, at } = grid.texts(columns.content);
  const verdicts: (T | undefined)[] = [];
  return ({ row, content }) => {
    const place = at[row - grid.top] ?? -1;
    if (texts[place] !== content) return judge(content);
    let verdict = verdicts[place];
    if (verdict === undefined) verdicts[place] = verdict = judge(content);
    return verdict;
  };
}
