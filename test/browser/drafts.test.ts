// Unsaved work in the workbench: it survives a reload and a crash, is offered back with its time, belongs to one tab, and is asked about on leaving.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readWorkbook } from '#shared/file/read.ts';
import { launchBrowser } from './browser.ts';
import { openWorkbench, saveFile, startProduct, typeInto } from './product.ts';
import type { Product } from './product.ts';

const CHART = fileURLToPath(new URL('../fixtures/files/chart-pivot.xlsx', import.meta.url));

let product: Product;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
});
afterEach(() => context.close());

/** A tab of the same person; what it asks is answered with yes. */
async function newTab(before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await before?.(page);
  await openWorkbench(page, product.address);
  return page;
}

async function openFile(page: Page, path: string, name: string): Promise<void> {
  await page.locator('#picker').setInputFiles(path);
  await page.locator('#file-name', { hasText: name }).waitFor();
  await page.locator('#save:enabled').waitFor();
}

/** What is kept, as the database of the page has it. */
function keptDrafts(page: Page): Promise<{ name: string | null; size: number }[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const db = await done(indexedDB.open('dutoan'));
    const transaction = db.transaction(['drafts', 'draftBytes']);
    const [heads, bytes] = await Promise.all([
      done(transaction.objectStore('drafts').getAll()) as Promise<{ name: string | null }[]>,
      done(transaction.objectStore('draftBytes').getAll()) as Promise<Uint8Array[]>,
    ]);
    db.close();
    return heads.map(({ name }, index) => ({ name, size: bytes[index]?.length ?? 0 }));
  });
}

const keptCount = (page: Page, count: number) =>
  expect.poll(async () => (await keptDrafts(page)).length, { timeout: 20_000 }).toBe(count);
const offered = (page: Page) => page.locator('#drafts li');
const valuesOf = (bytes: Uint8Array) =>
  readWorkbook(bytes).sheets.flatMap(({ cells }) => cells.map(({ value }) => value));

