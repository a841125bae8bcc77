// Many files from the command line: folders, files that fail, the table at the end and the summary.
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '#shared/file/read.ts';
import type { SheetModel } from '#shared/file/model.ts';
import { dutoan, newFolder } from './run.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/files/${name}`, import.meta.url));
const DAY = ['--on', '2025-05-15'];

interface Report {
  files: { file: string; status: string; reason?: string; sheets: { findings: { severity: string }[] }[] }[];
}
const report = (out: string): Report => JSON.parse(out) as Report;

/** Names a spreadsheet, a terminal or a shell might take for something else. */
const FORMULA_NAME = '=1+1, tính.xlsx';
const ESCAPE_NAME = 'tệp\u001b[31mđỏ\nhai dòng.xlsx';

let folder: string;
let summaries: string;
beforeAll(() => {
  folder = newFolder();
  summaries = newFolder();
  mkdirSync(join(folder, 'Lớp 10'));
  mkdirSync(join(folder, 'Lớp 2'));
  mkdirSync(join(folder, '.cũ'));
  copyFileSync(fixture('old-estimate.xls'), join(folder, 'Lớp 10', 'dự toán.xls'));
  copyFileSync(fixture('old-estimate.xlsx'), join(folder, 'Lớp 2', 'DỰ TOÁN.XLSX'));
  copyFileSync(fixture('chart-pivot.xlsx'), join(folder, FORMULA_NAME));
  copyFileSync(fixture('chart-pivot.xlsx'), join(folder, ESCAPE_NAME));
  writeFileSync(join(folder, 'hỏng.xlsx'), 'Kính gửi');
  writeFileSync(join(folder, 'rỗng.xlsm'), '');
  // none of these is anybody's estimate
  writeFileSync(join(folder, '~$dự toán.xlsx'), 'lock');
  writeFileSync(join(folder, '.ẩn.xlsx'), 'hidden');
  writeFileSync(join(folder, 'ghi chú.docx'), 'text');
  copyFileSync(fixture('old-estimate.xlsx'), join(folder, '.cũ', 'bản cũ.xlsx'));
  symlinkSync(folder, join(folder, 'vòng'));
});

describe('a folder', () => {
  test('gives its workbooks and those below, by name as people count; bad ones have their reason', () => {
    const { code, out, err } = dutoan(['check', folder, ...DAY, '--json']);
    expect(code).toBe(2);
    const { files } = report(out);
    const shown = files.map(({ file, status }) => [file.slice(folder.length + 1), status]);
    expect(shown).toEqual([
      [FORMULA_NAME, 'checked'],
      ['hỏng.xlsx', 'unreadable'],
      ['Lớp 2/DỰ TOÁN.XLSX', 'checked'],
      ['Lớp 10/dự toán.xls', 'checked'],
      ['rỗng.xlsm', 'unreadable'],
      [ESCAPE_NAME, 'checked'],
    ]);
    expect(files[1]?.reason).toContain('không phải tệp Excel');
    expect(err).toContain('3/6 Đang kiểm tra');
    expect(err).toContain('6/6 ');
    expect(err).not.toContain('\u001b');
  });

  test('ends with a table of all files, as many lines as files, and their sum', () => {
    const { code, out } = dutoan(['check', folder, ...DAY]);
    expect(code).toBe(2);
    expect(out).not.toContain('\u001b');
    const lines = out.trimEnd().split('\n');
    const head = lines.lastIndexOf('Lỗi  Cảnh báo  Lưu ý  Chưa kiểm tra  Tệp');
    expect(head).toBeGreaterThan(0);
    const rows = lines.slice(head + 1);
    expect(rows).toHaveLength(7);
    const numbers = rows.map((row) => /^ *(\d+|–) +(\d+|–) +(\d+|–) +(\d+|–) {2}(.*)$/.exec(row) ?? []);
    const sum = (at: number) =>
      numbers.slice(0, -1).reduce((total, row) => total + (Number(row[at]) || 0), 0);
    for (const at of [1, 2, 3, 4]) expect(Number(numbers.at(-1)?.[at])).toBe(sum(at));
    expect(sum(1)).toBeGreaterThan(0);
    expect(rows[1]).toContain('hỏng.xlsx: Đây không phải tệp Excel');
    expect(rows.at(-1)).toContain('Cộng 6 tệp, 2 không đọc được');
  });

  test('without a workbook, or not there, says so, and the next one is checked', () => {
    const empty = newFolder();
    const missing = join(empty, 'không có.xlsx');
    const { code, out } = dutoan(['check', empty, missing, fixture('chart-pivot.xlsx'), ...DAY, '--json']);
    expect(code).toBe(2);
    const { files } = report(out);
    expect(files.map(({ status }) => status)).toEqual(['unreadable', 'unreadable', 'checked']);
    expect(files[0]?.reason).toContain('không có tệp .xlsx');
    expect(files[1]?.reason).toContain('Không tìm thấy tệp');
  });

  test('a file named by itself and in its folder is checked once', () => {
    const file = join(folder, 'Lớp 2', 'DỰ TOÁN.XLSX');
    const { out } = dutoan(['check', file, join(folder, 'Lớp 2'), ...DAY, '--json']);
    expect(report(out).files).toHaveLength(1);
  });
});

