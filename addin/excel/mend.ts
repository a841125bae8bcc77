// Owns writing fixes into the open workbook and taking them back.
// Invariant: a fix is written whole or not at all, and only while its cells hold what was read; what Excel did not take is put
// back; nothing is unprotected.
import type { CellChange } from '#shared/contract/fix.ts';
import type { CellValue } from '#shared/contract/snapshot.ts';
import { HostError, inExcel } from './errors.ts';
import type { Hindrance } from './foresee.ts';
import { literal } from './write.ts';

/** Why a fix was left alone. */
export type SkipReason = Hindrance | 'changed' | 'refused' | 'stopped';

export interface WriteOptions {
  /** what is not yet written when it is aborted is left alone; a fix that is begun is finished */
  signal?: AbortSignal;
  onProgress?: (cells: { done: number; of: number }) => void;
}

/** What a cell holds; `formula` in R1C1, '' for a constant. */
export interface CellState {
  value: CellValue;
  formula: string;
  numberFormat: string;
  font: string | null;
}

export interface CellWrite {
  sheet: string;
  row: number;
  column: number;
  before: CellState;
  after: CellState;
}

export type FixOutcome = { written: CellWrite[] } | { skipped: SkipReason; at: CellChange };

/** Proxies of one sync; more make a request too large for Excel on the web. */
const CELLS_A_SYNC = 1_000;

/**
 * Writes fixes in their order; the answer of each stands at its place. Throws HostError when Excel cannot be asked at all; once
 * something is written, what cannot be written after it is only told, so that the step can be taken back.
 */
export async function writeFixes(
  fixes: readonly (readonly CellChange[])[],
  { signal, onProgress }: WriteOptions = {},
): Promise<FixOutcome[]> {
  const outcomes: FixOutcome[] = [];
  const leave = (part: readonly (readonly CellChange[])[], skipped: SkipReason): void => {
    outcomes.push(...part.flatMap(([at]) => (at === undefined ? [] : [{ skipped, at }])));
  };
  const of = fixes.flat().length;
  let done = 0;
  for (const part of inParts(fixes)) {
    if (signal?.aborted === true) {
      leave(part, 'stopped');
      continue;
    }
    onProgress?.({ done, of });
    try {
      outcomes.push(...(await writePart(part)));
    } catch (error) {
      if (outcomes.length === 0 || !(error instanceof HostError)) throw error;
      leave(part, 'refused');
    }
    done += part.flat().length;
  }
  return outcomes;
}

/** Puts back what stood in the cells of fixes before; those whose cells have changed since stay as they are. */
export function takeBack(writes: readonly (readonly CellWrite[])[]): Promise<FixOutcome[]> {
  return writeFixes(
    writes.map((cells) =>
      cells.map(({ sheet, row, column, before, after }) => ({
        sheet,
        row,
        column,
        was: { value: after.value, formula: after.formula },
        becomes: before.formula === '' ? { value: before.value } : { formula: before.formula },
        font: before.font === after.font ? null : before.font,
        ...(before.numberFormat !== after.numberFormat && { numberFormat: before.numberFormat }),
      })),
    ),
  );
}

/** The fonts of cells, in their order; null where the sheet is gone. Throws HostError. */
export async function readFonts(cells: readonly CellChange[]): Promise<(string | null)[]> {
  const fonts: (string | null)[] = [];
  for (const part of inParts(cells.map((cell) => [cell])))
    fonts.push(...(await readCells(part)).flat().map((found) => found?.font ?? null));
  return fonts;
}

/** A change that also says how the number is shown. */
type Change = CellChange & { numberFormat?: string };

function inParts(fixes: readonly (readonly Change[])[]): (readonly Change[])[][] {
  const parts: (readonly Change[])[][] = [];
  let size = Infinity;
  for (const fix of fixes) {
    if (size + fix.length > CELLS_A_SYNC) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(fix);
    size += fix.length;
  }
  return parts;
}

async function writePart(fixes: readonly (readonly Change[])[]): Promise<FixOutcome[]> {
  const found = await readCells(fixes);
  const outcomes = fixes.map((fix, index): FixOutcome | null => {
    const bad = fix.findIndex((change, at) => reasonAgainst(change, found[index]?.[at] ?? null) !== null);
    const at = fix[bad];
    return at === undefined
      ? null
      : { skipped: reasonAgainst(at, found[index]?.[bad] ?? null) ?? 'changed', at };
  });
  const open = fixes.flatMap((fix, index) =>
    outcomes[index] === null
      ? [{ fix: fix.map((change, at) => asFigure(change, found[index]?.[at] ?? null)), index }]
      : [],
  );
  if (open.length > 0 && !(await tryWriting(open.map(({ fix }) => fix)))) {
    // One cell that Excel does not take (a part of an array) stops the whole batch: each fix by itself, then.
    for (const { fix, index } of open) {
      const states = (found[index] ?? []) as Found[];
      if (await tryWriting([fix])) continue;
      await tryWriting([restored(fix, states)]);
      const [at] = fix;
      if (at !== undefined) outcomes[index] = { skipped: 'refused', at };
    }
  }
  const after = await readCells(fixes);
  for (const { fix, index } of open) {
    if (outcomes[index] !== null) continue;
    const [before, now] = [(found[index] ?? []) as Found[], (after[index] ?? []) as Found[]];
    const bad = fix.find((change, at) => !isTaken(change, now[at]));
    if (bad === undefined) {
      outcomes[index] = {
        written: fix.map(({ sheet, row, column }, at) => ({
          sheet,
          row,
          column,
          before: stateOf(before[at] as Found),
          after: stateOf(now[at] as Found),
        })),
      };
      continue;
    }
    await tryWriting([restored(fix, before)]);
    outcomes[index] = { skipped: 'refused', at: bad };
  }
  return outcomes.map((outcome, index) => outcome ?? { skipped: 'refused', at: fixes[index]?.[0] as Change });
}

