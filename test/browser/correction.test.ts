// Correcting how a sheet is read, as a person does it in the workbench: by mouse and by keyboard, saved, kept, dropped.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { emptyWorkbook } from '#shared/file/empty.ts';
import type { CellChange } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readSnapshot } from '#shared/file/snapshot.ts';
import { exampleSnapshot } from '#shared/rules/example.ts';
import { departmentWithSlips } from '../fixtures/sheets/estimates.ts';
import { launchBrowser } from './browser.ts';
import { openWorkbench, saveFile, startProduct } from './product.ts';
import type { Product } from './product.ts';
import { standInForExcel } from './standInExcel.ts';

const NAME = 'Chi tiết';
/** Headings of an office's own; the amount of row 6 is wrong. */
const ROWS: (string | number)[][] = [
  ['BẢNG TÍNH CHI PHÍ TẬP HUẤN'],
  [],
  ['Ký hiệu', 'Việc phải làm cho lớp tập huấn', 'Bao nhiêu', 'Mỗi cái', 'Ra tiền', 'Ai nhớ'],
  [1, 'Thuê hội trường', 2, 500_000, 1_000_000, 'Phòng Quản lý chuyên ngành'],
  [2, 'Tài liệu', 60, 30_000, 1_800_000, ''],
  [3, 'Nước uống', 120, 20_000, 2_500_000, ''],
];

function fileOf(rows: (string | number)[][]): Buffer {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c): CellChange[] => (value === '' ? [] : [{ row: r, column: c, value }])),
  );
  return Buffer.from(
    patchWorkbook(emptyWorkbook(), {
      sheets: { Sheet1: { cells, rename: NAME } },
      added: [],
      removed: [],
      names: [],
      removedNames: [],
      customXml: {},
    }),
  );
}

let product: Product;
let browser: Browser;
let page: Page;
let pane: Locator;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
  page = await context.newPage();
  await openWorkbench(page, product.address);
  pane = page.locator('#pane');
});

afterEach(async () => {
  await page.context().close();
});

async function openFile(name: string, buffer: Buffer): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('#picker').setInputFiles({ name, mimeType, buffer });
  await page.locator('#file-name', { hasText: name }).waitFor({ timeout: 60_000 });
}

const button = (name: string | RegExp) => pane.getByRole('button', { name });
const meaning = (letters: string) =>
  pane.getByRole('combobox', { name: new RegExp(`^Cột ${letters} .*là gì$`) });
const isFocused = (element: Element) => element === document.activeElement;
const focused = () => page.evaluate(() => document.activeElement?.textContent);

async function check(): Promise<void> {
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await button(/^Kiểm tra( lại)?$/).click();
}

async function sidewaysScroll(): Promise<number> {
  return page.evaluate(() => {
    const main = document.querySelector('#pane main');
    return main === null ? 0 : main.scrollWidth - main.clientWidth;
  });
}

/** Says what the columns of the sheet are, up to the button that saves. */
async function describeSheet(): Promise<void> {
  await button(`Sửa cách đọc trang “${NAME}”`).click();
  await pane.getByRole('radio', { name: 'Bảng dự toán' }).click();
  for (const [letters, name] of Object.entries({
    A: 'Số thứ tự',
    B: 'Nội dung',
    C: 'Số lượng',
    D: 'Đơn giá, mức chi',
    E: 'Thành tiền',
  }))
    await meaning(letters).selectOption({ label: name });
}

test('a sheet that is not recognised is described, checked, kept in the file and read so again', async () => {
  await openFile('lớp.xlsx', fileOf(ROWS));
  await check();
  await pane.getByText('Không nhận ra bảng', { exact: true }).waitFor();
  await button(`Sửa cách đọc trang “${NAME}”`).click();
  await pane.getByRole('heading', { name: `Sửa cách đọc trang “${NAME}”` }).waitFor();
  await expect.poll(focused).toBe(`Sửa cách đọc trang “${NAME}”`);
  await pane.getByRole('radio', { name: 'Bảng dự toán' }).click();
  await pane.getByText('Việc phải làm cho lớp tập huấn', { exact: true }).waitFor();
  await pane.getByText('ví dụ: 1.000.000').waitFor();
  await pane.getByText('Chọn cột nào là Nội dung').waitFor();
  expect(await button('Dùng cách đọc này').isEnabled()).toBe(false);
  await button('Quay lại, không lưu').click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-correct')))
    .toBe(NAME);

  await describeSheet();
  // What was typed outlives a look at another screen.
  await pane.getByRole('tab', { name: 'Bắt đầu' }).click();
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  expect(await meaning('E').inputValue()).toBe('amount');
  await button('Dùng cách đọc này').click();
  await pane.getByText(/đã sửa bằng tay ngày \d\d\/\d\d\/\d{4}/).waitFor();
  await pane.getByText(/E6$/).first().waitFor();
  await pane.getByText('Bảng dự toán · A3:F6').waitFor();
  expect(await sidewaysScroll()).toBe(0);

  const saved = await saveFile(page);
  const stamp = readSnapshot(saved).snapshot.stamp;
  expect(stamp?.mappings).toMatchObject([
    { sheet: NAME, kind: 'estimate', tables: [{ columns: { E: 'amount', F: 'unused' } }] },
  ]);
  await openFile('lớp (lưu).xlsx', Buffer.from(saved));
  await check();
  await pane.getByText(/đã sửa bằng tay ngày/).waitFor();
  await button(`Bỏ cách đọc đã sửa của trang “${NAME}”`).click();
  await pane.getByText('Không nhận ra bảng', { exact: true }).waitFor();
  await expect.poll(focused).toBe('Kiểm tra lại');
});

