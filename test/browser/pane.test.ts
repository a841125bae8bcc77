// Excel's own page of the pane at the width Excel gives it, under its real content policy. Microsoft's script is stood in
// for by one that only introduces the host: what is seen here is our page, not Excel.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { startProduct } from './product.ts';
import type { Product } from './product.ts';

let product: Product;
let browser: Browser;
let page: Page;
let refusedByPolicy: string[];

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 350, height: 640 }, locale: 'vi-VN' });
  page = await context.newPage();
  refusedByPolicy = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refusedByPolicy.push(message.text());
  });
});

afterEach(async () => {
  await page.context().close();
});

/** Opens the page in a host that says it is `host` and knows ExcelApi up to `newest`. */
async function openPane(host: 'Excel' | null, newest = 1.14) {
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `window.Office = {
        HostType: { Excel: 'Excel' },
        onReady: async () => ({ host: ${JSON.stringify(host)}, platform: 'PC' }),
        context: { requirements: { isSetSupported: (_, set) => Number(set.split('.')[1]) <= ${Math.round((newest % 1) * 100)} } },
      };`,
    }),
  );
  await page.goto(`${product.address}taskpane.html`);
}

const tab = (name: string) => page.getByRole('tab', { name });

async function sidewaysScroll(): Promise<number> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const inner = main === null ? 0 : main.scrollWidth - main.clientWidth;
    return Math.max(inner, document.documentElement.scrollWidth - window.innerWidth);
  });
}

describe('the page before the pane', () => {
  test('an Excel that is too old reads why and where to go, in both languages', async () => {
    await openPane('Excel', 1.07);
    const notice = page.locator('#tooOld');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('Cần Excel 2021, Microsoft 365 hoặc Excel trên web');
    expect(await notice.locator('[lang=en]').textContent()).toContain('Excel 2021');
    expect(await notice.getByRole('link').getAttribute('href')).toBe('/');
    expect(await tab('Lập dự toán').count()).toBe(0);
  });

  test('a browser without Excel is sent to the workbench', async () => {
    await openPane(null);
    await page.locator('#outside').waitFor();
    expect(await page.locator('#outside').getByRole('link').getAttribute('href')).toBe('/');
  });

  test('without Microsoft’s script the sentence comes at once', async () => {
    await page.route('https://appsforoffice.microsoft.com/**', (route) => route.abort());
    await page.goto(`${product.address}taskpane.html`);
    await page.locator('#silent').waitFor();
    expect(await page.locator('#silent').textContent()).toContain('Tệp của bạn không bị thay đổi');
  });
});

describe('the pane at Excel’s width', () => {
  test('says its lists, keeps to its policy, and remembers the language', async () => {
    await openPane('Excel');
    await page.getByText(/Danh mục phát hành số \d+, lấy lúc/).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText(/Lists release \d+, fetched/).waitFor();
    await page.reload();
    await page.getByText(/Lists release \d+, fetched/).waitFor();
    expect(refusedByPolicy).toEqual([]);
  });

  test('says a server that is down, keeps working from the kept copy, and tries again', async () => {
    await page.route('**/api/reference/current', (route) => route.abort());
    await openPane('Excel');
    await page.getByText('Chưa lấy được danh mục dùng chung').waitFor();
    await page.unroute('**/api/reference/current');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText(/Danh mục phát hành số \d+, lấy lúc/).waitFor();

    await page.route('**/api/reference/current', (route) => route.abort());
    await page.reload();
    await page.getByText(/Không kết nối được máy chủ. Đang dùng danh mục phát hành số/).waitFor();
    await tab('Lập dự toán').click();
    await page.getByRole('radio').first().waitFor();
  });

  test('is filled in by keyboard alone, up to a total, without scrolling sideways at 320 px', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openPane('Excel');
    await page.getByText(/Danh mục phát hành số/).waitFor();
    await tab('Bắt đầu').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const training = page.getByRole('radio', { name: /Tổ chức tập huấn/ }).first();
    await training.focus();
    await page.keyboard.press('Space');
    await page.getByLabel('Ngày bắt đầu').focus();
    await page.keyboard.type('15/5/2025');
    await page.keyboard.press('Tab');
    await page.keyboard.type('15/5/2025');
    await page.keyboard.press('Tab');
    expect(await page.getByLabel('Ngày kết thúc').inputValue()).toBe('15/05/2025');
    await page.getByRole('combobox', { name: 'Tìm địa bàn' }).focus();
    await page.keyboard.type('long thanh');
    await page.getByRole('menuitemcheckbox', { name: 'Huyện Long Thành' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByText('Đã chọn 1 địa bàn').waitFor();
    await page
      .getByText(/Tạm tính, còn \d+ dòng chưa có giá/)
      .first()
      .waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: 'Ghi vào trang tính mới' }).isEnabled())
      .toBe(true);
    expect(await sidewaysScroll()).toBe(0);

    const classes = page.locator('input[name=classes]');
    await classes.fill('-1');
    await classes.blur();
    await page.getByText('Số lớp: không được là số âm.').first().waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: 'Ghi vào trang tính mới' }).isEnabled())
      .toBe(false);
    expect(await sidewaysScroll()).toBe(0);
  });

  test('keeps a locality that the new dates lose, and replaces it by its successors on request', async () => {
    await openPane('Excel');
    await tab('Lập dự toán').click();
    await page
      .getByRole('radio', { name: /Tổ chức tập huấn/ })
      .first()
      .click();
    const dates = async (day: string) => {
      await page.getByLabel('Ngày bắt đầu').fill(day);
      await page.getByLabel('Ngày kết thúc').fill(day);
      await page.getByLabel('Ngày kết thúc').blur();
    };
    await dates('15/05/2025');
    const search = page.getByRole('combobox', { name: 'Tìm địa bàn' });
    await search.fill('long thanh');
    await page.getByRole('menuitemcheckbox', { name: 'Huyện Long Thành' }).click();
    await search.press('Escape');
    await dates('15/08/2025');
    await page.getByText('Huyện Long Thành chỉ có đến 30/06/2025.').waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: 'Ghi vào trang tính mới' }).isEnabled())
      .toBe(false);
    await page.getByRole('button', { name: /Thay bằng cả \d+ địa bàn/ }).click();
    await page.getByText('Huyện Long Thành chỉ có đến 30/06/2025.').waitFor({ state: 'detached' });
    await expect
      .poll(() => page.getByRole('button', { name: 'Ghi vào trang tính mới' }).isEnabled())
      .toBe(true);
  });
});
