// Owns numbers as they are typed and shown here: 1.500.000 and 2,5, as in an Excel with Vietnamese settings.
// Invariant: what the editor shows of a number reads back as that number.
import { CellValueType, type ICellData, type Nullable, type Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';

/** 1.500.000 · 1.500,5 · 2,5 · 12,5% */
const VIETNAMESE = /^[+-]?(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)%?$/;

/** The same number in the engine's own style; anything else as it is. */
export function engineNumber(typed: string): string {
  const text = typed.trim();
  if (!VIETNAMESE.test(text)) return typed;
  return text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}

/** Makes the editor of cells take and show numbers the Vietnamese way. Formulas stay as Excel writes them. */
export function useVietnameseNumbers(univer: Univer) {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  // Before the engine reads the text (higher first), and after it has chosen what to show in the editor.
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 100,
    handler: (cell, _place, next) => next(cell && typedCell(cell)),
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    // the engine's last handler stands at -1 and passes nothing on
    priority: -0.5,
    handler: (cell, place, next) =>
      next(cell && shownCell(cell, place.worksheet.getCellRaw(place.row, place.col))),
  });
}

function typedCell(cell: ICellData): ICellData {
  const text = cell.p?.body?.dataStream?.replace(/\r\n$/, '') ?? cell.v;
  if (typeof text !== 'string') return cell;
  const number = engineNumber(text);
  return number === text ? cell : { ...cell, p: null, v: number };
}

/** The engine offers 1.125 (or 12.5%) for editing: read back here it would be a thousand times as much. */
function shownCell(cell: ICellData, stored: Nullable<ICellData>): ICellData {
  if (stored?.f || typeof stored?.v !== 'number') return cell;
  const offered = String(cell.v ?? '');
  return /^-?\d+\.\d+%?$/.test(offered)
    ? { ...cell, v: offered.replace('.', ','), t: CellValueType.STRING }
    : cell;
}
