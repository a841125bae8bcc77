// The report of a check in an emulated Excel: a sheet with links, written with consent, kept apart from what is checked.
import { beforeEach, describe, expect, it } from 'vitest';
import { changeIgnores } from '#addin/excel/ignores.ts';
import { checkOpenWorkbook, loadRuleNames } from '#addin/flow/check.ts';
import { csvOfReport, writeReport } from '#addin/flow/report.ts';
import type { ReportedCheck } from '#addin/flow/report.ts';
import { emptyWorkbook } from '#shared/file/empty.ts';
import { noChanges } from '#shared/file/model.ts';
import type { CellChange } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readSnapshot } from '#shared/file/snapshot.ts';
import { leaveAlone } from '#shared/rules/ignores.ts';
import { MAX_ROWS } from '#shared/report/sheet.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { reference } from '../helpers/estimate.ts';
import { openExcel } from '../helpers/excel.ts';

const AT = '2026-11-24T01:05:00.000Z';
const NAME = 'Bảng \'A\' & "B"';
const ROWS: (string | number)[][] = [
  ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
  [1, 'Thuê hội trường', 'ngày', 2, 500_000, 1_000_000],
  [2, "=HYPERLINK('x')", 'phần', 40, 20_000, 900_000],
  [3, 'In tài liệu', 'bộ', 40, 30_000, 1_250_000],
  [4, 'Hoa tươi', 'lẵng', 2, 100_000, 200_000],
  [5, 'Nước uống', 'thùng', 4, 100_000, 400_000],
];

function fileOf(...others: string[]): Uint8Array {
  const cells = ROWS.flatMap((row, r) => row.map((value, c): CellChange => ({ row: r, column: c, value })));
  return patchWorkbook(emptyWorkbook(), {
    ...noChanges(),
    sheets: { Sheet1: { cells, rename: NAME } },
    added: others.map((name) => ({ name, cells: [{ row: 0, column: 0, value: 'của tôi' }] })),
  });
}

async function checked(change: Partial<ReportedCheck> = {}): Promise<ReportedCheck> {
  const results = await checkOpenWorkbook(reference, null, 'workbook');
  const { number, sha256 } = reference.release;
  return {
    results,
    ruleNames: await loadRuleNames(reference),
    release: { number, sha256 },
    at: AT,
    by: 'Nguyễn Thị An',
    ...change,
  };
}

let excel: Awaited<ReturnType<typeof openExcel>>;
beforeEach(async () => {
  excel = await openExcel(fileOf());
});

const saved = async () => readSnapshot(await excel.save()).snapshot;
const sheetOf = async (name: string) => {
  const found = (await saved()).sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

describe('the report in the workbook', () => {
  it('says what was checked, when, against what, and how much was found', async () => {
    expect(await writeReport(await checked(), false)).toEqual({
      status: 'written',
      sheet: 'Kết quả kiểm tra',
    });
    const { values } = await sheetOf('Kết quả kiểm tra');
    const head = values.slice(0, 5).map(([first]) => String(first));
    expect(head[0]).toBe('KẾT QUẢ KIỂM TRA');
    expect(head[2]).toBe('Kiểm tra lúc 08:05 24/11/2026. Người lập báo cáo: Nguyễn Thị An');
    expect(head[3]).toBe(
      `Danh mục: bản số ${reference.release.number} (${reference.release.sha256.slice(0, 8)})`,
    );
    expect(head[4]).toMatch(/^Tổng số: 2 lỗi, /);
  });

  it('has a row a finding, with a link to its cell; nothing of the sheet becomes a formula', async () => {
    const check = await checked();
    await writeReport(check, false);
    const { values, formulas } = await sheetOf('Kết quả kiểm tra');
    const at = values.findIndex(([, , , , cells]) => cells === 'F3');
    expect(values[at]?.slice(1, 4)).toEqual(['Lỗi', 'Thành tiền = số lượng × đơn giá', NAME]);
    expect(values[at]?.slice(6, 8)).toEqual([900_000, 800_000]);
    expect(formulas[at]?.[4]).toBe(`=HYPERLINK("#'Bảng ''A'' & ""B""'!F3","F3")`);
    const all = formulas.flat().filter((formula) => formula !== '');
    expect(all.length).toBeGreaterThanOrEqual(2);
    for (const formula of all) expect(formula).toMatch(/^=HYPERLINK\("#(?:[^"]|"")*","(?:[^"]|"")*"\)$/);
  });

  it('tells those left alone with the reason, and what was not checked', async () => {
    const [result] = (await checked()).results;
    const finding = result?.findings.find(({ cells }) => cells[0] === 'F3');
    if (!result || !finding) throw new Error('not found');
    const { ignores } = leaveAlone(result, [finding], { reason: '=khoán', by: 'Bình', at: AT });
    await changeIgnores(() => ignores);
    await writeReport(await checked(), false);
    const { values } = await sheetOf('Kết quả kiểm tra');
    const texts = values.map((row) => String(row[0]));
    expect(texts).toContain('II. Đã bỏ qua (1)');
    const ignored = values[texts.indexOf('II. Đã bỏ qua (1)') + 1];
    expect(ignored?.[4]).toBe('F3');
    expect(ignored?.[9]).toBe('Đã bỏ qua: =khoán (Bình, 08:05 24/11/2026)');
    expect(texts.some((text) => /^III\. Chưa kiểm tra được \([1-9]/.test(text))).toBe(true);
  });

  it('keeps in the workbook which check it tells of', async () => {
    await writeReport(await checked(), false);
    const { stamp, names } = await saved();
    expect(stamp?.lastCheck).toMatchObject({
      at: AT,
      by: 'Nguyễn Thị An',
      release: { number: reference.release.number },
      counts: { error: 2, ignored: 0 },
      sheets: [{ name: NAME }],
      cells: 36,
    });
    expect(names).toContainEqual({
      name: 'dutoan_ketQua',
      refersTo: "='Kết quả kiểm tra'!$A$1",
      visible: false,
    });
  });

  it('is itself not checked, here or by the command, also when renamed', async () => {
    const before = (await checked()).results;
    await writeReport(await checked(), false);
    expect((await checked()).results).toEqual(before);
    expect(checkWorkbook(await saved(), reference, null).map(({ name }) => name)).toEqual([NAME]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Kết quả kiểm tra').name = 'Báo cáo tuần';
      await context.sync();
    });
    expect((await checked()).results.map(({ name }) => name)).toEqual([NAME]);
  });

  it('prints on A4 landscape, one page wide, the headings on every page', async () => {
    await writeReport(await checked(), false);
    await Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getItem('Kết quả kiểm tra').pageLayout;
      layout.load('orientation,paperSize,zoom');
      const titles = layout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      expect(layout.orientation).toBe('Landscape');
      expect(layout.paperSize).toBe('A4');
      expect(layout.zoom).toMatchObject({ horizontalFitToPages: 1 });
      expect(titles.address).toMatch(/\$?6:\$?6$/);
    });
  });
});

