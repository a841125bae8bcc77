// Owns Excel.Workbook and Excel.Application, and ties a book to the front: settling, undo steps, events.
// Invariant: one host serves one workbook for its whole life.
import type { Host } from '../front/host.ts';
import type { HostObject } from '../front/host.ts';
import { invalidArgument } from '../front/errors.ts';
import { cellAddress, rangeAddress } from '#shared/sheet/address.ts';
import type { Book } from './book.ts';
import { HostCustomXmlPartCollection } from './customXml.ts';
import { HostNamedItemCollection } from './names.ts';
import { HostRange } from './range.ts';
import { HostTableCollection } from './tables.ts';
import { HostWorksheetCollection } from './worksheet.ts';

/** Calculation here is always automatic; the calls that steer it only have to exist. */
export class HostApplication {
  #mode = 'Automatic';
  get calculationMode() {
    return this.#mode;
  }
  set calculationMode(mode: unknown) {
    if (mode !== 'Automatic' && mode !== 'AutomaticExceptTables' && mode !== 'Manual')
      throw invalidArgument();
    this.#mode = mode;
  }
  calculate() {}
  suspendApiCalculationUntilNextSync() {}
  suspendScreenUpdatingUntilNextSync() {}
}

export class HostWorkbook {
  readonly book: Book;
  readonly application = new HostApplication();
  constructor(book: Book) {
    this.book = book;
  }
  get name() {
    return this.book.workbook.getName();
  }
  get worksheets() {
    return new HostWorksheetCollection(this.book);
  }
  get names() {
    return new HostNamedItemCollection(this.book, null);
  }
  get customXmlParts() {
    return new HostCustomXmlPartCollection(this.book);
  }
  get tables() {
    return new HostTableCollection(this.book);
  }
  getSelectedRange() {
    const active = this.book.workbook.getActiveRange();
    const sheetId = active?.getSheetId() ?? this.book.workbook.getActiveSheet().getSheetId();
    const { startRow, startColumn, endRow, endColumn } = active?.getRange() ?? {
      startRow: 0,
      startColumn: 0,
      endRow: 0,
      endColumn: 0,
    };
    return new HostRange(this.book, sheetId, {
      top: startRow,
      left: startColumn,
      bottom: endRow,
      right: endColumn,
    });
  }
  getActiveCell() {
    return this.getSelectedRange().getCell(0, 0);
  }
}

/** The host of a book: `settle` waits for the engine. */
export function createHost(book: Book, settle: () => Promise<void>): Host {
  const { api } = book.engine;
  return {
    root: new HostWorkbook(book) as unknown as HostObject,
    settle,
    batch: () => book.batchUndo(),
    listen(event, sheet, callback) {
      const listener =
        event === 'onSelectionChanged'
          ? book.workbook.onSelectionChange(([first]) => {
              const worksheetId = book.workbook.getActiveSheet().getSheetId();
              if (!first || (sheet !== null && sheet !== worksheetId)) return;
              const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = first;
              const address = rangeAddress({ top, left, bottom, right });
              callback({ type: 'WorksheetSelectionChanged', worksheetId, address });
            })
          : api.addEvent(api.Event.SheetValueChanged, ({ effectedRanges }) => {
              for (const range of effectedRanges) {
                const worksheetId = range.getSheetId();
                if (sheet !== null && sheet !== worksheetId) continue;
                const first = cellAddress(range.getRow(), range.getColumn());
                const last = cellAddress(range.getLastRow(), range.getLastColumn());
                callback({
                  type: 'WorksheetChanged',
                  changeType: 'RangeEdited',
                  source: 'Local',
                  triggerSource: 'Unknown',
                  worksheetId,
                  address: first === last ? first : `${first}:${last}`,
                });
              }
            });
      return () => listener.dispose();
    },
  };
}
