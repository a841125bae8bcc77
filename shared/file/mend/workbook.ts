// Owns mending what the workbook part and its relationships say of sheets, where only one reading is possible.
// Invariant: a sheet gets a part only when one sheet has lost its part and one part belongs to no sheet.
import { addRelation, applyEdits, changeAttributes } from '../edits.ts';
import type { Edit } from '../edits.ts';
import { fileError } from '../errors.ts';
import { FileError } from '../model.ts';
import { hasPart, partText, relationshipsPath } from '../package.ts';
import type { SheetEntry, Structure } from '../structure.ts';
import { worksheets } from '../structure.ts';
import { childOf } from '../styles.ts';
import type { XmlElement } from '../xml.ts';
import { attribute, escapeXml, parseXml, readAttributes } from '../xml.ts';
import type { Bench } from './bench.ts';

const RELATIONS =
  /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/officeDocument\/(?:2006\/)?relationships$/;

/** Makes the list of sheets whole. Throws FileError cannot-keep. */
export function mendSheetList(bench: Bench, touched: ReadonlySet<string>): void {
  mendText(bench);
  mendAttributes(bench);
  joinLostSheet(bench);
  joinShared(bench);
  standInForMissing(bench, touched);
}

/** A workbook part, or its relationships, that is cut before its end, and one without sheets, cannot be saved. */
function mendText(bench: Bench): void {
  const { found, structure } = bench.structure();
  const { path } = structure;
  const relations = relationshipsPath(path);
  const hasNoList = structure.sheets.some(({ element }) => element === structure.root);
  if (!hasPart(found, path) || !hasPart(found, relations) || hasNoList) throw fileError('lostSheets');
  for (const part of [path, relations]) if (!bench.tidy(part)) throw fileError('cutPart', part);
}

/** Attributes that a strict reader would not take are written as they were understood; a sheet without number gets a free one. */
function mendAttributes(bench: Bench): void {
  const { structure } = bench.structure();
  const { root, path, text } = structure;
  const sheets = childOf(root, 'sheets')?.children ?? [];
  const elements = [
    ...sheets,
    ...(childOf(root, 'definedNames')?.children ?? []),
    ...(childOf(root, 'bookViews')?.children ?? []),
    ...root.children.filter(({ local }) => local === 'workbookPr'),
  ];
  const broken = elements.filter((element) => !isReadable(element, path));
  if (broken.length === 0) return;
  const taken = new Set(
    sheets.map(({ attributes }) => Number(/\ssheetId="(\d+)"/.exec(attributes)?.[1] ?? 0)),
  );
  const edits = broken.map((element): Edit => {
    const values = looseAttributes(element.attributes);
    if (element.local === 'sheet' && !(Number(values.get('sheetId')) > 0)) {
      let free = 1;
      while (taken.has(free)) free++;
      taken.add(free);
      values.set('sheetId', String(free));
    }
    const tag = [...values].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
    const closing = element.end === element.openEnd ? '/>' : '>';
    return { start: element.start, end: element.openEnd, text: `<${element.name}${tag}${closing}` };
  });
  bench.write(new Map([[path, applyEdits(text, edits)]]));
  bench.notes.mend('attributes', path);
}

function isReadable({ attributes }: XmlElement, path: string): boolean {
  try {
    readAttributes(attributes, path);
    return true;
  } catch (error) {
    if (error instanceof FileError && error.code === 'damaged') return false;
    throw error;
  }
}

/** As reading makes them out. */
const looseAttributes = (attributes: string): Map<string, string> =>
  new Map(
    [...attributes.matchAll(/([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g)].map(
      ([, name = '', double, single, bare]) => [name, double ?? single ?? bare ?? ''],
    ),
  );

/** Whether the relationship of a sheet leads to its part. */
function isJoined({ relation, path }: SheetEntry, { relations }: Structure): boolean {
  const target = relations.find(({ id }) => id === relation);
  return target !== undefined && !target.external && target.target.toLowerCase() === path.toLowerCase();
}

/** A sheet that reading joined with the only free part is joined with it in the file. */
function joinLostSheet(bench: Bench): void {
  const { found, structure } = bench.structure();
  const [lost, another] = worksheets(structure).filter(
    (sheet) => sheet.path !== '' && !isJoined(sheet, structure),
  );
  if (!lost) return;
  if (another) throw fileError('lostSheets');
  const relations = relationshipsPath(structure.path);
  const listed = partText(found, relations);
  const target = `/${found.entries.get(lost.path.toLowerCase())?.name ?? lost.path}`;
  const own = parseXml(relations, listed).children.find(
    ({ attributes }) => attribute(attributes, 'Id') === lost.relation,
  );
  if (lost.relation !== '' && own) {
    const text = changeAttributes(listed, own, { Target: target, TargetMode: null });
    bench.write(new Map([[relations, text]]));
  } else {
    const present = structure.relations.find(
      (one) =>
        one.type === 'worksheet' && !one.external && one.target.toLowerCase() === lost.path.toLowerCase(),
    );
    const dialect = structure.relations.find(({ type }) => type === 'worksheet')?.dialect;
    if (!present && dialect === undefined) throw fileError('lostSheets');
    const made = present ? null : addRelation(listed, `${dialect}worksheet`, target);
    const id = present?.id ?? made?.id ?? '';
    const { element } = lost;
    const text = changeAttributes(structure.text, element, { [idName(structure, element)]: id });
    const texts = new Map([[structure.path, text]]);
    if (made) texts.set(relations, made.text);
    bench.write(texts);
  }
  bench.notes.mend('joined', lost.name);
}

/** How the document writes the attribute that names a relationship. */
function idName({ root }: Structure, { attributes }: XmlElement): string {
  const values = readAttributes(attributes, '');
  const own = [...values.keys()].find((key) => key.endsWith(':id'));
  const prefix = [...readAttributes(root.attributes, '')].find(
    ([key, value]) => key.startsWith('xmlns:') && RELATIONS.test(value),
  )?.[0];
  if (own !== undefined) return own;
  if (prefix === undefined) throw fileError('lostSheets');
  return `${prefix.slice('xmlns:'.length)}:id`;
}

/** Styles and shared strings that were found by their usual names are related to. */
function joinShared(bench: Bench): void {
  for (const type of ['styles', 'sharedStrings', 'theme'] as const) {
    const { found, structure } = bench.structure();
    if (structure.relations.some((one) => one.type === type && !one.external)) continue;
    const usual = structure.path.replace(/[^/]*$/, `${type}.xml`);
    const dialect = structure.relations.find((one) => one.type === 'worksheet')?.dialect;
    if (dialect === undefined || !hasPart(found, usual)) continue;
    const relations = relationshipsPath(structure.path);
    bench.write(
      new Map([[relations, addRelation(partText(found, relations), dialect + type, `/${usual}`).text]]),
    );
    bench.notes.mend('relations', relations);
  }
}

/** A sheet whose part is not there stays so; while the save is made an empty one stands there. */
function standInForMissing(bench: Bench, touched: ReadonlySet<string>): void {
  const { found, structure } = bench.structure();
  for (const sheet of worksheets(structure)) {
    const own = structure.relations.find(({ id }) => id === sheet.relation);
    if (own && !own.external && hasPart(found, own.target)) continue;
    if (!own || own.external || own.target === '' || sheet.relation === '') throw fileError('lostSheets');
    if (touched.has(sheet.name)) throw fileError('damagedPart', own.target);
    bench.setAside(own.target, EMPTY_SHEET);
  }
}

const EMPTY_SHEET =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
