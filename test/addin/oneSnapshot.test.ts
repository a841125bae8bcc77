// One snapshot: whatever way a workbook is read, the checker sees the same and finds the same.
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkbookSnapshot } from '#addin/excel/read.ts';
import type { SheetMapping } from '#shared/contract/mapping.ts';
import { STAMP_NAMESPACE } from '#shared/contract/snapshot.ts';
import { emptyWorkbook } from '#shared/file/empty.ts';
import type { CellChange } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { readSnapshot, workbookSnapshot } from '#shared/file/snapshot.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { exampleSnapshot } from '#shared/rules/example.ts';
import { parseAddress } from '#shared/sheet/address.ts';
import { toA1 } from '#shared/sheet/formula.ts';
import { EMPTY_STAMP, stampToXml } from '#shared/sheet/stamp.ts';
import * as estimates from '../fixtures/sheets/estimates.ts';
import * as others from '../fixtures/sheets/others.ts';
import type { SheetFixture } from '../fixtures/sheets/sheet.ts';
import { book } from '../file/parts.ts';
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

/** Rows and columns hidden at the edges, in between and outside what is used; one sheet hidden whole. */
function hiddenFile(): Uint8Array {
  const cells = Array.from({ length: 12 }, (_, row) => row + 3).flatMap((row) =>
    [1, 2, 3, 4, 5].map((column): CellChange => ({ row, column, value: row * column })),
  );
  const hide = (...numbers: number[]) => numbers.map((row) => ({ row, height: null, hidden: true }));
  const columns = [
    { first: 0, last: 1, width: 9, hidden: true },
    { first: 3, last: 3, width: null, hidden: true },
    { first: 5, last: 16_383, width: null, hidden: true },
  ];
  const all = cells.filter(({ row }) => row < 6);
  return patchWorkbook(emptyWorkbook(), {
    sheets: { Sheet1: { cells, rows: hide(0, 3, 4, 8, 14, 15, 40), columns } },
    added: [
      { name: 'Mọi dòng', cells: all, rows: hide(3, 4, 5) },
      { name: 'Mọi cột', cells: all, columns: [{ first: 0, last: 30, width: null, hidden: true }] },
    ],
    removed: [],
    names: [],
    removedNames: [],
    customXml: {},
  });
}

/** Rows that are hidden because the file does not tell of them, and a column told twice. */
const unusedHidden = (): Uint8Array => {
  const row = (number: number, attributes = '') =>
    `<row r="${number}"${attributes}><c r="A${number}"><v>${number}</v></c><c r="C${number}"><v>1</v></c></row>`;
  const columns = '<cols><col min="2" max="3" hidden="1"/><col min="3" max="4" width="12"/></cols>';
  const rows = `${row(2)}${row(3, ' hidden="1"')}${row(6)}`;
  return book({
    sheets: {
      A: `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>${columns}<sheetData>${rows}</sheetData>`,
    },
  });
};

/** A sheet with headings of its own and how a person said they are to be read. */
function correctedFile(): Uint8Array {
  const rows = [
    ['Ký hiệu', 'Việc phải làm', 'Mỗi cái', 'Ra tiền'],
    [1, 'Thuê hội trường', 500_000, 500_000],
  ];
  const cells = rows.flatMap((row, r) => row.map((value, c): CellChange => ({ row: r, column: c, value })));
  const columns = { A: 'ordinal', B: 'content', C: 'price', D: 'amount' };
  const mapping: SheetMapping = {
    sheet: 'Sheet1',
    form: 'ký hiệu|việc phải làm|mỗi cái|ra tiền',
    kind: 'estimate',
    tables: [{ headerRows: [1, 1], columns, unit: 'nghìn đồng' }],
    dates: { from: '2025-05-15', to: '2025-05-16', document: '2025-05-10' },
    savedAt: '2026-11-24T01:05:00.000Z',
  };
  return patchWorkbook(emptyWorkbook(), {
    sheets: { Sheet1: { cells } },
    added: [],
    removed: [],
    names: [],
    removedNames: [],
    customXml: { [STAMP_NAMESPACE]: stampToXml({ ...EMPTY_STAMP, mappings: [mapping] }) },
  });
}

