// Owns the engine figures: a whole check of long sheets, one edit, and sheets made to be hard, each beside a bare pass over
// the same cells; the syncs of build and check.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { readWorkbookSnapshot } from '#addin/excel/read.ts';
import { buildIntoWorkbook } from '#addin/flow/build.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '#shared/contract/snapshot.ts';
import { openExcel } from '../helpers/excel.ts';
import { trainingInputs } from '../helpers/estimate.ts';
import { longSheet } from '../helpers/longSheet.ts';
import type * as engineCode from './engineCode.ts';
import { HEAVY_SHEETS } from './heavySheets.ts';

/** As it ships: the test runner looks up every imported name anew, which costs the engine a third. */
const folder = mkdtempSync(join(tmpdir(), 'dutoan-engine-'));
afterAll(() => rmSync(folder, { recursive: true }));
const outfile = join(folder, 'engine.mjs');
await build({
  entryPoints: [fileURLToPath(new URL('engineCode.ts', import.meta.url))],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'error',
});
const engine = (await import(pathToFileURL(outfile).href)) as typeof engineCode;
const { checkWorkbook, createCheck, reference } = engine;

const ROUNDS = 5;
const DATES = { from: '2025-05-15', to: '2025-05-15', document: '2025-05-15' };
console.log(`machine: ${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`);

const bookOf = (sheet: SheetSnapshot): WorkbookSnapshot => ({ sheets: [sheet], names: [], stamp: null });

function milliseconds(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function rounds(run: () => void, count = ROUNDS): { median: number; p95: number; first: number } {
  const figures = Array.from({ length: count }, () => milliseconds(run));
  const sorted = [...figures].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0,
    first: figures[0] ?? 0,
  };
}

/** A bare pass over values and formulas: what any check has to do at least. */
function barePass({ values, formulas }: SheetSnapshot): number {
  let touched = 0;
  for (let row = 0; row < values.length; row++) {
    const [line = [], texts = []] = [values[row], formulas[row]];
    for (let column = 0; column < line.length; column++)
      if (line[column] !== '' || texts[column] !== '') touched++;
  }
  return touched;
}

test.each([1_000, 10_000, 100_000])('a check of %i rows × 14 columns', (rows) => {
  const sheet = longSheet(rows);
  const book = bookOf(sheet);
  let lines = 0;
  const check = rounds(() => (lines = checkWorkbook(book, reference, DATES)[0]?.tables[0]?.lines ?? 0));
  let touched = 0;
  const bare = rounds(() => (touched += barePass(sheet)));
  expect(touched).toBeGreaterThan(0);
  expect(lines).toBe(rows - Math.floor(rows / 20));
  console.log(
    `${rows} rows: median ${check.median.toFixed(1)} ms, p95 ${check.p95.toFixed(1)} ms, first ${check.first.toFixed(1)} ms; ` +
      `${Math.round(rows / (check.p95 / 1000)).toLocaleString('en')} rows/s at p95; ` +
      `bare pass ${bare.median.toFixed(2)} ms, ratio ${(check.median / bare.median).toFixed(0)}`,
  );
});

test('one edit in 100,000 rows', () => {
  const sheet = longSheet(100_000);
  const check = createCheck(bookOf(sheet), reference, DATES);
  const whole = milliseconds(() => check.results());
  let row = 50_001;
  const edits: [string, () => void][] = [
    ['a quantity', () => check.edit(sheet.name, (row += 20), 4, row % 90, '')],
    ['an amount typed over', () => check.edit(sheet.name, (row += 20), 7, row, '')],
    ['another formula', () => check.edit(sheet.name, (row += 20), 7, row, '=RC[-3]+RC[-2]')],
  ];
  for (const [name, edit] of edits) {
    const figures = rounds(() => {
      edit();
      check.results();
    }, 20);
    console.log(
      `${name}: median ${figures.median.toFixed(1)} ms, p95 ${figures.p95.toFixed(1)} ms; whole check ${whole.toFixed(0)} ms, ratio ${(figures.median / whole).toFixed(3)}`,
    );
  }
  expect(check.results()[0]?.findings.length).toBeGreaterThan(0);
});

test.each(Object.entries(HEAVY_SHEETS))('%s', (name, make) => {
  const sheet = make();
  const book = bookOf(sheet);
  let found = 0;
  let left = 0;
  const check = milliseconds(() => {
    const [result] = checkWorkbook(book, reference, DATES);
    found = result?.findings.length ?? 0;
    left = result?.notChecked.length ?? 0;
  });
  const bare = milliseconds(() => void barePass(sheet));
  console.log(
    `${name}: ${check.toFixed(0)} ms, bare pass ${bare.toFixed(1)} ms, ratio ${(check / bare).toFixed(0)}; ${found} findings, ${left} not checked`,
  );
  expect(left + found).toBeGreaterThan(0);
});

test('syncs', async () => {
  const excel = await openExcel();
  await buildIntoWorkbook(trainingInputs('2025-08-15'), reference, '2026-11-23T08:00:00+07:00');
  const build = excel.stats.syncs;
  await readWorkbookSnapshot();
  console.log(
    `syncs: build ${build} (goal ≤ 4), check ${excel.stats.syncs - build} (goal 2 + ⌈bytes / 4 MB⌉)`,
  );
});
