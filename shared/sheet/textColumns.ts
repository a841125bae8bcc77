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
  // Where there is nothing to suspect, the counts are not asked for.
  if (grid.counts.text[column] === 0) return found;
  const base = column * grid.height;
  const { texts, at } = grid.texts(found.column);
  const figures = texts.map(suspectOf);
  if (figures.every((figure) => figure === null)) return found;
  for (let position = 0; position < grid.height; position++) {
    const kind = grid.kinds[base + position];
    if (kind === EMPTY) continue;
    found.filled++;
    if (kind === NUMBER) {
      found.numbers++;
      if (found.firstNumber < 0) found.firstNumber = grid.top + position;
    } else if (kind === TEXT && grid.ids[base + position] === 0) {
      const figure = figures[at[position] as number];
      if (figure === null || figure === undefined) continue;
      if (found.suspects.length === MAX_SUSPECTS) found.isWhole = false;
      else found.suspects.push({ figure, row: grid.top + position });
    }
  }
  return found;
}

/** The figure a text reads as, one way or two; null for words, codes and sentences. */
function suspectOf(text: string): Figure | null {
  if (text.charCodeAt(0) > NINE || text.length > LONGEST_NUMBER || !MAY_BE_NUMBER.test(text)) return null;
  const figure = figureOf(text);
  return figure.kind === 'text' || figure.kind === 'ambiguous' ? figure : null;
}

const LONGEST_NUMBER = 40;
/** Digits, signs and brackets come no later. */
const NINE = 57;
