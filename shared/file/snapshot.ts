// Owns the two ways to the snapshot the checker sees: from the bytes of a file, and from the model of one.
// Invariant: both give deep-equal snapshots, and so does reading the open workbook through Office.js.
import type { SheetSnapshot, Stamp, WorkbookSnapshot } from '../contract/snapshot.ts';
import { STAMP_NAMESPACE } from '../contract/snapshot.ts';
import type { DefinedName } from '../contract/snapshot.ts';
import type { CellRange } from '../sheet/address.ts';
import { rangeAddress } from '../sheet/address.ts';
import { toR1C1 } from '../sheet/formula.ts';
import { offerCells } from '../sheet/gridCells.ts';
import { stampFromXml } from '../sheet/stamp.ts';
import type { Budget } from './budget.ts';
import { CellReader } from './cells.ts';
import { formulasR1C1 } from './formulaForms.ts';
import { GatheredCells } from './gatheredCells.ts';
import type { SnapshotRows } from './gatheredCells.ts';
import { Runs } from './hidden.ts';
import type { Unread, WorkbookModel } from './model.ts';
import type { Package } from './package.ts';
import { partSize, scanBytes } from './package.ts';
import { customXmlParts, workbookNames } from './read.ts';
import { readSharedStrings } from './sharedStrings.ts';
import { hidesTheRest, readColumn, readDimension, readMerge, SheetSink } from './sheetSink.ts';
import type { Surroundings } from './sheetSink.ts';
import type { SheetEntry } from './structure.ts';
import { readStructure, worksheets } from './structure.ts';
import { readWhatCanBe, unreadParts } from './unread.ts';

/** A snapshot and what of the file is not in it. */
export interface FileSnapshot {
  snapshot: WorkbookSnapshot;
  unread: Unread[];
}

/**
 * The snapshot of a workbook file, without a model between: a sheet of a million cells costs little more than its snapshot.
 * A damaged file is read as far as it can be.
 * @throws FileError for everything that is no readable workbook
 */
export function readSnapshot(bytes: Uint8Array): FileSnapshot {
  return readWhatCanBe(bytes, (found) => {
    const structure = readStructure(found);
    const strings = readSharedStrings(found, structure);
    const { date1904 } = structure;
    const snapshot = {
      sheets: worksheets(structure).map((entry) => readSheetSnapshot(found, entry, strings, date1904)),
      names: sortedNames(workbookNames(structure)),
      stamp: stampOf(customXmlParts(found, structure)),
    };
    return { snapshot, unread: unreadParts(found, structure) };
  });
}

function readSheetSnapshot(
  found: Package,
  { name, visibility, path }: SheetEntry,
  strings: string[],
  date1904: boolean,
): SheetSnapshot {
  const { repair, budget } = found;
  const gathered = new GatheredCells(budget);
  // formats are not part of a snapshot: every cell may have the first one
  const context = { strings, styleCount: 0, date1904, repair, budget };
  const cells = new CellReader(path, context, formulasR1C1(path, budget), gathered);
  const around = new AroundSnapshot(path, budget, gathered, partSize(found, path));
  if (path !== '') scanBytes(found, path, new SheetSink(path, cells, around, repair));
  cells.end();
  return sheetSnapshot(name, visibility, gathered, around);
}

/** What of a sheet stands around its cells and belongs to the snapshot. */
export interface Around {
  merges: CellRange[];
  hiddenColumns: Runs;
}

/** A cell takes 15 bytes of its part or more, and three of four places may be blank. */
const BYTES_A_PLACE = 4;

class AroundSnapshot implements Surroundings, Around {
  readonly merges: CellRange[] = [];
  readonly hiddenColumns = new Runs();
  private readonly path: string;
  private readonly budget: Budget;
  private readonly gathered: GatheredCells;
  /** so many places at most are made ready: a sheet with fewer cells is small anyway */
  private readonly places: number;
  private section = '';

  constructor(path: string, budget: Budget, gathered: GatheredCells, size: number) {
    this.path = path;
    this.budget = budget;
    this.gathered = gathered;
    this.places = size / BYTES_A_PLACE;
  }

  openSection(section: string, attributes: string): void {
    this.section = section;
    const { gathered, path } = this;
    if (section === 'sheetFormatPr') gathered.hidden.restHidden = hidesTheRest(attributes, path);
    else if (section === 'dimension') {
      const said = readDimension(attributes);
      if (said !== null) gathered.expect(said, this.places);
    }
  }
  open(tag: string, attributes: string): void {
    const { section, path } = this;
    if (section === 'mergeCells' && tag === 'mergeCell') {
      this.budget.take('merges', 1);
      this.merges.push(readMerge(attributes, path));
    } else if (section === 'cols' && tag === 'col') {
      const { first, last, hidden } = readColumn(attributes, path);
      if (hidden) this.hiddenColumns.add(first, last);
    }
  }
  wantsText(): boolean {
    return false;
  }
  text(): void {}
  close(): void {}
}

/**
 * The snapshot of a workbook whose model was read.
 * @throws FileError too-large when stray cells stretch a used range beyond what can be held
 */
export function workbookSnapshot(model: WorkbookModel): WorkbookSnapshot {
  return {
    sheets: model.sheets.map(({ name, visibility, cells, merges, rows: told, columns }) => {
      const gathered = new GatheredCells();
      for (const { row, column, value, formula } of cells)
        gathered.cell(row, column, value, formula === undefined ? null : toR1C1(formula, row, column));
      for (const { row, height, hidden } of told) gathered.row(row, height, hidden);
      const hiddenColumns = new Runs();
      for (const { first, last, hidden } of columns) if (hidden) hiddenColumns.add(first, last);
      return sheetSnapshot(name, visibility, gathered, { merges, hiddenColumns });
    }),
    names: sortedNames(model.names),
    stamp: stampOf(model.customXml),
  };
}

/**
 * The snapshot of the cells that were gathered. Its rows are made when they are first asked for: a check reads the cells.
 * @throws FileError too-large when stray cells stretch the used range beyond what can be held
 */
export function sheetSnapshot(
  name: string,
  visibility: SheetSnapshot['visibility'],
  gathered: GatheredCells,
  { merges, hiddenColumns }: Around,
): SheetSnapshot {
  const used = gathered.finish(name) ?? UNUSED;
  const { top: row, left: column, bottom, right } = used;
  let rows: SnapshotRows | null = null;
  const made = (): SnapshotRows => (rows ??= gathered.snapshotRows());
  const snapshot: SheetSnapshot = {
    name,
    visibility,
    row,
    column,
    get values() {
      return made().values;
    },
    get formulas() {
      return made().formulas;
    },
    merges: merges
      .filter((merge) => touches(merge, used))
      .sort((a, b) => a.top - b.top || a.left - b.left)
      .map(rangeAddress),
    hiddenRows: gathered.hidden.within(row, bottom),
    hiddenColumns: hiddenColumns.within(column, right),
  };
  offerCells(snapshot, () => gathered.gridCells());
  return snapshot;
}

const UNUSED: CellRange = { top: 0, left: 0, bottom: -1, right: -1 };

const touches = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

/** By code unit. */
export const sortedNames = (names: DefinedName[]): DefinedName[] =>
  [...names].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

export function stampOf(customXml: { namespace: string; xml: string }[]): Stamp | null {
  const stamp = customXml.find((part) => part.namespace === STAMP_NAMESPACE);
  return stamp ? stampFromXml(stamp.xml) : null;
}
