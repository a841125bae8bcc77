// An old .xls in the workbench: opened as a new .xlsx, said plainly, checked, changed, and saved under a name of its own.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWorkbook } from '#shared/file/read.ts';
import { launchBrowser } from './browser.ts';
import { nameBox, openWorkbench, startProduct, typeInto } from './product.ts';
import type { Product } from './product.ts';

const OLD = fileURLToPath(new URL('../fixtures/files/old-estimate.xls', import.meta.url));

let product: Product;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
  await openWorkbench(page, product.address);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('open, check, mend, save', async () => {
  const pane = page.locator('#pane');
  await page.locator('#picker').setInputFiles(OLD);
  // the reader comes with the first .xls
  await page.locator('#file-name', { hasText: 'old-estimate.xlsx' }).waitFor({ timeout: 60_000 });
  const message = page.locator('#message');
  await expect.poll(() => message.textContent()).toContain('chuyển thành một tệp .xlsx mới');
  expect(await message.textContent()).toContain('tệp .xls giữ nguyên');
  await page.locator('#save:enabled').waitFor();
  expect(await page.locator('#unsaved').textContent()).toBe('');

  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  const finding = pane.getByRole('button', { name: /G12/ }).first();
  await finding.waitFor({ timeout: 30_000 });
  expect(await pane.textContent()).toContain('bỏ sót G16');
  await finding.click();
  await expect.poll(() => nameBox(page).inputValue()).toBe('G12');

  await typeInto(page, 'G12', '=SUM(G13:G17)');
  await page.locator('#unsaved', { hasText: 'chưa lưu' }).waitFor({ timeout: 15_000 });
  await pane.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await expect.poll(() => pane.textContent(), { timeout: 30_000 }).not.toContain('bỏ sót G16');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('old-estimate.xlsx');
  const model = readWorkbook(new Uint8Array(readFileSync(await download.path())));
  expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Dự toán', 'visible'],
    ['Đơn giá', 'hidden'],
    ['Khác', 'visible'],
  ]);
  const cell = (row: number, column: number) =>
    model.sheets[0]?.cells.find((one) => one.row === row && one.column === column);
  expect(cell(11, 6)).toMatchObject({ formula: '=SUM(G13:G17)', value: 17_350_000 });
  expect(cell(17, 6)).toMatchObject({ formula: '=G9+G12', value: 25_150_000 });
});
