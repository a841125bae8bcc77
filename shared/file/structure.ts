// Owns how workbook.xml names its sheets, names and settings, with where each stands in the text.
// Invariant: sheet indexes count every tab (chart sheets too), as localSheetId and activeTab do.
import type { Text } from '../contract/common.ts';
import type { Package, Relationship } from './package.ts';
import { fileError } from './errors.ts';
import {
  attributesOf,
  hasPart,
  partTree,
  relationships,
  relationshipsPath,
  smallPartText,
} from './package.ts';
import type { SheetModel } from './model.ts';
import { childOf, isTrue } from './styles.ts';
import type { XmlElement } from './xml.ts';

export interface SheetEntry {
  name: string;
  sheetId: number;
  visibility: SheetModel['visibility'];
  relation: string;
  /** "worksheet", "chartsheet" … */
  type: string;
  /** '' when a damaged file lacks the part */
  path: string;
  /** position among all tabs */
  index: number;
  element: XmlElement;
}

interface NameEntry {
  name: string;
  /** formula without "=" */
  text: string;
  hidden: boolean;
  /** index among all tabs; null = of the workbook */
  sheet: number | null;
  element: XmlElement;
}

export interface Structure {
  path: string;
  text: string;
  root: XmlElement;
  relations: Relationship[];
  sheets: SheetEntry[];
  names: NameEntry[];
  date1904: boolean;
  /** index among all tabs */
  activeTab: number;
}

/** Reads workbook.xml and its relationships. */
export function readStructure(found: Package): Structure {
  const path = found.workbookPath;
  const text = hasPart(found, path) || !found.repair ? smallPartText(found, path) : '';
  const root = partTree(found, path, text);
  if (root.local !== 'workbook' && !found.repair) throw fileError('damaged', path);
  const relations = relationships(found, path);
  const byId = new Map(relations.map((rel) => [rel.id, rel]));
  const tabs = (childOf(root, 'sheets')?.children ?? []).filter((child) => child.local === 'sheet');
  found.budget.take('sheets', tabs.length);
  let sheets = tabs.map((element, index) => readSheetEntry(found, byId, element, index, path));
  if (found.repair) sheets = findLostSheets(found, sheets, root);
  else if (sheets.length === 0) throw fileError('damaged', path);
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  return {
    path,
    text,
    root,
    relations,
    sheets,
    names: (childOf(root, 'definedNames')?.children ?? [])
      .filter((child) => child.local === 'definedName')
      .map((element) => {
        const values = attributesOf(found, element, path);
        const local = values.get('localSheetId');
        return {
          name: values.get('name') ?? '',
          text: element.text.trim(),
          hidden: isTrue(values.get('hidden')),
          sheet: local === undefined ? null : Number(local),
          element,
        };
      }),
    date1904: isTrue(valueOf(found, childOf(root, 'workbookPr'), 'date1904', path)),
    activeTab: Number(valueOf(found, view, 'activeTab', path) ?? 0),
  };
}

const valueOf = (
  found: Package,
  element: XmlElement | undefined,
  name: string,
  path: string,
): string | undefined => element && attributesOf(found, element, path).get(name);

function readSheetEntry(
  found: Package,
  relations: ReadonlyMap<string, Relationship>,
  element: XmlElement,
  index: number,
  part: string,
): SheetEntry {
  const values = attributesOf(found, element, part);
  const name = values.get('name') ?? '';
  const relation = [...values].find(([key]) => key.endsWith(':id'))?.[1] ?? '';
  const target = relations.get(relation);
  const type = target?.type ?? 'worksheet';
  const present = target && !target.external && hasPart(found, target.target);
  // a chart sheet is not read, so it need not be there
  if (!present && type === 'worksheet' && !found.repair)
    throw fileError('missingPart', target && !target.external ? target.target : name);
  const state = values.get('state');
  return {
    name,
    sheetId: Number(values.get('sheetId')),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    relation,
    type,
    path: present ? target.target : '',
    index,
    element,
  };
}

/**
 * In a damaged file: sheets whose part the relationships do not tell get the parts nobody claims, when there are as many
 * of one as of the other; a workbook without a list of sheets gets one from the parts.
 */
function findLostSheets(found: Package, sheets: SheetEntry[], root: XmlElement): SheetEntry[] {
  const { repair, workbookPath } = found;
  const claimed = new Set(sheets.map((sheet) => sheet.path.toLowerCase()));
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1).toLowerCase();
  const free = [...found.entries.keys()]
    .filter((path) => path.startsWith(`${folder}worksheets/`) && /\/worksheets\/[^/]+\.xml$/.test(path))
    .filter((path) => !claimed.has(path))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const lost = sheets.filter((sheet) => sheet.path === '' && sheet.type === 'worksheet');
  if (sheets.length === 0) {
    if (free.length) repair?.lose('relations', workbookPath);
    return free.map((path, index) => ({
      name: path.replace(/^.*\/|\.xml$/g, ''),
      sheetId: index + 1,
      visibility: 'visible',
      relation: '',
      type: 'worksheet',
      path,
      index,
      element: root,
    }));
  }
  if (lost.length === 0) return sheets;
  if (lost.length === free.length) {
    repair?.lose('relations', relationshipsPath(workbookPath));
    lost.forEach((sheet, i) => (sheet.path = free[i] ?? ''));
  } else for (const { name } of lost) repair?.lose('sheet', '', name);
  return sheets;
}

export const worksheets = (structure: Structure): SheetEntry[] =>
  structure.sheets.filter((sheet) => sheet.type === 'worksheet');

/** The part a workbook relationship of this type leads to; null when there is none in the package. */
export function relatedPart(found: Package, structure: Structure, type: string): string | null {
  const rel = structure.relations.find((one) => one.type === type && !one.external);
  const usual = structure.path.replace(/[^/]*$/, `${type}.xml`);
  if (rel) return hasPart(found, rel.target) ? rel.target : null;
  if (!found.repair || !hasPart(found, usual)) return null;
  found.repair.lose('relations', relationshipsPath(structure.path));
  return usual;
}

/** A sentence that names the part of a sheet by its path, with the name that a person knows the sheet by. */
export function withSheetNames(text: Text, sheets: readonly Pick<SheetEntry, 'name' | 'path'>[]): Text {
  let { vi, en } = text;
  for (const { name, path } of sheets) {
    if (path === '') continue;
    vi = vi.replaceAll(`“${path}”`, `“${path}” (trang “${name}”)`);
    en = en.replaceAll(`“${path}”`, `“${path}” (sheet “${name}”)`);
  }
  return { vi, en };
}
