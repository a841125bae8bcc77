// The page for people without Excel: the grid is there, a file is opened, a cell typed, and the saved file has it and all the rest.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Download, Page } from 'playwright-core';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readWorkbook } from '#shared/file/read.ts';
import { launchBrowser } from './browser.ts';

const CHART = fileURLToPath(new URL('../fixtures/files/chart-pivot.xlsx', import.meta.url));

let server: ViteDevServer;
let browser: Browser;
let page: Page;
let address: string;
const strangers: string[] = [];

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
  strangers.length = 0;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:blob|data):/.test(url)) strangers.push(url);
  });
  await page.goto(address);
  await page.locator('#loading').waitFor({ state: 'hidden', timeout: 150_000 });
  await page.locator('#save:enabled').waitFor({ timeout: 60_000 });
  return () => page.close();
});

/** Types into the cell at zero-based row and column of a grid at its first screen with default sizes. */
async function typeAt(row: number, column: number, text: string) {
  const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
  await expect
    .poll(async () => {
      const boxes = await Promise.all(
        (await page.locator('#grid canvas').all()).map((one) => one.boundingBox()),
      );
      const [box] = boxes
        .filter((each) => each !== null)
        .sort((one, other) => other.width * other.height - one.width * one.height);
      if (box) await page.mouse.click(box.x + 46 + 64 * column + 20, box.y + 20 + 21 * row + 10);
      // the box beside the formula bar names the selected cell
      return page
        .locator('#grid input')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    })
    .toContain(cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function save(): Promise<{ name: string; bytes: Uint8Array }> {
  const [download]: [Download, void] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu' }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(readFileSync(await download.path())),
  };
}

describe('the workbench', () => {
  test('a new workbook is typed into, calculated and saved, with no request leaving the machine', async () => {
    await typeAt(0, 0, '1500000');
    await typeAt(1, 0, '=A1*2');
    await expect.poll(() => page.locator('#unsaved').textContent()).toContain('chưa lưu');
    const { name, bytes } = await save();
    expect(name).toBe('Sổ mới.xlsx');
    const [sheet] = readWorkbook(bytes).sheets;
    expect(sheet?.cells.map(({ row, column, value, formula }) => [row, column, value, formula])).toEqual([
      [0, 0, 1_500_000, undefined],
      [1, 0, 3_000_000, '=A1*2'],
    ]);
    await expect.poll(() => page.locator('#unsaved').textContent()).toBe('');
    expect(strangers).toEqual([]);
  });

  test('a file with a chart keeps every other part when one cell is typed', async () => {
    const original = new Uint8Array(readFileSync(CHART));
    await page.locator('#picker').setInputFiles(CHART);
    await expect.poll(() => page.locator('#file-name').textContent()).toBe('chart-pivot.xlsx');
    await page.locator('#save:enabled').waitFor();
    await typeAt(20, 9, 'ghi thêm');
    await expect.poll(() => page.locator('#unsaved').textContent()).toContain('chưa lưu');
    const { bytes } = await save();
    const model = readWorkbook(bytes);
    const typed = model.sheets[model.active]?.cells.filter((cell) => cell.value === 'ghi thêm');
    expect(typed).toHaveLength(1);
    const before = unzipSync(original);
    const after = unzipSync(bytes);
    const touched = Object.keys(before).filter(
      (part) => Buffer.compare(before[part] ?? Buffer.alloc(0), after[part] ?? Buffer.alloc(0)) !== 0,
    );
    expect(touched.every((part) => /sheet\d+\.xml$|sharedStrings\.xml$/.test(part))).toBe(true);
  });

  test('what is no workbook is refused with a sentence and the open workbook stays', async () => {
    await typeAt(0, 0, 'còn nguyên');
    await expect.poll(() => page.locator('#unsaved').textContent()).toContain('chưa lưu');
    page.on('dialog', (dialog) => void dialog.accept());
    await page
      .locator('#picker')
      .setInputFiles({ name: 'thư.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Kính gửi') });
    const message = page.locator('#message');
    await expect.poll(() => message.textContent()).toContain('Đây không phải tệp Excel');
    await expect.poll(() => message.textContent()).toContain('Tệp đang mở còn nguyên');
    const { bytes } = await save();
    expect(readWorkbook(bytes).sheets[0]?.cells.map((cell) => cell.value)).toEqual(['còn nguyên']);
  });
});