test('a reading by hand is found whichever way the workbook is read', () => {
  const [result] = checkWorkbook(readSnapshot(correctedFile()).snapshot, reference, null);
  expect(result).toMatchObject({ kind: 'estimate', confidence: 1, correction: { isUsed: true } });
});

const written = [...Object.entries(estimates), ...Object.entries(others)].map(
  ([name, fixture]): [string, () => Uint8Array] => [name, () => fileOf(fixture)],
);
const stored = files.map((name): [string, () => Uint8Array] => [
  name,
  () => new Uint8Array(readFileSync(new URL(name, FOLDER))),
]);

test.each([
  ...stored,
  ...written,
  ['hidden rows and columns', hiddenFile] as const,
  ['unused rows hidden', unusedHidden] as const,
  ['a reading by hand', correctedFile] as const,
])('%s', async (_name, load) => {
  const bytes = load();
  const fromFile = readSnapshot(bytes).snapshot;
  expect(workbookSnapshot(readWorkbook(bytes))).toEqual(fromFile);
  await openExcel(bytes);
  const throughExcel = await readWorkbookSnapshot();
  expect(throughExcel).toEqual(fromFile);
  expect(checkWorkbook(throughExcel, reference, null)).toEqual(checkWorkbook(fromFile, reference, null));
});

test('what is hidden is read at the price of the cells, and with ExcelApi 1.9 alone', async () => {
  const excel = await openExcel(hiddenFile(), '1.9');
  const before = excel.stats.syncs;
  const { sheets } = await readWorkbookSnapshot();
  expect(excel.stats.syncs - before).toBe(3);
  expect(sheets.map(({ hiddenRows, hiddenColumns }) => [hiddenRows, hiddenColumns])).toEqual([
    [
      [
        [3, 4],
        [8, 8],
        [14, 14],
      ],
      [
        [1, 1],
        [3, 3],
        [5, 5],
      ],
    ],
    [[[3, 5]], []],
    [[], [[1, 5]]],
  ]);
});

test('rows hidden in the open workbook are hidden in the file saved from it', async () => {
  const excel = await openExcel(hiddenFile());
  await excel.Excel.run(async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('7:8').rowHidden = true;
    sheet.getRange('4:4').rowHidden = false;
    sheet.getRange('C:C').columnHidden = true;
    sheet.getRange('B:B').columnHidden = false;
    await context.sync();
  });
  const open = await readWorkbookSnapshot();
  expect(open.sheets[0]?.hiddenRows).toEqual([
    [4, 4],
    [6, 8],
    [14, 14],
  ]);
  expect(open.sheets[0]?.hiddenColumns).toEqual([
    [2, 3],
    [5, 5],
  ]);
  expect(readSnapshot(await excel.save()).snapshot).toEqual(open);
});

test('rows a file does not tell of stay hidden when others are changed', async () => {
  const excel = await openExcel(unusedHidden());
  await excel.Excel.run(async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('A').getRange('6:6').rowHidden = true;
    await context.sync();
  });
  const [sheet] = readSnapshot(await excel.save()).snapshot.sheets;
  expect(sheet?.hiddenRows).toEqual([[2, 5]]);
  expect(sheet?.hiddenColumns).toEqual([[1, 2]]);
});

test('a sheet read in several blocks keeps its hidden rows', async () => {
  const cells = Array.from({ length: 60_000 }, (_, row): CellChange => ({ row, column: 0, value: row }));
  const rows = Array.from({ length: 20_000 }, (_, i) => ({ row: 40_000 + i, height: null, hidden: true }));
  const file = patchWorkbook(emptyWorkbook(), {
    sheets: { Sheet1: { cells, rows } },
    added: [],
    removed: [],
    names: [],
    removedNames: [],
    customXml: {},
  });
  const excel = await openExcel(file);
  const before = excel.stats.syncs;
  const [sheet] = (await readWorkbookSnapshot()).sheets;
  expect(excel.stats.syncs - before).toBe(4);
  expect(sheet?.hiddenRows).toEqual([[40_000, 59_999]]);
});
