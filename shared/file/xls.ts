// Owns reading an .xls file (Excel 5 to 2003): bytes in, the snapshot the checker sees or the plain model out.
// Invariant: whatever the bytes are, the answer is a reading or a FileError; what was not read stands in `unread`.
import { toA1 } from '../sheet/formula.ts';
import { Budget } from './budget.ts';
import { fileError } from './errors.ts';
import { GatheredCells } from './gatheredCells.ts';
import { FileError } from './model.ts';
import type { ModelCell, SheetModel, Unread, WorkbookModel } from './model.ts';
import { rootNamespace } from './read.ts';
import { markArrays, ModelCells, sortCells } from './readSheet.ts';
import { createRepair } from './repair.ts';
import type { FileSnapshot } from './snapshot.ts';
import { readSnapshot, sheetSnapshot, sortedNames, stampOf } from './snapshot.ts';
import { decodeXml } from './xml.ts';
import { openContainer } from './xls/container.ts';
import type { Container } from './xls/container.ts';
import { readGlobals } from './xls/globals.ts';
import type { Globals, Tab } from './xls/globals.ts';
import type { OtherBook } from './xls/links.ts';
import { readSheet } from './xls/sheet.ts';
import type { AroundCells, SheetSink } from './xls/sheet.ts';

/** The snapshot of a workbook file of either kind: .xlsx and .xlsm, or .xls. Throws FileError for everything else. */
export function readAnySnapshot(bytes: Uint8Array): FileSnapshot {
  try {
    return readSnapshot(bytes);
  } catch (error) {
    if (error instanceof FileError && error.code === 'old-format') return readXlsSnapshot(bytes);
    throw error;
  }
}

/** The snapshot of an .xls file. Throws FileError for everything that is none. */
export function readXlsSnapshot(bytes: Uint8Array): FileSnapshot {
  const book = openBook(bytes);
  const { globals } = book;
  const sheets = readTabs(
    book,
    () => new GatheredCells(globals.budget),
    ({ name, visibility }, gathered, around) => sheetSnapshot(name, visibility, gathered, around),
  );
  return {
    snapshot: {
      sheets,
      names: sortedNames(globals.names),
      stamp: stampOf(book.customXml),
    },
    unread: unreadOf(globals),
  };
}

export interface XlsModel {
  model: WorkbookModel;
  /** workbooks its formulas read from, as [1], [2] … */
  others: OtherBook[];
  /** names of all tabs, those that are no worksheets too */
  tabs: string[];
}

/** The model of an .xls file. Throws FileError for everything that is none. */
export function readXlsModel(bytes: Uint8Array): XlsModel {
  const book = openBook(bytes);
  const { globals, customXml } = book;
  const styles = globals.looks.styles();
  const sheets = readTabs(book, () => new BudgetedCells(globals.budget, styles.length), sheetModel);
  const shown = globals.tabs[globals.active]?.name;
  const model: WorkbookModel = {
    sheets,
    styles,
    defaultFont: globals.looks.defaultFont,
    names: globals.names,
    customXml,
    date1904: globals.date1904,
    active: Math.max(
      0,
      sheets.findIndex(({ name }) => name === shown),
    ),
    unread: unreadOf(globals),
  };
  return { model, others: globals.links.others, tabs: globals.links.sheets };
}

interface Book {
  stream: Uint8Array;
  globals: Globals;
  customXml: { namespace: string; xml: string }[];
}

function openBook(bytes: Uint8Array): Book {
  const repair = createRepair();
  const budget = new Budget();
  // an old file may come without a container
  if (bytes[0] === 0x09)
    return { stream: bytes, globals: readGlobals(bytes, 'Book', budget, repair), customXml: [] };
  const container = openContainer(bytes);
  const found = container.stream('workbook') ?? container.stream('book');
  if (found === null) throw fileError('missingPart', 'Workbook');
  if (!found.whole) repair.lose('cut', 'Workbook');
  return {
    stream: found.bytes,
    globals: readGlobals(found.bytes, 'Workbook', budget, repair),
    customXml: customXmlOf(container, budget),
  };
}

/** Documents the product or others keep in the file, as [MS-OSHARED] 2.3.6 lays them out. */
function customXmlOf(container: Container, budget: Budget): Book['customXml'] {
  const STORE = 'msodatastore';
  return container.storages(STORE).flatMap((folder) => {
    const item = container.stream(STORE, folder, 'item');
    if (item === null) return [];
    budget.take('letters', item.bytes.length);
    try {
      const xml = decodeXml(item.bytes, folder);
      const namespace = rootNamespace(xml, folder);
      return namespace === null ? [] : [{ namespace, xml }];
    } catch (error) {
      if (error instanceof FileError && error.code !== 'too-large') return [];
      throw error;
    }
  });
}

/** Reads the worksheets in order; other tabs are noted, charts have nothing to read. */
function readTabs<Sink extends SheetSink, Sheet>(
  { stream, globals }: Book,
  makeSink: () => Sink,
  make: (tab: Tab, sink: Sink, around: AroundCells) => Sheet,
): Sheet[] {
  const { tabs, repair } = globals;
  const sheets: Sheet[] = [];
  // sheets that lie in one another would let a small file be read thousands of times
  let spent = 0;
  for (const tab of tabs) {
    if (tab.kind === 'other') repair.lose('otherSheet', '', tab.name);
    if (tab.kind !== 'worksheet') continue;
    if (spent > stream.length) {
      repair.lose('sheet', '', tab.name);
      continue;
    }
    const sink = makeSink();
    const around = readSheet(stream, tab, globals, sink);
    spent += around.spent;
    if (around.isDialog) repair.lose('otherSheet', '', tab.name);
    else sheets.push(make(tab, sink, around));
  }
  if (sheets.length === 0) repair.lose('noSheets', '');
  return sheets;
}

function unreadOf({ repair, tabs }: Globals): Unread[] {
  return repair.list().map(({ part, text }) => ({
    sheet: tabs.find(({ name }) => name === part)?.name ?? null,
    part,
    text,
  }));
}

/** Gathers the cells of the model, with formulas in A1; what is only a format is left out. */
class BudgetedCells extends ModelCells {
  private readonly budget: Budget;
  private readonly styleCount: number;

  constructor(budget: Budget, styleCount: number) {
    super(() => true);
    this.budget = budget;
    this.styleCount = styleCount;
  }

  override cell(
    row: number,
    column: number,
    value: ModelCell['value'],
    formula: string | null,
    style: number,
  ): void {
    if (value === '' && formula === null) return;
    this.budget.take('places', 1);
    const known = style < this.styleCount ? style : 0;
    super.cell(row, column, value, formula === null ? null : toA1(formula, row, column), known);
  }
}

function sheetModel(
  { name, visibility }: Tab,
  cells: BudgetedCells,
  { merges, columns, freeze, arrays }: AroundCells,
): SheetModel {
  const ordered = cells.ordered ? cells.cells : sortCells(cells.cells);
  if (arrays.length > 0) markArrays(ordered, arrays);
  return {
    name,
    visibility,
    cells: ordered,
    columns,
    rows: cells.allRows(ordered.at(-1)?.row ?? -1),
    merges,
    freeze,
    validations: [],
    print: null,
    protected: false,
    anchored: arrays.length > 0 ? ['array'] : [],
  };
}
