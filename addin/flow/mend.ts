// Owns mending findings in the open workbook: what would be written, writing it, and taking the last steps back.
// Invariant: only what was agreed to is written; of two fixes for one cell the first is, the other is looked at after the next check.
import { takeBack, writeFixes } from '#addin/excel/mend.ts';
import type { CellWrite, SkipReason } from '#addin/excel/mend.ts';
import type { CellChange, FixOption } from '#shared/contract/fix.ts';
import type { CellValue } from '#shared/contract/snapshot.ts';
import { cellAddress } from '#shared/sheet/address.ts';
import { toA1 } from '#shared/sheet/formula.ts';
import type { ListedFinding } from './findings.ts';

export type { SkipReason } from '#addin/excel/mend.ts';

export interface PlannedFix {
  item: ListedFinding;
  option: FixOption;
}

const isSafe = ({ finding }: ListedFinding): boolean => finding.fix?.safety === 'safe';

/** How many of these findings can be mended without a question. */
export function countSafe(items: readonly ListedFinding[]): number {
  return items.filter(isSafe).length;
}

/** The safe fixes of these findings; what touches a cell that one before already touches is left out. */
export function planSafe(items: readonly ListedFinding[]): PlannedFix[] {
  const taken = new Set<string>();
  return items.filter(isSafe).flatMap((item) => {
    const option = item.finding.fix?.options[0];
    if (option === undefined) return [];
    const cells = option.changes.map(({ sheet, row, column }) => `${sheet}!${row} ${column}`);
    if (cells.some((cell) => taken.has(cell))) return [];
    for (const cell of cells) taken.add(cell);
    return [{ item, option }];
  });
}

/** A cell as it is shown before it is written. */
export interface ShownChange {
  sheet: string;
  cell: string;
  before: CellValue;
  after: CellValue;
}

/** Formulas in A1 with their "="; a formula that stays hidden behind its value would tell nothing. */
export function showChange({ sheet, row, column, was, becomes }: CellChange): ShownChange {
  const shown = (formula: string): string => toA1(formula, row, column);
  return {
    sheet,
    cell: cellAddress(row, column),
    before: was.formula === '' ? was.value : shown(was.formula),
    after: 'formula' in becomes ? shown(becomes.formula) : becomes.value,
  };
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

/** What was written step by step, the newest last; kept as long as the pane is open. */
export interface MendHistory {
  steps: CellWrite[][][];
}

export function createHistory(): MendHistory {
  return { steps: [] };
}

/** Writes fixes that were agreed to. Throws HostError when Excel cannot be asked. */
export async function mend(planned: readonly PlannedFix[], history: MendHistory): Promise<Mended> {
  const outcomes = await writeFixes(planned.map(({ option }) => option.changes));
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
