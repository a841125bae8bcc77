// Saving keeps what it does not change: part by part, byte by byte, and cell by cell.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyWorkbook } from '#shared/file/empty.ts';
import type {
  CellChange,
  CellStyle,
  SheetChange,
  SheetModel,
  WorkbookChanges,
  WorkbookModel,
} from '#shared/file/model.ts';
import { FileError } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { openZip } from '#shared/file/zip.ts';
import {
  book,
  bookParts,
  changedParts,
  expectWellFormed,
  pack,
  partOf,
  relationsXml,
  unpack,
} from './parts.ts';

const chartFile = readFileSync(new URL('../fixtures/files/chart-pivot.xlsx', import.meta.url));
const NONE: WorkbookChanges = {
  sheets: {},
  added: [],
  removed: [],
  names: [],
  removedNames: [],
  customXml: {},
};
const save = (file: Uint8Array, changes: Partial<WorkbookChanges>): Uint8Array => {
  const saved = patchWorkbook(file, { ...NONE, ...changes });
  expectWellFormed(saved);
  return saved;
};
const saveCells = (file: Uint8Array, sheet: string, cells: CellChange[]): Uint8Array =>
  save(file, { sheets: { [sheet]: { cells } } });
const rows = (inner: string): string => `<sheetData>${inner}</sheetData>`;
const sheetOf = (model: WorkbookModel, name: string): SheetModel => {
  const sheet = model.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const valueAt = (file: Uint8Array, sheet: string, row: number, column: number): unknown => {
  const cell = sheetOf(readWorkbook(file), sheet).cells.find(
    (one) => one.row === row && one.column === column,
  );
  return cell && (cell.formula === undefined ? cell.value : [cell.formula, cell.value]);
};
const refusal = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
  return 'saved';
};

