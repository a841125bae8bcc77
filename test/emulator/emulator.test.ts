// The emulated Excel through its public door: strictness, requirement sets, limits, protection, opening and saving.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createExcel } from '#addin/emulator/create.ts';
import { openModel } from '#addin/emulator/file/open.ts';
import { changesOf } from '#addin/emulator/file/save.ts';
import { Book } from '#addin/emulator/host/book.ts';
import { createSettle, settlePublicly } from '#addin/emulator/univer/calculation.ts';
import { startHeadless } from '#addin/emulator/univer/headless.ts';
import { emptyWorkbook } from '#shared/file/empty.ts';
import type { SheetChange, WorkbookChanges } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readWorkbook } from '#shared/file/read.ts';

const chartFile = () =>
  new Uint8Array(readFileSync(fileURLToPath(new URL('../fixtures/files/chart-pivot.xlsx', import.meta.url))));

/** A workbook file with one sheet changed by `change`. */
function workbookWith(change: SheetChange, more: Partial<WorkbookChanges> = {}): Uint8Array {
  const empty = emptyWorkbook();
  const name = readWorkbook(empty).sheets[0]?.name ?? '';
  return patchWorkbook(empty, {
    sheets: { [name]: change },
    added: [],
    removed: [],
    names: [],
    removedNames: [],
    customXml: {},
    ...more,
  });
}

const cell = (row: number, column: number, value: number | string, formula?: string) => ({
  row,
  column,
  value,
  ...(formula !== undefined && { formula }),
});

describe('strictness', () => {
  test('a member that is not emulated throws, on objects and on namespaces', async () => {
    const { Excel, Office } = await createExcel();
    await expect(
      Excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().charts),
    ).rejects.toThrow('not in the emulated Office.js subset');
    expect(() => Excel.createWorkbook()).toThrow('not in the emulated');
    expect(() => Office.context.ui).toThrow('not in the emulated');
  });

  test('a member of a later requirement set throws ApiNotFound', async () => {
    const run = (apiVersion: '1.9' | '1.13') =>
      createExcel({ apiVersion }).then(({ Excel, Office }) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
          range.merge();
          const areas = range.getMergedAreasOrNullObject().load('address');
          await context.sync();
          return [areas.address, Office.context.requirements.isSetSupported('ExcelApi', '1.13')];
        }),
      );
    await expect(run('1.9')).rejects.toMatchObject({ name: 'RichApi.Error', code: 'ApiNotFound' });
    expect(await run('1.13')).toEqual(['Sheet1!A1:B2', true]);
  });

  test('of the properties of rows only what is emulated may be asked for', async () => {
    const { Excel } = await createExcel();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'NotImplemented' });
  });

  test('what lies beyond the grid is not hidden', async () => {
    const { Excel } = await createExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('1:1').rowHidden = true;
      const far = sheet.getRange('XFA900000:XFD900001').load('rowHidden,columnHidden');
      const from = sheet.getRange('A:A').load('rowHidden,columnHidden');
      await context.sync();
      expect([far.rowHidden, far.columnHidden, from.rowHidden, from.columnHidden]).toEqual([
        false,
        false,
        null,
        false,
      ]);
    });
  });

  test('a request above 5 MB is refused and nothing of it is applied', async () => {
    const { Excel, stats } = await createExcel();
    const text = 'x'.repeat(30_000);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['trước']];
      sheet.getRange('B1:B200').values = Array.from({ length: 200 }, () => [text]);
      await expect(context.sync()).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      expect(range.values).toEqual([['']]);
    });
    expect(stats.requestBytes).toBeGreaterThan(5 * 1024 * 1024);
  });

  test('an object of another Excel.run is refused', async () => {
    const { Excel } = await createExcel();
    const stray = await Excel.run(async (context) =>
      context.workbook.worksheets.getActiveWorksheet().getRange('A1'),
    );
    await expect(
      Excel.run(async (context) => {
        context.workbook.names.add('Ten', stray);
      }),
    ).rejects.toMatchObject({ code: 'InvalidRequestContext' });
  });

  test('the error class is OfficeExtension.Error and names the statement', async () => {
    const { Excel, OfficeExtension } = await createExcel();
    const failure: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('không có').delete();
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(OfficeExtension.Error);
    expect(failure).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: expect.stringContaining('không có') as string },
    });
  });
});