describe('an earlier report', () => {
  it('stays until the person agrees; then the new one stands in its place', async () => {
    await writeReport(await checked(), false);
    expect(await writeReport(await checked({ by: 'Bình' }), false)).toEqual({
      status: 'exists',
      sheet: 'Kết quả kiểm tra',
    });
    expect((await sheetOf('Kết quả kiểm tra')).values[2]?.[0]).toMatch(/An$/);
    expect(await writeReport(await checked({ by: 'Bình' }), true)).toEqual({
      status: 'written',
      sheet: 'Kết quả kiểm tra',
    });
    const book = await saved();
    expect(book.sheets.map(({ name }) => name)).toEqual([NAME, 'Kết quả kiểm tra']);
    expect(book.sheets[1]?.values[2]?.[0]).toMatch(/Bình$/);
    expect(book.names.filter(({ name }) => name === 'dutoan_ketQua')).toHaveLength(1);
    expect(book.stamp?.lastCheck?.by).toBe('Bình');
  });

  it('may have been renamed: it is that one which makes way', async () => {
    await writeReport(await checked(), false);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Kết quả kiểm tra').name = 'Cũ';
      await context.sync();
    });
    expect(await writeReport(await checked(), false)).toEqual({ status: 'exists', sheet: 'Cũ' });
    await writeReport(await checked(), true);
    expect((await saved()).sheets.map(({ name }) => name)).toEqual([NAME, 'Kết quả kiểm tra']);
  });
});

it('a sheet of the person of that name stays as it is and is checked', async () => {
  excel = await openExcel(fileOf('Kết quả kiểm tra'));
  expect(await writeReport(await checked(), false)).toEqual({
    status: 'written',
    sheet: 'Kết quả kiểm tra (2)',
  });
  expect((await sheetOf('Kết quả kiểm tra')).values).toEqual([['của tôi']]);
  expect((await checked()).results.map(({ name }) => name)).toEqual([NAME, 'Kết quả kiểm tra']);
});

it('nothing else in the file changes with a report', async () => {
  const before = await saved();
  await writeReport(await checked(), false);
  const after = await saved();
  expect(after.sheets[0]).toEqual(before.sheets[0]);
});

it('a very long list says how much it leaves to the CSV', async () => {
  const check = await checked();
  const [result] = check.results;
  const [finding] = result?.findings ?? [];
  if (!result || !finding) throw new Error('not found');
  result.findings.push(...Array.from({ length: MAX_ROWS }, () => finding));
  await writeReport(check, false);
  const { values } = await sheetOf('Kết quả kiểm tra');
  expect(values.some(([first]) => /^… còn \d+ dòng: xem bản CSV\.$/.test(String(first)))).toBe(true);
});

it('as CSV has every row and is named after the workbook', async () => {
  const { name, text } = await csvOfReport(await checked());
  expect(name).toMatch(/ - kết quả kiểm tra\.csv$/);
  const lines = text.split('\r\n');
  expect(lines[0]).toBe('\ufeffTT,Mức,Luật,Trang,Ô,Nội dung,Đang là,Phải là,Căn cứ,Tình trạng');
  expect(lines.some((line) => line.includes(',F3,') && line.includes(',900000,800000,'))).toBe(true);
});

it('says of a sheet that is followed up to which day it is told', async () => {
  const check = await checked();
  const [result] = check.results;
  if (!result) throw new Error('not found');
  result.kind = 'tracking';
  result.dates = { from: '2026-09-30', to: '2026-09-30', document: null, source: 'sheet' };
  await writeReport(check, false);
  const { values } = await sheetOf('Kết quả kiểm tra');
  expect(values.some(([first]) => String(first).includes('theo dõi đến ngày 30/09/2026'))).toBe(true);
});

it('tells a limit as one: what was received is the most that may be spent', async () => {
  const check = await checked();
  const [result] = check.results;
  const [finding] = result?.findings ?? [];
  if (!result || !finding) throw new Error('not found');
  result.findings.push({
    ...finding,
    cells: ['C9'],
    actual: 93_500_000,
    expected: 80_000_000,
    isLimit: true,
  });
  const { text } = await csvOfReport(check);
  expect(text.split('\r\n').some((line) => line.includes(',93500000,không quá 80.000.000,'))).toBe(true);
});
