// Owns writing anew the two lists a package begins with, where they are missing or broken: content types and package relationships.
// Invariant: what can be read of them stays; a part whose type nobody can name ends the save.
import { addRelation, changeAttributes } from '../edits.ts';
import { DECLARATION } from '../empty.ts';
import { fileError } from '../errors.ts';
import type { Package, Relationship } from '../package.ts';
import { entryKey, hasPart, partName, partText, partTree, relationships } from '../package.ts';
import { attribute, escapeXml, parseXml } from '../xml.ts';
import type { Bench } from './bench.ts';

const TYPES = '[Content_Types].xml';
const RELATIONS = '_rels/.rels';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const OPEN = 'application/vnd.openxmlformats-officedocument.';

/** The type of a part by the relationship that leads to it; '' = that of its extension. */
const BY_RELATION = new Map<string, string>([
  ['worksheet', `${SHEET}worksheet+xml`],
  ['chartsheet', `${SHEET}chartsheet+xml`],
  ['dialogsheet', `${SHEET}dialogsheet+xml`],
  ['styles', `${SHEET}styles+xml`],
  ['sharedStrings', `${SHEET}sharedStrings+xml`],
  ['calcChain', `${SHEET}calcChain+xml`],
  ['comments', `${SHEET}comments+xml`],
  ['table', `${SHEET}table+xml`],
  ['queryTable', `${SHEET}queryTable+xml`],
  ['connections', `${SHEET}connections+xml`],
  ['pivotTable', `${SHEET}pivotTable+xml`],
  ['pivotCacheDefinition', `${SHEET}pivotCacheDefinition+xml`],
  ['pivotCacheRecords', `${SHEET}pivotCacheRecords+xml`],
  ['externalLink', `${SHEET}externalLink+xml`],
  ['printerSettings', `${SHEET}printerSettings`],
  ['theme', `${OPEN}theme+xml`],
  ['drawing', `${OPEN}drawing+xml`],
  ['chart', `${OPEN}drawingml.chart+xml`],
  ['chartUserShapes', `${OPEN}drawingml.chartshapes+xml`],
  ['vmlDrawing', `${OPEN}vmlDrawing`],
  ['customXmlProps', `${OPEN}customXmlProperties+xml`],
  ['extended-properties', `${OPEN}extended-properties+xml`],
  ['custom-properties', `${OPEN}custom-properties+xml`],
  ['core-properties', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['vbaProject', 'application/vnd.ms-office.vbaProject'],
  ['vbaProjectSignature', 'application/vnd.ms-office.vbaProjectSignature'],
  ['chartStyle', 'application/vnd.ms-office.chartstyle+xml'],
  ['chartColorStyle', 'application/vnd.ms-office.chartcolorstyle+xml'],
  ['slicer', 'application/vnd.ms-excel.slicer+xml'],
  ['slicerCache', 'application/vnd.ms-excel.slicerCache+xml'],
  ['threadedComment', 'application/vnd.ms-excel.threadedcomments+xml'],
  ['person', 'application/vnd.ms-excel.person+xml'],
  ['ctrlProp', 'application/vnd.ms-excel.controlproperties+xml'],
  ['sheetMetadata', `${SHEET}sheetMetadata+xml`],
  ['customXml', ''],
  ['image', ''],
  ['thumbnail', ''],
]);
const BY_EXTENSION = new Map<string, string>([
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
  ['vml', `${OPEN}vmlDrawing`],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['bmp', 'image/bmp'],
  ['tif', 'image/tiff'],
  ['tiff', 'image/tiff'],
  ['emf', 'image/x-emf'],
  ['wmf', 'image/x-wmf'],
  ['svg', 'image/svg+xml'],
]);
const MAIN = `${SHEET}sheet.main+xml`;
const MAIN_WITH_MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const PROPERTIES = [
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  [`${OFFICE}extended-properties`, 'docProps/app.xml'],
  [`${OFFICE}custom-properties`, 'docProps/custom.xml'],
] as const;

/** Mends both lists where they need it. Throws FileError cannot-keep. */
export function mendLists(bench: Bench): void {
  const isListed = (path: string): boolean => hasPart(bench.open(), path) && bench.tidy(path);
  const relations = packageRelations(isListed(RELATIONS), bench.open());
  if (relations !== null) {
    bench.write(new Map([[RELATIONS, relations]]));
    bench.notes.mend('relations', RELATIONS);
  }
  if (isListed(TYPES)) return;
  bench.write(new Map([[TYPES, contentTypes(bench.open())]]));
  bench.notes.mend('types');
}

// ── relationships of the package ────────────────────────────────────────────────────────────────────────────────────

/** The list with the workbook in it; null when it is good as it is. `whole`: it can be read to its end. */
function packageRelations(whole: boolean, found: Package): string | null {
  const present = relationships(found, '');
  const main = present.find(({ type }) => type === 'officeDocument');
  const isGood = main !== undefined && hasPart(found, main.target);
  if (whole && isGood) return null;
  // a signature may have stood in what is lost
  if (!whole && [...found.entries.keys()].some((path) => path.startsWith('_xmlsignatures/')))
    throw fileError('signed');
  let text = whole ? partText(found, RELATIONS) : null;
  if (!whole) for (const one of present) text = addRelation(text, one.dialect + one.type, targetOf(one)).text;
  if (!isGood) text = withMain(text, found.workbookPath);
  for (const [type, path] of PROPERTIES)
    if (hasPart(found, path) && !present.some(({ target }) => target.toLowerCase() === path.toLowerCase()))
      text = addRelation(text, type, path).text;
  return text;
}

/** External ones are never of the package's own. */
const targetOf = ({ target, external }: Relationship): string => {
  if (external) throw fileError('cutPart', RELATIONS);
  return target;
};

function withMain(text: string | null, workbook: string): string {
  const wrong = text === null ? undefined : elementOf(text, 'officeDocument');
  return text !== null && wrong
    ? changeAttributes(text, wrong, { Target: workbook, TargetMode: null })
    : addRelation(text, `${OFFICE}officeDocument`, workbook).text;
}

const elementOf = (text: string, type: string): ReturnType<typeof parseXml> | undefined =>
  parseXml(RELATIONS, text).children.find((child) =>
    attribute(child.attributes, 'Type')?.endsWith(`/${type}`),
  );

// ── content types ───────────────────────────────────────────────────────────────────────────────────────────────────

/** The list made anew. */
function contentTypes(found: Package): string {
  const told = toldTypes(found);
  const defaults = new Map(
    [...BY_EXTENSION].filter(([extension]) => extension === 'rels' || extension === 'xml'),
  );
  for (const [extension, type] of told.defaults) defaults.set(extension, type);
  const overrides = new Map(told.overrides);
  const reached = reachedParts(found);
  for (const entry of found.zip.entries) {
    const key = entryKey(entry);
    const relation = reached.get(key);
    if (overrides.has(key) || key === TYPES.toLowerCase() || key.endsWith('/')) continue;
    const extension = key.replace(/^.*\./, '');
    const type = relation === undefined ? '' : typeOf(found, relation, partName(entry));
    if (type !== '') overrides.set(key, type);
    else if (!defaults.has(extension))
      defaults.set(extension, BY_EXTENSION.get(extension) ?? 'application/octet-stream');
  }
  const names = new Map(found.zip.entries.map((entry) => [entryKey(entry), partName(entry)]));
  const lines = [
    ...[...defaults].map(
      ([extension, type]) =>
        `<Default Extension="${escapeXml(extension)}" ContentType="${escapeXml(type)}"/>`,
    ),
    ...[...overrides].map(
      ([key, type]) =>
        `<Override PartName="/${escapeXml(names.get(key) ?? key)}" ContentType="${escapeXml(type)}"/>`,
    ),
  ];
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${lines.join('')}</Types>`;
}

/** What of a broken list can be read; parts by lower-case path. */
function toldTypes(found: Package): { defaults: [string, string][]; overrides: [string, string][] } {
  const children = hasPart(found, TYPES) ? partTree(found, TYPES).children : [];
  const pairs = (local: string, name: string): [string, string][] =>
    children.flatMap((child): [string, string][] => {
      if (child.local !== local) return [];
      const key = readable(child.attributes, name);
      const type = readable(child.attributes, 'ContentType');
      return key === null || type === null ? [] : [[key.replace(/^\//, '').toLowerCase(), type]];
    });
  return { defaults: pairs('Default', 'Extension'), overrides: pairs('Override', 'PartName') };
}

const readable = (attributes: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*"([^"<&]*)"`).exec(attributes)?.[1] ?? null;

/** Lower-case path of every part that relationships lead to → the type of the relationship. */
function reachedParts(found: Package): Map<string, string> {
  const reached = new Map<string, string>();
  const waiting = [''];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop())
    for (const { type, target, external } of relationships(found, source)) {
      if (external || !hasPart(found, target) || reached.has(target.toLowerCase())) continue;
      reached.set(target.toLowerCase(), type);
      waiting.push(target);
    }
  return reached;
}

function typeOf(found: Package, relation: string, part: string): string {
  if (relation === 'officeDocument')
    return relationships(found, part).some(({ type }) => type === 'vbaProject') ? MAIN_WITH_MACROS : MAIN;
  const type = BY_RELATION.get(relation);
  if (type === undefined) throw fileError('unknownPart', part);
  return type;
}
