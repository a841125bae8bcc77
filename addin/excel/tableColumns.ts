// Owns what a fix may write into an Excel table without the table answering with changes of its own.
// Invariant: Excel may fill a whole column from one formula written into it, so a column that is worked out by one formula takes
// that formula only.
import type { CellChange } from '#shared/contract/fix.ts';

/** Two copies of a formula may be chance where there are more cells; most of the column is not. */
const MIN_COPIES = 2;

/** The formula in R1C1 that more than half of a table's column holds; null where it has none. Constants are ''. */
export function columnFormula(formulas: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const formula of formulas) if (formula !== '') counts.set(formula, (counts.get(formula) ?? 0) + 1);
  for (const [formula, count] of counts)
    if (count >= MIN_COPIES && count > formulas.length / 2) return formula;
  return null;
}

/** Whether a column takes the change; null: the column is not worked out. */
export function columnTakes({ becomes }: CellChange, formula: string | null): boolean {
  return formula === null || ('formula' in becomes && becomes.formula === formula);
}

/** A heading names its column: Excel carries another text into every formula, and turns all else into text. */
export function headingTakes({ becomes }: CellChange): boolean {
  return 'value' in becomes && typeof becomes.value === 'string' && becomes.value.trim() !== '';
}