test('the next file of the form is read the same way, says so, and forgets it on request', async () => {
  await openFile('quý 2.xlsx', fileOf(ROWS));
  await check();
  await describeSheet();
  await button('Dùng cách đọc này').click();
  await pane.getByText(/đã sửa bằng tay/).waitFor();
  await openFile('quý 3.xlsx', fileOf([['Kính gửi: Phòng Kế hoạch Tài chính'], ...ROWS]));
  await check();
  await pane.getByText(/đọc như tệp cùng mẫu đã sửa ngày/).waitFor();
  await button(`Bỏ cách đọc đã sửa của trang “${NAME}”`).click();
  await pane.getByText('Không nhận ra bảng', { exact: true }).waitFor();
});

test('by keyboard alone, at 320 px, in English', async () => {
  await page.addStyleTag({ content: '#pane { width: 320px !important }' });
  await openFile('lớp.xlsx', fileOf(ROWS));
  await check();
  await button('English').click();
  const open = button(`Correct the reading of sheet “${NAME}”`);
  await open.focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe(`Correct the reading of sheet “${NAME}”`);
  // The kind: the radio that is chosen is one Tab away, arrows choose another.
  // The heading has the focus before the form under it is there.
  await pane.getByRole('radio', { checked: true }).waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => pane.getByRole('radio', { checked: true }).evaluate(isFocused)).toBe(true);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => pane.getByRole('radio', { name: 'A tracking sheet' }).isChecked()).toBe(true);
  await pane.getByText('such as: 1.000.000').waitFor();
  // First row, last row, first column, last column, unit, then the columns.
  for (let step = 0; step < 6; step++) await page.keyboard.press('Tab');
  await page.keyboard.type('Ord');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Cont');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
  await page.keyboard.type('Disb');
  expect(
    await pane
      .getByRole('combobox', { name: /^Column [ABE] .*what it is$/ })
      .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
  ).toEqual(['ordinal', 'content', 'disbursed']);
  await page.keyboard.press('Tab');
  await page.keyboard.type('from the b');
  expect(await sidewaysScroll()).toBe(0);
  // Over the rest of that column, the last one, the further table and the dates to the button.
  for (let step = 0; step < 7; step++) await page.keyboard.press('Tab');
  expect(await focused()).toBe('Use this reading');
  await page.keyboard.press('Enter');
  await pane.getByText(/corrected by hand on/).waitFor();
  await pane.getByText('Tracking sheet · A3:F6').waitFor();
});

test('columns that cannot be looked at say why, and are asked for again', async () => {
  // This stand-in of Excel reads whole sheets, but no part of one.
  await page.setViewportSize({ width: 350, height: 720 });
  await standInForExcel(page, { sheets: [exampleSnapshot(departmentWithSlips.sheet, NAME)] });
  await page.goto(`${product.address}taskpane.html`);
  pane = page.locator('body');
  await check();
  await button(`Sửa cách đọc trang “${NAME}”`).click();
  await pane.getByText('Chưa xem được trang').waitFor();
  expect(await button('Dùng cách đọc này').isEnabled()).toBe(false);
  await button('Thử lại').click();
  await pane.getByText('Chưa xem được trang').waitFor();
  await pane.getByLabel('Hàng tiêu đề đầu').fill('tám');
  await pane.getByText('Hàng tiêu đề: nhập số của hàng, ví dụ 8.').first().waitFor();
  await pane.getByLabel('Ngày bắt đầu', { exact: true }).fill('1/5/2025');
  await pane.getByText('Nhập cả ngày bắt đầu và ngày kết thúc').first().waitFor();
  await pane.getByRole('radio', { name: 'Không phải hai loại trên' }).click();
  await pane.getByLabel('Ngày bắt đầu', { exact: true }).fill('');
  await expect.poll(() => button('Dùng cách đọc này').isEnabled()).toBe(true);
});

test('another file is not told what was found in the one before, and a reading begun there is closed', async () => {
  await openFile('lớp.xlsx', fileOf(ROWS));
  await check();
  await button(`Sửa cách đọc trang “${NAME}”`).click();
  await pane.getByRole('heading', { name: `Sửa cách đọc trang “${NAME}”` }).waitFor();
  await openFile('khác.xlsx', fileOf([['DANH SÁCH'], ['An'], ['Bình']]));
  await button('Kiểm tra').waitFor();
  expect(await pane.getByRole('heading', { name: /^Sửa cách đọc/ }).count()).toBe(0);
  await check();
  await pane.getByText('Không nhận ra bảng', { exact: true }).waitFor();
  await openFile('lớp.xlsx', fileOf(ROWS));
  await button('Kiểm tra').waitFor();
  expect(await pane.getByText('Không nhận ra bảng', { exact: true }).count()).toBe(0);
});
