// Owns finding out, before a person is asked, which cells of a fix Excel would not take or would take otherwise than shown.
// Invariant: nothing is written; the number of syncs grows neither with sheets nor with tables, and with cells only where a sheet
// is partly hidden, locked or in arrays, a part of cells at a time. What this Excel cannot be asked is not guessed: the writing
// still reads every cell back.
import type { CellChange } from '#shared/contract/fix.ts';
import type { CellRange } from '#shared/sheet/address.ts';
import { HostError, inExcel } from './errors.ts';
import { supports } from './support.ts';
import { columnFormula, columnTakes, headingTakes } from './tableColumns.ts';

/** Why a cell will not be written. */
export type Hindrance = 'gone' | 'protected' | 'hidden' | 'merged' | 'array' | 'tableHeading' | 'tableColumn';

/** Proxies of one sync; more make a request too large for Excel on the web. */
const CELLS_A_SYNC = 1_000;
/** Formulas of one answer, which may have 5 MB. */
const FORMULAS_A_SYNC = 100_000;

/** true or false of all cells of an area, null where they differ */
type OfAll = boolean | null;

interface Field {
  name: string;
  changes: CellChange[];
  area: CellRange;
  isProtected: boolean;
  isLocked: OfAll;
  isHidden: OfAll;
  isArray: OfAll;
  merges: CellRange[];
  tables: Table[];
}

interface Table {
  range: CellRange;
  hasHeadings: boolean;
  hasTotals: boolean;
  /** the formula that works a column out, by column of the sheet */
  columns: Map<number, string | null>;
}

/** What stands in the way of each change, in their order; null where nothing does. Throws HostError. */
export async function foresee(changes: readonly CellChange[]): Promise<(Hindrance | null)[]> {
  if (changes.length === 0) return [];
  const fields = await readFields(changes);
  await readMerges(fields);
  await readArrays(fields);
  await readColumns(fields);
  const single = await readSingle(fields);
  const bySheet = new Map(fields.map((field) => [field.name, field]));
  return changes.map((change) => {
    const field = bySheet.get(change.sheet);
    if (field === undefined) return 'gone';
    return hindrance(change, field, single.get(change));
  });
}

function hindrance(change: CellChange, field: Field, own: Single | undefined): Hindrance | null {
  const { row, column } = change;
  if (field.isProtected && (own?.isLocked ?? field.isLocked) === true) return 'protected';
  if ((own?.isHidden ?? field.isHidden) === true) return 'hidden';
  const isCovered = field.merges.some(
    (area) => isWithin(area, row, column) && (row !== area.top || column !== area.left),
  );
  if (isCovered) return 'merged';
  if ((own?.isArray ?? field.isArray) === true) return 'array';
  const table = field.tables.find(({ range }) => isWithin(range, row, column));
  if (table === undefined) return null;
  if (isHeading(table, row)) return headingTakes(change) ? null : 'tableHeading';
  if (isTotal(table, row)) return null;
  return columnTakes(change, table.columns.get(column) ?? null) ? null : 'tableColumn';
}

const isWithin = ({ top, left, bottom, right }: CellRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const isHeading = ({ hasHeadings, range }: Table, row: number): boolean => hasHeadings && row === range.top;
const isTotal = ({ hasTotals, range }: Table, row: number): boolean => hasTotals && row === range.bottom;

// ── what is asked of whole sheets ───────────────────────────────────────────────────────────────────────────────────

/** The sheets that are there, with the smallest area around their changes. Two syncs. */
function readFields(changes: readonly CellChange[]): Promise<Field[]> {
  const bySheet = new Map<string, CellChange[]>();
  for (const change of changes) {
    const own = bySheet.get(change.sheet);
    if (own) own.push(change);
    else bySheet.set(change.sheet, [change]);
  }
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const tables = context.workbook.tables.load('items/showHeaders,items/showTotals,items/worksheet/name');
    const asked = [...bySheet].map(([name, own]) => ({
      name,
      own,
      sheet: worksheets.getItemOrNullObject(name).load('name'),
    }));
    await context.sync();
    const found = asked
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ name, own, sheet }) => {
        const area = around(own);
        const range = rangeOf(sheet, area).load('rowHidden,columnHidden');
        return {
          field: { name, changes: own, area },
          protection: sheet.protection.load('protected'),
          range,
          lock: range.format.protection.load('locked'),
          tables: tables.items
            .filter(({ worksheet }) => worksheet.name === sheet.name)
            .map((table) => ({
              table,
              range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
            })),
        };
      });
    await context.sync();
    return found.map(({ field, protection, range, lock, tables: own }): Field => ({
      ...field,
      isProtected: protection.protected,
      isLocked: lock.locked,
      isHidden: either(range.rowHidden, range.columnHidden),
      isArray: false,
      merges: [],
      tables: own.map(({ table, range: of }) => ({
        range: areaOf(of),
        hasHeadings: table.showHeaders,
        hasTotals: table.showTotals,
        columns: new Map(),
      })),
    }));
  });
}

