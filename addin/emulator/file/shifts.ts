// Owns the record of rows and columns that were inserted, removed or moved since a file was opened.
// Invariant: undoing the last step takes it off the record, so what was undone does not count.
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type { IRange } from '@univerjs/core';
import { rangeAddress } from '#shared/sheet/address.ts';
import { areaOf } from '../host/address.ts';
import type { Book } from '../host/book.ts';

interface Shift {
  axis: 'row' | 'column';
  kind: 'insert' | 'remove' | 'move';
  at: number;
  count: number;
}

const AXES: Record<string, Pick<Shift, 'axis' | 'kind'>> = {
  [InsertRowMutation.id]: { axis: 'row', kind: 'insert' },
  [RemoveRowMutation.id]: { axis: 'row', kind: 'remove' },
  [MoveRowsMutation.id]: { axis: 'row', kind: 'move' },
  [InsertColMutation.id]: { axis: 'column', kind: 'insert' },
  [RemoveColMutation.id]: { axis: 'column', kind: 'remove' },
  [MoveColsMutation.id]: { axis: 'column', kind: 'move' },
};

export interface ShiftLog {
  /** has anything of the sheet changed its place? */
  isShifted(sheetId: string): boolean;
  dispose(): void;
}

/** Watches a book; the print area of a sheet follows its rows and columns. */
export function watchShifts(book: Book): ShiftLog {
  const shifts = new Map<string, Shift[]>();
  const listener = book.workbook.onCommandExecuted(({ id, params }) => {
    const axes = AXES[id];
    if (!axes) return;
    const { unitId, subUnitId, range, sourceRange } = params as {
      unitId: string;
      subUnitId: string;
      range?: IRange;
      sourceRange?: IRange;
    };
    const moved = range ?? sourceRange;
    if (unitId !== book.unitId || !moved) return;
    const at = axes.axis === 'row' ? moved.startRow : moved.startColumn;
    const end = axes.axis === 'row' ? moved.endRow : moved.endColumn;
    const shift: Shift = { ...axes, at, count: end - at + 1 };
    const log = shifts.get(subUnitId) ?? [];
    shifts.set(subUnitId, log);
    const last = log.at(-1);
    if (last && isInverse(last, shift)) log.pop();
    else log.push(shift);
    if (axes.kind !== 'move') shiftPrint(book, subUnitId, shift);
  });
  return {
    isShifted: (sheetId) => (shifts.get(sheetId)?.length ?? 0) > 0,
    dispose: () => listener.dispose(),
  };
}

const isInverse = (a: Shift, b: Shift) =>
  a.axis === b.axis &&
  a.at === b.at &&
  a.count === b.count &&
  ((a.kind === 'insert' && b.kind === 'remove') || (a.kind === 'remove' && b.kind === 'insert'));

function shiftPrint(book: Book, sheetId: string, shift: Shift) {
  const side = book.sideOf(sheetId);
  if (!side.print) return;
  const { area, titleRows } = side.print;
  const follow = (addresses: string | null) =>
    addresses
      ?.split(',')
      .map((address) => shifted(address, shift))
      .filter((address) => address !== null)
      .join(',') || null;
  side.print = { ...side.print, area: follow(area), titleRows: follow(titleRows) };
}

/** The address after the shift; null when all of it was removed. */
function shifted(address: string, { axis, kind, at, count }: Shift): string | null {
  const range = areaOf(address);
  if (!range) return address;
  const [first, last] = axis === 'row' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const isWhole = axis === 'row' ? /^\$?[A-Z]+:/i.test(address) : /^\$?\d+:/.test(address);
  if (isWhole) return address;
  const move = (index: number, isEnd: boolean) => {
    if (kind === 'insert') return index >= at ? index + count : index;
    if (index >= at + count) return index - count;
    if (index < at) return index;
    return isEnd ? at - 1 : at;
  };
  const start = move(range[first], false);
  const end = move(range[last], true);
  return end < start ? null : rangeAddress({ ...range, [first]: start, [last]: end });
}
