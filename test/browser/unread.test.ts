// A file that could not be read whole opens in the workbench, and the person is told what is missing.
import type { Browser, Page } from 'playwright-core';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { book, bookParts, pack } from '../file/parts.ts';
import { launchBrowser } from './browser.ts';
import { openWorkbench } from './product.ts';

let server: ViteDevServer;
let browser: Browser;
let page: Page;
let address: string;

beforeAll(async () => {
  server = await createServer({
    configFile: 'vite.config.ts',
    // apart from a running `npm start`, which would be told to load everything anew
    cacheDir: 'node_modules/.vite-test',
    logLevel: 'error',
    server: { host: 'localhost', port: 0, watch: null },
  });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? '';
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
  return () => page.close();
});

const good = '<row r="1"><c r="A1"><v>7</v></c></row>';
const bad = '<row r="2"><c r="?2"><v>8</v></c></row>';
const sheet = (rows: string): string => `<sheetData>${rows}</sheetData>`;

const open = (name: string, sheets: Record<string, string>) => openBytes(name, book({ sheets }));

async function openBytes(name: string, bytes: Uint8Array) {
  const buffer = Buffer.from(bytes);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('#picker').setInputFiles({ name, mimeType, buffer });
  await expect.poll(() => page.locator('#file-name').textContent()).toBe(name);
  await page.locator('#save:enabled').waitFor();
}

test('what was not read is said on opening, in the language of the page, and no longer with the next file', async () => {
  await openWorkbench(page, address);
  const message = page.locator('#message');
  await open('hỏng.xlsx', { A: sheet(good + bad) });
  await expect.poll(() => message.isVisible()).toBe(true);
  expect(await message.getAttribute('data-kind')).toBe('warning');
  const text = await message.textContent();
  expect(text).toContain('Khi sửa trang “A”, bản lưu vẫn còn chỗ hỏng như tệp gốc');
  expect(text).toContain('Chưa đọc được hết tệp này.');
  expect(text).toContain('“xl/worksheets/sheet1.xml” (trang “A”) có ô, hàng hoặc vùng gộp ghi sai');
  expect(text).toContain('không được kiểm tra');
  await open('lành.xlsx', { A: sheet(good) });
  await expect.poll(() => message.isVisible()).toBe(false);
});

test('of many places a few are named, the others counted', async () => {
  await page.addInitScript(() => localStorage.setItem('dutoan.language', 'en'));
  await page.goto(address);
  await page.locator('#save:enabled').waitFor({ timeout: 150_000 });
  await open('many.xlsx', Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((name) => [name, sheet(bad)])));
  await expect.poll(() => page.locator('#message').isVisible()).toBe(true);
  const text = (await page.locator('#message').textContent()) ?? '';
  expect(text).toContain('Not all of this file was read.');
  const [read = '', saving = ''] = text.split('When “A”');
  expect(read.match(/“xl\/worksheets\/sheet\d\.xml”/g)).toHaveLength(3);
  expect(saving.match(/“xl\/worksheets\/sheet\d\.xml”/g)).toHaveLength(5);
  expect(text).toContain('There are 2 more such places.');
});

test('a sheet that is cut: edits on it cannot be saved, said on opening', async () => {
  await openWorkbench(page, address);
  const parts = bookParts({ sheets: { A: sheet(good), B: sheet(good) } });
  await openBytes(
    'cụt.xlsx',
    pack({ ...parts, 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${good}` }),
  );
  await expect.poll(() => page.locator('#message').isVisible()).toBe(true);
  expect(await page.locator('#message').textContent()).toContain('Sửa trên trang “A” sẽ không lưu được');
});

test('a signed file opens with the warning that edits cannot be saved, before anything is edited', async () => {
  await openWorkbench(page, address);
  const parts = bookParts({ sheets: { A: sheet(good) } });
  const signature =
    '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>';
  const relations = String(parts['_rels/.rels']).replace('</Relationships>', signature);
  const signed = pack({ ...parts, '_rels/.rels': relations, '_xmlsignatures/origin.sigs': '' });
  await openBytes('đã ký.xlsx', signed);
  await expect.poll(() => page.locator('#message').isVisible()).toBe(true);
  const text = (await page.locator('#message').textContent()) ?? '';
  expect(text).toContain('Chỉ xem và kiểm tra được, sửa rồi sẽ không lưu được. Tệp có chữ ký số');
  expect(text).not.toContain('Chưa đọc được hết');
});
