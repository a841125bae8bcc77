// `dutoan set` keeps the file whole: macros, signature, charts and parts nobody knows, byte for byte; of a damaged one it says first what it mends.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWorkbook } from '#shared/file/read.ts';
import { everything } from '../file/everything.ts';
import { bookParts, pack, partOf, repackedParts } from '../file/parts.ts';
import { dutoan, newFolder } from './run.ts';

const folder = newFolder();
const file = join(folder, 'du-toan.xlsm');
const bytes = everything();
writeFileSync(file, bytes);

test('a number and a text: their cells, the results that follow, the strings; nothing else', () => {
  const out = join(folder, 'moi.xlsm');
  const { code, err } = dutoan(['set', file, 'Dự toán!C3=7', "Dự toán!A2='=1+1", '--out', out]);
  expect(code).toBe(0);
  expect(err).not.toContain('chưa được tính lại');
  const saved = new Uint8Array(readFileSync(out));
  expect(repackedParts(bytes, saved)).toEqual([
    'xl/sharedStrings.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet3.xml',
  ]);
  const model = readWorkbook(saved);
  const at = (sheet: number, row: number, column: number) =>
    model.sheets[sheet]?.cells.find((cell) => cell.row === row && cell.column === column);
  expect(at(0, 1, 0)).toMatchObject({ value: '=1+1' });
  expect(at(0, 1, 0)?.formula).toBeUndefined();
  expect(at(0, 2, 3)).toMatchObject({ value: 10_500_000, formula: '=B3*C3' });
  // what depends on a changed cell has its fresh result, on other sheets too
  expect(at(0, 8, 2)).toMatchObject({ value: '=1+1!' });
  expect(at(2, 7, 1)).toMatchObject({ value: 13_800_000 });
  expect(partOf(saved, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
});

test.each([
  ['Dự toán!F7=1', 'Ô Dự toán!F7 nằm trong công thức mảng'],
  ['Chia!B1=Tiền', 'Ô Chia!B1 là tiêu đề cột của một bảng'],
])('%s: refused with the reason, and no file is written', (assignment, reason) => {
  const out = join(folder, 'khong-co.xlsm');
  const { code, err } = dutoan(['set', file, assignment, '--out', out]);
  expect(code).toBe(2);
  expect(err).toContain(reason);
  expect(() => readFileSync(out)).toThrow();
});

test('a damaged file: what the copy mends and what stays damaged is said', () => {
  const damaged = join(folder, 'hong.xlsx');
  const parts = bookParts({
    sheets: { Chi: '<sheetData><row r="1"><c r="A1"><v>5</v></c><c r="?"><v>8</v></c></row></sheetData>' },
  });
  const file = pack(parts);
  writeFileSync(damaged, file.subarray(0, file.length - 10));
  const out = join(folder, 'lanh.xlsx');
  const { code, err } = dutoan(['set', damaged, 'Chi!B2=7', '--out', out]);
  expect(err).toContain('Bản lưu được sửa chỗ hỏng: mục lục của tệp được viết lại');
  expect(err).toContain(
    'những chỗ không đọc được trong “xl/worksheets/sheet1.xml” (trang “Chi”) giữ nguyên văn',
  );
  expect(err.indexOf('Bản lưu')).toBeLessThan(err.indexOf('Đã ghi'));
  expect(code).toBe(0);
  expect(partOf(new Uint8Array(readFileSync(out)), 'xl/worksheets/sheet1.xml')).toContain(
    '<c r="?"><v>8</v></c>',
  );
});

test('a sheet that is cut: refused, and no file is written', () => {
  const damaged = join(folder, 'cut.xlsx');
  const parts = bookParts({ sheets: { Chi: '<sheetData/>' } });
  writeFileSync(
    damaged,
    pack({ ...parts, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>5</v></c>' }),
  );
  const out = join(folder, 'khong-co.xlsx');
  const { code, err } = dutoan(['set', damaged, 'Chi!B2=7', '--out', out]);
  expect(code).toBe(2);
  expect(err).toContain('hỏng giữa chừng');
  expect(() => readFileSync(out)).toThrow();
});
