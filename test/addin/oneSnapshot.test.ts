// One snapshot: whatever way a workbook is read, the checker sees the same and finds the same.
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkbookSnapshot } from '#addin/excel/read.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { workbookSnapshot } from '#shared/file/snapshot.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { openExcel } from '../helpers/excel.ts';
import { reference } from '../helpers/estimate.ts';

const FOLDER = new URL('../fixtures/files/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name));

test('there are fixture files', () => expect(files.length).toBeGreaterThan(0));

test.each(files)('%s', async (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
  const fromFile = workbookSnapshot(readWorkbook(bytes));
  await openExcel(bytes);
  const throughExcel = await readWorkbookSnapshot();
  expect(throughExcel).toEqual(fromFile);
  expect(checkWorkbook(throughExcel, reference, null)).toEqual(checkWorkbook(fromFile, reference, null));
});
