// Owns writing a laid-out workbook as the parts of an .xlsx package, without results, and zipping parts.
// Invariant: own small writer, nothing of the product; the same workbook gives the same bytes.
import { strToU8, zipSync } from 'fflate';
import { address, columnLetters, covers, readArea } from './address.ts';
import type { Book, Content, SheetLayout } from './book.ts';

/** Part texts by path in the package. */
export type Parts = Record<string, string>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const DATE_FORMAT = 'dd/mm/yyyy';

export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function bookParts(book: Book): Parts {
  const formats = [
    ...new Set([DATE_FORMAT, ...book.sheets.flatMap((sheet) => Object.values(sheet.formats ?? {}))]),
  ];
  const strings = book.strings === 'inline' ? null : new Map<string, number>();
  const sheets = book.sheets.map((sheet) => sheetXml(sheet, formats, strings));
  const overrides = [
    ['xl/workbook.xml', 'sheet.main+xml'],
    ['xl/styles.xml', 'styles+xml'],
    ...(strings ? [['xl/sharedStrings.xml', 'sharedStrings+xml']] : []),
    ...sheets.map((_, index) => [sheetPath(index), 'worksheet+xml']),
  ];
  const relations = [
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ['styles', 'styles.xml'],
    ...(strings ? [['sharedStrings', 'sharedStrings.xml']] : []),
  ];
  return {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      overrides
        .map(([path, type]) => `<Override PartName="/${path}" ContentType="${TYPE}${type}"/>`)
        .join('') +
      '</Types>',
    '_rels/.rels': `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      book.sheets
        .map(
          ({ name }, index) =>
            `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
        )
        .join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${RELATIONS}">` +
      relations
        .map(
          ([type, target], index) =>
            `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
        )
        .join('') +
      '</Relationships>',
    'xl/styles.xml': stylesXml(formats),
    ...(strings && { 'xl/sharedStrings.xml': stringsXml(strings) }),
    ...Object.fromEntries(sheets.map((xml, index) => [sheetPath(index), xml])),
  };
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) =>
      `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code).replaceAll('"', '&quot;')}"/>`,
  );
  const shared = 'fontId="0" fillId="0" borderId="0"';
  const uses = formats.map(
    (_, index) => `<xf numFmtId="${164 + index}" ${shared} xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${codes.length}">${codes.join('')}</numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1"><xf numFmtId="0" ${shared}/></cellStyleXfs>` +
    `<cellXfs count="${uses.length + 1}"><xf numFmtId="0" ${shared} xfId="0"/>${uses.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

function stringsXml(strings: ReadonlyMap<string, number>): string {
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join('')}</sst>`;
}

function sheetXml(
  sheet: SheetLayout,
  formats: readonly string[],
  strings: Map<string, number> | null,
): string {
  const rows = Object.entries(sheet.rows).map(([row, contents]) => {
    const cells = contents.map((content, index) => {
      if (content === null) return '';
      const format = formatOf(sheet, Number(row), index + 1, content);
      const style = format === null ? '' : ` s="${formats.indexOf(format) + 1}"`;
      return cellXml(`r="${address({ row: Number(row), column: index + 1 })}"${style}`, content, strings);
    });
    const hidden = sheet.hiddenRows?.includes(Number(row)) ? ' hidden="1"' : '';
    return `<row r="${row}"${hidden}>${cells.join('')}</row>`;
  });
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${area}"/>`);
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>` +
    (merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`) +
    '</worksheet>'
  );
}

function formatOf(sheet: SheetLayout, row: number, column: number, content: Content): string | null {
  if (typeof content === 'object') return DATE_FORMAT;
  if (typeof content !== 'number' && !String(content).startsWith('=')) return null;
  const fits = Object.entries(sheet.formats ?? {}).filter(([where]) =>
    /\d/.test(where) ? covers(readArea(where), { row, column }) : where === columnLetters(column),
  );
  return fits.at(-1)?.[1] ?? null;
}

function cellXml(head: string, content: Exclude<Content, null>, strings: Map<string, number> | null): string {
  if (typeof content === 'number') return `<c ${head}><v>${content}</v></c>`;
  if (typeof content === 'boolean') return `<c ${head} t="b"><v>${content ? 1 : 0}</v></c>`;
  if (typeof content === 'object') return `<c ${head}><v>${serialOf(content.date)}</v></c>`;
  if (content.startsWith('=')) return `<c ${head}><f>${escapeXml(content.slice(1))}</f></c>`;
  if (strings === null) return `<c ${head} t="inlineStr"><is>${textXml(content)}</is></c>`;
  const index = strings.get(content) ?? strings.size;
  strings.set(content, index);
  return `<c ${head} t="s"><v>${index}</v></c>`;
}

export const textXml = (text: string): string => `<t xml:space="preserve">${escapeXml(text)}</t>`;

const serialOf = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000) + 25569;

export function packed(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 1, mtime: Date.UTC(2025, 0, 1) });
}
