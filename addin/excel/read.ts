// Owns reading a workbook through Office.js into plain data.
// Invariant: geometry first, then values and R1C1 formulas in blocks; syncs grow with bytes, never with cells or sheets.
import { STAMP_NAMESPACE } from '#shared/contract/snapshot.ts';
import type {
  CellValue,
  HiddenRun,
  SheetSnapshot,
  Stamp,
  WorkbookSnapshot,
} from '#shared/contract/snapshot.ts';
import { parseAddress, rangeAddress } from '#shared/sheet/address.ts';
import { nameKey, stampFromXml } from '#shared/sheet/stamp.ts';
import { HostError, inExcel } from './errors.ts';
import { supports } from './support.ts';

/** Excel on the web refuses a response above 5 MB; a cell and its formula take about 40 bytes of it. */
const CELLS_PER_SYNC = 100_000;

interface Block {
  sheet: number;
  /** first row of the block within the used range */
  offset: number;
  range: Excel.Range;
}

/** How far reading has come: the sheet that is read next, and blocks read of all. */
export interface ReadProgress {
  sheet: string;
  done: number;
  of: number;
}

export interface ReadOptions {
  /** read this sheet alone; names and stamp are always those of the workbook */
  sheet?: string | undefined;
  /** asked between blocks: a request already sent to Excel cannot be taken back */
  signal?: AbortSignal | undefined;
  /** before every block; waited for, so that whoever listens can let others work */
  onProgress?: (progress: ReadProgress) => Promise<void>;
}

/**
 * Rows of each sheet whose merges are asked for, in turn: Excel fails where there are more than 512 merged areas, and those of
 * the headings matter most.
 */
const MERGED_ROWS = [Infinity, 100, 0];

/** Reads the open workbook. Throws HostError, and the signal's reason once that is aborted. */
export async function readWorkbookSnapshot(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  const tries = supports('1.13') ? MERGED_ROWS : [0];
  for (const mergedRows of tries.slice(0, -1)) {
    try {
      return await readOnce(options, mergedRows);
    } catch (error) {
      // Excel names no reason when it is the merges; the next try tells.
      if (!(error instanceof HostError) || error.isExplained) throw error;
    }
  }
  return readOnce(options, 0);
}

