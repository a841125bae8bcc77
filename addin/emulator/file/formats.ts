// Owns number formats of formulas that came with the file: a fresh result leaves them as they are.
// Invariant: only a formula typed here takes the format of what it reads, as in Excel.
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import type { ISetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import type { WorkbookModel } from '#shared/file/model.ts';
import type { Book } from '../host/book.ts';
import { formulaOf } from '../univer/cell.ts';
import type { Engine } from '../univer/engine.ts';
import { sheetIdOf } from './open.ts';

/** Takes the format the engine draws along off each result of a formula of the file; returns how to stop. */
export function keepFormats(engine: Engine, book: Book, model: WorkbookModel): { dispose(): void } {
  const known = new Map<string, ReadonlyMap<string, string>>();
  /** of a sheet by place, made when its first results come */
  const formulasOf = (sheetId: string): ReadonlyMap<string, string> => {
    const index = model.sheets.findIndex((_sheet, at) => sheetIdOf(at) === sheetId);
    const formulas =
      known.get(sheetId) ??
      new Map(
        (model.sheets[index]?.cells ?? []).flatMap(({ row, column, formula }): [string, string][] =>
          formula === undefined ? [] : [[`${row},${column}`, formula]],
        ),
      );
    known.set(sheetId, formulas);
    return formulas;
  };
  return engine.api.addEvent(engine.api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = params as ISetFormulaCalculationResultMutation;
    for (const [sheetId, rows] of Object.entries(unitData[book.unitId] ?? {})) {
      const own = formulasOf(sheetId);
      if (own.size === 0) continue;
      const matrix = book.sheet(sheetId).getSheet().getCellMatrix();
      for (const [row, line] of Object.entries(rows ?? {}))
        for (const [column, result] of Object.entries(line ?? {})) {
          const formula = own.get(`${row},${column}`);
          const isOwn =
            formula !== undefined && formulaOf(matrix.getValue(Number(row), Number(column))) === formula;
          if (isOwn && result) delete (result as { s?: unknown }).s;
        }
    }
  });
}