describe('what is not touched', () => {
  test('no change: the very same parts, compressed bytes and all', () => {
    const saved = save(chartFile, {});
    const stored = (file: Uint8Array): string[] =>
      openZip(file).entries.map((entry) => `${entry.name} ${file.subarray(entry.start, entry.end).join()}`);
    expect(stored(saved)).toEqual(stored(chartFile));
  });

  test('one number in a file with chart, picture, note, pivot table: only its sheet changes', () => {
    const saved = saveCells(chartFile, 'Chi', [{ row: 2, column: 2, value: 3 }]);
    expect(changedParts(chartFile, saved)).toEqual(['xl/worksheets/sheet1.xml']);
    const [before, after] = [chartFile, saved].map((file) => partOf(file, 'xl/worksheets/sheet1.xml'));
    expect(after).toBe(before?.replace('<c r="C3" s="0" t="n"><v>2</v></c>', '<c r="C3"><v>3</v></c>'));
    const kept = (file: Uint8Array): string[] =>
      openZip(file)
        .entries.filter((entry) => entry.name !== 'xl/worksheets/sheet1.xml')
        .map((entry) => `${entry.name} ${file.subarray(entry.start, entry.end).join()}`);
    expect(kept(saved)).toEqual(kept(chartFile));
  });

  test('macros and their content type stay in an .xlsm', () => {
    const parts = bookParts({
      sheets: { A: rows('') },
      relations: { vbaProject: 'vbaProject.bin' },
      parts: { 'xl/vbaProject.bin': new Uint8Array([1, 2, 3, 4, 0, 255]) },
      overrides: {
        '/xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        '/xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject',
      },
    });
    const file = pack(parts);
    const saved = saveCells(file, 'A', [{ row: 0, column: 0, value: 1 }]);
    expect(changedParts(file, saved)).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('the same value, formula and style again: nothing changes at all', () => {
    const model = readWorkbook(chartFile);
    const sheets = Object.fromEntries(
      model.sheets.map(
        ({ print, columns, rows, merges, freeze, visibility, ...sheet }): [string, SheetChange] => [
          sheet.name,
          {
            columns,
            rows,
            merges,
            freeze,
            visibility,
            ...(print ? { print } : {}),
            cells: sheet.cells.map(({ row, column, value, formula, style }) => ({
              row,
              column,
              value,
              ...(formula === undefined ? {} : { formula }),
              style: model.styles[style] ?? {},
            })),
          },
        ],
      ),
    );
    const saved = save(chartFile, { sheets });
    expect(changedParts(chartFile, saved)).toEqual([]);
  });
});

describe('cells', () => {
  const file = book({
    strings:
      '<si><r><rPr><b/></rPr><t>đậm</t></r><r><t xml:space="preserve"> thường</t></r></si><si><t>Nội dung</t></si>',
    relations: { calcChain: 'calcChain.xml' },
    overrides: {
      '/xl/calcChain.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml',
    },
    parts: {
      'xl/calcChain.xml':
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
    },
    sheets: {
      A:
        '<dimension ref="A1:C3"/>' +
        rows(
          '<row r="1" spans="1:3"><c r="A1"><f>SUM(B1:B3)</f><v>6</v></c><c r="B1"><v>1</v></c><c r="C1" t="s"><v>0</v></c></row>' +
            '<row r="2"><c r="B2"><v>2</v></c><c r="C2" t="s"><v>1</v></c></row><row r="4" customFormat="1" s="0"><c r="B4"/></row>',
        ),
    },
  });

  test('every kind of value, new rows and columns in their order, dimension and spans', () => {
    const text = ' <a & "b">\nTổng\r\t\u0007 _x000D_ ';
    const saved = saveCells(file, 'A', [
      { row: 2, column: 0, value: text },
      { row: 0, column: 5, value: true },
      { row: 9, column: 1, value: -1.25e-7 },
      { row: 1, column: 0, value: '#N/A' },
      { row: 1, column: 1, value: null },
      { row: 3, column: 1, value: 'Nội dung' },
    ]);
    expect(valueAt(saved, 'A', 2, 0)).toBe(text);
    expect(valueAt(saved, 'A', 0, 5)).toBe(true);
    expect(valueAt(saved, 'A', 9, 1)).toBe(-1.25e-7);
    expect(valueAt(saved, 'A', 1, 0)).toBe('#N/A');
    expect(valueAt(saved, 'A', 1, 1)).toBeUndefined();
    expect(valueAt(saved, 'A', 3, 1)).toBe('Nội dung');
    expect(valueAt(saved, 'A', 0, 2)).toBe('đậm thường');
    const xml = partOf(saved, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<dimension ref="A1:F10"/>');
    expect(xml).toContain('spans="1:6"');
    expect([...xml.matchAll(/<row r="(\d+)"/g)].map((match) => match[1])).toEqual(['1', '2', '3', '4', '10']);
    expect(xml).toContain('<c r="A2" t="e"><v>#N/A</v></c>');
    expect(partOf(saved, 'xl/sharedStrings.xml')).toContain('uniqueCount="3"');
    expect(changedParts(file, saved)).toEqual(['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']);
  });

  test('a formula with its result; the calculation chain goes with its relationship and type', () => {
    const saved = saveCells(file, 'A', [
      { row: 0, column: 3, value: 'xong', formula: '=IFS(B1>0,"xong",TRUE,"")' },
    ]);
    expect(valueAt(saved, 'A', 0, 3)).toEqual(['=IFS(B1>0,"xong",TRUE,"")', 'xong']);
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain('_xlfn.IFS(B1&gt;0,"xong",TRUE,"")');
    expect(Object.keys(unpack(saved))).not.toContain('xl/calcChain.xml');
    expect(partOf(saved, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partOf(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(partOf(saved, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });

  test('a formula without a result asks Excel to calculate', () => {
    const saved = saveCells(file, 'A', [{ row: 0, column: 3, value: null, formula: '=B1*2' }]);
    expect(valueAt(saved, 'A', 0, 3)).toEqual(['=B1*2', '']);
    expect(partOf(saved, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test('who changes a number without calculating asks Excel to calculate', () => {
    const saved = save(file, {
      sheets: { A: { cells: [{ row: 0, column: 1, value: 5 }] } },
      recalculate: true,
    });
    expect(partOf(saved, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('a fresh result keeps the formula and the calculation chain', () => {
    const saved = saveCells(file, 'A', [{ row: 0, column: 0, value: 7, formula: '=SUM(B1:B3)' }]);
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain('<c r="A1"><f>SUM(B1:B3)</f><v>7</v></c>');
    expect(Object.keys(unpack(saved))).toContain('xl/calcChain.xml');
  });

  test('a constant over a formula takes the calculation chain away', () => {
    const saved = saveCells(file, 'A', [{ row: 0, column: 0, value: 7 }]);
    expect(valueAt(saved, 'A', 0, 0)).toBe(7);
    expect(Object.keys(unpack(saved))).not.toContain('xl/calcChain.xml');
  });

  test('text without shared strings in the file: the part is added', () => {
    const saved = saveCells(emptyWorkbook(), 'Sheet1', [{ row: 1, column: 1, value: ' Đề án ' }]);
    expect(valueAt(saved, 'Sheet1', 1, 1)).toBe(' Đề án ');
    expect(partOf(saved, 'xl/sharedStrings.xml')).toContain('<t xml:space="preserve"> Đề án </t>');
  });

  test('too long a text or a LET is refused before anything is written', () => {
    expect(refusal(() => saveCells(file, 'A', [{ row: 0, column: 0, value: 'x'.repeat(32_768) }]))).toBe(
      'cannot-keep',
    );
    expect(
      refusal(() => saveCells(file, 'A', [{ row: 0, column: 0, value: 1, formula: '=LET(a,1,a)' }])),
    ).toBe('cannot-keep');
    expect(refusal(() => saveCells(file, 'Không có', [{ row: 0, column: 0, value: 1 }]))).toBe('cannot-keep');
  });
});

describe('formulas of several cells', () => {
  const shared = book({
    sheets: {
      A: rows(
        '<row r="1"><c r="C1"><f t="shared" ref="C1:C4" si="0">A1*$B$1</f><v>1</v></c></row>' +
          '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
          '<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"/><v>4</v></c></row>',
      ),
    },
  });

  test('a later cell of a shared formula changes alone', () => {
    const saved = saveCells(shared, 'A', [{ row: 1, column: 2, value: 9 }]);
    expect([0, 1, 2].map((row) => valueAt(saved, 'A', row, 2))).toEqual([
      ['=A1*$B$1', 1],
      9,
      ['=A3*$B$1', 3],
    ]);
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain('ref="C1:C4"');
  });

  test('when the first cell of a shared formula changes, the others get their own', () => {
    const saved = saveCells(shared, 'A', [
      { row: 0, column: 2, value: 9 },
      { row: 1, column: 2, value: 20, formula: '=A2*$B$1' },
      { row: 3, column: 2, value: null },
    ]);
    expect([0, 1, 2, 3].map((row) => valueAt(saved, 'A', row, 2))).toEqual([
      9,
      ['=A2*$B$1', 20],
      ['=A3*$B$1', 3],
      undefined,
    ]);
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).not.toContain('shared');
  });

  const array = book({
    sheets: {
      A: rows(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
      ),
    },
  });

  test('a cell inside an array formula is refused, fresh results of the whole are written', () => {
    expect(refusal(() => saveCells(array, 'A', [{ row: 1, column: 0, value: 5 }]))).toBe('cannot-keep');
    expect(refusal(() => saveCells(array, 'A', [{ row: 0, column: 0, value: null }]))).toBe('cannot-keep');
    expect(refusal(() => saveCells(array, 'A', [{ row: 1, column: 0, value: 5, formula: '=1' }]))).toBe(
      'cannot-keep',
    );
    const saved = saveCells(array, 'A', [
      { row: 0, column: 0, value: 20, formula: '=B1:B2*2' },
      { row: 1, column: 0, value: 40 },
    ]);
    expect(sheetOf(readWorkbook(saved), 'A').cells.map((cell) => [cell.value, cell.arrayRange])).toEqual([
      [20, 'A1:A2'],
      [40, 'A1:A2'],
    ]);
  });
});

describe('tables', () => {
  const parts = bookParts({
    sheets: {
      A: `${rows('<row r="1"><c r="A1" t="inlineStr"><is><t>Tên</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>')}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    },
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([['table', '../tables/table1.xml']]),
      'xl/tables/table1.xml':
        '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="Tên"/></tableColumns></table>',
    },
  });

  test('a heading that is no name is refused, its rows and looks are not', () => {
    const file = pack(parts);
    expect(refusal(() => saveCells(file, 'A', [{ row: 0, column: 0, value: 12 }]))).toBe('cannot-keep');
    const saved = saveCells(file, 'A', [
      { row: 0, column: 0, value: 'Tên', style: { bold: true } },
      { row: 1, column: 0, value: 2 },
    ]);
    expect(valueAt(saved, 'A', 1, 0)).toBe(2);
    expect(partOf(saved, 'xl/tables/table1.xml')).toBe(parts['xl/tables/table1.xml']);
  });
});

describe('formats', () => {
  const style: CellStyle = {
    numberFormat: '#,##0" đ"',
    fontName: 'Arial',
    fontSize: 13.5,
    bold: true,
    italic: true,
    underline: true,
    color: '#C00000',
    fill: '#DDEBF7',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    indent: 1,
    borderTop: { style: 'thin', color: '#000000' },
    borderLeft: { style: 'hair', color: '#FF0000' },
    locked: false,
  };

  test('a style comes back as it was given, and once only', () => {
    const saved = saveCells(emptyWorkbook(), 'Sheet1', [
      { row: 0, column: 0, value: 1, style },
      { row: 1, column: 0, value: 2, style: { ...style } },
      { row: 2, column: 0, value: 3, style: { numberFormat: '#,##0' } },
    ]);
    const model = readWorkbook(saved);
    expect(model.sheets[0]?.cells.map((cell) => model.styles[cell.style])).toEqual([
      style,
      style,
      { numberFormat: '#,##0' },
    ]);
    expect(model.styles).toHaveLength(3);
  });

  test('what the model does not know of a format stays: strike-through, rotation', () => {
    const file = book({
      styles:
        '<fonts count="1"><font><strike/><sz val="11"/><name val="Calibri"/><scheme val="minor"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
        '<cellXfs count="2"><xf/><xf fontId="0"><alignment textRotation="90"/></xf></cellXfs>',
      sheets: { A: rows('<row r="1"><c r="A1" s="1"><v>1</v></c></row>') },
    });
    const saved = saveCells(file, 'A', [{ row: 0, column: 0, value: 1, style: { bold: true, wrap: true } }]);
    const xml = partOf(saved, 'xl/styles.xml');
    expect(xml).toContain(
      '<font><b/><strike/><sz val="11"/><name val="Calibri"/><scheme val="minor"/></font>',
    );
    expect(xml).toContain('<alignment textRotation="90" wrapText="1"/>');
  });

  test('a new cell takes the format of its row, else of its column', () => {
    const file = book({
      styles:
        '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
        '<cellXfs count="3"><xf/><xf numFmtId="3"/><xf numFmtId="9"/></cellXfs>',
      sheets: {
        A: `<cols><col min="2" max="3" width="9" style="1"/></cols>${rows('<row r="2" s="2" customFormat="1"/>')}`,
      },
    });
    const saved = saveCells(file, 'A', [
      { row: 0, column: 1, value: 1 },
      { row: 1, column: 1, value: 1 },
      { row: 0, column: 3, value: 1 },
    ]);
    const model = readWorkbook(saved);
    expect(sheetOf(model, 'A').cells.map((cell) => model.styles[cell.style]?.numberFormat)).toEqual([
      '#,##0',
      undefined,
      '0%',
    ]);
  });
});

describe('geometry and print', () => {
  const change: SheetChange = {
    cells: [],
    columns: [
      { first: 0, last: 0, width: 5, hidden: false },
      { first: 1, last: 3, width: 30.5, hidden: true },
    ],
    rows: [
      { row: 0, height: 24, hidden: false },
      { row: 7, height: null, hidden: true },
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: 4 },
      { top: 3, left: 1, bottom: 4, right: 1 },
    ],
    freeze: { rows: 2, columns: 1 },
    validations: [
      { range: 'C4:C5', kind: 'list', source: 'có,không', error: 'Chọn <có> hoặc "không"' },
      { range: 'D1', kind: 'list', source: '=TongTien', error: '' },
      { range: 'E1', kind: 'decimal', min: 0, max: 1.5, error: '' },
    ],
    print: {
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: null,
      area: 'A1:E6',
      titleRows: '2:2',
      margins: { top: 0.5, right: 0.25, bottom: 0.5, left: 0.25 },
    },
  };

  test.each([
    ['a file of LibreOffice', chartFile, 'Chi'],
    ['the empty workbook', emptyWorkbook(), 'Sheet1'],
  ])('everything at once in %s', (_name, file, name) => {
    const before = sheetOf(readWorkbook(file), name);
    const saved = save(file, { sheets: { [name]: change } });
    const after = sheetOf(readWorkbook(saved), name);
    expect(after.columns).toEqual(change.columns);
    expect(after.rows).toEqual(change.rows);
    expect(after.merges).toEqual(change.merges);
    expect(after.freeze).toEqual(change.freeze);
    expect(after.print).toEqual(change.print);
    expect(after.cells).toEqual(before.cells);
    const cut = before.validations.length
      ? [{ range: 'C3', kind: 'whole', min: 1, max: 1000, error: 'Số lượng từ 1 đến 1000' }]
      : [];
    expect(after.validations).toEqual([...cut, ...(change.validations ?? [])]);
    const order = [
      ...partOf(saved, 'xl/worksheets/sheet1.xml').matchAll(
        /<(sheetPr|dimension|sheetViews|cols|sheetData|mergeCells|conditionalFormatting|dataValidations|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing)[ />]/g,
      ),
    ].map((match) => match[1]);
    expect(order).toEqual(
      'sheetPr dimension sheetViews cols sheetData mergeCells conditionalFormatting dataValidations pageMargins pageSetup headerFooter drawing legacyDrawing'
        .split(' ')
        .filter((section) => order.includes(section)),
    );
  });

  test('a literal list Excel cannot hold is refused', () => {
    const source = Array.from({ length: 60 }, (_v, i) => `mục ${i}`).join(',');
    const validations: SheetChange['validations'] = [{ range: 'A1', kind: 'list', source, error: '' }];
    expect(refusal(() => save(chartFile, { sheets: { Chi: { cells: [], validations } } }))).toBe(
      'cannot-keep',
    );
  });

  test('taking it back again', () => {
    const file = save(emptyWorkbook(), { sheets: { Sheet1: change } });
    const saved = save(file, {
      sheets: {
        Sheet1: {
          cells: [],
          columns: [],
          rows: [],
          merges: [],
          freeze: { rows: 0, columns: 0 },
          print: {
            ...(change.print as NonNullable<typeof change.print>),
            fitToWidth: null,
            area: null,
            titleRows: null,
          },
        },
      },
    });
    const sheet = sheetOf(readWorkbook(saved), 'Sheet1');
    expect([sheet.columns, sheet.rows, sheet.merges, sheet.freeze]).toEqual([
      [],
      [],
      [],
      { rows: 0, columns: 0 },
    ]);
    expect(sheet.print).toMatchObject({ fitToWidth: null, fitToHeight: null, area: null, titleRows: null });
    expect(partOf(saved, 'xl/workbook.xml')).not.toContain('definedName');
  });
});

describe('sheets, names, custom XML', () => {
  test('a new sheet: in front when asked, with styles, names and its print area', () => {
    const saved = save(chartFile, {
      added: [
        {
          name: "Dự toán 'A' 1",
          cells: [
            { row: 0, column: 0, value: 'Tiêu đề', style: { bold: true } },
            { row: 1, column: 0, value: 12, formula: '=SUM(Chi!C3:C4)' },
          ],
          merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
          print: {
            orientation: 'landscape',
            paperSize: 9,
            fitToWidth: 1,
            fitToHeight: null,
            area: 'A1:C9',
            titleRows: '1:2',
            margins: null,
          },
        },
        { name: 'Danh sách', visibility: 'hidden', cells: [{ row: 0, column: 0, value: 1 }] },
      ],
      names: [
        { name: 'Lop', refersTo: "='Danh sách'!$A$1", visible: false },
        { name: 'tongtien', refersTo: '=Chi!$E$5', visible: true },
      ],
      active: "Dự toán 'A' 1",
    });
    const model = readWorkbook(saved);
    expect(model.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ['Chi', 'visible'],
      ['Tổng hợp', 'visible'],
      ["Dự toán 'A' 1", 'visible'],
      ['Danh sách', 'hidden'],
    ]);
    expect(model.active).toBe(2);
    expect(sheetOf(model, "Dự toán 'A' 1").print).toMatchObject({
      area: 'A1:C9',
      titleRows: '1:2',
      fitToWidth: 1,
    });
    expect(model.names).toEqual([
      { name: 'TongTien', refersTo: '=Chi!$E$5', visible: true },
      { name: 'Lop', refersTo: "='Danh sách'!$A$1", visible: false },
    ]);
    const selected = Object.entries(unpack(saved))
      .filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name))
      .filter(([name]) => /tabSelected="(1|true)"/.test(partOf(saved, name)));
    expect(selected.map(([name]) => name)).toEqual(['xl/worksheets/sheet3.xml']);
    expect(valueAt(saved, "Dự toán 'A' 1", 1, 0)).toEqual(['=SUM(Chi!C3:C4)', 12]);
  });

  test('a rename reaches formulas, names, print area, chart and pivot source', () => {
    const saved = save(chartFile, { sheets: { Chi: { cells: [], rename: 'Chi tiết' } } });
    const model = readWorkbook(saved);
    expect(model.sheets.map((sheet) => sheet.name)).toEqual(['Chi tiết', 'Tổng hợp']);
    expect(model.names[0]?.refersTo).toBe("='Chi tiết'!$E$6");
    expect(model.sheets[0]?.print?.area).toBe('A1:E6');
    expect(valueAt(saved, 'Tổng hợp', 0, 1)).toEqual(["='Chi tiết'!E6", 5_200_000]);
    expect(partOf(saved, 'xl/charts/chart1.xml')).toContain("<c:f>'Chi tiết'!$E$3:$E$5</c:f>");
    expect(partOf(saved, 'xl/pivotCache/pivotCacheDefinition1.xml')).toContain('sheet="Chi tiết"');
  });

  test('two sheets swap their names', () => {
    const saved = save(chartFile, {
      sheets: { Chi: { cells: [], rename: 'Tổng hợp' }, 'Tổng hợp': { cells: [], rename: 'Chi' } },
    });
    expect(readWorkbook(saved).sheets.map((sheet) => sheet.name)).toEqual(['Tổng hợp', 'Chi']);
    expect(valueAt(saved, 'Chi', 0, 1)).toEqual(["='Tổng hợp'!E6", 5_200_000]);
  });

  test('a sheet others use is not removed; one nobody uses goes with all that hangs on it', () => {
    expect(refusal(() => save(chartFile, { removed: ['Chi'] }))).toBe('cannot-keep');
    const saved = save(chartFile, { removed: ['Tổng hợp'], active: 'Chi' });
    expect(readWorkbook(saved).sheets.map((sheet) => sheet.name)).toEqual(['Chi']);
    expect(Object.keys(unpack(saved)).filter((name) => /pivotTable|sheet2/.test(name))).toEqual([]);
    expect(partOf(saved, '[Content_Types].xml')).not.toMatch(/pivotTable1|sheet2/);
  });

  test('after the formulas let go of it a sheet is removed; names of later sheets move up', () => {
    const file = book({
      before: '<bookViews><workbookView activeTab="1"/></bookViews>',
      workbook:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">B!$A$1:$B$2</definedName></definedNames>',
      sheets: {
        A: rows('<row r="1"><c r="A1"><v>1</v></c></row>'),
        B: rows('<row r="1"><c r="A1"><f>A!A1</f><v>1</v></c></row>'),
      },
    });
    const saved = save(file, {
      sheets: { B: { cells: [{ row: 0, column: 0, value: '#REF!', formula: '=#REF!A1' }] } },
      removed: ['A'],
    });
    const model = readWorkbook(saved);
    expect(model.sheets.map((sheet) => [sheet.name, sheet.print?.area])).toEqual([['B', 'A1:B2']]);
    expect(model.active).toBe(0);
  });

  test('names and sheets Excel would not take are refused', () => {
    const added = (name: string): Partial<WorkbookChanges> => ({ added: [{ name, cells: [] }] });
    for (const name of ['CHI', '', 'a/b', 'x'.repeat(32), "'a"])
      expect(refusal(() => save(chartFile, added(name)))).toBe('cannot-keep');
    expect(refusal(() => save(emptyWorkbook(), { removed: ['Sheet1'] }))).toBe('cannot-keep');
    expect(
      refusal(() => save(emptyWorkbook(), { sheets: { Sheet1: { cells: [], visibility: 'hidden' } } })),
    ).toBe('cannot-keep');
    const locked = book({ before: '<workbookProtection lockStructure="1"/>', sheets: { A: rows('') } });
    expect(refusal(() => save(locked, added('B')))).toBe('cannot-keep');
  });

  test('a sheet replaced by a new one of the same name', () => {
    const saved = save(emptyWorkbook(), {
      removed: ['Sheet1'],
      added: [{ name: 'Sheet1', cells: [{ row: 0, column: 0, value: 'mới' }] }],
      active: 'Sheet1',
    });
    expect(valueAt(saved, 'Sheet1', 0, 0)).toBe('mới');
    expect(readWorkbook(saved).sheets).toHaveLength(1);
  });

  test('custom XML is added, replaced, removed, others stay', () => {
    const xml = '<stamp xmlns="urn:dutoan:workbook:1">{"a":"&lt;"}</stamp>';
    const once = save(chartFile, {
      customXml: { 'urn:dutoan:workbook:1': xml, 'urn:b': '<b xmlns="urn:b"/>' },
    });
    expect(readWorkbook(once).customXml).toEqual([
      { namespace: 'urn:dutoan:workbook:1', xml },
      { namespace: 'urn:b', xml: '<b xmlns="urn:b"/>' },
    ]);
    expect(partOf(once, 'customXml/itemProps1.xml')).toContain('ds:uri="urn:dutoan:workbook:1"');
    const twice = save(once, {
      customXml: { 'urn:dutoan:workbook:1': '<stamp xmlns="urn:dutoan:workbook:1"/>' },
    });
    expect(changedParts(once, twice)).toEqual(['customXml/item1.xml']);
    const gone = save(twice, { customXml: { 'urn:dutoan:workbook:1': null } });
    expect(readWorkbook(gone).customXml.map((part) => part.namespace)).toEqual(['urn:b']);
    expect(Object.keys(unpack(gone)).filter((name) => /item(Props)?1/.test(name))).toEqual([]);
  });

  test('a prefixed, strict workbook grows in its own dialect', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const file = pack({
      ...bookParts({ sheets: { A: '' } }),
      '_rels/.rels': relationsXml([['officeDocument', 'xl/workbook.xml']], strict),
      'xl/_rels/workbook.xml.rels': relationsXml([['worksheet', 'worksheets/sheet1.xml']], strict),
      'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:q="${strict}"><x:sheets><x:sheet name="A" sheetId="4" q:id="rId1"/></x:sheets></x:workbook>`,
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`,
    });
    const saved = save(file, {
      sheets: {
        A: {
          cells: [{ row: 0, column: 0, value: 'chữ', style: { bold: true } }],
          merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
        },
      },
      added: [{ name: 'B', cells: [{ row: 0, column: 0, value: 2, formula: '=1+1' }] }],
      names: [{ name: 'N', refersTo: '=B!$A$1', visible: true }],
    });
    expect(valueAt(saved, 'A', 0, 0)).toBe('chữ');
    expect(valueAt(saved, 'B', 0, 0)).toEqual(['=1+1', 2]);
    expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain(
      '<x:row r="1"><x:c r="A1" s="1" t="s"><x:v>0</x:v></x:c></x:row>',
    );
    expect(partOf(saved, 'xl/_rels/workbook.xml.rels')).not.toContain(
      'schemas.openxmlformats.org/officeDocument',
    );
    expect(partOf(saved, 'xl/worksheets/sheet2.xml')).toContain(main);
  });
});

describe('any edits', () => {
  const place = fc.record({ row: fc.integer({ min: 0, max: 12 }), column: fc.integer({ min: 0, max: 6 }) });
  const style = fc.option(
    fc.record(
      {
        bold: fc.constant(true as const),
        fontSize: fc.constantFrom(9, 13, 14.5),
        fill: fc.constantFrom('#FFFF00', '#DDEBF7'),
        numberFormat: fc.constantFrom('#,##0', '0.00%', '@', 'dd/mm/yyyy', '#,##0" đ"'),
        horizontal: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
        wrap: fc.constant(true as const),
      },
      { requiredKeys: [] },
    ),
    { nil: undefined },
  );
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    fc.boolean(),
    text,
    fc.constantFrom('Đơn giá', '_x000D_', '<&">', ' ', '\n', 'ﾟ', '😀', '\ud800'),
  );
  const formula = fc.constantFrom(
    '=A1+B2',
    '=SUM(A$1:$C$9)',
    '="<"&"&"',
    "='Tổng hợp'!A1",
    '=IFERROR(TEXTJOIN(",",TRUE,A1:B2),"")',
  );
  const change: fc.Arbitrary<CellChange> = fc
    .tuple(
      place,
      fc.option(value, { nil: null, freq: 6 }),
      fc.option(formula, { nil: undefined, freq: 2 }),
      style,
    )
    .map(([where, content, text, look]) => ({
      ...where,
      value: content,
      ...(text === undefined ? {} : { formula: text }),
      ...(look === undefined ? {} : { style: look }),
    }));

  const expectEdits = (file: Uint8Array, name: string, cells: CellChange[]): void => {
    const before = readWorkbook(file);
    const after = readWorkbook(saveCells(file, name, cells));
    const look = (model: WorkbookModel): Map<string, unknown> =>
      new Map(
        sheetOf(model, name).cells.map((cell) => [
          `${cell.row},${cell.column}`,
          { value: cell.value, formula: cell.formula, style: model.styles[cell.style] ?? {} },
        ]),
      );
    // an empty cell with the plain format is no cell
    const seen = (cells: Map<string, unknown>): Record<string, unknown> =>
      Object.fromEntries(
        [...cells].filter(([, cell]) => JSON.stringify(cell) !== JSON.stringify({ value: '', style: {} })),
      );
    const expected = look(before);
    for (const cell of cells) {
      const key = `${cell.row},${cell.column}`;
      const old = expected.get(key) as { style?: CellStyle } | undefined;
      const made = { value: cell.value ?? '', formula: cell.formula, style: cell.style ?? old?.style ?? {} };
      expected.set(key, made);
    }
    expect(seen(look(after))).toEqual(seen(expected));
    for (const sheet of before.sheets)
      if (sheet.name !== name) expect(sheetOf(after, sheet.name)).toEqual(sheet);
  };

  test('open(save(file, edits)) is the file with the edits', () => {
    const edits = fc.uniqueArray(change, { maxLength: 15, selector: (cell) => `${cell.row},${cell.column}` });
    fc.assert(
      fc.property(edits, (cells) => {
        expectEdits(chartFile, 'Chi', cells);
        const saved = saveCells(chartFile, 'Chi', cells);
        const kept = changedParts(chartFile, saved).filter(
          (name) =>
            !/^(\[Content_Types\]|xl\/(workbook|styles|sharedStrings|worksheets\/sheet1)\.xml|xl\/workbook)/.test(
              name,
            ),
        );
        expect(kept).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('twice in a row is once with both', () => {
    const edits = fc.uniqueArray(change, {
      minLength: 1,
      maxLength: 8,
      selector: (cell) => `${cell.row},${cell.column}`,
    });
    fc.assert(
      fc.property(edits, edits, (first, second) => {
        expectEdits(saveCells(emptyWorkbook(), 'Sheet1', first), 'Sheet1', second);
      }),
      { numRuns: 40 },
    );
  });
});
