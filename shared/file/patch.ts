// Owns saving: the package that was opened with the changes in it, nothing else moved.
// Invariant: a part that is not touched keeps its compressed bytes; a failure throws before anything is returned.
import { strToU8 } from 'fflate';
import { quoteSheetName } from '../sheet/address.ts';
import {
  addContentType,
  addRelation,
  changeAttributes,
  prefixOf,
  removeContentTypes,
  removeRelations,
} from './edits.ts';
import { DECLARATION, emptySheet, SPREADSHEET } from './empty.ts';
import { fileError } from './errors.ts';
import { mentions, renameMentions } from './mentions.ts';
import type { Mended } from './mend/mend.ts';
import { mendFile, unkept } from './mend/mend.ts';
import type { SaveNotes } from './mend/notes.ts';
import { NO_NOTES } from './mend/notes.ts';
import { FileError } from './model.ts';
import type { SheetChange, SheetModel, WorkbookChanges } from './model.ts';
import type { Package } from './package.ts';
import {
  entryKey,
  hasPart,
  openPackage,
  partName,
  partText,
  relationships,
  relationshipsPath,
} from './package.ts';
import { patchCells } from './patchCells.ts';
import { patchFrame, withRows } from './patchFrame.ts';
import type { NameChange } from './patchWorkbookPart.ts';
import {
  addTab,
  askFullCalculation,
  changeNames,
  nameChange,
  removeTab,
  renameTab,
  setActiveTab,
  setVisibility,
} from './patchWorkbookPart.ts';
import { customXmlParts, EMPTY_PARTS, plainAreas, readModel } from './read.ts';
import type { SheetEntry, Structure } from './structure.ts';
import { readStructure, relatedPart, worksheets } from './structure.ts';
import type { StringWriter } from './stringWriter.ts';
import { stringWriter } from './stringWriter.ts';
import type { StyleWriter } from './styleWriter.ts';
import { styleWriter } from './styleWriter.ts';
import { childOf, isTrue } from './styles.ts';
import { followHeadings } from './tableHeadings.ts';
import { retitled } from './titles.ts';
import { missingParts } from './unread.ts';
import type { XmlElement } from './xml.ts';
import { attribute, escapeXml, parseXml, readAttributes } from './xml.ts';
import { writeZip } from './zip.ts';
import type { ZipOutput } from './zip.ts';

const TYPES = '[Content_Types].xml';
const SHEET_MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** A package with texts of parts replaced (null: taken away). */
interface Draft {
  found: Package;
  texts: Map<string, string | null>;
}

/** A saved file and what was done to the damage of the one that was opened. */
export interface Saved {
  bytes: Uint8Array;
  notes: SaveNotes;
}

/**
 * The file with the changes in it. Sheets are named as they are now; formulas, names and print areas use the new names
 * of renamed sheets. A formula with value null is written without a result and Excel calculates on opening.
 * @throws FileError cannot-keep when something in the file is or would be broken, or why the file cannot be read
 */
export const patchWorkbook = (bytes: Uint8Array, changes: WorkbookChanges): Uint8Array =>
  saveWorkbook(bytes, changes).bytes;

/**
 * The same with what a damaged file needed: mended where that has one meaning only, damage elsewhere kept as it is.
 * @throws FileError as patchWorkbook
 */
export function saveWorkbook(bytes: Uint8Array, changes: WorkbookChanges): Saved {
  try {
    return { bytes: patchWhole(bytes, changes, null), notes: NO_NOTES };
  } catch (error) {
    if (!(error instanceof FileError) || error.code === 'cannot-keep') throw error;
  }
  const mended = mendFile(bytes, changes);
  try {
    return { bytes: mended.finish(patchWhole(mended.bytes, changes, mended)), notes: mended.notes };
  } catch (error) {
    throw unkept(error);
  }
}

