// The list of findings at Excel's width: groups, filters, walking by button and by key, what stands behind a finding; and a
// list of thousands, of which little is drawn.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ExampleCell } from '#shared/rules/example.ts';
import { EXAMPLE_HEADER, exampleSnapshot } from '#shared/rules/example.ts';
import { departmentWithSlips } from '../fixtures/sheets/estimates.ts';
import { launchBrowser } from './browser.ts';
import { startProduct } from './product.ts';
import type { Product } from './product.ts';
import { standInForExcel } from './standInExcel.ts';

const LINES = 5000;
const slips = exampleSnapshot(departmentWithSlips.sheet, 'Dự toán lớp');
/** Every third amount is seven đồng too much. */
const long = exampleSnapshot(
  {
    rows: [
      EXAMPLE_HEADER,
      ...Array.from({ length: 3 * LINES }, (_, index): ExampleCell[] => {
        const price = 1000 * (1 + (index % 90));
        const amount = 2 * price + (index % 3 === 0 ? 7 : 0);
        return [index + 1, `Khoản chi số ${index + 1}`, 'bộ', 2, 1, price, amount, 'Báo giá'];
      }),
    ],
  },
  'Danh sách dài',
);
const norms = exampleSnapshot(
  {
    rows: [
      ['Thời gian thực hiện: ngày 10/4/2025'],
      EXAMPLE_HEADER,
      [1, 'Phụ cấp lưu trú đoàn công tác', 'người/ngày', 1, 1, 5_000_000, 5_000_000, 'TT 40/2017/TT-BTC'],
    ],
  },
  'Đi công tác',
);

const report = exampleSnapshot(
  {
    rows: [
      ['TÌNH HÌNH GIẢI NGÂN KINH PHÍ OCOP ĐẾN NGÀY 30/9/2026'],
      ['TT', 'Nội dung công việc', 'Địa bàn', 'Kế hoạch', 'Đã giải ngân', 'Còn lại'],
      [1, 'Lớp tập huấn số 1', 'Phường Long Khánh', 5, 3, ['=D3-E3', 2]],
      [2, 'Lớp tập huấn số 2', 'Xã Trảng Bom', 5, 3, ['=D4-E4', 2]],
    ],
  },
  'Giải ngân',
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

const button = (name: string | RegExp) => page.getByRole('button', { name });
const cards = () => page.locator('[data-finding]');
const shown = () => page.evaluate(() => (window as unknown as { shown: object }).shown);
const section = (name: string) => page.getByRole('region', { name, exact: true });

async function check(...sheets: (typeof slips)[]): Promise<void> {
  await standInForExcel(page, { sheets });
  await page.goto(`${product.address}taskpane.html`);
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await cards().first().waitFor({ timeout: 90_000 });
}

async function sidewaysScroll(): Promise<number> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    return main === null ? 0 : main.scrollWidth - main.clientWidth;
  });
}

test('findings stand by severity and rule, are folded, filtered, and found by words', async () => {
  await check(slips, norms);
  const all = await cards().count();
  expect(all).toBeGreaterThan(4);
  const errors = section('Lỗi');
  const group = errors.getByRole('button', { expanded: true }).first();
  const inGroup = await errors.locator('[data-finding]').count();
  await group.click();
  await expect.poll(() => errors.locator('[data-finding]').count()).toBeLessThan(inGroup);
  await errors.getByRole('button', { expanded: false }).first().click();
  await expect.poll(() => errors.locator('[data-finding]').count()).toBe(inGroup);

  await button(/^Cảnh báo \d+$/).click();
  await expect.poll(() => section('Lỗi').count()).toBe(0);
  await page.getByText(new RegExp(`^\\d+ trong ${all} mục$`)).waitFor();
  await button(/^Cảnh báo \d+$/).click();

  await button('Lọc').click();
  await page.getByRole('combobox', { name: 'Trang' }).selectOption('Đi công tác');
  await expect.poll(() => cards().count()).toBeLessThan(all);
  await page.getByRole('combobox', { name: 'Trang' }).selectOption({ label: 'Trang đang mở' });
  expect(await page.getByRole('combobox', { name: 'Trang' }).inputValue()).toBe('Dự toán lớp');
  await page.getByRole('combobox', { name: 'Luật' }).selectOption('sum.range');
  await expect.poll(() => cards().count()).toBe(1);
  await button('Lọc (2)').waitFor();
  await page.getByRole('searchbox', { name: 'Tìm trong kết quả' }).fill('khong co chu nay');
  await page.getByText('Không có kết quả nào khớp bộ lọc.').waitFor();
  await button('Bỏ lọc').click();
  await expect.poll(() => cards().count()).toBe(all);
  await page.getByRole('searchbox', { name: 'Tìm trong kết quả' }).fill('hoi truong g12');
  expect(await sidewaysScroll()).toBe(0);
});

test('the document and the norm behind a finding are told, with their days and whether they were read', async () => {
  await check(norms);
  const card = page.locator('li', { has: page.locator('[data-finding="norm.over"]') }).first();
  const ground = card.locator('details').first();
  await ground.locator('summary').click();
  await ground.getByText(/^Hiệu lực /).waitFor();
  await ground.getByText(/^Mức chi: /).waitFor();
  await ground
    .getByText(/xác minh/)
    .first()
    .waitFor();
  expect(await card.locator('dt').allTextContents()).toEqual(['Đang là:', 'Không quá:']);
  await ground.scrollIntoViewIfNeeded();
  expect(await sidewaysScroll()).toBe(0);
});

test('what is followed up is told as it is on the day of the report, which nothing was held on', async () => {
  await check(report);
  await page.getByText('Giải ngân: theo dõi đến ngày 30/09/2026, lập ngày chưa rõ.').waitFor();
});

test('of thousands one page is drawn; they are walked through by key, across pages', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await check(long);
  await page.getByText(`${LINES} lỗi`).first().waitFor();
  expect(await cards().count()).toBe(50);
  await page.getByText(`1–50 trong ${LINES}`).waitFor();
  await button('Các mục tiếp theo').click();
  await page.getByText(`51–100 trong ${LINES}`).waitFor();
  await button('Các mục trước đó').click();

  await button(/Sau/).click();
  await page.getByText(`1/${LINES}`).waitFor();
  for (let step = 0; step < 50; step++) await page.keyboard.press('Alt+ArrowDown');
  await page.getByText(`51/${LINES}`).waitFor();
  expect(await cards().count()).toBe(50);
  expect(await shown()).toEqual({ sheet: 'Danh sách dài', address: 'G152' });
  // The keyboard goes along: Enter goes to the same cell again, the arrows on from there.
  const at = () => page.evaluate(() => document.activeElement?.getAttribute('aria-current'));
  expect(await at()).toBe('true');
  await page.keyboard.press('Alt+ArrowUp');
  await page.getByText(`50/${LINES}`).waitFor();
  expect(await shown()).toEqual({ sheet: 'Danh sách dài', address: 'G149' });

  await button('Lọc').click();
  await page.getByRole('searchbox').fill('g14999');
  await expect.poll(() => cards().count()).toBe(1);
  expect(await sidewaysScroll()).toBe(0);
});