interface Found extends CellState {
  isProtected: boolean;
  isHidden: boolean;
}

const stateOf = ({ value, formula, numberFormat, font }: Found): CellState => ({
  value,
  formula,
  numberFormat,
  font,
});

/** Two syncs: are the sheets there, and what do the cells hold; null for a sheet that is gone. */
function readCells(fixes: readonly (readonly Change[])[]): Promise<(Found | null)[][]> {
  return inExcel(async (context) => {
    const names = [...new Set(fixes.flat().map(({ sheet }) => sheet))];
    const sheets = new Map(
      names.map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name).load('name')]),
    );
    await context.sync();
    const asked = fixes.map((fix) =>
      fix.map(({ sheet, row, column }) => {
        const worksheet = sheets.get(sheet);
        if (worksheet === undefined || worksheet.isNullObject) return null;
        const protection = worksheet.protection.load('protected');
        const range = worksheet
          .getRangeByIndexes(row, column, 1, 1)
          .load('values,formulasR1C1,numberFormat,rowHidden,columnHidden');
        const font = range.format.font.load('name');
        const lock = range.format.protection.load('locked');
        return { protection, range, font, lock };
      }),
    );
    await context.sync();
    return asked.map((fix) =>
      fix.map((cell) => {
        if (cell === null) return null;
        const { protection, range, font, lock } = cell;
        const value = range.values[0]?.[0] as CellValue;
        const formula: unknown = range.formulasR1C1[0]?.[0];
        const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
        return {
          value,
          formula: isFormula ? formula : '',
          numberFormat: String(range.numberFormat[0]?.[0] ?? 'General'),
          font: font.name,
          isProtected: protection.protected && lock.locked,
          isHidden: range.rowHidden || range.columnHidden,
        };
      }),
    );
  });
}

function reasonAgainst({ was }: Change, found: Found | null): SkipReason | null {
  if (found === null) return 'gone';
  if (found.isProtected) return 'protected';
  if (found.isHidden) return 'hidden';
  // What a formula comes to may have changed with another cell; that it is the same formula is what counts.
  const isSame =
    was.formula === '' ? found.formula === '' && found.value === was.value : found.formula === was.formula;
  return isSame ? null : 'changed';
}

function isTaken({ becomes }: Change, now: Found | undefined): boolean {
  if (now === undefined) return false;
  return 'formula' in becomes
    ? now.formula === becomes.formula
    : now.formula === '' && now.value === becomes.value;
}

/** A number or a formula in a cell of the format "text" would be text again. */
function asFigure(change: Change, found: Found | null): Change {
  const { becomes, numberFormat } = change;
  if (numberFormat !== undefined || found?.numberFormat !== '@') return change;
  if ('formula' in becomes) return { ...change, numberFormat: 'General' };
  if (typeof becomes.value !== 'number') return change;
  return { ...change, numberFormat: Number.isInteger(becomes.value) ? '#,##0' : 'General' };
}

function restored(fix: readonly Change[], before: readonly Found[]): Change[] {
  return fix.map((change, at) => {
    const { value, formula, numberFormat, font } = before[at] as Found;
    const looks = {
      font: change.font === null ? null : font,
      ...(change.numberFormat !== undefined && { numberFormat }),
    };
    return { ...change, becomes: formula === '' ? { value } : { formula }, ...looks };
  });
}

/**
 * False when Excel did not take it, which may leave a part of it written. Texts go before figures, in a sync of their own: the
 * workbench calculates no formula that is written together with a text.
 */
async function tryWriting(fixes: readonly (readonly Change[])[]): Promise<boolean> {
  const changes = fixes.flat();
  const isText = ({ becomes }: Change): boolean => 'value' in becomes && typeof becomes.value === 'string';
  try {
    await inExcel(async (context) => {
      const texts = runsOf(changes.filter(isText));
      for (const run of texts) write(context, run);
      if (texts.length > 0) await context.sync();
      for (const run of runsOf(changes.filter((change) => !isText(change)))) write(context, run);
      await context.sync();
    });
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

/** Changes of cells below one another that are written alike. */
type Run = [Change, ...Change[]];

/** A thousand cells below one another are one request, not a thousand. */
function runsOf(changes: readonly Change[]): Run[] {
  const runs: Run[] = [];
  const sorted = [...changes].sort(
    (a, b) => (a.sheet === b.sheet ? 0 : a.sheet < b.sheet ? -1 : 1) || a.column - b.column || a.row - b.row,
  );
  for (const change of sorted) {
    const run = runs.at(-1);
    if (run && continues(run, change)) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

function continues(run: Run, next: Change): boolean {
  const [first] = run;
  return (
    first.sheet === next.sheet &&
    first.column === next.column &&
    first.row + run.length === next.row &&
    first.font === next.font &&
    first.numberFormat === next.numberFormat &&
    'formula' in first.becomes === 'formula' in next.becomes
  );
}

function write(context: Excel.RequestContext, run: Run): void {
  const [{ sheet, row, column, font, numberFormat, becomes }] = run;
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, run.length, 1);
  if (font !== null) range.format.font.name = font;
  if (numberFormat !== undefined) range.numberFormat = run.map(() => [numberFormat]);
  const inputs = run.map(({ becomes: one }) => ['formula' in one ? one.formula : literal(one.value)]);
  if ('formula' in becomes) range.formulasR1C1 = inputs;
  else range.values = inputs;
}
