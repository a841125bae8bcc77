// Owns which formulas are plain totals (`+`, SUM, SUBTOTAL 9 and 109) and what they count.
// Invariant: null for anything else; the mutator's own notion of a total, shared with no checker.
import type { Token } from './formula.ts';
import { placeKey, reads } from './grid.ts';
import type { FormulaCell, Grid, Place } from './grid.ts';

/**
 * The cells a plain total adds, as often as it adds them; null when it is not one. A mere link to a cell is not.
 * SUBTOTAL passes over the cells that are SUBTOTALs themselves.
 */
export function addends(tokens: readonly Token[], sheet: string, grid: Grid): Place[] | null {
  const plain = tokens.every((token, index) => {
    if (token.type === 'function') return token.text === 'SUM' || token.text === 'SUBTOTAL';
    if (token.type === 'number') return isSubtotalCode(tokens, index);
    if (token.type === 'operator') return token.text === '+';
    return ['reference', 'open', 'close', 'comma'].includes(token.type);
  });
  const read = plain ? reads(tokens, sheet) : [];
  const added = callsSubtotal(tokens)
    ? read.filter((place) => !callsSubtotal(grid.formulaAt(place)?.tokens ?? []))
    : read;
  return added.length >= 2 ? added : null;
}

const callsSubtotal = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.type === 'function' && token.text === 'SUBTOTAL');

function isSubtotalCode(tokens: readonly Token[], index: number): boolean {
  const called = tokens[index - 2];
  const code = tokens[index];
  return (
    called?.type === 'function' &&
    called.text === 'SUBTOTAL' &&
    code?.type === 'number' &&
    ['9', '109'].includes(code.text)
  );
}

export const isTotal = (cell: FormulaCell, grid: Grid): boolean =>
  addends(cell.tokens, cell.sheet, grid) !== null;

/** What is counted in the end, through totals of totals, as often as it is counted; empty cells and texts are not. */
export function leaves(places: readonly Place[], grid: Grid): string[] {
  return places.flatMap((place) => {
    const cell = grid.at(place);
    if (cell === undefined || cell.kind === 'text') return [];
    const below = cell.kind === 'formula' ? addends(cell.tokens, cell.sheet, grid) : null;
    return below === null ? [placeKey(place)] : leaves(below, grid);
  });
}

/** Whether adding these counts something twice. */
export function countsTwice(places: readonly Place[], grid: Grid): boolean {
  const counted = leaves(places, grid);
  return new Set(counted).size < counted.length;
}
