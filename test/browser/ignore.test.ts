// Leaving findings alone at Excel's width: by keyboard, one and a group, with a reason and a name; back again; stale results.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ExampleCell } from '#shared/rules/example.ts';
import { EXAMPLE_HEADER, exampleSnapshot } from '#shared/rules/example.ts';
import { launchBrowser } from './browser.ts';
import { startProduct } from './product.ts';
import type { Product } from './product.ts';
import { standInForExcel } from './standInExcel.ts';

const NAME = 'Dự toán lớp';
/** The amounts of lines 2, 4 and 6 are seven đồng too much. */
const sheet = exampleSnapshot(
  {
    rows: [
      EXAMPLE_HEADER,
      ...Array.from({ length: 12 }, (_, index): ExampleCell[] => {
        const price = 1000 * (index + 1);
        const amount = 2 * price + (index === 1 || index === 3 || index === 5 ? 7 : 0);
        return [index + 1, `Khoản chi số ${index + 1}`, 'bộ', 2, 1, price, amount, 'Báo giá'];
      }),
    ],
  },
  NAME,
);

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

beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 350, height: 720 }, locale: 'vi-VN' });
  page = await context.newPage();
});

afterEach(async () => {
  await page.context().close();
});

const errors = () => page.getByRole('region', { name: 'Lỗi', exact: true }).locator('[data-finding]');
const button = (name: string | RegExp) => page.getByRole('button', { name });
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const sideways = () =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    return main === null ? 0 : main.scrollWidth - main.clientWidth;
  });

async function check(): Promise<void> {
  await standInForExcel(page, { sheets: [sheet] });
  await page.goto(`${product.address}taskpane.html`);
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await button(/^Kiểm tra$/).click();
  await errors().first().waitFor({ timeout: 90_000 });
}

test('one is left alone with a reason and a name, by keyboard; then the rest of its group; one is looked at again', async () => {
  await check();
  expect(await errors().count()).toBe(3);
  await page.locator('[data-ignore=one]').first().focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Bỏ qua chỗ này' });
  await form.getByLabel('Lý do').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
    .toBe('ignore-reason');

  await page.keyboard.press('Enter');
  await expect.poll(() => form.textContent()).toContain('Nhập lý do.');
  expect(await form.textContent()).toContain('Nhập tên.');
  expect(await sideways()).toBe(0);
  await page.keyboard.type('Khoán theo công văn số 12');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Nguyễn Thị An');
  await page.keyboard.press('Enter');
  await expect.poll(() => errors().count()).toBe(2);
  // the keyboard goes on with the next finding
  await expect.poll(focused).toContain('G5');
  expect(await page.locator('main').textContent()).toContain('Không tính 1 chỗ đã bỏ qua.');

  await page.locator('[data-ignore=group]').first().click();
  const group = page.getByRole('form', { name: 'Bỏ qua 2 chỗ' });
  await group.getByLabel('Lý do').fill('Cùng lý do');
  expect(await group.getByLabel('Người bỏ qua').inputValue()).toBe('Nguyễn Thị An');
  await group.getByRole('button', { name: 'Bỏ qua' }).click();
  await expect.poll(() => errors().count()).toBe(0);

  await page.locator('summary', { hasText: 'Đã bỏ qua (3)' }).click();
  const main = page.locator('main');
  expect(await main.textContent()).toMatch(/Lý do: Khoán theo công văn số 12 \(Nguyễn Thị An, \d\d:\d\d /);
  expect(await sideways()).toBe(0);
  await button(`Xét lại ${NAME} · G3`).click();
  await expect.poll(() => errors().count()).toBe(1);
  await page.locator('summary', { hasText: 'Đã bỏ qua (2)' }).waitFor();

  await button('Kiểm tra lại').click();
  await page.locator('summary', { hasText: 'Đã bỏ qua (2)' }).waitFor({ timeout: 60_000 });
  expect(await errors().count()).toBe(1);
});

test('Escape closes the form and nothing is kept; the form does not move to another finding', async () => {
  await check();
  const opener = page.locator('[data-ignore=one]').first();
  await opener.click();
  await page.getByLabel('Lý do').fill('x');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByLabel('Lý do').count()).toBe(0);
  await expect.poll(focused).toBe('Bỏ qua…');
  expect(
    await page.evaluate(() => (window as unknown as { kept: { xml: string | null } }).kept.xml),
  ).toBeNull();
});

test('a change to the checked sheet makes the result stale until the next check', async () => {
  await check();
  const stale = page.getByText('Kết quả này đã cũ: ô đã đổi sau khi kiểm tra.');
  expect(await stale.count()).toBe(0);
  // Excel is asked to tell of changes once the result stands.
  await expect
    .poll(async () => {
      await page.evaluate(
        (name) => (window as unknown as { typed: (sheet: string) => void }).typed(name),
        NAME,
      );
      return stale.count();
    })
    .toBe(1);
  await button('Kiểm tra lại').click();
  await stale.waitFor({ state: 'detached', timeout: 60_000 });
});
