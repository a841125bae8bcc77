// A report out of the pane beside the grid: written as a sheet, replaced only after asking, told of when the file is opened again.
import { readFileSync } from 'node:fs';
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

const ROWS: (string | number)[][] = [
  ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
  [1, 'Thuê hội trường', 'ngày', 2, 500_000, 1_000_000],
  [2, 'Nước uống', 'phần', 40, 20_000, 900_000],
  [3, 'Hoa tươi', 'lẵng', 2, 100_000, 200_000],
];

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

function book(): Uint8Array {
  const cells = ROWS.flatMap((row, r) => row.map((value, c): CellChange => ({ row: r, column: c, value })));
  return patchWorkbook(emptyWorkbook(), {
    ...noChanges(),
    sheets: { Sheet1: { cells, rename: 'Bảng 1' } },
  });
}

const pane = () => page.locator('#pane');
const button = (name: string) => pane().getByRole('button', { name, exact: true });

async function open(bytes: Uint8Array): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'Kinh phí lớp.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(bytes),
    });
  await pane().getByRole('tab', { name: 'Kiểm tra' }).click();
}

async function check(): Promise<void> {
  await pane()
    .getByRole('button', { name: /^Kiểm tra/ })
    .last()
    .click();
  await expect.poll(() => pane().textContent(), { timeout: 60_000 }).toContain('1 lỗi');
}

test('from check to report, CSV, a second report, and the file opened again', async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
  await openWorkbench(page, product.address);
  await open(book());
  await check();

  const [download] = await Promise.all([page.waitForEvent('download'), button('Tải CSV').click()]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toMatch(/kết quả kiểm tra\.csv$/);
  expect(csv).toMatch(/^\ufeffTT,Mức,.*\r\n1,Lỗi,/);

  await button('Lập báo cáo…').click();
  await pane().getByLabel('Người lập báo cáo').fill('Nguyễn Thị An');
  await button('Ghi báo cáo').click();
  await pane().getByText('Đã ghi báo cáo vào trang “Kết quả kiểm tra”').waitFor({ timeout: 60_000 });
  // the report itself makes no result stale
  expect(await pane().textContent()).not.toContain('Kết quả này đã cũ');

  await button('Lập báo cáo…').click();
  await button('Ghi báo cáo').click();
  await pane().getByText('Tệp đã có báo cáo ở trang “Kết quả kiểm tra”').waitFor();
  await button('Thay').click();
  await pane().getByText('Đã ghi báo cáo vào trang “Kết quả kiểm tra”').waitFor({ timeout: 60_000 });

  const saved = await saveFile(page);
  const { snapshot } = readSnapshot(saved);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Bảng 1', 'Kết quả kiểm tra']);
  expect(snapshot.stamp?.lastCheck).toMatchObject({ by: 'Nguyễn Thị An', counts: { error: 1 } });
  await page.close();

  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
  await openWorkbench(page, product.address);
  await open(saved);
  await pane()
    .getByText(/Tệp có báo cáo của lần kiểm tra lúc .* do Nguyễn Thị An lập/)
    .waitFor();
  await pane().getByText('Từ đó chưa ô nào đổi.').waitFor();
  await check();
  expect(await pane().textContent()).not.toContain('Kết quả này đã cũ');
  await page.close();
});