/** `mended`: how the bytes were made of a damaged file's, null for a whole file's own. */
function patchWhole(bytes: Uint8Array, changes: WorkbookChanges, mended: Mended | null): Uint8Array {
  const { removed } = changes;
  // a new sheet may have the name of one that goes: that one steps aside first
  const aside = removed
    .filter((name) => changes.added.some((sheet) => sameName(sheet.name, name)))
    .map((from, i) => ({ from, to: `dutoan removed ${i}` }));
  const renames = [
    ...aside,
    ...Object.entries(changes.sheets).flatMap(([from, change]) =>
      change.rename !== undefined && change.rename !== from ? [{ from, to: change.rename }] : [],
    ),
  ];
  const nameNow = (name: string): string => renames.find(({ from }) => from === name)?.to ?? name;
  const sheets = Object.fromEntries(
    Object.entries(changes.sheets).map(([name, change]) => [nameNow(name), change]),
  );
  const renamed = renameSheets(bytes, renames);
  const edited = edit(renamed, { ...changes, sheets }, removed.length > 0, mended);
  const made = removed.length ? removeSheets(edited, removed.map(nameNow)) : edited;
  return renames.length || changes.added.length || removed.length ? relistSheets(bytes, made) : made;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

// ── stages ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function renameSheets(bytes: Uint8Array, renames: { from: string; to: string }[]): Uint8Array {
  if (renames.length === 0) return bytes;
  const draft = openDraft(bytes);
  const structure = readStructure(draft.found);
  refuseLocked(structure);
  for (const { from } of renames) sheetNamed(structure, from);
  checkNames(structure.sheets.map(({ name }) => renames.find(({ from }) => from === name)?.to ?? name));
  // through names nobody has, so that two sheets may swap theirs
  const steps = renames.map((step, i) => ({ ...step, between: `dutoan rename ${i}` }));
  const paths = formulaParts(draft.found);
  for (const { from, between } of steps) renameEverywhere(draft, paths, from, between);
  for (const { from, to, between } of steps) {
    renameEverywhere(draft, paths, between, to);
    const { index } = sheetNamed(structure, from);
    draft.texts.set(structure.path, renameTab(textOf(draft, structure.path), index, to));
  }
  return writeDraft(draft);
}

function renameEverywhere(draft: Draft, paths: string[], from: string, to: string): void {
  for (const path of paths) {
    const text = textOf(draft, path);
    const made = renameMentions(text, path, from, to);
    if (made !== text) draft.texts.set(path, made);
  }
}

function removeSheets(bytes: Uint8Array, removed: readonly string[]): Uint8Array {
  const draft = openDraft(bytes);
  const structure = readStructure(draft.found);
  refuseLocked(structure);
  const gone = removed.map((name) => sheetNamed(structure, name));
  const left = structure.sheets.filter((sheet) => !gone.includes(sheet));
  if (!left.some((sheet) => sheet.visibility === 'visible')) throw fileError('noVisibleSheet');
  const reachedBefore = reachable(draft);
  let workbook = structure.text;
  for (const sheet of [...gone].sort((a, b) => b.index - a.index))
    workbook = removeTab(workbook, sheet.index);
  draft.texts.set(structure.path, workbook);
  const relations = relationshipsPath(structure.path);
  draft.texts.set(
    relations,
    removeRelations(textOf(draft, relations), new Set(gone.map(({ relation }) => relation))),
  );
  const reached = reachable(draft);
  for (const path of formulaParts(draft.found)) {
    if (!reached.has(path.toLowerCase())) continue;
    const user = gone.find(({ name }) => mentions(textOf(draft, path), path, name));
    if (user) throw fileError('sheetInUse', user.name);
  }
  dropParts(draft, new Set([...reachedBefore].filter((path) => !reached.has(path))));
  return writeDraft(draft);
}

