// Owns the pictures of the guide to mending: taken from the running product, so that they stay true.
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { launchBrowser } from '../browser/browser.ts';
import { openWorkbench, startProduct } from '../browser/product.ts';
import { emptyWorkbook } from '#shared/file/empty.ts';
import { noChanges } from '#shared/file/model.ts';
import type { CellChange } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';

const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));
type Cell = string | number | { formula: string; value: number };
const line = (
  row: number,
  number: number,
  what: string,
  unit: string,
  count: number,
  price: number,
): Cell[] => [number, what, unit, count, price, { formula: `=D${row}*E${row}`, value: count * price }];
/** A price typed as text, a total that stops before the last line, and words that say something else. */
const ROWS: Cell[][] = [
  ['Thời gian thực hiện: ngày 15/8/2025'],
  ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
  line(3, 1, 'Thuê hội trường', 'ngày', 2, 3_000_000),
  [2, 'Hoa tươi', 'lẵng', 2, '300.000', { formula: '=D4*E4', value: 600_000 }],
  line(5, 3, 'In tài liệu', 'bộ', 40, 30_000),
  line(6, 4, 'Trang trí', 'gói', 1, 2_500_000),
  ['', 'Tổng cộng', '', '', '', { formula: '=SUM(F3:F5)', value: 7_800_000 }],
  ['Bằng chữ: Mười triệu ba trăm nghìn đồng.'],
];

test('pictures of mending', async () => {
  const cells = ROWS.flatMap((row, r) =>
    row.map((cell, c): CellChange => ({
      row: r,
      column: c,
      ...(typeof cell === 'object' ? cell : { value: cell }),
    })),
  );
  const file = patchWorkbook(emptyWorkbook(), {
    ...noChanges(),
    sheets: { Sheet1: { cells, rename: 'Kinh phí lớp' } },
  });
  const product = await startProduct();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
    await openWorkbench(page, product.address);
    await page.locator('#picker').setInputFiles({
      name: 'Kinh phí lớp.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(file),
    });
    const pane = page.locator('#pane');
    await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await pane.getByRole('button', { name: /^Sửa các chỗ chắc chắn/ }).click({ timeout: 60_000 });
    await pane.locator('form').getByText('=SUM(F3:F6)').waitFor();
    await pane.locator('form').evaluate((form) => form.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(1000);
    await page.screenshot({ path: `${IMAGES}sua-loi.png` });

    await pane.getByRole('button', { name: /^Ghi \d+ ô$/ }).click();
    await pane.getByText(/^Đã ghi \d+ ô/).waitFor({ timeout: 60_000 });
    await pane.getByRole('button', { name: 'Hoàn tác lần ghi cuối' }).scrollIntoViewIfNeeded();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${IMAGES}sua-loi-xong.png` });
  } finally {
    await browser.close();
    await product.stop();
  }
});
