// What reading makes of a workbook file: values, formulas, formats, geometry; and that it follows the package, not habits.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyWorkbook } from '#shared/file/empty.ts';
import type { ModelCell, SheetModel, WorkbookModel } from '#shared/file/model.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { book, bookParts, pack, relationsXml } from './parts.ts';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/files/${name}`, import.meta.url));
const rows = (inner: string): string => `<sheetData>${inner}</sheetData>`;
const first = (model: WorkbookModel): SheetModel => model.sheets[0] as SheetModel;
const at = (sheet: SheetModel, row: number, column: number): ModelCell | undefined =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column);
const valuesOf = (file: Uint8Array): unknown[] => first(readWorkbook(file)).cells.map((cell) => cell.value);

describe('values', () => {
  test('numbers, booleans, errors, shared, inline and formula strings', () => {
    const file = book({
      strings: '<si><t>Nội dung</t></si>',
      sheets: {
        A: rows(
          '<row r="2"><c r="B2"><v>1.5E3</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#REF!</v></c>' +
            '<c r="E2" t="s"><v>0</v></c><c r="F2" t="inlineStr"><is><t>tại chỗ</t></is></c>' +
            '<c r="G2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="H2"><v/></c></row>',
        ),
      },
    });
    const { cells } = first(readWorkbook(file));
    expect(cells.map((cell) => [cell.row, cell.column, cell.value])).toEqual([
      [1, 1, 1500],
      [1, 2, true],
      [1, 3, '#REF!'],
      [1, 4, 'Nội dung'],
      [1, 5, 'tại chỗ'],
      [1, 6, 'ab'],
    ]);
    expect(cells[5]?.formula).toBe('="a"&"b"');
  });

  test('rich runs are joined, phonetic guides left out, escapes and blanks as the file says', () => {
    const file = book({
      strings:
        '<si><r><rPr><b/></rPr><t xml:space="preserve">Đơn </t></r><r><t>giá</t></r><rPh sb="0" eb="1"><t>bỏ</t></rPh></si>' +
        '<si><t> thừa </t></si><si><t xml:space="preserve"> giữ </t></si><si><t>a_x000D_\r\nb_x005F_x000D_</t></si>' +
        '<si><t><![CDATA[<5 & 6>]]></t></si><si><t>&#x110;&lt;</t></si>',
      sheets: { A: rows(`<row>${[0, 1, 2, 3, 4, 5].map((i) => `<c t="s"><v>${i}</v></c>`).join('')}</row>`) },
    });
    expect(valuesOf(file)).toEqual(['Đơn giá', 'thừa', ' giữ ', 'a\r\nb_x000D_', '<5 & 6>', 'Đ<']);
  });

  test('cells and rows without addresses follow each other; rows out of order are put in order', () => {
    const file = book({
      sheets: {
        A: rows(
          '<row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>6</v></c></row><row r="2"><c><v>2</v></c></row>',
        ),
      },
    });
    expect(first(readWorkbook(file)).cells.map((c) => [c.row, c.column, c.value])).toEqual([
      [1, 0, 2],
      [4, 2, 3],
      [4, 3, 4],
      [5, 0, 6],
    ]);
  });

  test('strict workbooks: other namespaces, ISO dates as serials', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const parts = bookParts({ sheets: { A: '' } });
    const file = pack({
      ...parts,
      '_rels/.rels': relationsXml([['officeDocument', '/xl/workbook.xml']], strict),
      'xl/_rels/workbook.xml.rels': relationsXml(
        [['worksheet', './worksheets/../worksheets/sheet1.xml']],
        strict,
      ),
      'xl/workbook.xml': `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="${strict}"><sheets><sheet name="A" sheetId="1" q:id="rId1"/></sheets></workbook>`,
      'xl/worksheets/sheet1.xml':
        '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row r="1"><c r="A1" t="d"><v>2025-06-30</v></c><c r="B1" t="d"><v>1900-01-01T12:00:00</v></c></row></sheetData></worksheet>',
    });
    expect(valuesOf(file)).toEqual([45838, 1.5]);
  });

  test('a workbook written with prefixes reads the same', () => {
    const parts = bookParts({ sheets: { A: '' } });
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const file = pack({
      ...parts,
      'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="A" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells><c r="Z9"/></x:worksheet>`,
    });
    const sheet = first(readWorkbook(file));
    expect(sheet.cells).toEqual([{ row: 0, column: 0, value: 2, formula: '=1+1', style: 0 }]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test('UTF-16 parts read like UTF-8 ones', () => {
    const parts = bookParts({
      sheets: { A: rows('<row r="1"><c r="A1" t="inlineStr"><is><t>Đề án</t></is></c></row>') },
    });
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${parts['xl/worksheets/sheet1.xml'] as string}`;
    const wide = new Uint8Array(
      [...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
    );
    expect(valuesOf(pack({ ...parts, 'xl/worksheets/sheet1.xml': wide }))).toEqual(['Đề án']);
  });
});

describe('formulas', () => {
  test('a shared formula is expanded for each cell, also when the first cell comes late', () => {
    const file = book({
      sheets: {
        A: rows(
          '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+_xlfn.IFNA(B1,0)</f><v>1</v></c></row>' +
            '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>',
        ),
      },
    });
    expect(first(readWorkbook(file)).cells.map((cell) => cell.formula)).toEqual([
      '=A1*$B$1+IFNA(B1,0)',
      '=A2*$B$1+IFNA(B2,0)',
      '=A3*$B$1+IFNA(B3,0)',
    ]);
  });

  test('an array formula stands on its first cell, its range on all', () => {
    const file = book({
      sheets: {
        A: rows(
          '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row>',
        ),
      },
    });
    expect(first(readWorkbook(file)).cells).toEqual([
      { row: 0, column: 0, value: 2, style: 0, formula: '=B1:B2*2', arrayRange: 'A1:A2' },
      { row: 1, column: 0, value: 4, style: 0, arrayRange: 'A1:A2' },
      { row: 1, column: 1, value: 2, style: 0 },
    ]);
    expect(first(readWorkbook(file)).anchored).toEqual(['array']);
  });
});

describe('formats', () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0&quot; đ&quot;"/></numFmts>' +
    '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font>' +
    '<font><b/><i val="0"/><u/><sz val="13"/><color rgb="FFFF0000"/><name val="Times New Roman"/></font></fonts>' +
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill>' +
    '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
    '<borders count="2"><border/><border><left style="thin"><color auto="1"/></left><bottom style="slantDashDot"><color rgb="FF00B050"/></bottom></border></borders>' +
    '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
    '<xf numFmtId="170" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2"/><protection locked="0"/></xf>' +
    '<xf numFmtId="3" fontId="0" fillId="3" borderId="0"/><xf numFmtId="14" fontId="0" fillId="1" borderId="0"/></cellXfs>';
  const theme =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">' +
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
    '<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

  test('number formats, fonts, fills with theme, tint and index, borders, alignment, protection', () => {
    const file = book({
      styles,
      relations: { theme: 'theme/theme1.xml' },
      parts: { 'xl/theme/theme1.xml': theme },
      sheets: { A: rows('<row r="1"><c r="A1" s="1"/><c r="B1" s="2"><v>1</v></c><c r="C1" s="0"/></row>') },
    });
    const model = readWorkbook(file);
    expect(model.defaultFont).toEqual({ name: 'Calibri', size: 11 });
    expect(model.styles).toEqual([
      {},
      {
        numberFormat: '#,##0" đ"',
        fontName: 'Times New Roman',
        fontSize: 13,
        bold: true,
        underline: true,
        color: '#FF0000',
        fill: '#A2B9E2',
        borderLeft: { style: 'thin', color: '#000000' },
        borderBottom: { style: 'dashed', color: '#00B050' },
        horizontal: 'center',
        vertical: 'top',
        wrap: true,
        indent: 2,
        locked: false,
      },
      { numberFormat: '#,##0', fill: '#FFFF00' },
      { numberFormat: 'm/d/yyyy' },
    ]);
    expect(first(model).cells).toEqual([
      { row: 0, column: 0, value: '', style: 1 },
      { row: 0, column: 1, value: 1, style: 2 },
    ]);
  });
});

describe('around the cells', () => {
  test('columns, rows, merges, panes, validations, print set-up, protection, what hangs on rows', () => {
    const file = book({
      workbook:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'Dự toán\'!$A$1:$R$40</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Dự toán\'!$A:$B,\'Dự toán\'!$8:$9</definedName>' +
        '<definedName name="Tong">\'Dự toán\'!$A$1</definedName><definedName name="An" hidden="1">5%</definedName>' +
        '<definedName name="Rieng" localSheetId="0">1</definedName></definedNames>',
      sheets: {
        'Dự toán':
          '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
          '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="9" topLeftCell="C10" state="frozen"/></sheetView></sheetViews>' +
          '<cols><col min="1" max="2" width="5.5" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols>' +
          rows('<row r="1" ht="30" customHeight="1"/><row r="3" hidden="1"><c r="A3"><v>1</v></c></row>') +
          '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:C1"/></mergeCells>' +
          '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>' +
          '<dataValidations count="4"><dataValidation type="list" sqref="A1:A5 C1" error="Chọn lại"><formula1>"có,không"</formula1></dataValidation>' +
          '<dataValidation type="list" sqref="B1"><formula1>DanhSach</formula1></dataValidation>' +
          '<dataValidation type="whole" sqref="D1"><formula1>1</formula1><formula2>10</formula2></dataValidation>' +
          '<dataValidation type="custom" sqref="E1"><formula1>E1&gt;0</formula1></dataValidation></dataValidations>' +
          '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
          '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
      },
    });
    const model = readWorkbook(file);
    expect({ ...first(model), cells: [] }).toEqual({
      cells: [],
      name: 'Dự toán',
      visibility: 'visible',
      columns: [
        { first: 0, last: 1, width: 5.5, hidden: false },
        { first: 3, last: 3, width: 9, hidden: true },
      ],
      rows: [
        { row: 0, height: 30, hidden: false },
        { row: 2, height: null, hidden: true },
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      freeze: { rows: 9, columns: 2 },
      validations: [
        { range: 'A1:A5', kind: 'list', source: 'có,không', error: 'Chọn lại' },
        { range: 'C1', kind: 'list', source: 'có,không', error: 'Chọn lại' },
        { range: 'B1', kind: 'list', source: '=DanhSach', error: '' },
        { range: 'D1', kind: 'whole', min: 1, max: 10, error: '' },
      ],
      print: {
        orientation: 'landscape',
        paperSize: 9,
        fitToWidth: 1,
        fitToHeight: null,
        area: 'A1:R40',
        titleRows: '8:9',
        margins: { top: 0.75, right: 0.5, bottom: 0.75, left: 0.5 },
      },
      protected: true,
      anchored: ['conditional-format', 'validation'],
    });
    expect(model.names).toEqual([
      { name: 'Tong', refersTo: "='Dự toán'!$A$1", visible: true },
      { name: 'An', refersTo: '=5%', visible: false },
    ]);
  });

  test('a file of LibreOffice with chart, picture, note, pivot table, validation', () => {
    const model = readWorkbook(fixture('chart-pivot.xlsx'));
    expect(model.sheets.map((sheet) => sheet.name)).toEqual(['Chi', 'Tổng hợp']);
    const sheet = first(model);
    expect(new Set(sheet.anchored)).toEqual(new Set(['drawing', 'comment', 'conditional-format']));
    expect(model.sheets[1]?.anchored).toEqual(['pivot']);
    expect(at(sheet, 5, 4)).toMatchObject({ value: 5_200_000, formula: '=SUM(E3:E5)' });
    expect(model.styles[at(sheet, 5, 4)?.style ?? 0]?.numberFormat).toBe('#,##0');
    expect(sheet.validations).toEqual([
      { range: 'C3:C5', kind: 'whole', min: 1, max: 1000, error: 'Số lượng từ 1 đến 1000' },
    ]);
    expect(sheet.print?.area).toBe('A1:E6');
    expect(model.names).toEqual([{ name: 'TongTien', refersTo: '=Chi!$E$6', visible: true }]);
  });

  test('sheets of other kinds are left out, the shown tab is counted among worksheets', () => {
    const file = book({
      before: '<bookViews><workbookView activeTab="2"/></bookViews>',
      sheets: { A: rows(''), Biểu: rows(''), C: rows('') },
      parts: {
        'xl/_rels/workbook.xml.rels': relationsXml([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['chartsheet', 'worksheets/sheet2.xml'],
          ['worksheet', '/xl/worksheets/sheet3.xml'],
        ]),
      },
    });
    const model = readWorkbook(file);
    expect(model.sheets.map((sheet) => sheet.name)).toEqual(['A', 'C']);
    expect(model.active).toBe(1);
  });

  test('custom XML by namespace of its root, date1904, hidden sheets', () => {
    const parts = bookParts({
      before: '<workbookPr date1904="1"/>',
      sheets: { A: rows(''), B: rows('') },
      relations: { customXml: '../customXml/item1.xml' },
      parts: { 'customXml/item1.xml': '<?xml version="1.0"?><s:x xmlns:s="urn:a" xmlns="urn:b">1</s:x>' },
    });
    parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] as string).replace(
      'name="B"',
      'name="B" state="veryHidden"',
    );
    const model = readWorkbook(pack(parts));
    expect(model.customXml).toEqual([{ namespace: 'urn:a', xml: parts['customXml/item1.xml'] }]);
    expect(model.date1904).toBe(true);
    expect(model.sheets.map((sheet) => sheet.visibility)).toEqual(['visible', 'veryHidden']);
  });

  test('the empty workbook: one sheet, Times New Roman 12', () => {
    const model = readWorkbook(emptyWorkbook());
    expect(model.sheets.map((sheet) => [sheet.name, sheet.cells])).toEqual([['Sheet1', []]]);
    expect(model.defaultFont).toEqual({ name: 'Times New Roman', size: 12 });
  });
});
