// addin/excel and addin/flow over the emulated Excel: what is written is what is planned, in few syncs, and read back whole.
import { describe, expect, test } from 'vitest';
import { readWorkbookSnapshot } from '#addin/excel/read.ts';
import { HostError } from '#addin/excel/errors.ts';
import { writePlan } from '#addin/excel/write.ts';
import { buildIntoWorkbook } from '#addin/flow/build.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { workbookSnapshot } from '#shared/file/snapshot.ts';
import { buildEstimate } from '#shared/estimate/build.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { openExcel } from '../helpers/excel.ts';
import { QUOTED, reference, trainingInputs } from '../helpers/estimate.ts';

const NOW = '2026-11-23T08:00:00+07:00';

/** Value at an A1-like (row, column) of a sheet of the snapshot, zero-based. */
function valueAt(
  snapshot: Awaited<ReturnType<typeof readWorkbookSnapshot>>,
  sheet: string,
  row: number,
  column: number,
) {
  const found = snapshot.sheets.find((candidate) => candidate.name === sheet);
  return found?.values[row - found.row]?.[column - found.column];
}

describe('building into an open workbook', () => {
  test('takes at most four syncs and the sheet calculates to the draft’s total', async () => {
    const excel = await openExcel();
    const { sheetName, draft } = await buildIntoWorkbook(
      trainingInputs('2025-08-15', { values: QUOTED }),
      reference,
      NOW,
    );
    expect(excel.stats.syncs).toBeLessThanOrEqual(4);
    const snapshot = await readWorkbookSnapshot();
    const sheet = snapshot.sheets.find((candidate) => candidate.name === sheetName);
    const amounts = sheet?.values.map((row) => row[8]) ?? [];
    expect(amounts).toContain(draft.total);
    expect(sheet?.values.flat()).toContain(`Bằng chữ: ${draft.words ?? ''}./.`);
  });

  test('a second estimate stands beside the first and both stamps are kept', async () => {
    await openExcel();
    const first = await buildIntoWorkbook(trainingInputs('2025-05-01'), reference, NOW);
    const second = await buildIntoWorkbook(trainingInputs('2025-08-15'), reference, NOW);
    expect(second.sheetName).not.toBe(first.sheetName);
    const { stamp } = await readWorkbookSnapshot();
    expect(stamp?.sheets.map((sheet) => sheet.from)).toEqual(['2025-05-01', '2025-08-15']);
  });

  test('a change of an input recalculates the total in the grid', async () => {
    const excel = await openExcel();
    const { sheetName, draft } = await buildIntoWorkbook(
      trainingInputs('2025-08-15', { values: QUOTED }),
      reference,
      NOW,
    );
    await excel.Excel.run(async (context: Excel.RequestContext) => {
      // N13 is the number of classes, the first input of the block: 3 → 4
      context.workbook.worksheets.getItem(sheetName).getRange('N13').values = [[4]];
      await context.sync();
    });
    const snapshot = await readWorkbookSnapshot();
    const totals =
      snapshot.sheets.find((sheet) => sheet.name === sheetName)?.values.map((row) => row[8]) ?? [];
    // Every line is multiplied by the number of classes.
    expect(totals).toContain((draft.total / 3) * 4);
  });

  test('a plan whose sheet exists is refused and nothing is written', async () => {
    await openExcel();
    const result = buildEstimate(trainingInputs('2025-08-15'), reference, {
      sheetNames: [],
      names: [],
      builtAt: NOW,
    });
    if (!result.ok) throw new Error('refused');
    await writePlan(result.draft.plan);
    const before = await readWorkbookSnapshot();
    await expect(writePlan(result.draft.plan)).rejects.toMatchObject({
      name: 'HostError',
      code: 'ItemAlreadyExists',
    });
    expect(await readWorkbookSnapshot()).toEqual(before);
  });

  test('a plan that fails half-way leaves no sheet behind', async () => {
    await openExcel();
    const result = buildEstimate(trainingInputs('2025-08-15'), reference, {
      sheetNames: [],
      names: [],
      builtAt: NOW,
    });
    if (!result.ok) throw new Error('refused');
    const before = await readWorkbookSnapshot();
    const broken = { ...result.draft.plan, activate: 'không có trang này' };
    await expect(writePlan(broken)).rejects.toBeInstanceOf(HostError);
    expect((await readWorkbookSnapshot()).sheets).toEqual(before.sheets);
  });
});

describe('one snapshot', () => {
  test('read through Office.js, saved and read from the file, the built workbook is the same and so are the findings', async () => {
    const excel = await openExcel();
    await buildIntoWorkbook(trainingInputs('2025-08-15', { values: QUOTED }), reference, NOW);
    const open = await readWorkbookSnapshot();
    const saved = await excel.save();
    const file = workbookSnapshot(readWorkbook(saved));
    expect(file).toEqual(open);
    await openExcel(saved);
    expect(await readWorkbookSnapshot()).toEqual(file);
    expect(checkWorkbook(open, reference, null)).toEqual(checkWorkbook(file, reference, null));
  });

  test('reading takes two syncs and one for the cells', async () => {
    const excel = await openExcel();
    await buildIntoWorkbook(trainingInputs('2025-08-15'), reference, NOW);
    const before = excel.stats.syncs;
    const snapshot = await readWorkbookSnapshot();
    expect(excel.stats.syncs - before).toBe(3);
    expect(valueAt(snapshot, 'Dự toán HĐ2', 0, 0)).toBe('UBND TỈNH ĐỒNG NAI');
  });
});

describe('a sheet with more merges than Excel tells of', () => {
  test('is read all the same, with the merges of its head', async () => {
    const excel = await openExcel();
    await excel.Excel.run(async (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C1').merge();
      sheet.getRange('A1').values = [['DỰ TOÁN']];
      for (let row = 200; row < 720; row++) sheet.getRangeByIndexes(row, 0, 1, 2).merge();
      sheet.getRange('A720').values = [['Cuối']];
      await context.sync();
    });
    const [sheet] = (await readWorkbookSnapshot()).sheets;
    expect(sheet?.values[0]?.[0]).toBe('DỰ TOÁN');
    expect(sheet?.values.at(-1)?.[0]).toBe('Cuối');
    expect(sheet?.merges).toEqual(['A1:C1']);
  });
});
