// Owns reading a workbook file: bytes in, the plain model out.
// Invariant: the bytes are only read; whatever they are, the answer is a model or a FileError with a sentence.
import type { DefinedName } from '../contract/snapshot.ts';
import { parseAddress, rangeAddress } from '../sheet/address.ts';
import { shownFormula } from './functions.ts';
import { FileError } from './model.ts';
import type { PrintSetup, WorkbookModel } from './model.ts';
import type { Package } from './package.ts';
import { hasPart, partTree, smallPartText } from './package.ts';
import { forgive } from './repair.ts';
import type { SheetContext, SheetParts } from './readSheet.ts';
import { readSheet } from './readSheet.ts';
import { readSharedStrings } from './sharedStrings.ts';
import type { SheetEntry, Structure } from './structure.ts';
import { readStructure, relatedPart, worksheets } from './structure.ts';
import type { StyleTable } from './styles.ts';
import { readStyles } from './styles.ts';
import { readWhatCanBe, unreadParts } from './unread.ts';
import { readAttributes } from './xml.ts';

/** A sheet with nothing in it. */
export const EMPTY_PARTS: SheetParts = {
  cells: [],
  columns: [],
  rows: [],
  merges: [],
  freeze: { rows: 0, columns: 0 },
  validations: [],
  print: null,
  protected: false,
  anchored: [],
};

/**
 * Reads an .xlsx or .xlsm file, strict or transitional. Chart sheets are not in the model. A damaged file is read as far
 * as it can be, and the model says in `unread` what is missing.
 * @throws FileError for everything that is no readable workbook
 */
export function readWorkbook(bytes: Uint8Array): WorkbookModel {
  return readWhatCanBe(bytes, (found) => readModel(found, () => () => true).model);
}

/** The model together with what it was read from; `wanted` says of a sheet which cells to hold, null leaves the sheet empty. */
export function readModel(
  found: Package,
  wanted: (sheet: string) => SheetContext['wanted'] | null,
): {
  model: WorkbookModel;
  structure: Structure;
  styles: StyleTable | null;
} {
  const structure = readStructure(found);
  const styles = readStyleTable(found, structure);
  const strings = readSharedStrings(found, structure);
  const tabs = worksheets(structure);
  const readTab = (entry: SheetEntry): SheetParts => {
    const cells = wanted(entry.name);
    if (cells === null || entry.path === '') return EMPTY_PARTS;
    const styleCount = styles?.styles.length ?? 1;
    const context = {
      strings,
      styleCount,
      date1904: structure.date1904,
      repair: found.repair,
      budget: found.budget,
      wanted: cells,
    };
    return withPrintNames(readSheet(found, entry.path, context), entry, printNames);
  };
  const printNames = new Map(structure.names.map(({ sheet, name, text }) => [`${sheet} ${name}`, text]));
  const model: WorkbookModel = {
    sheets: tabs.map((entry) => ({
      name: entry.name,
      visibility: entry.visibility,
      ...readTab(entry),
    })),
    styles: styles?.styles ?? [{}],
    defaultFont: { name: styles?.defaultFont.name ?? 'Calibri', size: styles?.defaultFont.size ?? 11 },
    names: workbookNames(structure),
    customXml: customXmlParts(found, structure).map(({ namespace, xml }) => ({ namespace, xml })),
    date1904: structure.date1904,
    active: Math.max(
      0,
      tabs.findIndex((entry) => entry.index === structure.activeTab),
    ),
    unread: unreadParts(found, structure),
  };
  return { model, structure, styles };
}

function readStyleTable(found: Package, structure: Structure): StyleTable | null {
  const path = relatedPart(found, structure, 'styles');
  if (path === null) return null;
  try {
    const theme = relatedPart(found, structure, 'theme');
    const table = readStyles(
      path,
      smallPartText(found, path),
      theme === null ? null : partTree(found, theme),
    );
    return table.styles.length ? table : null;
  } catch (error) {
    forgive(found.repair, error, 'unreadable', path);
    return null;
  }
}

export function workbookNames(structure: Structure): DefinedName[] {
  return structure.names
    .filter((entry) => entry.sheet === null && !entry.name.startsWith('_xlnm.'))
    .map((entry) => ({
      name: entry.name,
      refersTo: `=${shownFormula(entry.text)}`,
      visible: !entry.hidden,
    }));
}

/** `names` by sheet and name. */
function withPrintNames(
  sheet: SheetParts,
  entry: SheetEntry,
  names: ReadonlyMap<string, string>,
): SheetParts {
  const text = (name: string): string | undefined => names.get(`${entry.index} ${name}`);
  const area = plainAreas(text('_xlnm.Print_Area'))?.join(',') ?? null;
  const titleRows = plainAreas(text('_xlnm.Print_Titles'))?.find((part) => /^\d/.test(part)) ?? null;
  if (area === null && titleRows === null) return sheet;
  const print: PrintSetup = sheet.print ?? {
    orientation: 'portrait',
    paperSize: 1,
    fitToWidth: null,
    fitToHeight: null,
    area: null,
    titleRows: null,
    margins: null,
  };
  return { ...sheet, print: { ...print, area, titleRows } };
}

/** "'Dự toán'!$A$1:$R$40,…" as ["A1:R40", …]; null when it is no plain list of areas. */
export function plainAreas(text: string | undefined): string[] | null {
  if (text === undefined) return null;
  const areas: string[] = [];
  for (const part of text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []) {
    const address = /^(?:'(?:[^']|'')*'|[^!']*)!([$A-Za-z0-9:]+)$/.exec(part.trim())?.[1];
    if (address === undefined) return null;
    try {
      areas.push(rangeAddress(parseAddress(address)));
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }
  return areas.length ? areas : null;
}

/** The customXml parts the workbook relates to, by the namespace of their root; a part without a readable root is left alone. */
export function customXmlParts(
  found: Package,
  structure: Structure,
): { namespace: string; xml: string; path: string }[] {
  return structure.relations
    .filter((rel) => rel.type === 'customXml' && !rel.external && hasPart(found, rel.target))
    .flatMap((rel) => {
      const xml = smallPartText(found, rel.target);
      found.budget.take('letters', xml.length);
      const namespace = rootNamespace(xml, rel.target);
      return namespace === null ? [] : [{ namespace, xml, path: rel.target }];
    });
}

/** The namespace of a document's root; null when it has no readable one. */
export function rootNamespace(xml: string, part: string): string | null {
  // what stands before the root is stepped over piece by piece: it may be long and many
  let at = 0;
  for (;;) {
    while (/\s/.test(xml[at] ?? '')) at++;
    const end = xml.startsWith('<?', at) ? '?>' : xml.startsWith('<!--', at) ? '-->' : '';
    if (end === '') break;
    const close = xml.indexOf(end, at);
    if (close < 0) return null;
    at = close + end.length;
  }
  const tag = /<([^\s>/!?]+)([^>]*?)\/?>/y;
  tag.lastIndex = at;
  const [, name, attributes = ''] = tag.exec(xml) ?? [];
  if (name === undefined) return null;
  const prefix = name.includes(':') ? `xmlns:${name.slice(0, name.indexOf(':'))}` : 'xmlns';
  try {
    return readAttributes(attributes, part).get(prefix) ?? '';
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
}
