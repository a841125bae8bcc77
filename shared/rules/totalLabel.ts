// Owns rows that say "Tổng cộng" and do something else than add: MAX, MIN or COUNT where a sum is meant.
// Invariant: the label must be the word for a sum alone; an average in such a row may stand for a price.
import { cellAddress } from '../sheet/address.ts';
import type { FormulaTest } from '../sheet/analysis.ts';
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
  return analysis
    .formulasThat(addsNothing)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .flatMap(({ row, column }) => {
      const shape = analysis.shapes.of(grid.formulaId(row, column));
      const kind = kindOf(shape);
      if (kind === null || shape === null || !isTotalAlong(shape, 'down', column)) return [];
      const label = firstText(grid, row - grid.top);
      return label === '' || !SAYS_SUM.test(foldText(label))
        ? []
        : [finding(grid, row, column, shape, label, kind)];
    });
}

const addsNothing: FormulaTest = (formula, shape) => MAY_BE.test(formula) && kindOf(shape()) !== null;

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
