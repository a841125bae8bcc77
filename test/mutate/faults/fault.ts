// Owns what a kind of fault is: for a cell of a laid-out workbook, the ways a person could spoil it there.
// Invariant: one fault is one slip of a person, even where it touches several cells; nothing here knows a checker.
import type { Edit } from '../edit.ts';
import { writeFormula } from '../formula.ts';
import type { Token } from '../formula.ts';
import type { FormulaCell, Grid, NumberCell, Place } from '../grid.ts';
import type { Random } from '../random.ts';

export interface Surroundings {
  grid: Grid;
  language: 'vi' | 'en';
  random: Random;
  /** the number a cell shows before the fault, null for anything else */
  numberAt: (place: Place) => number | null;
}

export type Slip = readonly Edit[];

export type Fault = { kind: string; title: string } & (
  | { on: 'formula'; slips: (cell: FormulaCell, around: Surroundings) => Slip[] }
  | { on: 'number'; slips: (cell: NumberCell, around: Surroundings) => Slip[] }
);

export const placeOf = ({ sheet, row, column }: Place): Place => ({ sheet, row, column });

export const rewrite = (cell: Place, tokens: readonly Token[]): Edit => ({
  place: placeOf(cell),
  to: { formula: writeFormula(tokens) },
});

/** Fifteen digits, as Excel shows and stores a typed number. */
export const typed = (value: number): number => Number(value.toPrecision(15));
