// Thousands of certain places mended in the pane: what cannot be written is said first, the pane tells how far it is, “Dừng” is
// reached by keyboard, what was begun is finished, the rest is told, and undo brings the very file back.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyWorkbook } from '#shared/file/empty.ts';
import { noChanges } from '#shared/file/model.ts';
import type { CellChange } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readSnapshot } from '#shared/file/snapshot.ts';
import { launchBrowser } from './browser.ts';
import { openWorkbench, saveFile, startProduct } from './product.ts';
import type { Product } from './product.ts';

/** Five parts of a thousand. */
const LINES = 5_000;
const PRICE = 4;

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

/** Every price typed as text, and on a second sheet one more text within an array formula. */
function book(): Uint8Array {
  const cells: CellChange[] = ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'].map(
    (value, column) => ({ row: 0, column, value }),
  );
  for (let line = 1; line <= LINES; line++) {
    const price = 10_000 + line * 10;
    const values = [line, `Tài liệu phát đợt ${line}`, 'bộ', 2, String(price)];
    values.forEach((value, column) => cells.push({ row: line, column, value }));
    cells.push({ row: line, column: 5, value: price * 2, formula: `=D${line + 1}*E${line + 1}` });
  }
  const beside: CellChange[] = [1, 2, 3, '4', 5, 6, 7, 8].map((value, row) => ({ row, column: 1, value }));
  beside[2] = { row: 2, column: 1, value: 3, formula: '=ROW(B3:B4)', arrayRange: 'B3:B4' };
  beside.push({ row: 8, column: 1, value: 32, formula: '=SUM(B1:B8)' });
  return patchWorkbook(emptyWorkbook(), {
    ...noChanges(),
    sheets: { Sheet1: { cells, rename: 'Bảng' } },
    added: [{ name: 'Phụ', cells: beside }],
  });
}

const pane = () => page.locator('#pane');
const button = (name: string | RegExp) => pane().getByRole('button', { name });
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Excel answers nothing from the moment the pane shows `text` until it is let go on: a busy Excel, whatever the machine. */
async function busyFrom(text: string): Promise<() => Promise<void>> {
  await page.evaluate((held) => {
    const gate = { isOpen: false };
    Object.assign(globalThis, { gate });
    const run = Excel.run.bind(Excel) as (...given: unknown[]) => Promise<unknown>;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const waiting = async (...given: unknown[]) => {
      // What was told before this request is on the screen two frames later.
      await frame();
      await frame();
      while (!gate.isOpen && document.querySelector('#pane')?.textContent.includes(held)) await frame();
      return run(...given);
    };
    Object.assign(Excel, { run: waiting });
  }, text);
  return () =>
    page.evaluate(() => {
      (globalThis as unknown as { gate: { isOpen: boolean } }).gate.isOpen = true;
    });
}

function pricesOf(file: Uint8Array): unknown[] {
  const sheet = readSnapshot(file).snapshot.sheets[0];
  return (sheet?.values ?? []).slice(1).map((row) => row[PRICE]);
}

test('five thousand places: foreseen, told, stopped by keyboard, taken back', async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
  const before = book();
  const texts = pricesOf(before);
  await openWorkbench(page, product.address);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'Kinh phí năm.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(before),
    });
  await page.locator('#file-name', { hasText: 'Kinh phí năm.xlsx' }).waitFor({ timeout: 150_000 });
  await pane().getByRole('tab', { name: 'Kiểm tra' }).click();
  await button(/^Kiểm tra/)
    .last()
    .click();
  const all = button(/^Sửa các chỗ chắc chắn \(5001\)/);
  await all.waitFor({ timeout: 150_000 });

  // What cannot be written stands first, with its reason, and is not counted.
  await all.focus();
  await page.keyboard.press('Enter');
  const form = pane().locator('form');
  await form.getByText('1 ô sẽ không ghi:').waitFor();
  const first = form.getByRole('listitem').first();
  expect(await first.textContent()).toMatch(/Phụ · B4.*không ghi:.*công thức mảng/);
  const write = form.getByRole('button', { name: `Ghi ${LINES} ô` });
  await write.focus();

  const goOn = await busyFrom('Đang ghi 2.000/5.000 ô');
  await page.keyboard.press('Enter');
  await form.getByText('Đang ghi 2.000/5.000 ô').waitFor({ timeout: 120_000 });
  // "Dừng" is one step of the keyboard away from what was pressed.
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Dừng');
  await page.keyboard.press('Enter');
  expect(
    await pane()
      .getByText(/^Đã ghi/)
      .count(),
  ).toBe(0);
  await goOn();

  // The third part was begun and is finished; the fourth and the fifth are not.
  const told = pane().getByText('Đã ghi 3000 ô. 2001 chỗ để nguyên:');
  await told.waitFor({ timeout: 120_000 });
  await pane().getByText('Phụ · B4: ô thuộc công thức mảng').waitFor();
  await pane().getByText('Bảng · E3002: đã dừng, chưa ghi').waitFor();
  await pane().getByText('và 1993 chỗ nữa').waitFor();
  expect(await focused()).toContain('Đã ghi 3000 ô.');
  const stopped = texts.map((text, line) => (line < 3_000 ? Number(text) : text));
  expect(pricesOf(await saveFile(page))).toEqual(stopped);

  await button('Hoàn tác lần ghi cuối').click();
  await pane().getByText('Đã trả lại 3000 ô như trước.').waitFor({ timeout: 120_000 });
  await button(/^Sửa các chỗ chắc chắn \(5001\)/).waitFor({ timeout: 150_000 });
  expect(pricesOf(await saveFile(page))).toEqual(texts);
  await page.close();
});