describe('unsaved work', () => {
  test('survives a reload: offered with file and time, reopened unsaved, saved whole, then gone', async () => {
    const page = await newTab();
    await openFile(page, CHART, 'chart-pivot.xlsx');
    expect(await offered(page).count()).toBe(0);
    await typeInto(page, 'J30', 'chưa lưu đâu');
    await keptCount(page, 1);
    await page.reload();
    await openWorkbench(page, product.address);
    await offered(page).waitFor();
    expect(await offered(page).textContent()).toMatch(
      /Có bản chưa lưu của “chart-pivot\.xlsx”, lúc \d\d:\d\d \d\d\/\d\d\/\d{4}\./,
    );
    await offered(page)
      .getByRole('button', { name: /^Mở lại/ })
      .click();
    await page.locator('#file-name', { hasText: 'chart-pivot.xlsx' }).waitFor();
    await page.locator('#unsaved', { hasText: 'chưa lưu' }).waitFor();
    expect(await page.locator('#drafts').isVisible()).toBe(false);
    await keptCount(page, 1);
    const bytes = await saveFile(page);
    expect(valuesOf(bytes)).toContain('chưa lưu đâu');
    // the drawing of the chart came through the draft untouched
    expect(Buffer.from(bytes).includes('xl/charts/chart1.xml')).toBe(
      readFileSync(CHART).includes('xl/charts/chart1.xml'),
    );
    await keptCount(page, 0);
    await page.reload();
    await openWorkbench(page, product.address);
    expect(await page.locator('#drafts').isVisible()).toBe(false);
  });

  test('survives the crash of its tab, with all that was typed', async () => {
    const page = await newTab();
    await typeInto(page, 'A1', 'trước khi sập');
    await keptCount(page, 1);
    const crashed = page.waitForEvent('crash');
    void page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    const next = await newTab();
    await offered(next).waitFor();
    expect(await offered(next).textContent()).toContain('sổ mới');
    await offered(next)
      .getByRole('button', { name: /^Mở lại/ })
      .press('Enter');
    await next.locator('#unsaved', { hasText: 'chưa lưu' }).waitFor();
    expect(valuesOf(await saveFile(next))).toContain('trước khi sập');
  });

  test('of two tabs on one file is kept apart, and a tab that lives is not offered to the other', async () => {
    const one = await newTab();
    await openFile(one, CHART, 'chart-pivot.xlsx');
    await typeInto(one, 'J30', 'của thẻ một');
    const two = await newTab();
    await openFile(two, CHART, 'chart-pivot.xlsx');
    await typeInto(two, 'J31', 'của thẻ hai');
    await keptCount(two, 2);
    await two.reload();
    await openWorkbench(two, product.address);
    await offered(two).waitFor();
    expect(await offered(two).count()).toBe(1);
    await two.getByRole('button', { name: /^Mở lại/ }).click();
    await two.locator('#unsaved', { hasText: 'chưa lưu' }).waitFor();
    const values = valuesOf(await saveFile(two));
    expect(values).toContain('của thẻ hai');
    expect(values).not.toContain('của thẻ một');
    // saving in one tab leaves the draft of the other
    expect(await keptDrafts(two)).toHaveLength(1);
    expect(valuesOf(await saveFile(one))).toContain('của thẻ một');
    await keptCount(two, 0);
  });

  test('is discarded only when the person says so twice; "Để sau" keeps it', async () => {
    const page = await newTab();
    await typeInto(page, 'A1', '1');
    await keptCount(page, 1);
    await page.reload();
    await openWorkbench(page, product.address);
    await page.getByRole('button', { name: 'Để sau' }).click();
    expect(await page.locator('#drafts').isVisible()).toBe(false);
    await page.reload();
    await openWorkbench(page, product.address);
    await offered(page).waitFor();
    page.removeAllListeners('dialog');
    page.once('dialog', (dialog) => void dialog.dismiss());
    const drop = offered(page).getByRole('button', { name: /^Bỏ/ });
    await drop.click();
    await keptCount(page, 1);
    page.once('dialog', (dialog) => {
      expect(dialog.message()).toContain('Không lấy lại được');
      void dialog.accept();
    });
    await drop.click();
    await keptCount(page, 0);
    expect(await page.locator('#drafts').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('open');
  });

  test('is asked about before the page is left, and not once it is saved', async () => {
    const page = await newTab();
    const asked: string[] = [];
    page.on('dialog', (dialog) => asked.push(dialog.type()));
    await typeInto(page, 'A1', '1');
    await page.locator('#unsaved', { hasText: 'chưa lưu' }).waitFor();
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await openWorkbench(page, product.address);
    await typeInto(page, 'A1', '1');
    await saveFile(page);
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  test('that is old is listed with its age, never thrown away by itself', async () => {
    const page = await newTab();
    await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('dutoan');
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = db.transaction(['drafts', 'draftBytes'], 'readwrite');
      for (let index = 0; index < 5; index += 1) {
        const keptAt = new Date(Date.now() - (index * 40 + 0.5) * 86_400_000).toISOString();
        transaction.objectStore('drafts').put({ id: `old-${index}`, name: `<b>${index}</b>.xlsx`, keptAt });
        transaction.objectStore('draftBytes').put(new Uint8Array([1]), `old-${index}`);
      }
      await new Promise<void>((resolve) => (transaction.oncomplete = () => resolve()));
      db.close();
    });
    await page.reload();
    await openWorkbench(page, product.address);
    await offered(page).first().waitFor();
    expect(await offered(page).count()).toBe(3);
    await page.getByRole('button', { name: 'Xem cả 5 bản' }).click();
    expect(await offered(page).count()).toBe(5);
    // a name is text, and the newest stands first
    expect(await offered(page).first().textContent()).toContain('“<b>0</b>.xlsx”');
    expect(await offered(page).last().textContent()).toContain('(160 ngày trước)');
    // one that cannot be opened is said and stays
    await offered(page)
      .first()
      .getByRole('button', { name: /^Mở lại/ })
      .click();
    await expect.poll(() => page.locator('#message').textContent()).toContain('Tệp đang mở còn nguyên');
    expect(await offered(page).count()).toBe(5);
  });
});

describe('a browser that cannot keep it', () => {
  test('says that its storage is full, and work goes on', async () => {
    const page = await newTab((one) =>
      one.addInitScript(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }),
    );
    await typeInto(page, 'A1', 'vẫn làm được');
    const problem = page.locator('#draft-problem');
    await problem.waitFor({ timeout: 20_000 });
    expect(await problem.textContent()).toContain('đã đầu');
    await page.locator('#pane').getByRole('button', { name: 'English' }).click();
    await expect.poll(() => problem.textContent()).toContain('is full');
    await page.locator('#pane').getByRole('button', { name: 'Tiếng Việt' }).click();
    expect(valuesOf(await saveFile(page))).toContain('vẫn làm được');
    await problem.waitFor({ state: 'hidden' });
  });

  test('says that it refuses, and work goes on', async () => {
    const page = await newTab((one) =>
      one.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('denied', 'SecurityError');
        };
      }),
    );
    await typeInto(page, 'A1', '1');
    await page
      .locator('#draft-problem', { hasText: 'không cho giữ bản chưa lưu' })
      .waitFor({ timeout: 20_000 });
    expect(valuesOf(await saveFile(page))).toEqual([1]);
  });
});
