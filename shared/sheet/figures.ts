// Owns how a cell of a numeric column is read: a number, a number stored as text, or something else.
// Invariant: text that reads two ways is never turned into one number.
import type { CellValue } from '../contract/snapshot.ts';
import { parseNumberText } from '../vietnamese/number.ts';

export type Figure =
  | { kind: 'blank'; value: null }
  | { kind: 'number'; value: number }
  /** text such as '500.000 */
  | { kind: 'text'; value: number }
  /** text such as '1.500: 1500 or 1,5 */
  | { kind: 'ambiguous'; value: null; values: number[] }
  /** words, an error value, a truth value */
  | { kind: 'other'; value: null };

const BLANK: Figure = { kind: 'blank', value: null };
const OTHER: Figure = { kind: 'other', value: null };

/** Beyond this a number no longer tells single đồng apart; no budget comes near it. */
export const LARGEST = Number.MAX_SAFE_INTEGER;

/** Reads one cell value as a figure. */
export function figureOf(value: CellValue): Figure {
  if (typeof value === 'number') return Math.abs(value) <= LARGEST ? { kind: 'number', value } : OTHER;
  if (typeof value === 'boolean') return OTHER;
  const text = value.trim();
  if (text === '') return BLANK;
  if (!/\d/.test(text)) return OTHER;
  const parsed = parseNumberText(text);
  // "2 triệu" is 2 in a column of triệu đồng, and "45%" is 45 in a column of points: the cell alone does not say.
  if (parsed.kind !== 'none' && parsed.scale !== undefined) return OTHER;
  if (parsed.kind === 'number')
    return Math.abs(parsed.value) <= LARGEST ? { kind: 'text', value: parsed.value } : OTHER;
  return parsed.kind === 'ambiguous' ? { kind: 'ambiguous', value: null, values: parsed.values } : OTHER;
}

/** Figures looked back at for the same number; a power of two. */
const RECENT = 4_096;

/**
 * figureOf for a long table: figures never change, and most numbers of a table come again, so equal ones share an object
 * and a hundred thousand rows do not fill the memory with copies.
 */
export class FigureReader {
  private readonly recent = new Array<Figure | undefined>(RECENT);

  of(value: CellValue): Figure {
    if (typeof value !== 'number') return value === '' ? BLANK : figureOf(value);
    const slot = (value | 0) & (RECENT - 1);
    const known = this.recent[slot];
    if (known !== undefined && known.value === value) return known;
    const made = figureOf(value);
    this.recent[slot] = made;
    return made;
  }
}
