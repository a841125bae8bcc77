// Owns mending findings in the open workbook: what would be written, writing it, and taking the last steps back.
// Invariant: only what was agreed to is written; of two fixes for one cell the first is, the other is looked at after the next check.
import { readFonts, takeBack, writeFixes } from '#addin/excel/mend.ts';
import type { CellWrite, SkipReason, WriteOptions } from '#addin/excel/mend.ts';
import { asShown } from '#shared/rules/fixes/encoding.ts';
import { safeFixes } from '#shared/rules/fixes/plan.ts';
import type { SafeFix } from '#shared/rules/fixes/plan.ts';
import { cellAddress } from '#shared/sheet/address.ts';
import type { ListedFinding } from './findings.ts';

export type { SkipReason } from '#addin/excel/mend.ts';

export type PlannedFix = SafeFix<ListedFinding>;

/** The safe fixes of these findings, as `safeFixes` picks them. */
export function planSafe(items: readonly ListedFinding[]): PlannedFix[] {
  return safeFixes(items);
}

/**
 * Fixes as they would be written: letters of an old font that shows small ones as capitals become capitals, so that a person
 * reads the same afterwards. Asks Excel only where a fix changes fonts. Throws HostError.
 */
export async function asRead(planned: readonly PlannedFix[]): Promise<PlannedFix[]> {
  const changes = planned.flatMap(({ option }) => option.changes.filter(({ font }) => font !== null));
  if (changes.length === 0) return [...planned];
  const fonts = await readFonts(changes);
  const fontOf = new Map(changes.map((change, index) => [change, fonts[index] ?? null]));
  return planned.map(({ item, option }) => ({
    item,
    option: {
      ...option,
      changes: option.changes.map((change) => {
        const { becomes } = change;
        if (!('value' in becomes) || typeof becomes.value !== 'string') return change;
        const value = asShown(becomes.value, fontOf.get(change) ?? undefined);
        return { ...change, becomes: { value } };
      }),
    },
  }));
}

export interface LeftAlone {
  sheet: string;
  cell: string;
  reason: SkipReason;
}

export interface Mended {
  /** cells written */
  cells: number;
  left: LeftAlone[];
}

/** What was written step by step, the newest last; whoever holds it decides how long steps can be taken back. */
export interface MendHistory {
  steps: CellWrite[][][];
}

/** Writes fixes that were agreed to; stopped, it tells what was not written. Throws HostError when Excel cannot be asked. */
export async function mend(
  planned: readonly PlannedFix[],
  history: MendHistory,
  options: WriteOptions = {},
): Promise<Mended> {
  const outcomes = await writeFixes(
    planned.map(({ option }) => option.changes),
    options,
  );
  const written = outcomes.flatMap((outcome) => ('written' in outcome ? [outcome.written] : []));
  if (written.length > 0) history.steps.push(written);
  return told(outcomes);
}

/** Takes the newest step back, the last written first. Throws HostError when Excel cannot be asked; the step is then kept. */
export async function undoLast(history: MendHistory): Promise<Mended> {
  const step = history.steps.at(-1);
  if (step === undefined) return { cells: 0, left: [] };
  const outcomes = await takeBack(step.toReversed());
  history.steps.pop();
  return told(outcomes);
}

function told(outcomes: Awaited<ReturnType<typeof writeFixes>>): Mended {
  const left: LeftAlone[] = [];
  let cells = 0;
  for (const outcome of outcomes) {
    if ('written' in outcome) cells += outcome.written.length;
    else {
      const { sheet, row, column } = outcome.at;
      left.push({ sheet, cell: cellAddress(row, column), reason: outcome.skipped });
    }
  }
  return { cells, left };
}
