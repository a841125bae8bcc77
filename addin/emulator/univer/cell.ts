// Owns what one grid cell holds in Excel's terms: its value, its formula, and the cell that an input makes.
// Invariant: an empty cell is "", a boolean is a boolean, a number is a number, whatever the grid stores.
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from '#shared/contract/snapshot.ts';

/** An array formula is shown, not calculated here: its result stays the stored one until someone types over it. */
export interface FrozenFormula {
  formula: string;
  value: CellValue;
}

export function frozenFormula(cell: Nullable<ICellData>): string | null {
  const frozen = cell?.custom?.['frozen'] as FrozenFormula | undefined;
  return frozen && !cell?.f && valueOf(cell) === frozen.value ? frozen.formula : null;
}

function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell ? (cell.v ?? richText(cell)) : null;
  if (value === null || value === undefined) return '';
  if (cell?.t === CellValueType.BOOLEAN)
    return value === true || value === 1 || value === '1' || value === 'TRUE';
  if (cell?.t === CellValueType.NUMBER && typeof value === 'string' && value !== '') return toNumber(value);
  return value;
}

const toNumber = (text: string): CellValue => (Number.isNaN(Number(text)) ? text : Number(text));

/** "" for a constant. */
export const formulaOf = (cell: Nullable<ICellData>): string => cell?.f || frozenFormula(cell) || '';

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);
export const isErrorText = (value: unknown): boolean => typeof value === 'string' && ERRORS.has(value);

/** A constant as the grid stores it: text that looks like a number must stay text there. */
export function constantCell(value: CellValue): ICellData {
  if (value === '') return { v: null, f: null, si: null, p: null, t: null };
  const kept = { v: value, f: null, si: null, p: null };
  if (typeof value === 'number') return { ...kept, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...kept, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const looksTyped = value.trim() !== '' && !Number.isNaN(Number(value));
  return {
    ...kept,
    t: looksTyped || /^(true|false)$/i.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING,
  };
}

export const formulaCell = (formula: string): ICellData => ({
  f: formula,
  v: null,
  si: null,
  p: null,
  t: null,
});