/** Rows of a sheet as their values. */
function rowsOf(sheet: SheetModel | undefined): unknown[][] {
  const rows: unknown[][] = [];
  for (const { row, column, value } of sheet?.cells ?? []) (rows[row] ??= [])[column] = value;
  return rows;
}

describe('the summary', () => {
  test('as .xlsx: a row a file, sums, all findings, A4 landscape; names are text', () => {
    const path = join(summaries, 'tổng hợp.xlsx');
    const { code, err } = dutoan(['check', folder, ...DAY, '--summary', path]);
    expect(code).toBe(2);
    expect(err).toContain(`Đã ghi bảng tổng hợp vào ${path}`);
    const model = readWorkbook(new Uint8Array(readFileSync(path)));
    expect(model.sheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Kết quả']);
    const [summary, findings] = model.sheets;
    const rows = rowsOf(summary);
    expect(rows[3]).toEqual([
      'STT',
      'Tệp',
      'Số trang',
      'Lỗi',
      'Cảnh báo',
      'Lưu ý',
      'Đã bỏ qua',
      'Chưa kiểm tra',
      'Không kiểm tra được, vì',
    ]);
    const files = rows.slice(4, 10);
    expect(files.map((row) => basename(String(row[1])))).toEqual([
      FORMULA_NAME,
      'hỏng.xlsx',
      'DỰ TOÁN.XLSX',
      'dự toán.xls',
      'rỗng.xlsm',
      ESCAPE_NAME,
    ]);
    expect(files[1]?.slice(2, 8).every((value) => value === undefined || value === '')).toBe(true);
    expect(files[1]?.[8]).toContain('không phải tệp Excel');
    const errors = files.reduce((total, row) => total + (typeof row[3] === 'number' ? row[3] : 0), 0);
    expect(errors).toBeGreaterThan(0);
    expect(rows[10]?.[3]).toBe(errors);
    const formulas = summary?.cells.filter(({ formula }) => formula !== undefined) ?? [];
    expect(formulas.map(({ row }) => row)).toEqual(Array.from({ length: 6 }, () => 10));
    expect(summary?.print).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: 1,
      titleRows: '4:4',
    });
    const listed = rowsOf(findings).slice(1);
    expect(listed.filter((row) => row[2] === 'Lỗi')).toHaveLength(errors);
    expect(listed.some((row) => row[7] === 'sum.range' && String(row[3]).includes('G12'))).toBe(true);
    expect(findings?.cells.some(({ formula }) => formula !== undefined)).toBe(false);
    // a long sentence is not cut off at one line
    expect(findings?.rows.some(({ height }) => height !== null && height > 30)).toBe(true);
    expect(findings?.print).toMatchObject({ orientation: 'landscape', titleRows: '1:1' });
  });

  test('as CSV: with a byte order mark, and no name becomes a formula', () => {
    const home = newFolder();
    copyFileSync(fixture('chart-pivot.xlsx'), join(home, FORMULA_NAME));
    const path = join(home, 'tong-hop.csv');
    // from inside the folder, so that the name begins with "="
    const { code } = dutoan(['check', FORMULA_NAME, ...DAY, '--summary', path], undefined, home);
    expect(code).toBeLessThan(2);
    const text = readFileSync(path, 'utf8');
    expect(text.startsWith('\ufeffSTT,Tệp,Số trang,Lỗi,')).toBe(true);
    expect(text).toContain(`1,"'=1+1, tính.xlsx",`);
  });

  test('lies in the checked folder and is not checked itself the next time', () => {
    const home = newFolder();
    copyFileSync(fixture('chart-pivot.xlsx'), join(home, 'a.xlsx'));
    const path = join(home, 'tổng hợp.xlsx');
    for (const time of [1, 2]) {
      const { out } = dutoan(['check', home, ...DAY, '--json', '--summary', path]);
      expect([time, report(out).files.map(({ file }) => basename(file))]).toEqual([time, ['a.xlsx']]);
    }
  });

  test('another ending, or a file that is checked, is refused before anything is checked', () => {
    const file = join(folder, 'Lớp 2', 'DỰ TOÁN.XLSX');
    const before = readFileSync(file);
    for (const path of [join(summaries, 'tong-hop.pdf'), file]) {
      const { code, out, err } = dutoan(['check', file, ...DAY, '--summary', path]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/đuôi \.xlsx hoặc \.csv|Không ghi đè tệp gốc/);
    }
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('speaks English when asked to', () => {
    const path = join(summaries, 'summary.csv');
    dutoan(['check', folder, ...DAY, '--summary', path], 'en');
    expect(readFileSync(path, 'utf8')).toContain('No.,File,Sheets,Errors,Warnings,Notes,Ignored,Not checked');
  });
});
