// The report of a check in the hands of another program: it opens, its links lead to the cells, it prints one page wide.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { checkOpenWorkbook, loadRuleNames } from '#addin/flow/check.ts';
import { writeReport } from '#addin/flow/report.ts';
import { emptyWorkbook } from '#shared/file/empty.ts';
import { noChanges } from '#shared/file/model.ts';
import type { CellChange } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readSnapshot } from '#shared/file/snapshot.ts';
import { reference } from '../helpers/estimate.ts';
import { openExcel } from '../helpers/excel.ts';
import { recalculate, requireTool, toPdf, toXlsx } from './soffice.ts';

const NAME = 'Dự toán lớp';
const LINES = 90;
/** Every third amount is seven đồng too much, so that the report takes more than a page. */
const ROWS: (string | number)[][] = [
  ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
  ...Array.from({ length: LINES }, (_, index) => [
    index + 1,
    `=Khoản chi số ${index + 1}`,
    'bộ',
    2,
    1000 + index,
    2 * (1000 + index) + (index % 3 === 0 ? 7 : 0),
  ]),
];

beforeEach((context) => requireTool(context, 'soffice'));

async function reported(): Promise<Uint8Array> {
  const cells = ROWS.flatMap((row, r) => row.map((value, c): CellChange => ({ row: r, column: c, value })));
  const excel = await openExcel(
    patchWorkbook(emptyWorkbook(), { ...noChanges(), sheets: { Sheet1: { cells, rename: NAME } } }),
  );
  const results = await checkOpenWorkbook(reference, null, 'workbook');
  const ruleNames = await loadRuleNames(reference);
  const { release } = reference;
  await writeReport({ results, ruleNames, release, at: '2026-11-24T01:05:00.000Z', by: 'An' }, false);
  return excel.save();
}

/** Only of the report: what is checked is printed as its own set-up says. */
async function reportAlone(file: Uint8Array): Promise<Uint8Array> {
  return patchWorkbook(file, { ...noChanges(), sheets: { [NAME]: { cells: [], visibility: 'hidden' } } });
}

test('opens with every row, recalculated; a copy saved there still has the links', async () => {
  const file = await reported();
  const rows = (await recalculate(file))['Kết quả kiểm tra'] ?? [];
  expect(rows[4]?.[0]).toMatch(/^Tổng số: 30 lỗi, /);
  const found = rows.find((row) => row[4] === 'F2');
  expect(found?.slice(1, 4)).toEqual(['Lỗi', 'Thành tiền = số lượng × đơn giá', NAME]);
  const { snapshot } = readSnapshot(await toXlsx(file));
  const sheet = snapshot.sheets.find(({ name }) => name === 'Kết quả kiểm tra');
  const links = sheet?.formulas.flat().filter((formula) => formula !== '') ?? [];
  expect(links).toContain(`=HYPERLINK("#'${NAME}'!F2","F2")`);
  expect(links.every((formula) => formula.startsWith('=HYPERLINK('))).toBe(true);
});

test('prints on A4 landscape, one page wide, the headings on every page', async (context) => {
  requireTool(context, 'pdftotext');
  const path = join(mkdtempSync(join(tmpdir(), 'dutoan-pdf-')), 'print.pdf');
  writeFileSync(path, await toPdf(await reportAlone(await reported())));
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  const pages = text.split('\f').filter((page) => page.trim() !== '');
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page).toMatch(/TT\s+Mức\s+Luật[\s\S]*Tình trạng/);
  // pdftotext tells the page's size in points: A4 lying down
  const box = execFileSync('pdftotext', ['-bbox', '-l', '1', path, '-'], { encoding: 'utf8' });
  const [, width = '', height = ''] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(box) ?? [];
  expect(Math.round(Number(width))).toBe(842);
  expect(Math.round(Number(height))).toBe(595);
});
