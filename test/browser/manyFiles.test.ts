// Many files in the workbench: chosen, dropped or a folder; a table with counts, bad files with their reason, stop, open, summary.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readWorkbook } from '#shared/file/read.ts';
import { longWorkbook } from '../bench/longWorkbook.ts';
import { launchBrowser } from './browser.ts';
import { openWorkbench, startProduct, typeInto } from './product.ts';
import type { Product } from './product.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/files/${name}`, import.meta.url));
/** A name that a page or a spreadsheet might take for something else. */
const FORMULA_NAME = '=1+1 <img src=x onerror=alert(1)>, a.xlsx';

let product: Product;
let browser: Browser;
let page: Page;
let many: Locator;
let folder: string;
const strangers: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dutoan-many-'));
  mkdirSync(join(folder, 'Lớp 2'));
  mkdirSync(join(folder, '.cũ'));
  copyFileSync(fixture('old-estimate.xlsx'), join(folder, 'Lớp 2', 'dự toán.xlsx'));
  copyFileSync(fixture('old-estimate.xls'), join(folder, 'Lớp 2', 'bản cũ.xls'));
  copyFileSync(fixture('chart-pivot.xlsx'), join(folder, FORMULA_NAME));
  writeFileSync(join(folder, 'hỏng.xlsx'), 'Kính gửi');
  writeFileSync(join(folder, '~$dự toán.xlsx'), 'lock');
  writeFileSync(join(folder, 'ghi chú.docx'), 'text');
  copyFileSync(fixture('old-estimate.xlsx'), join(folder, '.cũ', 'bản cũ.xlsx'));
  product = await startProduct();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(product.address) && !/^(?:blob|data):/.test(url)) strangers.push(url);
  });
  await openWorkbench(page, product.address);
  many = page.locator('#many');
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

beforeEach(() => {
  page.removeAllListeners('dialog');
});

const rows = () => many.locator('tbody tr');
const cellsOf = (row: Locator) => row.locator('th, td').allTextContents();
const outcome = (text: string | RegExp) => many.getByText(text).waitFor({ timeout: 60_000 });