function readOnce(options: ReadOptions, mergedRows: number): Promise<WorkbookSnapshot> {
  const { sheet: only, signal, onProgress } = options;
  return inExcel(async (context) => {
    const { workbook } = context;
    const worksheets = workbook.worksheets.load('items/name,items/visibility');
    const names = workbook.names.load('items/name,items/formula,items/visible');
    const part = workbook.customXmlParts.getByNamespace(STAMP_NAMESPACE).getOnlyItemOrNullObject().load('id');
    await context.sync();

    const items = worksheets.items.filter((sheet) => only === undefined || sheet.name === only);
    const used = items.map((sheet) =>
      sheet
        .getUsedRangeOrNullObject(true)
        .load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden'),
    );
    const stampXml = part.isNullObject ? null : part.getXml();
    await context.sync();

    const sheets = items.map((sheet, index): SheetSnapshot => {
      const range = used[index];
      const empty = !range || range.isNullObject;
      return {
        name: sheet.name,
        visibility: visibility(sheet.visibility),
        row: empty ? 0 : range.rowIndex,
        column: empty ? 0 : range.columnIndex,
        values: [],
        formulas: [],
        merges: [],
        // all or none; where only some are, they are asked for below
        hiddenRows: !empty && range.rowHidden ? [[range.rowIndex, range.rowIndex + range.rowCount - 1]] : [],
        hiddenColumns:
          !empty && range.columnHidden
            ? [[range.columnIndex, range.columnIndex + range.columnCount - 1]]
            : [],
      };
    });
    const merged =
      mergedRows === 0 ? [] : used.map((range, index) => askMerged(range, items[index], mergedRows));
    const groups = batches(used, items);
    for (const [done, group] of groups.entries()) {
      await onProgress?.({ sheet: sheets[group[0]?.sheet ?? 0]?.name ?? '', done, of: groups.length });
      signal?.throwIfAborted();
      for (const block of group) block.range.load('values,formulasR1C1');
      const hidden = group.map((block) => askHidden(block, used[block.sheet]));
      // One sync a 4 MB group of blocks is the budget, not one a sheet.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      for (const { sheet, range } of group) append(sheets[sheet], range.values, range.formulasR1C1);
      group.forEach(({ sheet, offset }, index) => appendHidden(sheets[sheet], offset, hidden[index]));
    }
    merged.forEach((areas, index) => {
      const sheet = sheets[index];
      if (sheet && areas && !areas.isNullObject) sheet.merges = mergedAddresses(areas.address);
    });
    return {
      sheets,
      names: names.items
        .map(({ name, formula, visible }) => ({ name, refersTo: String(formula), visible }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
      stamp: stampXml ? stampFor(stampFromXml(stampXml.value), worksheets.items, only) : null,
    };
  });
}

function askMerged(
  used: Excel.Range,
  sheet: Excel.Worksheet | undefined,
  rows: number,
): Excel.RangeAreas | null {
  if (used.isNullObject || sheet === undefined) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const asked = rowCount <= rows ? used : sheet.getRangeByIndexes(rowIndex, columnIndex, rows, columnCount);
  return asked.getMergedAreasOrNullObject().load('address');
}

/** Where one sheet is read alone, what was said by hand of the other sheets does not look as if their sheets were gone. */
function stampFor(stamp: Stamp | null, sheets: Excel.Worksheet[], only: string | undefined): Stamp | null {
  if (stamp === null || only === undefined) return stamp;
  const others = new Set(sheets.filter(({ name }) => name !== only).map(({ name }) => nameKey(name)));
  const isOf = ({ sheet }: { sheet: string }): boolean => !others.has(nameKey(sheet));
  return { ...stamp, mappings: stamp.mappings.filter(isOf), ignores: stamp.ignores.filter(isOf) };
}

export function visibility(value: Excel.SheetVisibility | string): SheetSnapshot['visibility'] {
  if (value === 'Hidden') return 'hidden';
  return value === 'VeryHidden' ? 'veryHidden' : 'visible';
}

/** Cuts the used ranges into row blocks and packs them into groups that fit one response. */
function batches(used: Excel.Range[], sheets: Excel.Worksheet[]): Block[][] {
  const groups: Block[][] = [];
  let room = 0;
  used.forEach((range, sheet) => {
    if (range.isNullObject) return;
    // what is told of a row is no more than a cell
    const cellsPerRow = range.columnCount + (isMixed(range.rowHidden) ? 1 : 0);
    const rowsPerBlock = Math.max(1, Math.floor(CELLS_PER_SYNC / cellsPerRow));
    for (let offset = 0; offset < range.rowCount; offset += rowsPerBlock) {
      const rows = Math.min(rowsPerBlock, range.rowCount - offset);
      const cells = rows * cellsPerRow;
      if (groups.length === 0 || cells > room) {
        groups.push([]);
        room = CELLS_PER_SYNC;
      }
      room -= cells;
      const block = sheets[sheet]?.getRangeByIndexes(
        range.rowIndex + offset,
        range.columnIndex,
        rows,
        range.columnCount,
      );
      if (block) groups.at(-1)?.push({ sheet, offset, range: block });
    }
  });
  return groups;
}

/** Excel answers a constant's own value in place of a formula: only a differing text with "=" is a formula. */
function append(sheet: SheetSnapshot | undefined, values: CellValue[][], formulas: unknown[][]): void {
  if (!sheet) return;
  values.forEach((row, index) => {
    sheet.values.push(row);
    sheet.formulas.push(
      row.map((value, column) => {
        const formula = formulas[index]?.[column];
        return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : '';
      }),
    );
  });
}

/** Excel says null where some of the rows or columns of a range are hidden and some are not. */
const isMixed = (hidden: boolean | null): boolean => hidden === null;

interface AskedHidden {
  rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/**
 * Asks row by row, and column by column with the first block, where only some are hidden. Addresses of the visible
 * cells would be shorter, but thousands of areas do not fit an address, and a protected sheet may refuse to find them.
 */
function askHidden({ range, offset }: Block, used: Excel.Range | undefined): AskedHidden {
  return {
    rows: used && isMixed(used.rowHidden) ? range.getColumn(0).getRowProperties({ rowHidden: true }) : null,
    columns:
      used && offset === 0 && isMixed(used.columnHidden)
        ? range.getRow(0).getColumnProperties({ columnHidden: true })
        : null,
  };
}

function appendHidden(
  sheet: SheetSnapshot | undefined,
  offset: number,
  asked: AskedHidden | undefined,
): void {
  if (!sheet || !asked) return;
  asked.rows?.value.forEach(({ rowHidden }, index) => {
    if (rowHidden) addHidden(sheet.hiddenRows, sheet.row + offset + index);
  });
  asked.columns?.value.forEach(({ columnHidden }, index) => {
    if (columnHidden) addHidden(sheet.hiddenColumns, sheet.column + index);
  });
}

function addHidden(runs: HiddenRun[], at: number): void {
  const run = runs.at(-1);
  if (run?.[1] === at - 1) run[1] = at;
  else runs.push([at, at]);
}

/** "'T 1'!A1:B2,'T 1'!D4:E4" (";" on some desktops) → sorted A1 ranges. */
export function mergedAddresses(addresses: string): string[] {
  const found = addresses.match(/\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+(?=[,;]|$)/g) ?? [];
  return found
    .map((address) => parseAddress(address))
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map((range) => rangeAddress(range));
}