/** The properties of the document list its sheets: there they follow. */
function relistSheets(before: Uint8Array, made: Uint8Array): Uint8Array {
  const draft = openDraft(made);
  const names = (found: Package): string[] => worksheets(readStructure(found)).map(({ name }) => name);
  const properties = relationships(draft.found, '').find(({ type }) => type === 'extended-properties');
  if (!properties || !hasPart(draft.found, properties.target)) return made;
  const text = textOf(draft, properties.target);
  let listed: string;
  try {
    listed = retitled(properties.target, text, names(openPackage(before)), names(draft.found));
  } catch (error) {
    // nothing depends on it: what cannot be read stays as it is
    if (error instanceof FileError) return made;
    throw error;
  }
  if (listed === text) return made;
  draft.texts.set(properties.target, listed);
  return writeDraft(draft);
}

type Edits = Omit<WorkbookChanges, 'removed'>;

/** Everything but renaming and removing. `partial`: sheets will still be removed, so the last visible one may be hidden. */
function edit(bytes: Uint8Array, changes: Edits, partial: boolean, mended: Mended | null): Uint8Array {
  const draft = openDraft(bytes);
  const { model, structure, styles } = readModel(draft.found, (sheet) => {
    const change = Object.hasOwn(changes.sheets, sheet) ? changes.sheets[sheet] : undefined;
    return change ? changedCells(change) : null;
  });
  const missing = missingParts(draft.found, structure);
  if (missing.length > 0 && !mended) throw fileError('missingPart', missing[0]);
  const strings = relatedPart(draft.found, structure, 'sharedStrings');
  const writers: Writers = {
    styles: styleWriter(styles),
    strings: mended?.inlineTexts
      ? null
      : stringWriter(strings ?? '', strings === null ? null : textOf(draft, strings), namespaceOf(structure)),
    formulasChanged: false,
    uncalculated: false,
  };
  const names: NameChange[] = [
    ...changes.removedNames.map((name) => ({ name, sheet: null, text: null, hidden: false })),
    ...changes.names.map(nameChange),
  ];
  const tabs = worksheets(structure);
  for (const [name, change] of Object.entries(changes.sheets)) {
    const entry = sheetNamed(structure, name);
    const now = model.sheets[tabs.indexOf(entry)];
    if (!now) throw fileError('noSheet', name);
    const text = textOf(draft, entry.path);
    followTables(draft, entry.path, change, now);
    const made = patchSheet(text, entry.path, change, now, writers);
    if (made !== text) draft.texts.set(entry.path, made);
    names.push(...printNames(change, now, name, entry, structure));
  }
  let workbook = structure.text;
  if (changes.added.length) {
    refuseLocked(structure);
    checkNames([...structure.sheets.map(({ name }) => name), ...changes.added.map(({ name }) => name)]);
  }
  changes.added.forEach((sheet, i) => {
    const path = freePath(draft, folderOf(structure.path), 'worksheets/sheet', '.xml');
    const rowHeight = model.defaultFont.size > 11 ? 15.75 : 15;
    const blank = emptySheet(rowHeight, namespaceOf(structure));
    const now: SheetModel = { ...EMPTY_PARTS, name: sheet.name, visibility: 'visible' };
    draft.texts.set(path, patchSheet(blank, path, sheet, now, writers));
    addPart(draft, path, `${SHEET_MAIN}.worksheet+xml`);
    workbook = addTab(workbook, sheet.name, relate(draft, structure, 'worksheet', path));
    const index = structure.sheets.length + i;
    if (sheet.visibility) workbook = setVisibility(workbook, index, sheet.visibility);
    names.push(...printNames(sheet, now, sheet.name, { index }, structure));
  });
  for (const [name, change] of Object.entries(changes.sheets))
    if (change.visibility && change.visibility !== sheetNamed(structure, name).visibility)
      workbook = setVisibility(workbook, sheetNamed(structure, name).index, change.visibility);
  workbook = changeNames(workbook, names);
  if (changes.active !== undefined) workbook = activate(draft, structure, workbook, changes);
  if (writers.uncalculated || changes.recalculate) workbook = askFullCalculation(workbook);
  if (workbook !== structure.text) draft.texts.set(structure.path, workbook);
  if (!partial) refuseAllHidden(workbook);
  if (writers.formulasChanged) dropCalculationChain(draft, structure);
  const newStyles = writers.styles.result();
  // beside formats that are lost, new ones would give looks to cells that had others
  const lostStyles = structure.relations.find((one) => one.type === 'styles' && missing.includes(one.target));
  if (newStyles !== null && lostStyles) throw fileError('damagedPart', lostStyles.target);
  storeShared(draft, structure, 'styles', styles?.part ?? null, newStyles);
  storeShared(draft, structure, 'sharedStrings', strings, writers.strings?.result() ?? null);
  for (const [namespace, xml] of Object.entries(changes.customXml))
    changeCustomXml(draft, structure, namespace, xml);
  return writeDraft(draft);
}

