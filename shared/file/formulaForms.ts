// Owns the two forms a stored formula is wanted in: A1 as Excel shows it (the model) and R1C1 (the snapshot).
// Invariant: the R1C1 form is always toR1C1 of the A1 form; what is remembered only saves doing that again.
import { COLUMN_COUNT, ROW_COUNT } from '../sheet/address.ts';
import { scanFormula, toA1, toR1C1 } from '../sheet/formula.ts';
import { Budget } from './budget.ts';
import { bytesText } from './bytes.ts';
import { rowTemplate, templateFits } from './formulaTemplates.ts';
import type { RowTemplate } from './formulaTemplates.ts';
import { shownFormula } from './functions.ts';
import { decodeText } from './xml.ts';

export interface FormulaForm {
  /** a formula as stored, without "=" */
  own(stored: string, row: number, column: number): string;
  /** the same from the raw bytes of its element */
  ownBytes(bytes: Uint8Array, from: number, to: number, row: number, column: number): string;
  /** of a cell that shares the formula of another */
  follow(master: SharedFormula, row: number, column: number): string;
}

/** A formula shared by a range; `up` … `right` say how far its relative parts reach from a cell. */
export interface SharedFormula {
  r1c1: string;
  up: number;
  down: number;
  left: number;
  right: number;
}

export function sharedFormula(stored: string, row: number, column: number): SharedFormula {
  const r1c1 = toR1C1(`=${shownFormula(stored)}`, row, column);
  const shared = { r1c1, up: 0, down: 0, left: 0, right: 0 };
  for (const { reference } of scanFormula(r1c1))
    for (const corner of reference === null ? [] : [reference.start, reference.end ?? reference.start]) {
      if (!corner.rowFixed) {
        shared.up = Math.min(shared.up, corner.row);
        shared.down = Math.max(shared.down, corner.row);
      }
      if (!corner.columnFixed) {
        shared.left = Math.min(shared.left, corner.column);
        shared.right = Math.max(shared.right, corner.column);
      }
    }
  return shared;
}

/** Formulas in A1. */
export function formulasA1(part: string): FormulaForm {
  const own = (stored: string): string => `=${shownFormula(stored)}`;
  return {
    own,
    ownBytes: (bytes, from, to) => own(decodeText(bytesText(bytes, from, to), part)),
    follow: ({ r1c1 }, row, column) => toA1(r1c1, row, column),
  };
}

/** so many different formulas of a column are remembered: a line's, its subtotal's, and two more */
const TEMPLATES = 4;
/** after so many formulas unlike all before, only some are remembered: making a template costs more than it saves */
const MISSES = 32;
/** so many texts are kept as one string object */
const INTERNED = 50_000;

/** Formulas in R1C1; equal ones are one string. */
export function formulasR1C1(part: string, budget = new Budget()): FormulaForm {
  const interned = new Map<string, string>();
  const columns: { templates: RowTemplate[]; misses: number }[] = [];

  const own = (stored: string, row: number, column: number): string => {
    budget.take('formulas', 1);
    const r1c1 = toR1C1(`=${shownFormula(stored)}`, row, column);
    const known = interned.get(r1c1);
    if (known !== undefined) return known;
    if (interned.size < INTERNED) interned.set(r1c1, r1c1);
    return r1c1;
  };

  return {
    own,
    ownBytes: (bytes, from, to, row, column) => {
      const memory = (columns[column] ??= { templates: [], misses: 0 });
      for (const template of memory.templates)
        if (templateFits(template, bytes, from, to, row)) {
          memory.misses = 0;
          return template.r1c1;
        }
      const stored = decodeText(bytesText(bytes, from, to), part);
      const r1c1 = own(stored, row, column);
      if (memory.misses++ < MISSES || memory.misses % MISSES === 0) {
        const template = rowTemplate(bytes, from, to, stored, row, r1c1);
        if (template !== null) {
          memory.templates.unshift(template);
          if (memory.templates.length > TEMPLATES) memory.templates.pop();
        }
      }
      return r1c1;
    },
    follow: (master, row, column) => {
      const { r1c1, up, down, left, right } = master;
      const inside =
        row + up >= 0 && row + down < ROW_COUNT && column + left >= 0 && column + right < COLUMN_COUNT;
      // past an edge references wrap round, and the cell reads other rows than its text says elsewhere
      return inside ? r1c1 : toR1C1(toA1(r1c1, row, column), row, column);
    },
  };
}
