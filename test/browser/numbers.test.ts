// Numbers typed and shown the Vietnamese way: what a person types is what the file holds.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWorkbook } from '#shared/file/read.ts';
import { launchBrowser } from './browser.ts';
import { nameBox, openWorkbench, saveFile, startProduct, typeInto } from './product.ts';
import type { Product } from './product.ts';

let product: Product;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
  await openWorkbench(page, product.address);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('dots are thousands and a comma is the decimal sign', async () => {
  const typed: [address: string, text: string, value: string | number][] = [
    ['B2', '1.500.000', 1_500_000],
    // the classic mistake of a thousand: 1.500 is one thousand five hundred here
    ['B3', '1.500', 1500],
    ['B4', '2,5', 2.5],
    ['B5', '1.250,75', 1250.75],
    ['B6', '12,5%', 0.125],
    ['B7', '1,500,000', 1_500_000],
    ['B8', '1.1', 1.1],
    ['B9', 'Mục 1.2.3', 'Mục 1.2.3'],
    ['B10', '=B3*2', 3000],
  ];
  for (const [address, text] of typed) await typeInto(page, address, text);
  await typeInto(page, 'B11', '1,125');
  // Opened in the editor and left with Enter, nothing typed: the same number must stay.
  await nameBox(page).click();
  await nameBox(page).fill('B11');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F2');
  await page.keyboard.press('Enter');
  const [sheet] = readWorkbook(await saveFile(page)).sheets;
  const valueOf = (address: string) =>
    sheet?.cells.find((cell) => cell.column === 1 && cell.row === Number(address.slice(1)) - 1)?.value;
  expect(typed.map(([address]) => [address, valueOf(address)])).toEqual(
    typed.map(([address, , value]) => [address, value]),
  );
  expect(valueOf('B11')).toBe(1.125);
});
