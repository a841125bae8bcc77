// Owns the verdicts of all priced lines of a sheet, shared by norm.over and norm.unknown.
// Invariant: worked out once for a context, the levels of a norm once for each norm.
import type { EstimateTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import type { LineNorm } from './lineNorms.ts';
import { createPriceJudge } from './normVerdict.ts';
import type { NormVerdict } from './normVerdict.ts';
import type { RuleContext } from './rule.ts';

export interface JudgedLine {
  table: EstimateTable;
  line: TableRow;
  /** whole đồng */
  price: number;
  match: LineNorm;
  verdict: NormVerdict;
}

/** Both rules ask about the same context one after the other. */
const judgedOf = new WeakMap<RuleContext, JudgedLine[]>();

/** Lines with something to say; needs `dates.from` and `dates.to`. */
export function judgeLines(context: RuleContext): JudgedLine[] {
  let judged = judgedOf.get(context);
  if (!judged) {
    judged = judgeAll(context);
    judgedOf.set(context, judged);
  }
  return judged;
}

function judgeAll({ grid, recognition, reference, dates, normOf }: RuleContext): JudgedLine[] {
  if (dates.from === null || dates.to === null) return [];
  const judge = createPriceJudge(reference, dates.from, dates.to);
  const judged: JudgedLine[] = [];
  for (const table of recognition.estimates) {
    if (table.columns.price === null) continue;
    for (const line of table.lines) {
      if (line.price.value === null) continue;
      const match = normOf(grid, table, line);
      if (!match) continue;
      const price = line.price.value * table.scale.price;
      const verdict = judge(price, match);
      if (verdict) judged.push({ table, line, price, match, verdict });
    }
  }
  return judged;
}
