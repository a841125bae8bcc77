// Owns the pictures of the guides and the README: taken from the running product, so that they stay true.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { launchBrowser } from '../browser/browser.ts';
import { fillTrainingForm, openWorkbench, startProduct, typeInto } from '../browser/product.ts';

const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const picture = (name: string) => ({ path: `${IMAGES}${name}.png` });

test('pictures', async () => {
  mkdirSync(IMAGES, { recursive: true });
  const product = await startProduct();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' });
    await openWorkbench(page, product.address);
    const pane = page.locator('#pane');
    await pane.getByText(/Danh mục phát hành số/).waitFor();
    await pane.screenshot(picture('bat-dau'));

    const values = {
      drinkPrice: '20.000',
      mealPrice: '150.000',
      materialPrice: '30.000',
      stationeryPrice: '15.000',
      hallPrice: '3.000.000',
      decorationPrice: '2.500.000',
    };
    const day = { from: '15/08/2025', to: '15/08/2025', document: '10/08/2025' };
    await fillTrainingForm(page, { ...day, locality: 'Phường Biên Hòa', values });
    await pane.locator('input[name="classes"]').scrollIntoViewIfNeeded();
    await pane.screenshot(picture('so-luong'));

    await pane.getByRole('button', { name: 'Ghi vào trang tính mới' }).click();
    await pane.getByText(/Đã ghi dự toán vào trang/).waitFor();
    await page.waitForTimeout(1000);
    await page.screenshot(picture('lap-du-toan'));

    await typeInto(page, 'I19', '4600000');
    await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
    await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await expect.poll(() => pane.textContent(), { timeout: 20_000 }).toContain('1 lỗi');
    await pane.getByRole('button', { name: /I19/ }).first().click();
    await page.waitForTimeout(1000);
    await page.screenshot(picture('kiem-tra'));

    await pane
      .getByRole('button', { name: /^Sửa cách đọc trang/ })
      .first()
      .click();
    await pane.getByRole('combobox', { name: /^Cột A / }).waitFor();
    await pane.getByLabel('Cột đầu').scrollIntoViewIfNeeded();
    await pane.getByText('Mỗi cột là gì').evaluate((title) => title.scrollIntoView({ block: 'center' }));
    await pane.screenshot(picture('sua-cach-doc'));
  } finally {
    await browser.close();
    await product.stop();
  }
});
