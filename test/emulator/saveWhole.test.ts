// What the workbench saves is the file that was opened: one number changed touches its cell and the results that follow.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createExcel } from '#addin/emulator/create.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { everything } from '../file/everything.ts';
import { partOf, repackedParts } from '../file/parts.ts';

const whole = new Uint8Array(readFileSync(new URL('../fixtures/files/whole.xlsx', import.meta.url)));

/** The XML of the cells of a part that are not the same in another file. */
function changedCells(before: Uint8Array, after: Uint8Array, part: string): string[] {
  const cells = (file: Uint8Array): string[] =>
    partOf(file, part).match(/<c(?: [^>]*?)?(?:\/>|>.*?<\/c>)/gs) ?? [];
  const old = new Set(cells(before));
  return cells(after).filter((cell) => !old.has(cell));
}

test.each([
  ['a workbook with everything in it', everything(), 'Dự toán', 'xl/worksheets/sheet3.xml', []],
  // its array formula reads C3 and is not worked out here: Excel is asked to
  ['a workbook of LibreOffice', whole, 'Chi', 'xl/worksheets/sheet2.xml', ['xl/workbook.xml']],
])(
  '%s: opened and saved it is the same bytes; a number changes its cell and results only',
  async (_name, file, sheet, other, asked) => {
    const { Excel, save } = await createExcel({ file });
    expect(await save()).toBe(file);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange('C3').values = [[7]];
      await context.sync();
    });
    const saved = await save();
    expect(repackedParts(file, saved)).toEqual([...asked, 'xl/worksheets/sheet1.xml', other]);
    expect(partOf(saved, 'xl/workbook.xml').includes('fullCalcOnLoad="1"')).toBe(asked.length > 0);
    const [number, ...results] = changedCells(file, saved, 'xl/worksheets/sheet1.xml');
    expect(number).toBe('<c r="C3"><v>7</v></c>');
    expect(results.length).toBeGreaterThan(1);
    const totals = changedCells(file, saved, other);
    expect(totals).toHaveLength(1);
    const before = (partOf(file, 'xl/worksheets/sheet1.xml') + partOf(file, other)).replaceAll(' t="n"', '');
    // the result is fresh; place, format and formula are as they were
    for (const cell of [...results, ...totals]) {
      expect(cell).toContain('<f');
      const [tillResult = ''] = cell.split('<v>');
      expect(before).toContain(tillResult);
    }
  },
);

test('a number that formulas read by the name of their table leaves no stale result', async () => {
  const { Excel, save } = await createExcel({ file: everything() });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Chia').getRange('B2').values = [[70]];
    await context.sync();
  });
  expect(partOf(await save(), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('a formula typed here takes the format of what it reads', async () => {
  const { Excel, save } = await createExcel({ file: everything() });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Dự toán').getRange('G2').formulas = [['=D2']];
    await context.sync();
  });
  const model = readWorkbook(await save());
  const cell = model.sheets[0]?.cells.find(({ row, column }) => row === 1 && column === 6);
  expect(model.styles[cell?.style ?? 0]?.numberFormat).toBe('#,##0" đ"');
});
