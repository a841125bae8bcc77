// LibreOffice, which is not ours, opens what we save and calculates the same.
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyWorkbook } from '#shared/file/empty.ts';
import type { WorkbookChanges } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { workbookSnapshot } from '#shared/file/snapshot.ts';
import { unpack } from '../file/parts.ts';
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

  test('the empty workbook opens', async () => {
    expect(await recalculate(emptyWorkbook())).toEqual({ Sheet1: [['']] });
  });
});
