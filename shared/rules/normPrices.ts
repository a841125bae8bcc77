// Owns the verdicts of all priced lines of a sheet, shared by norm.over and norm.unknown.
// Invariant: worked out once for each distinct (wording, price).
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { createNormMatcher } from './lineNorms.ts';
import type { LineNorm } from './lineNorms.ts';
import { judgePrice } from './normVerdict.ts';
import type { NormVerdict } from './normVerdict.ts';
import type { RuleContext } from './rule.ts';

export interface JudgedLine {
  table: RecognisedTable;
  line: TableRow;
  /** whole đồng */
  price: number;
  match: LineNorm;
  verdict: NormVerdict;
}

/** Lines with something to say; needs `dates.from` and `dates.to`. */
export function judgeLines(context: RuleContext): JudgedLine[] {
  const { grid, recognition, reference, dates } = context;
  const { from, to } = dates;
  if (from === null || to === null) return [];
  const matchOf = createNormMatcher(reference);
  const known = new Map<string, NormVerdict | null>();
  const judged: JudgedLine[] = [];
  for (const table of recognition.tables) {
    if (table.columns.price === null) continue;
    for (const line of table.lines) {
      if (line.price.value === null) continue;
      const match = matchOf(grid, table, line);
      if (!match) continue;
      const price = line.price.value * table.scale.price;
      const key = `${price} ${line.content}`;
      let verdict = known.get(key);
      if (verdict === undefined) {
        verdict = judgePrice(price, match, reference, from, to);
        known.set(key, verdict);
      }
      if (verdict) judged.push({ table, line, price, match, verdict });
    }
  }
  return judged;
}
