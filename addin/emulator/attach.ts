// Owns opening a workbook in a running engine and giving it the face of Excel.
// Invariant: the bytes are read and understood before the engine is touched; a failure leaves it as it was.
import { emptyWorkbook } from '#shared/file/empty.ts';
import type { Unread, WorkbookChanges } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { readTables } from '#shared/file/tables.ts';
import { keepFormats } from './file/formats.ts';
import { openModel } from './file/open.ts';
import { changesOf } from './file/save.ts';
import { watchShifts } from './file/shifts.ts';
import type { Runtime, Stats } from './front/context.ts';
import { excelNamespace, officeExtensionNamespace, officeNamespace } from './front/run.ts';
import { Book } from './host/book.ts';
import { createHost } from './host/workbook.ts';
import type { ApiVersion } from './schema.ts';
import { calculateCells, createSettle } from './univer/calculation.ts';
import type { Engine } from './univer/engine.ts';

export interface ExcelOptions {
  /** an .xlsx; absent = a new workbook */
  file?: Uint8Array;
  /** ExcelApi set the emulated Excel has; default 1.9 */
  apiVersion?: ApiVersion;
  /** language of Office; default vi-VN */
  language?: string;
  /** name of the file as the workbook knows it */
  fileName?: string;
}

export interface EmulatedExcel {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  /** The workbook as an .xlsx: what was opened with the changes in it. Throws FileError cannot-keep. */
  save(): Promise<Uint8Array>;
  stats: Stats;
}

export interface AttachedExcel extends EmulatedExcel {
  /** what of the file is not in the workbook */
  readonly unread: readonly Unread[];
  /** The bytes that were opened and what a save would change in them, null = nothing; for who patches elsewhere. Throws FileError cannot-keep. */
  changes(): Promise<{ original: Uint8Array; changes: WorkbookChanges | null }>;
  /** Calls back whenever a person or an add-in changes something that a save would write; returns how to stop. */
  onEdited(callback: () => void): () => void;
  /** Takes the workbook out of the engine. */
  close(): void;
}

/** Mutations of the grid that a save would not write: results, automatic heights, scrolling. */
const NOT_EDITS = /auto-height|calculation|formula-data|set-scroll|mark-dirty|row-count|column-count/;
const isEdit = (id: string) =>
  /^(?:sheet\.mutation\.|formula\.mutation\.(?:set|remove)-defined-name|data-validation\.mutation\.)/.test(
    id,
  ) && !NOT_EDITS.test(id);

let opened = 0;

/** Opens a workbook in `engine`; `replacing` leaves the engine once the new one is understood. Throws FileError. */
export async function attachExcel(
  engine: Engine,
  options: ExcelOptions,
  replacing: AttachedExcel | null = null,
): Promise<AttachedExcel> {
  const original = options.file ?? emptyWorkbook();
  const model = readWorkbook(original);
  opened += 1;
  const { data, side, uncalculated } = openModel(
    model,
    `workbook-${opened}`,
    options.fileName ?? 'Book1.xlsx',
    readTables(original),
  );
  replacing?.close();
  const workbook = engine.api.createWorkbook(data);
  const book = new Book(engine, workbook, side);
  const shifts = watchShifts(book);
  const formats = keepFormats(engine, book, model);
  const shown = workbook.getSheets()[model.active];
  if (shown && !shown.isSheetHidden()) workbook.setActiveSheet(shown);
  const settle = createSettle(engine.univer, engine.api);
  await calculateCells(engine.api, book.unitId, uncalculated);
  await settle();
  const runtime: Runtime = {
    host: createHost(book, settle),
    version: options.apiVersion ?? '1.9',
    stats: { syncs: 0, requestBytes: 0, responseBytes: 0 },
  };
  const changes = async () => {
    await settle();
    return { original, changes: changesOf(book, model, shifts) };
  };
  return {
    Excel: excelNamespace(runtime),
    Office: officeNamespace(runtime, options.language ?? 'vi-VN'),
    OfficeExtension: officeExtensionNamespace(),
    stats: runtime.stats,
    unread: model.unread,
    onEdited(callback) {
      const listener = workbook.onCommandExecuted((command, executed) => {
        if (isEdit(command.id) && !executed?.fromFormula && !executed?.applyFormulaCalculationResult)
          callback();
      });
      return () => listener.dispose();
    },
    changes,
    async save() {
      const { changes: changed } = await changes();
      return changed ? patchWorkbook(original, changed) : original;
    },
    close() {
      shifts.dispose();
      formats.dispose();
      engine.api.disposeUnit(book.unitId);
    },
  };
}
