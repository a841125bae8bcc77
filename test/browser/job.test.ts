// The whole job in the browser: start, build, break a cell, check, go to the finding, repair, check again, save;
// then an independent calculator agrees with what was saved.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '#shared/file/read.ts';
import { recalculate, requireTool } from '../libreoffice/soffice.ts';
import { launchBrowser } from './browser.ts';
import { fillTrainingForm, nameBox, openWorkbench, saveFile, startProduct, typeInto } from './product.ts';
import type { Product } from './product.ts';

const PRICES = {
  drinkPrice: '20.000',
  mealPrice: '150.000',
  materialPrice: '30.000',
  stationeryPrice: '15.000',
  hallPrice: '3.000.000',
  decorationPrice: '2.500.000',
};
/** 51.750.000: worked out line by line in test/shared/estimate.test.ts */
const TOTAL = 51_750_000;
const WORDS = 'Năm mươi mốt triệu bảy trăm năm mươi nghìn đồng';

let product: Product;
let browser: Browser;
let page: Page;
const strangers: string[] = [];

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(product.address) && !/^(?:blob|data):/.test(url)) strangers.push(url);
  });
  await openWorkbench(page, product.address);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe('the whole job', () => {
  test('build, break, check, repair, check again, save', async (context) => {
    requireTool(context, 'soffice');
    const pane = page.locator('#pane');
    const day = { from: '15/08/2025', to: '15/08/2025', document: '10/08/2025' };
    page.setDefaultTimeout(15_000);
    await fillTrainingForm(page, { ...day, locality: 'Phường Biên Hòa', values: PRICES });
    await expect.poll(() => pane.textContent()).toContain('51.750.000');
    expect(await pane.textContent()).toContain(WORDS);

    await pane.getByRole('button', { name: 'Ghi vào trang tính mới' }).click();
    await pane.getByRole('button', { name: 'Kiểm tra ngay' }).click();
    await expect.poll(() => pane.textContent(), { timeout: 20_000 }).toContain('0 lỗi');

    // I19 is the amount of "In, photo tài liệu": 50 × 3 × 30.000
    await typeInto(page, 'I19', '4600000');
    await pane.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await expect.poll(() => pane.textContent(), { timeout: 20_000 }).toContain('1 lỗi');
    const finding = pane.getByRole('button', { name: /I19/ }).first();
    await typeInto(page, 'B2', '');
    await finding.click();
    await expect.poll(() => nameBox(page).inputValue()).toBe('I19');

    await typeInto(page, 'I19', '=IF(H19="","",ROUND(PRODUCT(E19:G19)*H19,0))');
    await pane.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await expect.poll(() => pane.textContent(), { timeout: 20_000 }).toContain('0 lỗi');

    const saved = await saveFile(page);
    const model = readWorkbook(saved);
    expect(model.sheets.map((sheet) => sheet.name)).toContain('Dự toán HĐ2');
    const rows = (await recalculate(saved))['Dự toán HĐ2'];
    const total = rows?.find((row) => row[1]?.startsWith('TỔNG CỘNG'));
    expect(Number(total?.[8])).toBe(TOTAL);
    expect(rows?.map((row) => row[0])).toContain(`Bằng chữ: ${WORDS}./.`);
    expect(strangers).toEqual([]);
  });
});
