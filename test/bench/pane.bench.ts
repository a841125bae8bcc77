// Owns the pane's weight: its own JavaScript without the grid, gzipped, as Excel would fetch it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

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

test('pane', () => {
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], { stdio: 'inherit' });
  const page = existsSync(join(CLIENT, 'taskpane.html')) ? 'taskpane.html' : 'taskpane/index.html';
  const files = scripts(page);
  expect(files.length).toBeGreaterThan(0);
  const weight = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(CLIENT, file)), { level: 9 }).length,
    0,
  );
  console.log(
    `pane's own JavaScript: ${(weight / 1000).toFixed(0)} kB gz in ${files.length} files (goal ≤ 250)`,
  );
});
