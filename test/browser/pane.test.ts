// Excel's own page of the pane at the width Excel gives it, under its real content policy. Microsoft's script is stood in
// for by one that introduces the host and holds a workbook: what is seen here is our page, not Excel.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exampleSnapshot } from '#shared/rules/example.ts';
import { ledger } from '../fixtures/sheets/others.ts';
import { longSheet } from '../helpers/longSheet.ts';
import { launchBrowser } from './browser.ts';
import { startProduct } from './product.ts';
import type { Product } from './product.ts';
import { standInForExcel } from './standInExcel.ts';
import type { StandIn } from './standInExcel.ts';

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

/** Opens the page in a host that says it is `host` and knows ExcelApi up to 1.`newestSet`. */
async function openPane(change: Partial<StandIn> = {}) {
  await standInForExcel(page, change);
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
    await openPane({ newestSet: 7 });
    const notice = page.locator('#tooOld');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('Cần Excel 2021, Microsoft 365 hoặc Excel trên web');
    expect(await notice.locator('[lang=en]').textContent()).toContain('Excel 2021');
    expect(await notice.getByRole('link').getAttribute('href')).toBe('/');
    expect(await tab('Lập dự toán').count()).toBe(0);
  });

  test('a browser without Excel is sent to the workbench', async () => {
    await openPane({ host: null });
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
    await openPane();
    await page.getByText(/Danh mục phát hành số \d+, lấy lúc/).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText(/Lists release \d+, fetched/).waitFor();
    await page.reload();
    await page.getByText(/Lists release \d+, fetched/).waitFor();
    expect(refusedByPolicy).toEqual([]);
  });

  test('says a server that is down, keeps working from the kept copy, and tries again', async () => {
    await page.route('**/api/reference/current', (route) => route.abort());
    await openPane();
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
    await openPane();
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

  test('what the keyboard comes to is not left under the bar with the total', async () => {
    await openPane();
    await page.getByText(/Danh mục phát hành số/).waitFor();
    await tab('Lập dự toán').click();
    await page
      .getByRole('radio', { name: /Tổ chức tập huấn/ })
      .first()
      .click();
    await page.getByLabel('Ngày bắt đầu').fill('15/08/2025');
    await page.getByLabel('Ngày kết thúc').fill('15/08/2025');
    await page.getByLabel('Ngày kết thúc').blur();
    const inputs = page.locator('main input[name]');
    await page.getByText('Đơn giá cho dòng chưa có mức chi').waitFor();
    const bar = page.getByRole('button', { name: 'Ghi vào trang tính mới' });
    const covered: string[] = [];
    for (let index = 0; index < (await inputs.count()); index++) {
      const input = inputs.nth(index);
      await input.focus();
      const [own, over] = [await input.boundingBox(), await bar.boundingBox()];
      if (own === null || over === null) throw new Error('not on the page');
      if (own.y + own.height > over.y) covered.push((await input.getAttribute('name')) ?? '');
    }
    expect(covered).toEqual([]);
  });

  test('keeps a locality that the new dates lose, and replaces it by its successors on request', async () => {
    await openPane();
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

describe('a check in Excel', () => {
  const small = exampleSnapshot(ledger.sheet, 'Sổ kho');
  /** three blocks of one request each, so that it takes well over a second */
  const slow = { sheets: [small, longSheet(15_000)], answerMs: 700 };
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  test('says of a sheet that is no estimate what was checked there and what was not', async () => {
    await openPane({ sheets: [small] });
    await tab('Kiểm tra').click();
    await button('Kiểm tra').click();
    await page.getByText('0 lỗi, 2 cảnh báo, 0 lưu ý').waitFor();
    await page.getByText('Có 2 chỗ cần xem').waitFor();
    await page.getByText('“4” (chữ)').waitFor();
    const said = await page.getByText(/Không nhận ra bảng dự toán ở “Sổ kho”/).textContent();
    expect(said).toContain('chỉ soát công thức');
    expect(said).toContain('không soát định mức');
    expect(await sidewaysScroll()).toBe(0);
  });

  test('that takes long is stopped by keyboard at 320 px, and the earlier result stays and is called so', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openPane(slow);
    await tab('Kiểm tra').click();
    await page.getByRole('radio', { name: 'Trang đang mở' }).check();
    await button('Kiểm tra').click();
    await page.getByText('0 lỗi, 2 cảnh báo, 0 lưu ý').waitFor({ timeout: 60_000 });

    await page.getByRole('radio', { name: 'Cả tệp' }).check();
    await button('Kiểm tra lại').focus();
    await page.keyboard.press('Enter');
    const bar = page.getByRole('progressbar');
    await bar.waitFor();
    await page.getByText(/^Bên dưới là kết quả của lần kiểm tra trước, lúc \d\d:\d\d/).waitFor();
    expect(await sidewaysScroll()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Dừng');
    await page.keyboard.press('Enter');
    await page.getByText('Đã dừng, chưa có kết quả mới.').waitFor();
    expect(await bar.count()).toBe(0);
    expect(await focused()).toBe('Kiểm tra lại');
    await page.getByText(/^Bên dưới là kết quả của lần kiểm tra trước/).waitFor();
    expect(await page.getByText('0 lỗi, 2 cảnh báo, 0 lưu ý').count()).toBe(1);
    expect(await sidewaysScroll()).toBe(0);
  });

  test('says Excel is waited for when it does not answer, and shows a rising figure when it does', async () => {
    await openPane({ ...slow, answerMs: 1500 });
    await tab('Kiểm tra').click();
    await button('Kiểm tra').click();
    await page.getByText('Đang chờ Excel trả lời.').waitFor();
    const bar = page.getByRole('progressbar');
    expect(await bar.getAttribute('value')).toBeNull();
    const figures: number[] = [];
    await expect
      .poll(
        async () => {
          const value = await bar.getAttribute('value', { timeout: 1000 }).catch(() => null);
          if (value !== null) figures.push(Number(value));
          return page.getByText('Đã kiểm tra bảng dự toán: “Dài”.').count();
        },
        { timeout: 60_000, interval: 100 },
      )
      .toBe(1);
    expect(new Set(figures).size).toBeGreaterThan(1);
    expect(figures).toEqual([...figures].sort((a, b) => a - b));
    expect(await bar.count()).toBe(0);
  });
});