// ── sheets ──────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Writers {
  styles: StyleWriter;
  /** null: texts go into their cells */
  strings: StringWriter | null;
  formulasChanged: boolean;
  uncalculated: boolean;
}

/** Headings of tables change in the tables' own parts too. */
function followTables(draft: Draft, path: string, change: SheetChange, now: SheetModel): void {
  if (change.cells.length === 0) return;
  const texts = (): string[] => formulaParts(draft.found).map((part) => textOf(draft, part));
  for (const { type, target } of relationships(draft.found, path)) {
    if (type !== 'table' || !hasPart(draft.found, target)) continue;
    const text = textOf(draft, target);
    const made = followHeadings(target, text, change, now, texts);
    if (made !== text) draft.texts.set(target, made);
  }
}

function changedCells(change: SheetChange): (row: number, column: number) => boolean {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of change.cells) rows.set(row, (rows.get(row) ?? new Set<number>()).add(column));
  return (row, column) => rows.get(row)?.has(column) ?? false;
}

/** The rows are set aside while the small rest is edited, so that a big sheet is scanned twice and no more. */
function patchSheet(
  text: string,
  part: string,
  change: SheetChange,
  now: SheetModel,
  writers: Writers,
): string {
  const root = parseXml(part, text, 'sheetData');
  const data = childOf(root, 'sheetData');
  if (!data) return patchSheet(withRows(text), part, change, now, writers);
  const columns = (childOf(root, 'cols')?.children ?? []).map(({ attributes }) => ({
    first: Number(attribute(attributes, 'min')) - 1,
    last: Number(attribute(attributes, 'max')) - 1,
    style: Number(attribute(attributes, 'style') ?? 0),
  }));
  let rows = text.slice(data.start, data.end);
  let box = null;
  let hadRows = false;
  if (change.cells.length || change.rows) {
    const done = patchCells(rows, change.cells, change.rows, {
      part,
      sheetName: change.rename ?? now.name,
      cells: now.cells,
      columnStyle: (column) => columns.find((one) => one.first <= column && column <= one.last)?.style ?? 0,
      styles: writers.styles,
      strings: writers.strings,
    });
    rows = done.text;
    box = done.box;
    hadRows = done.hadRows;
    writers.formulasChanged ||= done.formulasChanged;
    writers.uncalculated ||= done.uncalculated;
  }
  const hole = `<${prefixOf(root)}sheetData/>`;
  const before = text.slice(0, data.start) + hole + text.slice(data.end);
  const frame = patchFrame(before, change, now, box && { box, hadRows });
  const place = childOf(parseXml(part, frame), 'sheetData');
  if (!place) throw fileError('damaged', part);
  return frame.slice(0, place.start) + rows + frame.slice(place.end);
}

