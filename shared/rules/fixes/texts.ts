// Owns mending words within a text: accents, names of places, activities and sources, budget codes.
// Invariant: only the words a finding names are replaced, in cells that hold them exactly once; the rest of the text stays.
import type { Text } from '../../contract/common.ts';
import type { CellChange } from '../../contract/fix.ts';
import type { CellValue } from '../../contract/snapshot.ts';
import type { Cell } from '../rule.ts';
import { choiceOf, fixOf, isConstant, optionOf, putValue, writeLabel } from './mend.ts';
import type { Desk, Mend } from './mend.ts';

/** Puts `meant` for `found`; `isSure`: the words mean nothing else. */
export function wordMend(found: string, meant: string, isSure: boolean): Mend {
  return (desk, cells) => {
    const fitted = inCaseOf(found, meant);
    return fixOf(isSure, writeLabel(fitted), replacements(desk, cells, found, fitted));
  };
}

/** One way for each name that may be meant. */
export function nameMend(found: string, names: readonly string[]): Mend {
  return (desk, cells) =>
    choiceOf(
      [...new Set(names)].map((name) => optionOf(writeLabel(name), replacements(desk, cells, found, name))),
    );
}

/** A code is written as the cell holds it: as a number, or within its text. */
export function codeMend(code: string, meant: readonly string[], label: (code: string) => Text): Mend {
  return (desk, cells) =>
    choiceOf(
      meant.map((other) =>
        optionOf(
          label(other),
          cells.flatMap((cell) => {
            const value = desk.grid.value(cell.row, cell.column);
            if (!isConstant(desk, cell)) return [];
            if (typeof value === 'number')
              return String(value) === code ? [putValue(desk, cell, Number(other))] : [];
            const written = replacedOnce(value, code, other);
            return written === null ? [] : [putValue(desk, cell, written)];
          }),
        ),
      ),
    );
}

function replacements(desk: Desk, cells: readonly Cell[], found: string, meant: string): CellChange[] {
  return cells.flatMap((cell) => {
    if (!isConstant(desk, cell)) return [];
    const value = desk.grid.value(cell.row, cell.column);
    const written = replacedOnce(value, found, meant);
    return written === null || written === value ? [] : [putValue(desk, cell, written)];
  });
}

/** null where the words stand there not at all, or more than once. */
function replacedOnce(value: CellValue, found: string, meant: string): string | null {
  if (typeof value !== 'string' || found === '') return null;
  const text = value.normalize('NFC');
  const wanted = found.normalize('NFC');
  const at = text.indexOf(wanted);
  if (at < 0 || text.includes(wanted, at + 1)) return null;
  return text.slice(0, at) + meant + text.slice(at + wanted.length);
}

/** Capitals as they were: all of them, the first, or none. */
function inCaseOf(found: string, meant: string): string {
  if (found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase())
    return meant.toUpperCase();
  const first = found.charAt(0);
  return first === first.toUpperCase() ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
}
