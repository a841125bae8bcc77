// Owns rows that say "Tổng cộng" and do something else than add: MAX, MIN or COUNT where a sum is meant.
// Invariant: the label must be the word for a sum alone; an average in such a row may stand for a price.
import { cellAddress } from '../sheet/address.ts';
import type { Grid } from '../sheet/grid.ts';
import { TEXT } from '../sheet/grid.ts';
import { isTotalAlong } from '../sheet/shape.ts';
import type { Shape } from '../sheet/shape.ts';
import { foldText } from '../vietnamese/compare.ts';
import type { RuleContext, RuleFinding } from './rule.ts';

const SAYS_SUM =
  /^(?:tổng|tổng cộng|cộng|tổng số|tổng tiền|cộng dồn|total|totals|sum|grand total|subtotal)[ :.]*$/u;
const NO_SUM = new Set(['MAX', 'MIN', 'COUNT', 'COUNTA', 'PRODUCT', 'MEDIAN']);
const UNSURE = new Set(['AVERAGE']);

/** Cells of total rows whose only function is none that adds. */
export function misnamedTotals({ grid, analysis }: RuleContext): RuleFinding[] {
  const odd = new Map<number, 'wrong' | 'unsure'>();
  grid.formulas.forEach((formula, id) => {
    if (!MAY_BE.test(formula)) return;
    const kind = kindOf(analysis.shapes.of(id));
    if (kind !== null) odd.set(id, kind);
  });
  if (odd.size === 0) return [];
  const findings: RuleFinding[] = [];
  for (let position = 0; position < grid.height; position++) {
    const label = firstText(grid, position);
    if (label === '' || !SAYS_SUM.test(foldText(label))) continue;
    for (let column = 0, at = position; column < grid.width; column++, at += grid.height) {
      const id = grid.ids[at] as number;
      const kind = odd.get(id);
      const shape = analysis.shapes.of(id);
      if (kind === undefined || shape === null || !isTotalAlong(shape, 'down', grid.left + column)) continue;
      findings.push(finding(grid, grid.top + position, grid.left + column, shape, label, kind));
    }
  }
  return findings;
}

const MAY_BE = /max|min|count|product|median|average/i;

function kindOf(shape: Shape | null): 'wrong' | 'unsure' | null {
  const [name, ...others] = shape?.functions ?? [];
  const isWhole = shape?.tokens[0]?.kind === 'function' && shape.references.length === 1;
  if (name === undefined || others.length > 0 || !isWhole) return null;
  return NO_SUM.has(name) ? 'wrong' : UNSURE.has(name) ? 'unsure' : null;
}

function firstText(grid: Grid, position: number): string {
  for (let column = 0, at = position; column < grid.width; column++, at += grid.height)
    if (grid.kinds[at] === TEXT) return String(grid.value(grid.top + position, grid.left + column));
  return '';
}

function finding(
  grid: Grid,
  row: number,
  column: number,
  { functions }: Shape,
  label: string,
  kind: 'wrong' | 'unsure',
): RuleFinding {
  const [name = ''] = functions;
  const at = cellAddress(row, column);
  return {
    severity: kind === 'wrong' ? 'warning' : 'note',
    cells: [{ row, column }],
    message: {
      vi: `Dòng ghi “${label.trim()}” nhưng ${at} dùng hàm ${name}, không phải SUM.`,
      en: `The row says "${label.trim()}" but ${at} uses ${name}, not SUM.`,
    },
    actual: grid.value(row, column),
  };
}