describe('what Excel makes of a write', () => {
  test.each<[string, (cell: Excel.Range) => void]>([
    ['font', ({ format }) => (format.font.name = 'Arial')],
    ['number format', (cell) => (cell.numberFormat = [['0.0']])],
  ])('a formula keeps its cell when its %s is set in the same batch', async (_, look) => {
    const { Excel } = await createExcel();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('B1');
      cell.formulas = [['=1+1']];
      look(cell);
      await context.sync();
      cell.load('values,formulas');
      await context.sync();
      expect([cell.formulas[0]?.[0], cell.values[0]?.[0]]).toEqual(['=1+1', 2]);
    });
  });

  test.each([
    ['50', 50],
    ['1,234.5', 1234.5],
    ['12%', 0.12],
    ["'007", '007'],
    ['TRUE', true],
    ['12/31/2025', 46022],
    ['31/12/2025', '31/12/2025'],
    ['1.500.000', '1.500.000'],
    ['', ''],
  ])('%j becomes %j', async (input, expected) => {
    const { Excel } = await createExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.values = [[input]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[expected]]);
    });
  });

  test('the quick calculation gives what the engine’s public call gives', async () => {
    const results = [];
    for (const settleOf of [
      createSettle,
      (_: unknown, api: Parameters<typeof settlePublicly>[0]) => settlePublicly(api),
    ]) {
      const engine = startHeadless();
      const { data, side } = openModel(readWorkbook(emptyWorkbook()), 'kick', 'kick.xlsx');
      const book = new Book(engine, engine.api.createWorkbook(data), side);
      const sheetId = book.workbook.getActiveSheet().getSheetId();
      const column = (row: number) =>
        row === 0 ? { v: 3, t: 2 } : { f: `=A${row}*2+IF(A${row}>100,0.5,0)`, v: null };
      book.write(sheetId, { top: 0, left: 0, bottom: 19, right: 0 }, column);
      await settleOf(engine.univer, engine.api)();
      results.push(Array.from({ length: 20 }, (_value, row) => book.cell(sheetId, row, 0)?.v));
    }
    expect(results[0]).toEqual(results[1]);
    expect(results[0]?.at(-1)).toBeGreaterThan(1_000_000);
  });
});

