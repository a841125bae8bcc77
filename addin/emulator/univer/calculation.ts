// Owns waiting for the engine: every formula shows the result of what was written before.
// Invariant: without the engine's private queue it still waits, through the public call, only slower.
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';

/** What lies behind the 100 ms delay of the engine: private, so it is looked at before it is used. */
interface PendingCalculation {
  _waitingCommandQueue: unknown[];
  _executingDirtyData: object;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(queue: unknown[]): object;
  _mergeDirty(first: object, second: object): object;
}

function isPendingCalculation(value: object): value is PendingCalculation {
  const candidate = value as Partial<PendingCalculation>;
  return (
    Array.isArray(candidate._waitingCommandQueue) &&
    typeof candidate._generateDirty === 'function' &&
    typeof candidate._mergeDirty === 'function'
  );
}

/** Waits with the public call alone: about 100 ms after a write, 500 ms when there is nothing to do. */
export const settlePublicly = (api: FUniver) => () => api.getFormula().onCalculationResultApplied();

/** Gives the function that starts what is waiting at once and resolves when its results are in the sheet. */
export function createSettle(univer: Univer, api: FUniver): () => Promise<void> {
  const injector = univer.__getInjector();
  const trigger: object = injector.get(TriggerCalculationController);
  const session = injector.get(FormulaCalculationSessionService);
  if (!isPendingCalculation(trigger)) return settlePublicly(api);
  const settleOnce = async (): Promise<boolean> => {
    const isRunning = session.state.started && !session.state.completed && !session.state.stopped;
    if (trigger._waitingCommandQueue.length === 0 && !isRunning) return false;
    const applied = api.getFormula().onCalculationResultApplied();
    if (trigger._waitingCommandQueue.length > 0 && !isRunning) {
      clearTimeout(trigger._setTimeoutKey);
      const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
      trigger._waitingCommandQueue = [];
      trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
      void api.executeCommand(
        SetFormulaCalculationStartMutation.id,
        { ...trigger._executingDirtyData },
        { onlyLocal: true },
      );
    }
    await applied;
    return isRunning;
  };
  return async () => {
    // What was written while an earlier calculation was still running waits for a run of its own.
    while (await settleOnce());
  };
}

/** Calculates formula cells that came without a result; resolves when their results are in the sheet. */
export async function calculateCells(
  api: FUniver,
  unitId: string,
  cells: { sheetId: string; row: number; column: number }[],
): Promise<void> {
  if (cells.length === 0) return;
  // Asked for before the start: the command itself begins only in a later turn.
  const applied = api.getFormula().onCalculationResultApplied();
  const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  await api.executeCommand(
    SetFormulaCalculationStartMutation.id,
    {
      forceCalculation: false,
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    },
    { onlyLocal: true },
  );
  await applied;
}
