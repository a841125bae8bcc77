// Owns the texts of a column that read as numbers, and how much of the column is numbers.
// Invariant: nothing is decided here; a column with very many such texts says that not all were looked at.
import { figureOf } from './figures.ts';
import type { Figure } from './figures.ts';
import type { Grid } from './grid.ts';
import { EMPTY, NUMBER, TEXT } from './grid.ts';

/** How a column is filled, and its texts that read as numbers. */
export interface TextColumn {
  /** sheet column */
  column: number;
  filled: number;
  numbers: number;
  /** sheet row of the first number; -1 without one */
  firstNumber: number;
  suspects: { figure: Figure; row: number }[];
  /** false when there are more than these */
  isWhole: boolean;
}

/** More texts that read as numbers than these in one column are no slips. */
const MAX_SUSPECTS = 5_000;

/** Codes keep their leading zero and are no numbers. */
const MAY_BE_NUMBER = /^\s*[-(]?(?:[1-9]|0(?:[.,]|\s*$))/;

export function readTextColumn(grid: Grid, column: number): TextColumn {
  const found: TextColumn = {
    column: grid.left + column,
    filled: 0,
    numbers: 0,
    firstNumber: -1,
    suspects: [],
    isWhole: true,
  };
  // Without texts there is nothing to suspect, and the counts are not asked for.
  if (grid.counts.text[column] === 0) return found;
  const base = column * grid.height;
  let harmless: string | null = null;
  for (let position = 0; position < grid.height; position++) {
    const kind = grid.kinds[base + position];
    if (kind === EMPTY) continue;
    found.filled++;
    if (kind === NUMBER) {
      found.numbers++;
      if (found.firstNumber < 0) found.firstNumber = grid.top + position;
    } else if (kind === TEXT && grid.ids[base + position] === 0) {
      const row = grid.top + position;
      const text = grid.value(row, found.column) as string;
      // Columns of units and sources repeat one text.
      if (text === harmless) continue;
      harmless = text;
      const first = text.charCodeAt(0);
      if (!found.isWhole) continue;
      if ((first > NINE && first !== NO_BREAK_SPACE) || text.length > LONGEST_NUMBER) continue;
      if (!MAY_BE_NUMBER.test(text)) continue;
      const figure = figureOf(text);
      if (figure.kind !== 'text' && figure.kind !== 'ambiguous') continue;
      if (found.suspects.length === MAX_SUSPECTS) {
        found.isWhole = false;
        continue;
      }
      harmless = null;
      found.suspects.push({ figure, row });
    }
  }
  return found;
}

const LONGEST_NUMBER = 40;
/** Digits, signs, brackets and blanks come no later. */
const NINE = 57;
const NO_BREAK_SPACE = 160;
