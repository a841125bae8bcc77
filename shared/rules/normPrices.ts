// Owns the verdicts of all priced lines of a sheet, shared by norm.over and norm.unknown.
// Invariant: worked out once for a context, the levels of a norm once for each norm and period; a dated line by its own days.
import type { EstimateTable } from '../sheet/recognise.ts';
import type { TableColumns, TableRow } from '../sheet/rows.ts';
import { isOfAnotherProvince } from './homeProvince.ts';
import { linesWithNorm } from './lineNorms.ts';
import type { LineNorm } from './lineNorms.ts';
import { createPriceJudge } from './normVerdict.ts';
import type { NormVerdict } from './normVerdict.ts';
import { daysOfRows } from './rowDays.ts';
import type { RuleContext } from './rule.ts';
import { CellRuns } from './undated.ts';

export interface JudgedLine {
  table: EstimateTable;
  line: TableRow;
  /** whole đồng */
  price: number;
  match: LineNorm;
  verdict: NormVerdict;
}

interface JudgedLines {
  /** lines with something to say */
  told: JudgedLine[];
  /** prices whose norm is known, but not their day */
  undated: CellRuns;
  /** prices of another province's sheet, not compared with a resolution of ours */
  elsewhere: CellRuns;
}

/** What a line's norm, its day and the verdict rest on. */
export function normColumns(columns: TableColumns): (number | null)[] {
  const { content, unit, price, basis, period, dateStart, dateEnd, dateActual } = columns;
  return [content, unit, price, basis, period, dateStart, dateEnd, dateActual];
}

/** Both rules ask about the same context one after the other. */
const judgedOf = new WeakMap<RuleContext, JudgedLines>();

export function judgeLines(context: RuleContext): JudgedLines {
  let judged = judgedOf.get(context);
  if (!judged) {
    judged = judgeAll(context);
    judgedOf.set(context, judged);
  }
  return judged;
}

function judgeAll(context: RuleContext): JudgedLines {
  const { grid, recognition, reference, normOf } = context;
  const isElsewhere = isOfAnotherProvince(context);
  const judge = createPriceJudge(reference, isElsewhere);
  const judged: JudgedLines = { told: [], undated: new CellRuns(), elsewhere: new CellRuns() };
  for (const table of recognition.estimates) {
    const column = table.columns.price;
    if (column === null) continue;
    const daysOf = daysOfRows(context, table);
    for (const line of linesWithNorm(context, table)) {
      const match = normOf(grid, table, line);
      if (match === null || line.price.value === null) continue;
      const price = line.price.value * table.scale.price;
      const days = daysOf(line);
      if (days === null) {
        if (match.norms.length > 0) judged.undated.add(line.row, column);
        continue;
      }
      if (isElsewhere && match.norms.some(({ data }) => data.level === 'province'))
        judged.elsewhere.add(line.row, column);
      const verdict = judge(price, match, days);
      if (verdict) judged.told.push({ table, line, price, match, verdict });
    }
  }
  return judged;
}