describe('opening and saving', () => {
  test('a file nobody changed is saved byte for byte', async () => {
    const file = chartFile();
    expect(await (await createExcel({ file })).save()).toEqual(file);
  });

  test('stored results that this engine would work out otherwise are no change; an edit brings only its dependents', async () => {
    const file = workbookWith({
      cells: [cell(0, 0, 2), cell(1, 0, 999, '=A1*2'), cell(2, 0, 888, '=B1*2'), cell(0, 1, 1)],
    });
    expect(await (await createExcel({ file })).save()).toEqual(file);
    const edited = await createExcel({ file });
    await edited.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[5]];
    });
    const values = readWorkbook(await edited.save()).sheets[0]?.cells.map(({ value }) => value);
    expect(values).toEqual([5, 1, 10, 888]);
  });

  test('one typed cell of a file with a chart leaves every other part as it was', async () => {
    const file = chartFile();
    const excel = await createExcel({ file });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('J21').values = [['ghi thêm']];
    });
    const before = unzipSync(file);
    const after = unzipSync(await excel.save());
    const touched = Object.keys(before).filter(
      (part) => Buffer.compare(before[part] ?? Buffer.alloc(0), after[part] ?? Buffer.alloc(0)) !== 0,
    );
    expect(touched.length).toBeGreaterThan(0);
    expect(touched.every((part) => /sheet\d+\.xml$|sharedStrings\.xml$/.test(part))).toBe(true);
  });

  test('rows inserted above a chart are refused with a sentence; undone, the file saves', async () => {
    const excel = await createExcel({ file: chartFile() });
    const wholeRow = (context: Excel.RequestContext) =>
      context.workbook.worksheets.getActiveWorksheet().getRange('2:2');
    await excel.Excel.run(async (context) => {
      wholeRow(context).insert('Down');
    });
    await expect(excel.save()).rejects.toMatchObject({
      code: 'cannot-keep',
      text: { vi: expect.stringContaining('hình hoặc biểu đồ') as string },
    });
    await excel.Excel.run(async (context) => {
      wholeRow(context).delete('Up');
    });
    expect((await excel.save()).length).toBeGreaterThan(0);
  });

  test('looks, sizes, merges, names, print set-up and hidden sheets survive a save and an opening', async () => {
    const first = await createExcel();
    await first.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Bảng 1');
      const range = sheet.getRange('B2:C3');
      range.values = [
        ['x', ''],
        ['', 1],
      ];
      range.format.font.bold = true;
      range.format.fill.color = '#FFEECC';
      range.format.horizontalAlignment = 'Center';
      range.format.indentLevel = 2;
      range.format.protection.locked = false;
      for (const edge of ['EdgeTop', 'InsideHorizontal'] as const) {
        range.format.borders.getItem(edge).style = 'Continuous';
        range.format.borders.getItem(edge).weight = 'Hairline';
      }
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.getRange('5:5').format.rowHeight = 40;
      sheet.getRange('B2:C2').merge();
      sheet.getRange('B5:B9').dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 9, operator: 'Between' },
      };
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea('A1:D9');
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      context.workbook.names.add('Dau', sheet.getRange('C3')).visible = false;
      context.workbook.worksheets.getItem('Sheet1').visibility = 'VeryHidden';
      sheet.activate();
    });
    const second = await createExcel({ file: await first.save(), apiVersion: '1.13' });
    await second.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Bảng 1');
      const range = sheet.getRange('B3:C3').load('format/horizontalAlignment,format/indentLevel');
      const look = range.format.load('font/bold,fill/color,protection/locked');
      const inside = sheet.getRange('B3').format.borders.getItem('EdgeTop').load('style,weight');
      const wide = sheet.getRange('A1').format.load('columnWidth');
      const tall = sheet.getRange('A5').format.load('rowHeight');
      const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject().load('address');
      const rule = sheet.getRange('B7').dataValidation.load('rule');
      const page = sheet.pageLayout.load('orientation,zoom');
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const name = context.workbook.names.getItem('Dau').load('formula,visible');
      const hidden = context.workbook.worksheets.getItem('Sheet1').load('visibility');
      const shown = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect({
        align: [range.format.horizontalAlignment, range.format.indentLevel],
        look: [look.font.bold, look.fill.color, look.protection.locked],
        inside: [inside.style, inside.weight],
        tall: tall.rowHeight,
        merged: merged.address,
        rule: rule.rule,
        page: [page.orientation, page.zoom],
        titles: titles.address,
        name: [name.formula, name.visible],
        hidden: hidden.visibility,
        shown: shown.name,
      }).toEqual({
        align: ['Center', 2],
        look: [true, '#FFEECC', false],
        inside: ['Continuous', 'Hairline'],
        tall: 40,
        merged: "'Bảng 1'!B2:C2",
        rule: { wholeNumber: { formula1: 0, formula2: 9, operator: 'Between' } },
        page: ['Landscape', { horizontalFitToPages: 1 }],
        titles: "'Bảng 1'!1:2",
        name: ["='Bảng 1'!$C$3", false],
        hidden: 'VeryHidden',
        shown: 'Bảng 1',
      });
      expect(Math.abs(wide.columnWidth - 100)).toBeLessThan(1);
    });
    expect(await second.save()).toEqual(await second.save());
  });

  test.each(['constructor', '__proto__'])('an edit on a sheet named %s is saved', async (name) => {
    const cells = [cell(0, 0, 1), cell(1, 0, 3, '=Sheet1!A1*3')];
    const { Excel, save } = await createExcel({
      file: workbookWith({ cells: [cell(0, 0, 1)] }, { added: [{ name, cells }] }),
    });
    const type = (sheet: string, address: string, value: number) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
      });
    const valuesOf = async () =>
      readWorkbook(await save())
        .sheets.find((sheet) => sheet.name === name)
        ?.cells.map(({ value }) => value);
    await type('Sheet1', 'A1', 5);
    expect(await valuesOf()).toEqual([1, 15]);
    await type(name, 'B1', 4);
    expect(await valuesOf()).toEqual([1, 4, 15]);
  });

  test('a protected sheet refuses locked cells', async () => {
    const engine = startHeadless();
    const model = readWorkbook(workbookWith({ cells: [cell(0, 0, 1)] }));
    const [sheet] = model.sheets;
    if (!sheet) throw new Error('no sheet');
    sheet.protected = true;
    const { data, side } = openModel(model, 'locked', 'locked.xlsx');
    const book = new Book(engine, engine.api.createWorkbook(data), side);
    const at = { top: 0, left: 0, bottom: 0, right: 0 };
    expect(() => book.write('file-0', at, () => ({ v: 2, t: 2 }))).toThrow(
      expect.objectContaining({ code: 'AccessDenied' }),
    );
    expect(changesOf(book, model, { isShifted: () => false, dispose: () => {} })).toBeNull();
  });
});
