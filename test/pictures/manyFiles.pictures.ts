// Owns the pictures of the guide for many files and unsaved work: taken from the running product, so that they stay true.
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { launchBrowser } from '../browser/browser.ts';
import { openWorkbench, startProduct, typeInto } from '../browser/product.ts';

const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const picture = (name: string) => ({ path: `${IMAGES}${name}.png` });
const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/files/${name}`, import.meta.url));

/** A folder as offices send it: files of several places, an old one, one that is damaged. */
function sampleFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'dutoan-')), 'Hồ sơ lớp tập huấn');
  mkdirSync(join(folder, 'Quý III'), { recursive: true });
  copyFileSync(fixture('old-estimate.xlsx'), join(folder, 'Lớp 1 - dự toán.xlsx'));
  copyFileSync(fixture('old-estimate.xls'), join(folder, 'Lớp 2 - dự toán.xls'));
  copyFileSync(fixture('chart-pivot.xlsx'), join(folder, 'Quý III', 'Biểu đồ tiến độ.xlsx'));
  writeFileSync(join(folder, 'Lớp 3 - dự toán.xlsx'), 'Kính gửi');
  return folder;
}

test('pictures', async () => {
  mkdirSync(IMAGES, { recursive: true });
  const product = await startProduct();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 640 }, locale: 'vi-VN' });
    page.on('dialog', (dialog) => void dialog.accept());
    await openWorkbench(page, product.address);
    await page.getByRole('button', { name: 'Nhiều tệp…' }).click();
    const many = page.locator('#many');
    await many.locator('input[webkitdirectory]').setInputFiles(sampleFolder());
    await many.getByText(/^Đã kiểm tra 4 tệp/).waitFor({ timeout: 60_000 });
    await page.screenshot(picture('nhieu-tep'));

    await many.getByRole('button', { name: /Lớp 1/ }).click();
    await page.locator('#file-name', { hasText: 'Lớp 1' }).waitFor();
    await page.locator('#save:enabled').waitFor();
    await typeInto(page, 'H10', 'đã hỏi lại');
    await page.locator('#unsaved', { hasText: 'chưa lưu' }).waitFor();
    // until the draft is kept
    await page.waitForTimeout(5000);
    await page.reload();
    await openWorkbench(page, product.address);
    await page.locator('#drafts li').waitFor();
    await page.waitForTimeout(1000);
    await page.screenshot({ ...picture('ban-chua-luu'), clip: { x: 0, y: 0, width: 1200, height: 320 } });
  } finally {
    await browser.close();
    await product.stop();
  }
});
