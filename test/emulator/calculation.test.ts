// What an add-in writes right after a workbook opened stays, and everything that depends on it is calculated.
import { expect, test } from 'vitest';
import { buildIntoWorkbook } from '#addin/flow/build.ts';
import { readWorkbookSnapshot } from '#addin/excel/read.ts';
import { openExcel } from '../helpers/excel.ts';
import { reference, trainingInputs } from '../helpers/estimate.ts';

const SHEET = 'Dự toán HĐ2';

async function savedEstimate(): Promise<Uint8Array> {
  const excel = await openExcel();
  await buildIntoWorkbook(trainingInputs('2025-08-15'), reference, '2026-11-23T08:00:00+07:00');
  return excel.save();
}

async function write(address: string, content: string | number) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).formulas = [[content]];
    await context.sync();
  });
}

async function column(letter: 'H' | 'I'): Promise<unknown[]> {
  const sheet = (await readWorkbookSnapshot()).sheets.find(({ name }) => name === SHEET);
  return sheet?.values.map((row) => row[letter === 'H' ? 7 : 8]) ?? [];
}

// Open prices leave formulas whose stored result is "": they are calculated anew on opening.
test('a constant typed over a formula right after opening is kept and summed', async () => {
  const file = await savedEstimate();
  for (let round = 0; round < 3; round++) {
    await openExcel(file);
    await write('I15', 1);
    const amounts = await column('I');
    expect(amounts[14]).toBe(1);
    expect(amounts[13]).toBe(1);
    // 1.200.000 of subsistence and the 1
    expect(amounts.filter((value) => typeof value === 'number').at(-1)).toBe(1_200_001);
  }
});

test('a price typed right after opening reaches the total before the sync ends', async () => {
  await openExcel(await savedEstimate());
  await write('H21', 3_000_000);
  // hall: 1 × 1 × 3 × 3.000.000 beside 9.000.000 known
  expect((await column('I')).filter((value) => typeof value === 'number').at(-1)).toBe(18_000_000);
});