function around(changes: readonly CellChange[]): CellRange {
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of changes) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

/** Hidden is what has a hidden row or a hidden column. */
function either(rows: OfAll, columns: OfAll): OfAll {
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

/** Excel tells an area only where its first cell is asked about, and none at all where there are more than 512. */
async function readMerges(fields: readonly Field[]): Promise<void> {
  if (!supports('1.13')) return;
  await whereKnown(async (context) => {
    const asked = fields.map((field) => ({
      field,
      areas: rangeOf(context.workbook.worksheets.getItem(field.name), { ...field.area, top: 0, left: 0 })
        .getMergedAreasOrNullObject()
        .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount'),
    }));
    await context.sync();
    for (const { field, areas } of asked)
      if (!areas.isNullObject) field.merges = areas.areas.items.map((range) => areaOf(range));
  });
}

/** Spilled cells and those of a formula entered over several cells alike. */
async function readArrays(fields: readonly Field[]): Promise<void> {
  if (!supports('1.12')) return;
  await whereKnown(async (context) => {
    const asked = fields.map((field) => ({
      field,
      range: rangeOf(context.workbook.worksheets.getItem(field.name), field.area).load('savedAsArray'),
    }));
    await context.sync();
    for (const { field, range } of asked) field.isArray = range.savedAsArray;
  });
}

/** What an Excel does not answer stays unknown: a fix must not be kept from a sheet for it. */
async function whereKnown(ask: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  try {
    await inExcel(ask);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

// ── what is asked of columns and cells, where it matters ────────────────────────────────────────────────────────────

/** The formulas of the columns of tables that changes lie in. */
async function readColumns(fields: readonly Field[]): Promise<void> {
  const wanted = fields.flatMap(({ name, changes, tables }) =>
    tables.flatMap((table) => {
      const { range, hasHeadings, hasTotals } = table;
      const body = {
        ...range,
        top: range.top + (hasHeadings ? 1 : 0),
        bottom: range.bottom - (hasTotals ? 1 : 0),
      };
      const columns = new Set(
        changes.filter(({ row, column }) => isWithin(body, row, column)).map(({ column }) => column),
      );
      return [...columns].map((column) => ({
        name,
        table,
        column,
        area: { ...body, left: column, right: column },
        cost: body.bottom - body.top + 1,
      }));
    }),
  );
  for (const part of inParts(wanted, ({ cost }) => cost, FORMULAS_A_SYNC)) await readFormulas(part);
}

interface Column {
  name: string;
  table: Table;
  column: number;
  area: CellRange;
}

function readFormulas(columns: readonly Column[]): Promise<void> {
  return inExcel(async (context) => {
    const asked = columns.map((one) => ({
      ...one,
      range: rangeOf(context.workbook.worksheets.getItem(one.name), one.area).load('formulasR1C1'),
    }));
    await context.sync();
    for (const { table, column, range } of asked)
      table.columns.set(column, columnFormula(range.formulasR1C1.map(([cell]) => asFormula(cell))));
  });
}

const asFormula = (cell: unknown): string => (typeof cell === 'string' && cell.startsWith('=') ? cell : '');

interface Single {
  isLocked: boolean;
  isHidden: boolean;
  isArray: boolean;
}

/** Cells of sheets of which not all cells are alike. */
async function readSingle(fields: readonly Field[]): Promise<Map<CellChange, Single>> {
  const found = new Map<CellChange, Single>();
  const unlike = fields.filter(
    ({ isProtected, isLocked, isHidden, isArray }) =>
      isHidden === null || isArray === null || (isProtected && isLocked === null),
  );
  const wanted = unlike.flatMap((field) => field.changes.map((change) => ({ field, change })));
  for (const part of inParts(wanted, () => 1, CELLS_A_SYNC))
    for (const [change, own] of await readPart(part)) found.set(change, own);
  return found;
}

function readPart(part: readonly { field: Field; change: CellChange }[]): Promise<[CellChange, Single][]> {
  return inExcel(async (context) => {
    const asked = part.map(({ field, change }) => {
      const { row, column } = change;
      const range = context.workbook.worksheets
        .getItem(field.name)
        .getRangeByIndexes(row, column, 1, 1)
        .load(field.isArray === null ? 'rowHidden,columnHidden,savedAsArray' : 'rowHidden,columnHidden');
      return { field, change, range, lock: range.format.protection.load('locked') };
    });
    await context.sync();
    return asked.map(({ field, change, range, lock }): [CellChange, Single] => [
      change,
      {
        isLocked: lock.locked,
        isHidden: range.rowHidden || range.columnHidden,
        isArray: field.isArray === null ? range.savedAsArray : field.isArray,
      },
    ]);
  });
}

function inParts<T>(items: readonly T[], costOf: (item: T) => number, most: number): T[][] {
  const parts: T[][] = [];
  let spent = Infinity;
  for (const item of items) {
    const cost = costOf(item);
    if (spent + cost > most) {
      parts.push([]);
      spent = 0;
    }
    parts.at(-1)?.push(item);
    spent += cost;
  }
  return parts;
}
