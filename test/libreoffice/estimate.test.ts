// The built estimate in the hands of an independent calculator: totals, words, print, and a copy it saved itself.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildIntoWorkbook } from '#addin/flow/build.ts';
import type { EstimateInputs } from '#shared/contract/estimate.ts';
import { STAMP_NAMESPACE } from '#shared/contract/snapshot.ts';
import type { SheetResult } from '#shared/contract/finding.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { workbookSnapshot } from '#shared/file/snapshot.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { formatMoney } from '#shared/vietnamese/number.ts';
import { openExcel } from '../helpers/excel.ts';
import { QUOTED, reference, trainingInputs } from '../helpers/estimate.ts';
import { recalculate, requireTool, toPdf, toXlsx } from './soffice.ts';

const SHEET = 'Dự toán HĐ2';
const NOTHING = { sheets: {}, added: [], removed: [], names: [], removedNames: [], customXml: {} };

beforeEach((context) => requireTool(context, 'soffice'));

async function buildFile(inputs: EstimateInputs) {
  const excel = await openExcel();
  const { draft } = await buildIntoWorkbook(inputs, reference, '2026-11-23T08:00:00+07:00');
  return { draft, file: await excel.save() };
}

const check = (file: Uint8Array) => checkWorkbook(workbookSnapshot(readWorkbook(file)), reference, null);

function estimateOf(results: SheetResult[]): SheetResult {
  const found = results.find((result) => result.name === SHEET);
  if (!found) throw new Error('the estimate sheet was not checked');
  return found;
}

/** Row of the recalculated sheet whose second column starts with a text. */
function rowStarting(rows: string[][] | undefined, text: string): string[] {
  const row = rows?.find((cells) => cells[1]?.startsWith(text));
  if (!row) throw new Error(`no row ${text}`);
  return row;
}

describe('activity 2 on four dates', () => {
  // Hand-worked: lecturers 1×2×3×1.300.000 = 7.800.000; subsistence 2×1×3×200.000 = 1.200.000;
  // meals 30×1×3×150.000 = 13.500.000 while TT 40/2017 gives the level (to 2025-05-03), open afterwards.
  test.each([
    ['2025-05-01', 22_500_000, 5],
    ['2025-05-15', 9_000_000, 6],
    ['2025-06-20', 9_000_000, 6],
    ['2025-08-15', 9_000_000, 6],
  ])('%s: LibreOffice agrees with the total and no error is found', async (day, total, open) => {
    const { draft, file } = await buildFile(trainingInputs(day));
    expect(draft).toMatchObject({ total, openPrices: open });
    const rows = (await recalculate(file))[SHEET];
    expect(Number(rowStarting(rows, `TẠM TÍNH, còn ${open} dòng chưa có giá`)[8])).toBe(total);
    const { findings } = estimateOf(check(file));
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  });

  test('with every price the words agree with the total', async () => {
    const { draft, file } = await buildFile(trainingInputs('2025-08-15', { values: QUOTED }));
    const rows = (await recalculate(file))[SHEET];
    expect(Number(rowStarting(rows, 'TỔNG CỘNG (I+II+III)')[8])).toBe(draft.total);
    expect(rows?.map((row) => row[0])).toContain(`Bằng chữ: ${draft.words ?? ''}./.`);
  });
});

test('prints on A4 landscape, one page wide', async (context) => {
  requireTool(context, 'pdftotext');
  const { draft, file } = await buildFile(trainingInputs('2025-08-15', { values: QUOTED }));
  const path = join(mkdtempSync(join(tmpdir(), 'dutoan-pdf-')), 'print.pdf');
  writeFileSync(path, await toPdf(file));
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  const pages = text.split('\f').filter((page) => page.trim() !== '');
  // One page wide: first and last header stand on page 1, and there is no page with only the right-hand columns.
  expect(pages).toHaveLength(1);
  expect(pages[0]).toMatch(/STT.*Nội dung[\s\S]*Ghi chú/);
  expect(pages[0]).toContain(formatMoney(draft.total).replaceAll('.', ','));
  expect(pages[0]).not.toContain('SỐ LIỆU ĐẦU VÀO');
  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  expect(info).toMatch(/Page size:\s+84[12]\.\d+ x 59[45]\.\d+ pts \(A4\)/);
});