async function download(name: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [got] = await Promise.all([
    page.waitForEvent('download'),
    many.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: got.suggestedFilename(), bytes: new Uint8Array(readFileSync(await got.path())) };
}

test('a folder: its workbooks in the order people count, counts by severity, bad ones with their reason', async () => {
  await page.getByRole('button', { name: 'Nhiều tệp…' }).press('Enter');
  await many.getByRole('heading', { name: 'Kiểm tra nhiều tệp' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Chọn các tệp…');
  await many.locator('input[webkitdirectory]').setInputFiles(folder);
  await outcome(/Đã kiểm tra 4 tệp\. 1 tệp không đọc được; \d+ lỗi/);
  const shown = await Promise.all((await rows().all()).map(cellsOf));
  expect(shown.map(([path]) => path?.slice(path.indexOf('/') + 1))).toEqual([
    FORMULA_NAME,
    'hỏng.xlsx',
    'Lớp 2/bản cũ.xls',
    'Lớp 2/dự toán.xlsx',
  ]);
  expect(shown[1]?.[1]).toContain('không phải tệp Excel');
  // the old file and its copy as .xlsx are one workbook
  expect(shown[2]?.slice(1)).toEqual(shown[3]?.slice(1));
  expect(Number(shown[3]?.[1])).toBeGreaterThan(0);
  const total = await many.locator('tfoot td').allTextContents();
  total.forEach((text, index) => {
    const sum = shown.reduce((all, cells) => all + (cells.length === 5 ? Number(cells[index + 1]) : 0), 0);
    expect(Number(text)).toBe(sum);
  });
  expect(await many.locator('img').count()).toBe(0);
  expect(await many.getByRole('progressbar').isVisible()).toBe(false);
  expect(await many.getByRole('button', { name: 'Dừng' }).isVisible()).toBe(false);
  // the bad one cannot be opened
  expect(await rows().nth(1).getByRole('button').count()).toBe(0);
});

test('the summary as .xlsx and CSV has the same counts, and a name is never a formula', async () => {
  const errors = Number((await many.locator('tfoot td').allTextContents())[0]);
  const sheet = await download('Tải tổng hợp .xlsx');
  expect(sheet.name).toBe('tong-hop-kiem-tra.xlsx');
  const model = readWorkbook(sheet.bytes);
  expect(model.sheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Kết quả']);
  const cells = model.sheets[0]?.cells ?? [];
  expect(cells.find(({ row, column }) => row === 8 && column === 3)).toMatchObject({
    value: errors,
    formula: '=SUM(D5:D8)',
  });
  expect(model.sheets[1]?.cells.filter(({ value }) => value === 'Lỗi')).toHaveLength(errors);
  const csv = await download('Tải tổng hợp CSV');
  expect(csv.name).toBe('tong-hop-kiem-tra.csv');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv.bytes);
  expect(text.startsWith('\ufeffSTT,Tệp,')).toBe(true);
  expect(text.trimEnd().split('\r\n')).toHaveLength(5);
});

test('a click opens a file in the grid, and asks first when there is unsaved work', async () => {
  const open = rows()
    .nth(3)
    .getByRole('button', { name: /^Mở .*dự toán\.xlsx trong bảng tính$/ });
  await open.click();
  await many.waitFor({ state: 'hidden' });
  await page.locator('#file-name', { hasText: 'dự toán.xlsx' }).waitFor();
  await page.locator('#save:enabled').waitFor();
  await typeInto(page, 'A30', '1');
  await page.locator('#unsaved', { hasText: 'chưa lưu' }).waitFor();
  // the list is still there
  await page.getByRole('button', { name: 'Nhiều tệp…' }).click();
  expect(await rows().count()).toBe(4);
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await rows().nth(0).getByRole('button').click();
  await expect.poll(() => asked.length).toBe(1);
  expect(asked[0]).toContain('thay đổi chưa lưu');
  expect(await many.isVisible()).toBe(true);
  expect(await page.locator('#file-name').textContent()).toBe('dự toán.xlsx');
  await page.keyboard.press('Escape');
  await many.waitFor({ state: 'hidden' });
});

test('several files and folders dropped are checked; one file dropped is opened', async () => {
  const session = await page.context().newCDPSession(page);
  const drop = async (files: string[]) => {
    const data = { items: [], files, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 400, data });
  };
  await drop([join(folder, 'Lớp 2'), fixture('chart-pivot.xlsx'), join(folder, 'ghi chú.docx')]);
  await outcome(/Đã kiểm tra 4 tệp\. 1 tệp không đọc được/);
  // what was dropped by itself is told of, whatever it is
  expect(await many.locator('tbody th').allTextContents()).toEqual([
    'chart-pivot.xlsx',
    'ghi chú.docx',
    'Lớp 2/bản cũ.xls',
    'Lớp 2/dự toán.xlsx',
  ]);
  await many.getByRole('button', { name: 'Về bảng tính' }).click();
  page.once('dialog', (dialog) => void dialog.accept());
  await drop([fixture('chart-pivot.xlsx')]);
  await page.locator('#file-name', { hasText: 'chart-pivot.xlsx' }).waitFor();
  expect(await many.isVisible()).toBe(false);
});

test('nothing to check is said', async () => {
  await page.getByRole('button', { name: 'Nhiều tệp…' }).click();
  const empty = mkdtempSync(join(tmpdir(), 'dutoan-empty-'));
  writeFileSync(join(empty, 'ghi chú.txt'), 'text');
  await many.locator('input[webkitdirectory]').setInputFiles(empty);
  await outcome(/Không có tệp \.xlsx, \.xlsm hay \.xls nào/);
  expect(await many.locator('table').isVisible()).toBe(false);
  expect(await many.getByRole('button', { name: /^Tải tổng hợp/ }).count()).toBe(0);
});

test('it can be stopped: what was checked stays, the rest is said not to be, and the page answered meanwhile', async () => {
  const long = longWorkbook(20_000);
  const small = readFileSync(fixture('chart-pivot.xlsx'));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await many.locator('input[accept]').setInputFiles([
    { name: 'a1.xlsx', mimeType, buffer: small },
    ...Array.from({ length: 20 }, (_, index) => ({
      name: `dài ${index + 1}.xlsx`,
      mimeType,
      buffer: Buffer.from(long),
    })),
  ]);
  await many.getByText(/^[2-9]\/21: dài/).waitFor({ timeout: 60_000 });
  // the longest the page's own thread was held up while a long file is checked
  const held = await page.evaluate(async () => {
    let longest = 0;
    for (let last = performance.now(), end = last + 1000; last < end;) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  });
  await many.getByRole('button', { name: 'Dừng', exact: true }).click();
  await outcome(/^Đã dừng sau \d+\/21 tệp\./);
  expect(held).toBeLessThan(500);
  expect((await cellsOf(rows().first())).length).toBe(5);
  expect(await cellsOf(rows().last())).toEqual(['dài 20.xlsx', 'chưa kiểm tra (đã dừng)']);
  const csv = await download('Tải tổng hợp CSV');
  expect(new TextDecoder().decode(csv.bytes)).toContain('21,dài 20.xlsx,,,,,,,chưa kiểm tra (đã dừng)');
});

test('fits 350 pixels, speaks English, and sends nothing anywhere', async () => {
  await page.setViewportSize({ width: 350, height: 700 });
  const overflow = await many.evaluate((section) => section.scrollWidth - section.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await many.getByRole('button', { name: 'Về bảng tính' }).click();
  await page.locator('#pane').getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Many files…' }).click();
  await many.getByText(/^Stopped after \d+ of 21 files\./).waitFor();
  expect(await cellsOf(rows().last())).toEqual(['dài 20.xlsx', 'not checked (stopped)']);
  expect(strangers).toEqual([]);
});
