// One snapshot: whatever way a workbook is read, the checker sees the same and finds the same.
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkbookSnapshot } from '#addin/excel/read.ts';
import { emptyWorkbook } from '#shared/file/empty.ts';
import type { CellChange } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { readSnapshot, workbookSnapshot } from '#shared/file/snapshot.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { exampleSnapshot } from '#shared/rules/example.ts';
import { parseAddress } from '#shared/sheet/address.ts';
import { toA1 } from '#shared/sheet/formula.ts';
import * as estimates from '../fixtures/sheets/estimates.ts';
import * as others from '../fixtures/sheets/others.ts';
import type { SheetFixture } from '../fixtures/sheets/sheet.ts';
import { openExcel } from '../helpers/excel.ts';
import { reference } from '../helpers/estimate.ts';

const FOLDER = new URL('../fixtures/files/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name));

test('there are fixture files', () => expect(files.length).toBeGreaterThan(0));

/** A hand-written sheet as a file: values, formulas with their results, merges. */
function fileOf({ sheet }: SheetFixture): Uint8Array {
  const { name, row, column, values, formulas, merges } = exampleSnapshot(sheet);
  const cells = values.flatMap((line, down) =>
    line.flatMap((value, across): CellChange[] => {
      const [r, c] = [row + down, column + across];
      const formula = formulas[down]?.[across] ?? '';
      if (formula !== '') return [{ row: r, column: c, value, formula: toA1(formula, r, c) }];
      return value === '' ? [] : [{ row: r, column: c, value }];
    }),
  );
  return patchWorkbook(emptyWorkbook(), {
    sheets: { Sheet1: { cells, merges: merges.map((merge) => parseAddress(merge)), rename: name } },
    added: [{ name: 'Ẩn', visibility: 'hidden', cells: [{ row: 3, column: 2, value: 'ghi chú' }] }],
    removed: [],
    names: [{ name: 'nguon_kinh_phi', refersTo: '=Ẩn!$C$4', visible: false }],
    removedNames: [],
    customXml: {},
  });
}

const written = [...Object.entries(estimates), ...Object.entries(others)].map(
  ([name, fixture]): [string, () => Uint8Array] => [name, () => fileOf(fixture)],
);
const stored = files.map((name): [string, () => Uint8Array] => [
  name,
  () => new Uint8Array(readFileSync(new URL(name, FOLDER))),
]);

test.each([...stored, ...written])('%s', async (_name, load) => {
  const bytes = load();
  const fromFile = readSnapshot(bytes).snapshot;
  expect(workbookSnapshot(readWorkbook(bytes))).toEqual(fromFile);
  await openExcel(bytes);
  const throughExcel = await readWorkbookSnapshot();
  expect(throughExcel).toEqual(fromFile);
  expect(checkWorkbook(throughExcel, reference, null)).toEqual(checkWorkbook(fromFile, reference, null));
});
