// Owns the pane's weight and start: its own JavaScript without the grid, gzipped, and the time to the estimate form.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { seedRelease } from '#shared/reference/seed.ts';
import { launchBrowser } from '../browser/browser.ts';

const CLIENT = 'dist/client';

/** The entry script and everything it imports statically, from the built page. */
function scripts(page: string): string[] {
  const html = readFileSync(join(CLIENT, page), 'utf8');
  const queue = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const seen = new Set<string>();
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const path = next.replace(/^\.\//, '');
    if (seen.has(path) || !existsSync(join(CLIENT, path))) continue;
    seen.add(path);
    const code = readFileSync(join(CLIENT, path), 'utf8');
    for (const match of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      queue.push(join(path, '..', match[1] ?? ''));
    }
  }
  return [...seen];
}

beforeAll(() => {
  // The test runner's NODE_ENV would put React's development build into the pane.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], { stdio: 'inherit', env });
});

test('pane', () => {
  const files = scripts('taskpane.html');
  expect(files.length).toBeGreaterThan(0);
  const weight = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(CLIENT, file)), { level: 9 }).length,
    0,
  );
  console.log(
    `pane's own JavaScript: ${(weight / 1000).toFixed(0)} kB gz in ${files.length} files (goal ≤ 250)`,
  );
});

const OFFICE = `window.Office = { HostType: { Excel: 'Excel' }, onReady: async () => ({ host: 'Excel' }),
  context: { requirements: { isSetSupported: () => true } } };`;
const TYPES: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
  png: 'image/png',
};
const ADDRESS = 'http://localhost/';

/** Milliseconds from opening the built page to a form that can be filled in, at a slow-down of the processor. */
async function timeToForm(slowdown: number): Promise<number> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 350, height: 640 } });
    const release = JSON.stringify(seedRelease());
    await page.route(`${ADDRESS}**`, (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      if (path.startsWith('api/'))
        return route.fulfill({ body: release, contentType: 'application/json', headers: { etag: '"1"' } });
      return route.fulfill({
        body: readFileSync(join(CLIENT, path)),
        contentType: TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      });
    });
    await page.route('https://appsforoffice.microsoft.com/**', (route) =>
      route.fulfill({ body: OFFICE, contentType: 'text/javascript' }),
    );
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const start = performance.now();
    await page.goto(`${ADDRESS}taskpane.html`);
    await page.getByRole('tab', { name: 'Lập dự toán' }).click();
    await page
      .getByRole('radio', { name: /tập huấn/ })
      .first()
      .waitFor();
    return performance.now() - start;
  } finally {
    await browser.close();
  }
}

test('form', async () => {
  const rounds: number[][] = [[], []];
  for (let round = 0; round < 3; round++) {
    for (const [index, slowdown] of [1, 4].entries()) rounds[index]?.push(await timeToForm(slowdown));
  }
  const [plain = 0, slow = 0] = rounds.map((times) => [...times].sort((a, b) => a - b)[1] ?? 0);
  console.log(
    `time to the form: ${plain.toFixed(0)} ms; at 4× slow-down ${slow.toFixed(0)} ms (goal ≤ 1500); ratio ${(slow / plain).toFixed(1)}`,
  );
});
