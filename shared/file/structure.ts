// Owns how workbook.xml names its sheets, names and settings, with where each stands in the text.
// Invariant: sheet indexes count every tab (chart sheets too), as localSheetId and activeTab do.
import type { Package, Relationship } from './package.ts';
import { fileError } from './errors.ts';
import { hasPart, partText, relationships } from './package.ts';
import type { SheetModel } from './model.ts';
import { childOf, isTrue } from './styles.ts';
import type { XmlElement } from './xml.ts';
import { attribute, parseXml, readAttributes } from './xml.ts';

export interface SheetEntry {
  name: string;
  sheetId: number;
  visibility: SheetModel['visibility'];
  relation: string;
  /** "worksheet", "chartsheet" … */
  type: string;
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
  const text = partText(found, path);
  const root = parseXml(path, text);
  if (root.local !== 'workbook') throw fileError('damaged', path);
  const relations = relationships(found, path);
  const sheets = (childOf(root, 'sheets')?.children ?? [])
    .filter((child) => child.local === 'sheet')
    .map((element, index) => readSheetEntry(found, relations, element, index, path));
  if (sheets.length === 0) throw fileError('damaged', path);
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
        const values = readAttributes(element.attributes, path);
        const local = values.get('localSheetId');
        return {
          name: values.get('name') ?? '',
          text: element.text.trim(),
          hidden: isTrue(values.get('hidden')),
          sheet: local === undefined ? null : Number(local),
          element,
        };
      }),
    date1904: isTrue(attribute(childOf(root, 'workbookPr')?.attributes ?? '', 'date1904')),
    activeTab: Number(attribute(view?.attributes ?? '', 'activeTab') ?? 0),
  };
}

function readSheetEntry(
  found: Package,
  relations: Relationship[],
  element: XmlElement,
  index: number,
  part: string,
): SheetEntry {
  const values = readAttributes(element.attributes, part);
  const name = values.get('name') ?? '';
  const relation = [...values].find(([key]) => key.endsWith(':id'))?.[1] ?? '';
  const target = relations.find((rel) => rel.id === relation);
  if (!target || target.external) throw fileError('missingPart', name);
  if (!hasPart(found, target.target)) throw fileError('missingPart', target.target);
  const state = values.get('state');
  return {
    name,
    sheetId: Number(values.get('sheetId')),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    relation,
    type: target.type,
    path: target.target,
    index,
    element,
  };
}

export const worksheets = (structure: Structure): SheetEntry[] =>
  structure.sheets.filter((sheet) => sheet.type === 'worksheet');

/** The part a workbook relationship of this type leads to; null when there is none in the package. */
export function relatedPart(found: Package, structure: Structure, type: string): string | null {
  const rel = structure.relations.find((one) => one.type === type && !one.external);
  return rel && hasPart(found, rel.target) ? rel.target : null;
}