test('without its stamp and saved again by LibreOffice: same columns, lines and findings', async () => {
  const { file } = await buildFile(trainingInputs('2025-05-15', { values: { mealPrice: 150_000 } }));
  const before = estimateOf(check(file));
  const bare = patchWorkbook(file, { ...NOTHING, customXml: { [STAMP_NAMESPACE]: null } });
  expect(workbookSnapshot(readWorkbook(bare)).stamp).toBeNull();
  const after = estimateOf(check(await toXlsx(bare)));
  expect(after.tables).toEqual(before.tables);
  expect(after.findings).toEqual(before.findings);
  expect(after.dates).toMatchObject({ from: '2025-05-15', to: '2025-05-15', source: 'sheet' });
});

describe('each input of the block', () => {
  // What one more of each input adds, worked out by hand from the lines it stands in (3 classes, 1 day, 2 sessions).
  const quoted = { ...QUOTED, lecturerPrice: 500_000 };
  const adds: [key: string, label: string, value: number, difference: number][] = [
    ['classes', 'Số lớp', 4, 51_750_000 / 3],
    // per day of a class: drinks 50×2×20.000, meals 30×150.000, hall 3.000.000, subsistence 2×200.000; × 3
    ['days', 'Số ngày mỗi lớp', 2, 3 * (2_000_000 + 4_500_000 + 3_000_000 + 400_000)],
    // one more session: 50 × 20.000 × 3
    ['sessionsPerDay', 'Số buổi mỗi ngày', 3, 3_000_000],
    // drinks 2×20.000, material 30.000, stationery 15.000; × 3
    ['salaried', 'Đại biểu, học viên hưởng lương', 21, 3 * (40_000 + 30_000 + 15_000)],
    // the same and a meal
    ['unsalaried', 'Đại biểu, học viên không hưởng lương', 31, 3 * (40_000 + 30_000 + 15_000 + 150_000)],
    // 2 sessions × 3 classes × 1.300.000
    ['lecturers4', 'Giảng viên mức 4', 2, 7_800_000],
    ['sessionsPerLecturer', 'Số buổi mỗi giảng viên', 3, 3_900_000],
    ['organisers', 'Cán bộ tổ chức lớp đi công tác', 3, 600_000],
  ];

  test('moves the total as worked out by hand, and only more classes than planned are told', async () => {
    const { draft, file } = await buildFile(trainingInputs('2025-08-15', { values: quoted }));
    expect(draft.total).toBe(51_750_000);
    const before = estimateOf(check(file)).findings;
    const model = readWorkbook(file).sheets.find((sheet) => sheet.name === SHEET);
    for (const [key, label, value, difference] of adds) {
      const cell = model?.cells.find((found) => found.column === 12 && String(found.value).startsWith(label));
      if (!cell) throw new Error(`${key} is not in the inputs block`);
      const changed = patchWorkbook(file, {
        ...NOTHING,
        sheets: { [SHEET]: { cells: [{ row: cell.row, column: 13, value }] } },
      });
      const saved = await toXlsx(changed);
      const rows = (await recalculate(saved))[SHEET];
      expect([key, Number(rowStarting(rows, 'TỔNG CỘNG')[8])]).toEqual([key, draft.total + difference]);
      const added = estimateOf(check(saved)).findings.filter(
        (finding) => !before.some((old) => JSON.stringify(old) === JSON.stringify(finding)),
      );
      // The plan of 2025 has three classes (rule 20); nothing else is said of another input.
      const expected = key === 'classes' ? ['people.count warning'] : [];
      expect([key, ...added.map(({ rule, severity }) => `${rule} ${severity}`)]).toEqual([key, ...expected]);
    }
  });

  test('a product typed over is found, exactly that cell', async () => {
    const { file } = await buildFile(trainingInputs('2025-08-15', { values: quoted }));
    const before = estimateOf(check(file)).findings;
    const model = readWorkbook(file).sheets.find((sheet) => sheet.name === SHEET);
    const products =
      model?.cells.filter((cell) => cell.column === 8 && cell.formula?.includes('PRODUCT')) ?? [];
    expect(products).toHaveLength(8);
    for (const { row, value } of products) {
      const typed = Number(value) + 1000;
      const changed = patchWorkbook(file, {
        ...NOTHING,
        sheets: { [SHEET]: { cells: [{ row, column: 8, value: typed }] } },
      });
      const added = estimateOf(check(await toXlsx(changed))).findings.filter(
        (finding) => !before.some((old) => JSON.stringify(old) === JSON.stringify(finding)),
      );
      expect(added.map(({ rule, severity, cells }) => ({ rule, severity, cells }))).toEqual([
        { rule: 'line.product', severity: 'error', cells: [`I${row + 1}`] },
      ]);
    }
  });
});
