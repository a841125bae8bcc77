// LibreOffice, which is not ours, opens what we save and calculates the same.
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyWorkbook } from '#shared/file/empty.ts';
import type { WorkbookChanges } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { workbookSnapshot } from '#shared/file/snapshot.ts';
import { everything } from '../file/everything.ts';
import { partOf, repackedParts, unpack } from '../file/parts.ts';
import { recalculate, requireTool, toPdf, toXlsx } from './soffice.ts';

const chartFile = readFileSync(new URL('../fixtures/files/chart-pivot.xlsx', import.meta.url));
const NONE: WorkbookChanges = {
  sheets: {},
  added: [],
  removed: [],
  names: [],
  removedNames: [],
  customXml: {},
};

beforeEach((context) => requireTool(context, 'soffice'));

describe('saved files in LibreOffice', () => {
  test('a changed quantity moves the total; chart, picture, note and pivot table are still there', async () => {
    const saved = patchWorkbook(chartFile, {
      ...NONE,
      sheets: {
        Chi: {
          cells: [
            { row: 2, column: 2, value: 3 },
            { row: 3, column: 4, value: null, formula: '=C4*D4+IFNA(NA(),1000)' },
            { row: 3, column: 1, value: 'Nước uống <&> "giải khát"' },
          ],
        },
      },
    });
    const sheets = await recalculate(saved);
    expect(sheets['Chi']?.[5]).toEqual([
      '',
      'Tổng cộng',
      '',
      '',
      String(3 * 1_500_000 + 801_000 + 1_400_000),
    ]);
    expect(sheets['Chi']?.[3]?.[1]).toBe('Nước uống <&> "giải khát"');
    expect(sheets['Tổng hợp']?.[0]?.[1]).toBe('6701000');
    const again = Object.keys(unpack(await toXlsx(saved)));
    for (const part of [
      'xl/charts/chart1.xml',
      'xl/media/image1.png',
      'xl/comments1.xml',
      'xl/pivotTables/pivotTable1.xml',
    ])
      expect(again).toContain(part);
  });

  test('a sheet built from the empty workbook: values, formulas, styles, names, print set-up', async () => {
    const saved = patchWorkbook(emptyWorkbook(), {
      ...NONE,
      added: [
        {
          name: 'Dự toán',
          cells: [
            {
              row: 0,
              column: 0,
              value: 'DỰ TOÁN',
              style: { bold: true, fontSize: 14, horizontal: 'center' },
            },
            { row: 1, column: 0, value: 3 },
            { row: 1, column: 1, value: 1_500_000, style: { numberFormat: '#,##0' } },
            { row: 1, column: 2, value: null, formula: '=A2*DonGia' },
            { row: 2, column: 2, value: null, formula: '=IF(C2>Sheet1!A1,"vượt","đủ")' },
          ],
          merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
          columns: [{ first: 0, last: 2, width: 20, hidden: false }],
          freeze: { rows: 1, columns: 0 },
          validations: [{ range: 'A2', kind: 'whole', min: 0, max: 10, error: 'Từ 0 đến 10' }],
          print: {
            orientation: 'landscape',
            paperSize: 9,
            fitToWidth: 1,
            fitToHeight: null,
            area: 'A1:C3',
            titleRows: '1:1',
            margins: { top: 0.5, right: 0.5, bottom: 0.5, left: 0.5 },
          },
        },
      ],
      names: [{ name: 'DonGia', refersTo: "='Dự toán'!$B$2", visible: true }],
      sheets: { Sheet1: { cells: [{ row: 0, column: 0, value: 4_000_000 }], visibility: 'hidden' } },
      active: 'Dự toán',
    });
    const sheets = await recalculate(saved);
    expect(sheets['Dự toán']).toEqual([
      ['DỰ TOÁN', '', ''],
      ['3', '1500000', '4500000'],
      ['', '', 'vượt'],
    ]);
    const resaved = await toXlsx(saved);
    const [ours, theirs] = [saved, resaved].map((file) => workbookSnapshot(readWorkbook(file)));
    expect(
      theirs?.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.formulas, sheet.merges]),
    ).toEqual(ours?.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.formulas, sheet.merges]));
    const model = readWorkbook(resaved);
    const sheet = model.sheets.find((one) => one.name === 'Dự toán');
    expect(sheet?.print).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: 1,
      area: 'A1:C3',
      titleRows: '1:1',
    });
    expect(model.styles[sheet?.cells[0]?.style ?? 0]).toMatchObject({
      bold: true,
      fontSize: 14,
      horizontal: 'center',
    });
    expect(new TextDecoder().decode((await toPdf(saved)).subarray(0, 5))).toBe('%PDF-');
  });

  test('values by hand, an array, several runs, another font, a table’s heading, a new sheet: all else is kept and calculated', async () => {
    const file = new Uint8Array(readFileSync(new URL('../fixtures/files/whole.xlsx', import.meta.url)));
    const model = readWorkbook(file);
    const legacy = model.sheets[0]?.cells.find(({ row, column }) => row === 4 && column === 1);
    const saved = patchWorkbook(file, {
      ...NONE,
      sheets: {
        Chi: {
          cells: [
            { row: 1, column: 3, value: 'Đơn giá (đồng)' },
            { row: 2, column: 2, value: 5 },
            { row: 3, column: 1, value: 'Nước lọc & giải khát' },
            {
              row: 4,
              column: 1,
              value: 'In tài liệu',
              style: { ...model.styles[legacy?.style ?? 0], fontName: 'Times New Roman' },
            },
            { row: 4, column: 0, value: '=1+1' },
            { row: 5, column: 4, value: null, formula: '=SUM(E3:E5)+C8' },
          ],
        },
      },
      added: [{ name: 'Kết quả', cells: [{ row: 0, column: 0, value: null, formula: '=TongTien*2' }] }],
      recalculate: true,
    });
    expect(repackedParts(file, saved)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/tables/table1.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    const sheets = await recalculate(saved);
    const total = 5 * 1_500_000 + 800_000 + 1_400_000 + 80;
    expect(sheets['Chi']?.slice(1)).toEqual([
      ['STT', 'Nội dung', 'Số lượng', 'Đơn giá (đồng)', 'Thành tiền'],
      ['1', 'Thuê hội trường', '5', '1500000', '7500000'],
      ['2', 'Nước lọc & giải khát', '40', '20000', '800000'],
      ['=1+1', 'In tài liệu', '40', '35000', '1400000'],
      ['', 'Tổng cộng', '', '', String(total)],
      ['', 'Gấp đôi', '10', '', ''],
      ['', '', '80', '', ''],
    ]);
    expect(sheets['Kết quả']).toEqual([[String(total * 2)]]);

    const again = await toXlsx(saved);
    const kept = (pattern: RegExp): string[] =>
      Object.keys(unpack(again)).filter((name) => pattern.test(name));
    expect(kept(/chart\d|image\d|comments\d|pivotTable\d\.xml|tables\/table\d/)).toHaveLength(6);
    const runs = partOf(again, 'xl/sharedStrings.xml')
      .split('<si>')
      .find((item) => item.includes('Nước lọc'));
    expect(
      [...(runs ?? '').matchAll(/<(b|i) val="true"\/>.*?<t[^>]*>([^<]*)/g)].map((match) => match.slice(1)),
    ).toEqual([
      ['b', 'Nước lọc'],
      ['i', 'giải khát'],
    ]);
    const theirs = readWorkbook(again);
    const mended = theirs.sheets[0]?.cells.find(({ row, column }) => row === 4 && column === 1);
    expect(theirs.styles[mended?.style ?? 0]).toEqual({
      fontName: 'Times New Roman',
      fontSize: 13,
      bold: true,
    });
    expect(theirs.sheets[0]?.validations).toEqual(model.sheets[0]?.validations);
    expect(theirs.sheets[0]?.print).toEqual(model.sheets[0]?.print);
  });

  test('a workbook with macros, signature, slicer, links and parts nobody knows still opens, calculated', async () => {
    const saved = patchWorkbook(everything(), {
      ...NONE,
      sheets: {
        'Dự toán': {
          cells: [
            { row: 2, column: 1, value: 2_000_000 },
            { row: 1, column: 2, value: 3 },
          ],
        },
      },
      recalculate: true,
    });
    const sheets = await recalculate(saved);
    expect(sheets['Dự toán']?.slice(1, 5).map((line) => line[3])).toEqual([
      '4500000',
      '2000000',
      '300000',
      '6800000',
    ]);
    expect(sheets['Dự toán']?.slice(5, 8).map((line) => line[5])).toEqual(['3000000', '4000000', '20000']);
    expect(sheets['Tổng hợp']?.[7]?.[1]).toBe('6800000');
    expect(sheets['Chia']?.slice(1, 4).map((line) => line.slice(1))).toEqual([
      ['10', '0.25'],
      ['30', '0.75'],
      ['40', ''],
    ]);
  });

  test('the empty workbook opens', async () => {
    expect(await recalculate(emptyWorkbook())).toEqual({ Sheet1: [['']] });
  });
});
