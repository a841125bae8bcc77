// A long sheet in the browser workbench: the check says how far it is, the pane answers meanwhile, and “Dừng” stops it.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { longWorkbook } from '../bench/longWorkbook.ts';
import { launchBrowser } from './browser.ts';
import { openWorkbench, startProduct } from './product.ts';
import type { Product } from './product.ts';

const ROWS = 20_000;

let product: Product;
let browser: Browser;
let page: Page;
let pane: Locator;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
  await openWorkbench(page, product.address);
  pane = page.locator('#pane');
  await page.locator('#picker').setInputFiles({
    name: 'dài.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(longWorkbook(ROWS)),
  });
  await page.locator('#file-name', { hasText: 'dài.xlsx' }).waitFor({ timeout: 150_000 });
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  // An office machine: the check takes long enough to be stopped wherever the tests run.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 3 });
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** Presses at once, as a person does: the browser driver would first wait for two frames without a change. */
const press = (name: string) => pane.getByRole('button', { name, exact: true }).click({ force: true });

test('it can be stopped, and then there is no result', async () => {
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  const bar = pane.getByRole('progressbar', { name: 'Tiến độ kiểm tra' });
  await bar.waitFor();
  await press('Dừng');
  await pane.getByText('Đã dừng, chưa có kết quả.').waitFor();
  expect(await bar.count()).toBe(0);
  // Nothing comes after all: what Excel still answered was let go.
  await page.waitForTimeout(3000);
  expect(await pane.getByText(/\d+ lỗi, \d+ cảnh báo/).count()).toBe(0);
});

test('what is clicked while it runs is done before it ends', async () => {
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await press('English');
  await pane.getByText(/^(?:Reading the workbook|Checking)…$/).waitFor();
  await pane.getByText('Estimates checked: “Dự toán”.').waitFor({ timeout: 120_000 });
  expect(await pane.getByRole('button', { name: 'Check again' }).isEnabled()).toBe(true);
});