/** Print area and repeated rows are names of the sheet; columns repeated by the user stay. */
function printNames(
  change: SheetChange,
  now: SheetModel,
  sheet: string,
  { index }: Pick<SheetEntry, 'index'>,
  structure: Structure,
): NameChange[] {
  const { print } = change;
  if (!print) return [];
  const made: NameChange[] = [];
  const absolute = (address: string): string =>
    `${quoteSheetName(sheet)}!${address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
  const set = (name: string, areas: string[]): void => {
    made.push({
      name,
      sheet: index,
      text: areas.length ? areas.map(absolute).join(',') : null,
      hidden: false,
    });
  };
  if (print.area !== (now.print?.area ?? null))
    set('_xlnm.Print_Area', print.area === null ? [] : print.area.split(','));
  if (print.titleRows !== (now.print?.titleRows ?? null)) {
    const old = structure.names.find((one) => one.sheet === index && one.name === '_xlnm.Print_Titles')?.text;
    const columns = (plainAreas(old) ?? []).filter((area) => /^[A-Z]/.test(area));
    set('_xlnm.Print_Titles', [...columns, ...(print.titleRows === null ? [] : [print.titleRows])]);
  }
  return made;
}

/** Shows a tab; the tabs selected until now are let go, else Excel would edit them as a group. */
function activate(draft: Draft, structure: Structure, workbook: string, changes: Edits): string {
  const wanted = changes.active ?? '';
  const added = changes.added.findIndex(({ name }) => name === wanted);
  const entry = added < 0 ? sheetNamed(structure, wanted) : null;
  const index = entry ? entry.index : structure.sheets.length + added;
  const paths = [
    ...worksheets(structure).map((sheet) => ({ path: sheet.path, index: sheet.index })),
    ...changes.added.map(({ name }, i) => ({
      path: addedPath(draft, workbook, name),
      index: structure.sheets.length + i,
    })),
  ];
  for (const sheet of paths) {
    const frame = readFrame(draft, sheet.path);
    if (frame === null) continue;
    const { text, root } = frame;
    const view = childOf(childOf(root, 'sheetViews'), 'sheetView');
    const selected = isTrue(attribute(view?.attributes ?? '', 'tabSelected'));
    if (!view || selected === (sheet.index === index)) continue;
    const tabSelected = sheet.index === index ? '1' : null;
    draft.texts.set(sheet.path, changeAttributes(text, view, { tabSelected }));
  }
  return setActiveTab(workbook, index);
}

/** The text of a sheet and what stands around its rows; null of a part too damaged to be written, which keeps its bytes. */
function readFrame(draft: Draft, path: string): { text: string; root: XmlElement } | null {
  try {
    const text = textOf(draft, path);
    return { text, root: parseXml(path, text, 'sheetData') };
  } catch (error) {
    if (error instanceof FileError && error.code === 'damaged') return null;
    throw error;
  }
}

/** Where the part of a tab added in this draft lies. */
function addedPath(draft: Draft, workbook: string, name: string): string {
  const element = childOf(parseXml('workbook.xml', workbook), 'sheets')?.children.find(
    (child) => attribute(child.attributes, 'name') === name,
  );
  const values = [...readAttributes(element?.attributes ?? '', 'workbook.xml')];
  const id = values.find(([key]) => key.endsWith(':id'))?.[1];
  const target = draftRelations(draft, draft.found.workbookPath).find((rel) => rel.id === id);
  if (!target) throw fileError('noSheet', name);
  return target.target;
}

function refuseAllHidden(workbook: string): void {
  const tabs = childOf(parseXml('workbook.xml', workbook), 'sheets')?.children ?? [];
  if (!tabs.some((tab) => !/hidden/i.test(attribute(tab.attributes, 'state') ?? '')))
    throw fileError('noVisibleSheet');
}

function refuseLocked(structure: Structure): void {
  const protection = childOf(structure.root, 'workbookProtection');
  if (isTrue(attribute(protection?.attributes ?? '', 'lockStructure'))) throw fileError('structureLocked');
}

function sheetNamed(structure: Structure, name: string): SheetEntry {
  const [entry, another] = structure.sheets.filter((sheet) => sheet.name === name);
  if (!entry) throw fileError('noSheet', name);
  // of two sheets of one name, which Excel does not write, nobody could say which is meant
  if (another) throw fileError('badSheetName', name);
  return entry;
}

/** Excel's own rules for sheet names. */
function checkNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    const bad = /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || key === 'history';
    if (name.trim() === '' || name.length > 31 || bad || seen.has(key)) throw fileError('badSheetName', name);
    seen.add(key);
  }
}

// ── package ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function openDraft(bytes: Uint8Array): Draft {
  const found = openPackage(bytes);
  const names = new Set<string>();
  for (const entry of found.zip.entries) {
    if (names.has(entryKey(entry))) throw fileError('damaged', entry.name);
    names.add(entryKey(entry));
  }
  if (relationships(found, '').some((rel) => rel.dialect.includes('digital-signature')))
    throw fileError('signed');
  return { found, texts: new Map() };
}

function textOf(draft: Draft, path: string): string {
  const text = draft.texts.get(path);
  if (text === null) throw fileError('missingPart', path);
  return text ?? partText(draft.found, path);
}

function writeDraft(draft: Draft): Uint8Array {
  const { zip } = draft.found;
  const byName = new Map([...draft.texts].map(([path, text]) => [path.toLowerCase(), { path, text }]));
  const outputs: ZipOutput[] = [];
  for (const entry of zip.entries) {
    const changed = byName.get(entryKey(entry));
    byName.delete(entryKey(entry));
    if (!changed) outputs.push({ keep: entry });
    else if (changed.text !== null) outputs.push({ name: entry.name, bytes: strToU8(changed.text) });
  }
  for (const { path, text } of byName.values())
    if (text !== null) outputs.push({ name: path, bytes: strToU8(text) });
  return writeZip(zip, outputs);
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

const namespaceOf = (structure: Structure): string => {
  const prefix = prefixOf(structure.root);
  return (
    attribute(structure.root.attributes, prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns') ?? SPREADSHEET
  );
};

function freePath(draft: Draft, folder: string, stem: string, extension: string): string {
  for (let number = 1; ; number++) {
    const path = `${folder}${stem}${number}${extension}`;
    if (!hasPart(draft.found, path) && !draft.texts.get(path)) return path;
  }
}

function addPart(draft: Draft, path: string, type: string): void {
  draft.texts.set(TYPES, addContentType(textOf(draft, TYPES), path, type));
}

/** Adds a relationship from the workbook in the dialect the file speaks; returns its id. */
function relate(draft: Draft, structure: Structure, type: string, path: string): string {
  const relations = relationshipsPath(structure.path);
  const dialect = structure.relations.find((rel) => rel.type === 'worksheet')?.dialect ?? '';
  const { text, id } = addRelation(textOf(draft, relations), dialect + type, `/${path}`);
  draft.texts.set(relations, text);
  return id;
}

/** Puts the new text of styles or shared strings where the workbook has them, or adds the part. */
function storeShared(
  draft: Draft,
  structure: Structure,
  type: 'styles' | 'sharedStrings',
  path: string | null,
  text: string | null,
): void {
  if (text === null) return;
  const target = path ?? `${folderOf(structure.path)}${type}.xml`;
  // a part of that name which the workbook does not relate to is not ours to replace
  if (path === null && hasPart(draft.found, target)) throw fileError('damagedPart', target);
  draft.texts.set(target, text);
  if (path !== null) return;
  addPart(draft, target, `${SHEET_MAIN}.${type}+xml`);
  relate(draft, structure, type, target);
}

function dropCalculationChain(draft: Draft, structure: Structure): void {
  const path = relatedPart(draft.found, structure, 'calcChain');
  if (path === null) return;
  const relations = relationshipsPath(structure.path);
  const ids = structure.relations.filter((rel) => rel.type === 'calcChain').map((rel) => rel.id);
  draft.texts.set(relations, removeRelations(textOf(draft, relations), new Set(ids)));
  dropParts(draft, new Set([path.toLowerCase()]));
}

/** Takes parts (lower-case paths) out, with their own relationships and content types. */
function dropParts(draft: Draft, paths: ReadonlySet<string>): void {
  if (paths.size === 0) return;
  const withRelations = new Set([...paths].flatMap((path) => [path, relationshipsPath(path)]));
  draft.texts.set(TYPES, removeContentTypes(textOf(draft, TYPES), withRelations));
  for (const entry of draft.found.zip.entries)
    if (paths.has(entryKey(entry))) {
      const path = partName(entry);
      draft.texts.set(path, null);
      const own = relationshipsPath(path);
      if (hasPart(draft.found, own)) draft.texts.set(own, null);
    }
}

/** Relationships as the draft has them. */
function draftRelations(draft: Draft, source: string): ReturnType<typeof relationships> {
  return relationships(draft.found, source, draft.texts.get(relationshipsPath(source)));
}

/** Lower-case paths of every part that relationships lead to. */
function reachable(draft: Draft): Set<string> {
  const seen = new Set<string>();
  const waiting = [''];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop())
    for (const { target, external } of draftRelations(draft, source))
      if (!external && hasPart(draft.found, target) && !seen.has(target.toLowerCase())) {
        seen.add(target.toLowerCase());
        waiting.push(target);
      }
  return seen;
}

/** Parts that may hold formulas or name sheets. */
function formulaParts(found: Package): string[] {
  return found.zip.entries
    .map(partName)
    .filter((name) => /\.xml$/i.test(name) && !/^(docProps|customXml|\[Content_Types\])/i.test(name))
    .filter((name) => !/(sharedStrings|styles|calcChain)\.xml$|\/theme\//i.test(name));
}

/** Sets or removes the customXml part of a namespace; several of one namespace become one. */
function changeCustomXml(draft: Draft, structure: Structure, namespace: string, xml: string | null): void {
  const present = customXmlParts(draft.found, structure).filter((part) => part.namespace === namespace);
  const [first, ...others] = present;
  const gone = xml === null ? present : others;
  if (gone.length) {
    const paths = new Set(gone.map(({ path }) => path.toLowerCase()));
    const ids = structure.relations.filter((rel) => paths.has(rel.target.toLowerCase())).map((rel) => rel.id);
    const relations = relationshipsPath(structure.path);
    draft.texts.set(relations, removeRelations(textOf(draft, relations), new Set(ids)));
    for (const { path } of gone)
      for (const rel of relationships(draft.found, path)) paths.add(rel.target.toLowerCase());
    dropParts(draft, paths);
  }
  if (xml === null || first?.xml === xml) return;
  parseXml('customXml', xml);
  if (first) {
    draft.texts.set(first.path, xml);
    return;
  }
  const path = freePath(draft, 'customXml/', 'item', '.xml');
  const number = /\d+/.exec(path)?.[0] ?? '1';
  const properties = `customXml/itemProps${number}.xml`;
  const dialect = structure.relations.find((rel) => rel.type === 'worksheet')?.dialect ?? '';
  draft.texts.set(path, xml);
  draft.texts.set(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${itemId(namespace)}" xmlns:ds="${CUSTOM_XML}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  draft.texts.set(
    relationshipsPath(path),
    addRelation(null, `${dialect}customXmlProps`, `itemProps${number}.xml`).text,
  );
  const types = parseXml(TYPES, textOf(draft, TYPES)).children;
  const hasDefault = types.some(
    (child) => child.local === 'Default' && attribute(child.attributes, 'Extension')?.toLowerCase() === 'xml',
  );
  if (!hasDefault) addPart(draft, path, 'application/xml');
  addPart(draft, properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  relate(draft, structure, 'customXml', path);
}

/** A GUID that depends on the namespace only: the same save gives the same bytes. */
function itemId(namespace: string): string {
  let hash = '';
  for (let seed = 1; seed <= 4; seed++) {
    let value = Math.imul(seed, 0x9e3779b1);
    for (const char of namespace) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
    hash += (value >>> 0).toString(16).toUpperCase().padStart(8, '0');
  }
  return `{${hash.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}}`;
}
