// Owns making a damaged file fit for a save: step by step, and what it then means is compared with what was read of it.
// Invariant: what is not the same in every cell, name and format as what was read is not saved.
import { fileError } from '../errors.ts';
import { FileError } from '../model.ts';
import type { SheetModel, WorkbookChanges, WorkbookModel } from '../model.ts';
import { hasPart, relationships, relationshipsPath } from '../package.ts';
import { customXmlParts, readWorkbook } from '../read.ts';
import { relatedPart, worksheets } from '../structure.ts';
import { Bench } from './bench.ts';
import { mendContainer, mendFigures } from './container.ts';
import { mendLists } from './lists.ts';
import type { SaveNotes } from './notes.ts';
import { mendShared } from './shared.ts';
import { mendSheet } from './sheet.ts';
import { mendSheetList } from './workbook.ts';

export interface Mended {
  /** a file that can be edited */
  bytes: Uint8Array;
  notes: SaveNotes;
  /** new texts go into their cells: the list of shared ones is not whole */
  inlineTexts: boolean;
  /** the edited file with what was set aside back in its place; throws FileError when an edit touched that */
  finish(edited: Uint8Array): Uint8Array;
}

/**
 * Mends what would stand in the way of editing these sheets.
 * @throws FileError cannot-keep with the reason where that would lose or guess something; why the file cannot be read
 */
export function mendFile(bytes: Uint8Array, changes: WorkbookChanges): Mended {
  const before = readWorkbook(bytes);
  try {
    const touched = new Set(Object.keys(changes.sheets));
    const bench = new Bench(bytes);
    bench.bytes = mendContainer(bytes, bench.notes);
    bench.bytes = mendFigures(bench.bytes, neededParts(bench, touched), bench.notes);
    mendLists(bench);
    mendSheetList(bench, touched);
    mendShared(bench);
    const { structure } = bench.structure();
    for (const { name, path } of worksheets(structure))
      if (touched.has(name) && path !== '') mendSheet(bench, path);
    if (!meansTheSame(before, readWorkbook(bench.bytes), null)) throw fileError('damagedPackage');
    return {
      bytes: bench.bytes,
      notes: bench.notes.result(structure.sheets),
      inlineTexts: bench.inlineTexts,
      finish: (edited) => {
        const saved = bench.restore(edited);
        if (!meansTheSame(before, readWorkbook(saved), changes)) throw fileError('damagedPackage');
        return saved;
      },
    };
  } catch (error) {
    throw unkept(error);
  }
}

/** What ends the save of a file that can be read is never that it cannot. */
export function unkept(error: unknown): unknown {
  return error instanceof FileError && error.code !== 'cannot-keep' ? fileError('damagedPackage') : error;
}

/** Parts a save of these sheets reads, by lower-case path. */
function neededParts(bench: Bench, touched: ReadonlySet<string>): Set<string> {
  const { found, structure } = bench.structure();
  const needed = ['[Content_Types].xml', '_rels/.rels', structure.path, relationshipsPath(structure.path)];
  for (const type of ['styles', 'sharedStrings', 'theme']) {
    const path = relatedPart(found, structure, type);
    if (path !== null) needed.push(path);
  }
  needed.push(...customXmlParts(found, structure).map(({ path }) => path));
  for (const { name, path } of worksheets(structure))
    if (touched.has(name) && path !== '') {
      needed.push(path, relationshipsPath(path));
      if (hasPart(found, path))
        needed.push(
          ...relationships(found, path).flatMap(({ type, target }) => (type === 'table' ? [target] : [])),
        );
    }
  return new Set(needed.map((path) => path.toLowerCase()));
}

/** What a sheet holds; what hangs on its rows is not seen while it is set aside. */
const plain = (sheet: SheetModel): string =>
  JSON.stringify([
    sheet.name,
    sheet.visibility,
    sheet.cells,
    sheet.columns,
    sheet.rows,
    sheet.merges,
    sheet.freeze,
    sheet.validations,
    sheet.print,
    sheet.protected,
  ]);

/** Whether two readings agree but for what was changed; null: nothing was. */
function meansTheSame(before: WorkbookModel, after: WorkbookModel, changes: WorkbookChanges | null): boolean {
  const isShuffled =
    changes !== null &&
    (changes.added.length > 0 ||
      changes.removed.length > 0 ||
      Object.values(changes.sheets).some(({ rename }) => rename !== undefined));
  // formulas follow the names of sheets: a plain save of whole files does that too and is tested by itself
  if (isShuffled) return true;
  const changed = (name: string): WorkbookChanges['sheets'][string] | undefined =>
    changes && Object.hasOwn(changes.sheets, name) ? changes.sheets[name] : undefined;
  const pairs = before.sheets.map((sheet, i) => [sheet, after.sheets[i]] as const);
  const sameSheets =
    before.sheets.length === after.sheets.length &&
    pairs.every(([sheet, other]) => {
      const change = changed(sheet.name);
      if (!other) return false;
      if (!change) return plain(sheet) === plain(other);
      const touched = new Set(change.cells.map(({ row, column }) => `${row} ${column}`));
      const rest = ({ cells }: typeof sheet): string =>
        JSON.stringify(cells.filter(({ row, column }) => !touched.has(`${row} ${column}`)));
      return rest(sheet) === rest(other);
    });
  const around = ({ names, customXml, date1904, styles }: WorkbookModel): string =>
    JSON.stringify(
      changes === null
        ? [names, customXml, date1904, styles]
        : [date1904, styles.slice(0, before.styles.length)],
    );
  return sameSheets && around(before) === around(after);
}
