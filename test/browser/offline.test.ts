// The pane when the server cannot be reached: what was fetched ahead works on, what is missing is said.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openWorkbench, startProduct } from './product.ts';
import type { Product } from './product.ts';

const FILE = fileURLToPath(new URL('../fixtures/files/old-estimate.xlsx', import.meta.url));
/** the chunk, or the module as the development server gives it */
const RESULTS = /\/CheckResults[-.]/;

let product: Product;
let browser: Browser;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function openFile(page: Page): Promise<void> {
  await openWorkbench(page, product.address);
  await page.locator('#picker').setInputFiles({
    name: 'dự toán.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: readFileSync(FILE),
  });
  await page.locator('#save:enabled').waitFor();
  await page
    .locator('#pane')
    .getByText(/Danh mục phát hành số/)
    .waitFor();
}

const finding = (page: Page) => page.locator('#pane').getByRole('button', { name: /G12/ }).first();

test('a check works with the network gone, once the pane has stood open for a while', async () => {
  const page = await browser.newPage({ viewport: { width: 1100, height: 760 }, locale: 'vi-VN' });
  const results = page.waitForResponse((response) => RESULTS.test(response.url()), { timeout: 60_000 });
  let finished = 0;
  page.on('requestfinished', () => finished++);
  await openFile(page);
  await results;
  // The development server gives hundreds of modules: until no more come.
  let before = -1;
  const isQuiet = () => {
    const same = finished === before;
    before = finished;
    return same;
  };
  await expect.poll(isQuiet, { interval: 3_000, timeout: 90_000 }).toBe(true);
  await page.context().setOffline(true);
  const pane = page.locator('#pane');
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await finding(page).waitFor({ timeout: 60_000 });
  await page.close();
});

test('what could not be fetched is said in one sentence', async () => {
  const page = await browser.newPage({ viewport: { width: 1100, height: 760 }, locale: 'vi-VN' });
  await page.route(RESULTS, (route) => route.abort());
  await openFile(page);
  const pane = page.locator('#pane');
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await expect.poll(() => pane.textContent(), { timeout: 60_000 }).toContain('không kết nối được máy chủ');
  expect(await pane.textContent()).toContain('Tệp đang mở còn nguyên');
  await page.close();
});
