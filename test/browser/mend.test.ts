// Mending in the pane beside the grid: check, look, write all that is certain, take it back, write again, save; nothing else
// of the file changes.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyWorkbook } from '#shared/file/empty.ts';
import { noChanges } from '#shared/file/model.ts';
import type { CellChange } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readSnapshot } from '#shared/file/snapshot.ts';
import { launchBrowser } from './browser.ts';
import { openWorkbench, saveFile, startProduct } from './product.ts';
import type { Product } from './product.ts';

const LINES = [
  [1, 'Thuê hội trường', 'ngày', 2, 500_000],
  [2, 'Nước uống', 'phần', 40, 20_000],
  [3, 'Hoa tươi', 'lẵng', 2, 100_000],
  [4, 'Văn phòng phẩm', 'bộ', 40, 15_000],
] as const;

let product: Product;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** A price typed as text, and a total that stops before the last line. */
function book(): Uint8Array {
  const cells: CellChange[] = ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'].map(
    (value, column) => ({ row: 0, column, value }),
  );
  LINES.forEach((line, index) => {
    const row = index + 1;
    line.forEach((value, column) => cells.push({ row, column, value }));
    cells.push({ row, column: 5, value: line[3] * line[4], formula: `=D${row + 1}*E${row + 1}` });
  });
  cells.push({ row: 2, column: 4, value: '20000' }, { row: 5, column: 1, value: 'Tổng cộng' });
  cells.push({ row: 5, column: 5, value: 2_000_000, formula: '=SUM(F2:F4)' });
  return patchWorkbook(emptyWorkbook(), { ...noChanges(), sheets: { Sheet1: { cells, rename: 'Bảng 1' } } });
}

const pane = () => page.locator('#pane');
const button = (name: string | RegExp) => pane().getByRole('button', { name });

async function mendAll(): Promise<void> {
  await button(/^Sửa các chỗ chắc chắn \(2\)/).click();
  await pane().locator('form').getByText('=SUM(F2:F5)').waitFor();
  await button('Ghi 2 ô').click();
  await pane().getByText('Đã ghi 2 ô.').waitFor({ timeout: 60_000 });
  // The form is gone: the keyboard goes on at what was done.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
    .toContain('Đã ghi 2 ô.');
  await expect.poll(() => button(/^Sửa các chỗ chắc chắn/).count(), { timeout: 60_000 }).toBe(0);
}

test('what is certain is mended, taken back, mended again and saved, and nothing else', async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
  const before = book();
  await openWorkbench(page, product.address);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'Kinh phí lớp.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(before),
    });
  await pane().getByRole('tab', { name: 'Kiểm tra' }).click();
  await button(/^Kiểm tra/)
    .last()
    .click();
  await button(/^Sửa các chỗ chắc chắn/).waitFor({ timeout: 60_000 });

  await mendAll();
  await button('Hoàn tác lần ghi cuối').click();
  await pane().getByText('Đã trả lại 2 ô như trước.').waitFor({ timeout: 60_000 });
  await button(/^Sửa các chỗ chắc chắn \(2\)/).waitFor({ timeout: 60_000 });
  await mendAll();

  const [was] = readSnapshot(before).snapshot.sheets;
  const [is] = readSnapshot(await saveFile(page)).snapshot.sheets;
  const changed = (is?.values ?? []).flatMap((row, r) =>
    row.flatMap((value, c) =>
      value !== was?.values[r]?.[c] || is?.formulas[r]?.[c] !== was.formulas[r]?.[c] ? [[r, c]] : [],
    ),
  );
  expect(changed).toEqual([
    [2, 4],
    [5, 5],
  ]);
  expect(is?.values[2]?.[4]).toBe(20_000);
  expect(is?.formulas[5]?.[5]).toBe('=SUM(R[-4]C:R[-1]C)');
  await page.close();
});
