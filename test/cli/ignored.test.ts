// What a person left alone, as the command tells it: apart from the findings, with the reason, and not in the exit code.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STAMP_NAMESPACE } from '#shared/contract/snapshot.ts';
import { emptyWorkbook } from '#shared/file/empty.ts';
import { noChanges } from '#shared/file/model.ts';
import type { CellChange } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readSnapshot } from '#shared/file/snapshot.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { leaveAlone } from '#shared/rules/ignores.ts';
import { EMPTY_STAMP, stampToXml } from '#shared/sheet/stamp.ts';
import { reference } from '../helpers/estimate.ts';
import { dutoan, newFolder } from './run.ts';

const SAID = { reason: 'Khoán theo công văn', by: 'Nguyễn Thị An', at: '2026-11-24T01:05:00.000Z' };
const ROWS: (string | number)[][] = [
  ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
  [1, 'Thuê hội trường', 'ngày', 2, 500_000, 1_000_000],
  [2, 'Nước uống', 'phần', 40, 20_000, 900_000],
  [3, 'Hoa tươi', 'lẵng', 2, 100_000, 200_000],
];

function fileWith(amount: number): Uint8Array {
  const rows = ROWS.map((row, at) => (at === 2 ? [...row.slice(0, 5), amount] : row));
  const cells = rows.flatMap((row, r) => row.map((value, c): CellChange => ({ row: r, column: c, value })));
  return patchWorkbook(emptyWorkbook(), {
    ...noChanges(),
    sheets: { Sheet1: { cells, rename: 'Bảng 1' } },
  });
}

/** The file with all its errors left alone, or with what was left alone in another. */
function ignoring(file: Uint8Array, other = file): Uint8Array {
  const [result] = checkWorkbook(readSnapshot(other).snapshot, reference, null);
  if (!result) throw new Error('nothing was checked');
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  const { ignores } = leaveAlone(result, errors, SAID);
  const customXml = { [STAMP_NAMESPACE]: stampToXml({ ...EMPTY_STAMP, ignores }) };
  return patchWorkbook(file, { ...noChanges(), customXml });
}

function check(file: Uint8Array, ...options: string[]) {
  const path = join(newFolder(), 'sổ.xlsx');
  writeFileSync(path, file);
  return dutoan(['check', path, ...options]);
}

test('errors left alone stand in `ignored`, with who said so and why, and the exit code is 0', () => {
  expect(check(fileWith(900_000)).code).toBe(1);
  const { code, out } = check(ignoring(fileWith(900_000)), '--json');
  expect(code).toBe(0);
  const [sheet] = JSON.parse(out).files[0].sheets;
  expect(sheet.findings.filter((one: { severity: string }) => one.severity === 'error')).toEqual([]);
  expect(sheet.ignored).toMatchObject([
    { rule: 'line.product', severity: 'error', cells: ['F3'], expected: 800_000, actual: 900_000, ...SAID },
  ]);
});

test('the listing tells them with the reason, and counts them apart', () => {
  const { out } = check(ignoring(fileWith(900_000)));
  expect(out).toMatch(
    /Đã bỏ qua F3: .*“Khoán theo công văn” \(Nguyễn Thị An, 24\/11\/2026\) \[line\.product\]/,
  );
  expect(out).toMatch(/0 lỗi, \d+ cảnh báo, \d+ lưu ý, 1 đã bỏ qua/);
});

test('an error whose cell has changed since counts again', () => {
  const { code, out } = check(ignoring(fileWith(950_000), fileWith(900_000)), '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out).files[0].sheets[0].ignored).toEqual([]);
});
