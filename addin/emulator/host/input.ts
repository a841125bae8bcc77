// Owns what Excel makes of a value an add-in writes: numbers out of text, formulas, the leading apostrophe.
// Invariant: the reading is en-US whatever the person's language, as in Office.js.
import type { ICellData } from '@univerjs/core';
import { invalidArgument } from '../front/errors.ts';
import { constantCell, formulaCell } from '../univer/cell.ts';

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;

function numberIn(text: string): { value: number; format: string | null } | null {
  const trimmed = text.trim();
  const isPercent = trimmed.endsWith('%');
  const digits = isPercent ? trimmed.slice(0, -1).trim() : trimmed;
  if (!NUMBER.test(digits) || !/\d/.test(digits)) return null;
  const value = Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(value)) return null;
  if (isPercent) return { value: value / 100, format: digits.includes('.') ? '0.00%' : '0%' };
  return { value, format: null };
}

/** 1900 date system serial of month/day/year, or null when there is no such day. */
function dateIn(text: string): number | null {
  const match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text.trim());
  if (!match) return null;
  const [month = 0, day = 0, year = 0] = match.slice(1).map(Number);
  const instant = new Date(Date.UTC(year, month - 1, day));
  if (instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== day || year < 1900) return null;
  return instant.getTime() / 86_400_000 + 25_569;
}

/**
 * The cell that writing `input` makes where the number format is `format`: what Excel does with typed text.
 * `formulaAt` turns the formula language of the property (A1 or R1C1) into A1.
 */
export function cellFromInput(
  input: unknown,
  format: string,
  formulaAt: (formula: string) => string,
): ICellData {
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw invalidArgument();
    return constantCell(input);
  }
  if (typeof input === 'boolean') return constantCell(input);
  if (typeof input !== 'string') throw invalidArgument();
  if (input === '') return constantCell('');
  if (format === '@') return constantCell(input.startsWith("'") ? input.slice(1) : input);
  if (input.startsWith("'")) return constantCell(input.slice(1));
  if (input.startsWith('=') && input.length > 1) return formulaCell(formulaAt(input));
  if (/^(true|false)$/i.test(input)) return constantCell(input.toUpperCase() === 'TRUE');
  const number = numberIn(input);
  const isGeneral = format === 'General';
  if (number) {
    const styled = number.format !== null && isGeneral ? { s: { n: { pattern: number.format } } } : {};
    return { ...constantCell(number.value), ...styled };
  }
  const date = dateIn(input);
  if (date !== null)
    return { ...constantCell(date), ...(isGeneral && { s: { n: { pattern: 'm/d/yyyy' } } }) };
  return constantCell(input);
}

/** A matrix as large as the range, from what was assigned: a matrix of that size, or one value for all cells. */
export function matrixFor(assigned: unknown, rows: number, columns: number): unknown[][] {
  if (!Array.isArray(assigned))
    return Array.from({ length: rows }, () => Array<unknown>(columns).fill(assigned));
  const matrix = assigned as unknown[];
  const fits = matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return matrix as unknown[][];
}
