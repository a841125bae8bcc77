// Owns the smallest workbook Excel opens without complaint: one sheet, the fonts of Vietnamese offices.
// Invariant: the same bytes every time.
import { strToU8 } from 'fflate';
import { encodeEscapes, escapeXml } from './xml.ts';
import { writeZip } from './zip.ts';

export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A styles part with nothing but the default: Times New Roman 12. */
export const EMPTY_STYLES =
  `${DECLARATION}<styleSheet xmlns="${SPREADSHEET}">` +
  '<fonts count="1"><font><sz val="12"/><color rgb="FF000000"/><name val="Times New Roman"/><family val="1"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** A worksheet part with nothing in it; row height in points, `namespace` that of the workbook's dialect. */
export const emptySheet = (rowHeight: number, namespace = SPREADSHEET): string =>
  `${DECLARATION}<worksheet xmlns="${namespace}"><dimension ref="A1"/>` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
  `<sheetFormatPr defaultRowHeight="${rowHeight}"/><sheetData/>` +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

const PARTS: Record<string, string> = {
  '[Content_Types].xml':
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_MAIN}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_MAIN}.worksheet+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${SHEET_MAIN}.styles+xml"/></Types>`,
  '_rels/.rels':
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    `${DECLARATION}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews>` +
    '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': emptySheet(15.75).replace('<sheetView ', '<sheetView tabSelected="1" '),
  'xl/styles.xml': EMPTY_STYLES,
};

/** A new workbook with one empty sheet named Sheet1. */
export const emptyWorkbook = (): Uint8Array => writeParts(PARTS);

/** Another workbook formulas read from, as [1], [2] … in the order given. */
export interface LinkedWorkbook {
  file: string;
  sheets: string[];
}

/** The same with what no change can set later: dates that count from 1904, and links to other workbooks. */
export function emptyWorkbookWith(date1904: boolean, links: readonly LinkedWorkbook[]): Uint8Array {
  const parts = { ...PARTS };
  const put = (path: string, mark: string, xml: string): void => {
    parts[path] = (parts[path] ?? '').replace(mark, () => xml + mark);
  };
  if (date1904) put('xl/workbook.xml', '<bookViews>', '<workbookPr date1904="1"/>');
  const references = links.map(({ file, sheets }, i) => {
    const path = `externalLinks/externalLink${i + 1}.xml`;
    const names = sheets.map((name) => `<sheetName val="${escapeXml(encodeEscapes(name))}"/>`).join('');
    parts[`xl/${path}`] =
      `${DECLARATION}<externalLink xmlns="${SPREADSHEET}"><externalBook xmlns:r="${RELATIONS}" r:id="rId1">` +
      `${names === '' ? '' : `<sheetNames>${names}</sheetNames>`}</externalBook></externalLink>`;
    parts[`xl/externalLinks/_rels/externalLink${i + 1}.xml.rels`] =
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONS}/externalLinkPath" Target="${escapeXml(encodeURI(encodeEscapes(file)))}" TargetMode="External"/></Relationships>`;
    put(
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/xl/${path}" ContentType="${SHEET_MAIN}.externalLink+xml"/>`,
    );
    put(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      `<Relationship Id="rIdLink${i + 1}" Type="${RELATIONS}/externalLink" Target="${path}"/>`,
    );
    return `<externalReference r:id="rIdLink${i + 1}"/>`;
  });
  if (references.length > 0)
    put('xl/workbook.xml', '</workbook>', `<externalReferences>${references.join('')}</externalReferences>`);
  return writeParts(parts);
}

const writeParts = (parts: Record<string, string>): Uint8Array =>
  writeZip(
    null,
    Object.entries(parts).map(([name, text]) => ({ name, bytes: strToU8(text) })),
  );
