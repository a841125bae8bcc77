// Owns the pictures of the guide to ignoring and reporting: taken from the running product, so that they stay true.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { launchBrowser } from '../browser/browser.ts';
import { openWorkbench, startProduct } from '../browser/product.ts';
import { emptyWorkbook } from '#shared/file/empty.ts';
import { noChanges } from '#shared/file/model.ts';
import type { CellChange } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';

const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const ROWS: (string | number)[][] = [
  ['Thời gian thực hiện: ngày 15/8/2025'],
  ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
  [1, 'Thuê hội trường', 'ngày', 2, 3_000_000, 6_000_000],
  [2, 'Nước uống', 'phần', 40, 20_000, 900_000],
  [3, 'In tài liệu', 'bộ', 40, 30_000, 1_200_000],
  [4, 'Hoa tươi', 'lẵng', 2, 300_000, 650_000],
  [5, 'Trang trí', 'gói', 1, 2_500_000, 2_500_000],
];

test('pictures of ignoring and reporting', async () => {
  const cells = ROWS.flatMap((row, r) => row.map((value, c): CellChange => ({ row: r, column: c, value })));
  const file = patchWorkbook(emptyWorkbook(), {
    ...noChanges(),
    sheets: { Sheet1: { cells, rename: 'Kinh phí lớp' } },
  });
  const product = await startProduct();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' });
    await openWorkbench(page, product.address);
    await page.locator('#picker').setInputFiles({
      name: 'Kinh phí lớp.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(file),
    });
    const pane = page.locator('#pane');
    await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await expect.poll(() => pane.textContent(), { timeout: 60_000 }).toContain('2 lỗi');

    await pane.locator('[data-ignore=one]').first().click();
    await pane.getByLabel('Lý do').fill('Khoán theo công văn số 12');
    await pane.getByLabel('Người bỏ qua').fill('Nguyễn Thị An');
    await pane.getByLabel('Lý do').evaluate((field) => field.scrollIntoView({ block: 'center' }));
    await pane.screenshot({ path: `${IMAGES}bo-qua.png` });
    await pane.getByRole('button', { name: 'Bỏ qua', exact: true }).click();
    await expect.poll(() => pane.textContent()).toContain('Đã bỏ qua (1)');

    await pane.getByRole('button', { name: 'Lập báo cáo…' }).click();
    await pane.getByRole('button', { name: 'Ghi báo cáo' }).click();
    await pane.getByText(/Đã ghi báo cáo vào trang/).waitFor({ timeout: 60_000 });
    await pane.locator('summary', { hasText: 'Đã bỏ qua (1)' }).click();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${IMAGES}bao-cao.png` });
  } finally {
    await browser.close();
    await product.stop();
  }
});
