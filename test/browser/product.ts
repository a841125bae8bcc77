// Owns the product as a person meets it: `npm start` in a process of its own, a browser page on it, and the steps of the job.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Product {
  address: string;
  stop: () => Promise<void>;
}

/** Starts the product as `npm start` does, on a free port, and waits for the address it prints. */
export async function startProduct(): Promise<Product> {
  const port = await freePort();
  const child = spawn(process.execPath, ['worker/local/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await printedAddress(child);
  return {
    address,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (data: Buffer) => {
      said += data.toString();
      const found = /http:\/\/localhost:\d+\//.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
    child.on('exit', (code) => reject(new Error(`npm start ended with ${code}: ${said}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Opens the workbench and waits until grid and pane can be used. */
export async function openWorkbench(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('#loading').waitFor({ state: 'hidden', timeout: 150_000 });
  await page.locator('#save:enabled').waitFor({ timeout: 60_000 });
  await page.locator('#pane').getByRole('tab', { name: 'Lập dự toán' }).waitFor();
}

/** Presses "Lưu" and gives the bytes the browser downloaded. */
export async function saveFile(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu', exact: true }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

export interface TrainingForm {
  from: string;
  to: string;
  document: string;
  locality: string;
  /** template input key → text */
  values: Record<string, string>;
}

/** Fills "Lập dự toán" for the training classes of 2025 as a person does, up to the preview. */
export async function fillTrainingForm(page: Page, form: TrainingForm): Promise<void> {
  const pane = page.locator('#pane');
  await pane.getByRole('tab', { name: 'Lập dự toán' }).click();
  await pane
    .getByRole('group', { name: 'Năm ngân sách 2025' })
    .getByRole('radio', { name: /tập huấn/ })
    .click();
  for (const field of ['from', 'to', 'document'] as const) {
    await pane.locator(`input[name="${field}"]`).fill(form[field]);
    await page.keyboard.press('Tab');
  }
  const search = pane.getByRole('combobox', { name: 'Tìm địa bàn' });
  await search.click();
  await search.pressSequentially(form.locality);
  await page.getByRole('menuitemcheckbox', { name: form.locality }).first().click();
  await page.keyboard.press('Escape');
  for (const [key, text] of Object.entries(form.values)) {
    await pane.locator(`input[name="${key}"]`).fill(text);
    await page.keyboard.press('Tab');
  }
}

/** The box beside the formula bar, which names the selected cell and goes to a cell typed into it. */
export const nameBox = (page: Page) => page.locator('#grid [data-u-comp="defined-name"] input');

/** Selects a cell through the name box and types into it. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await nameBox(page).click();
  await nameBox(page).fill(address);
  await page.keyboard.press('Enter');
  await expect.poll(() => nameBox(page).inputValue()).toBe(address);
  await expect.poll(() => nameBox(page).evaluate((box) => box === document.activeElement)).toBe(false);
  await page.keyboard.type(text, { delay: 40 });
  // The grid's list of functions comes and goes late, and Enter would choose from it: a person looks first.
  await page.waitForTimeout(300);
  await page.locator('[data-u-comp="sheets-formula-editor"]').waitFor({ state: 'hidden' });
  await page.keyboard.press('Enter');
}
