// Owns the reader's figures: every run in a process of its own, as the command has it, beside a bare unpacking of the same bytes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HEAVY } from './heavyWorkbooks.ts';
import { longWorkbook } from './longWorkbook.ts';
import type { ColdRun } from './readerChild.ts';

const ROUNDS = 5;
const folder = mkdtempSync(join(tmpdir(), 'dutoan-reader-'));
const child = join(folder, 'child.mjs');

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('readerChild.ts', import.meta.url))],
    outfile: child,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  console.log(`machine: ${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

function cold(mode: string, path = ''): ColdRun {
  return JSON.parse(execFileSync(process.execPath, [child, mode, path], { encoding: 'utf8' })) as ColdRun;
}

/** Median of each figure; peer and product take turns, so that both meet the same machine. */
function rounds(modes: string[], path = '', count = ROUNDS): Map<string, ColdRun> {
  const runs = new Map(modes.map((mode): [string, ColdRun[]] => [mode, []]));
  for (let round = 0; round < count; round++) for (const [mode, list] of runs) list.push(cold(mode, path));
  const median = (list: ColdRun[], figure: (run: ColdRun) => number): number =>
    list.map(figure).sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  return new Map(
    [...runs].map(([mode, list]) => [
      mode,
      {
        cpuMs: median(list, (run) => run.cpuMs),
        wallMs: median(list, (run) => run.wallMs),
        rssMb: median(list, (run) => run.rssMb),
        readMs: median(list, (run) => run.readMs),
        refused: list.find((run) => run.refused !== null)?.refused ?? null,
      },
    ]),
  );
}

const ms = (figure: number): string => `${figure.toFixed(0)} ms`;

test.each([10_000, 100_000])('%i rows × 14 columns', (rows) => {
  const path = join(folder, `${rows}.xlsx`);
  writeFileSync(path, longWorkbook(rows));
  const runs = rounds(['inflate', 'snapshot', 'model', 'check'], path);
  const bare = runs.get('inflate')?.cpuMs ?? NaN;
  for (const [mode, { cpuMs, wallMs, rssMb, readMs, refused }] of runs) {
    expect(refused).toBeNull();
    const reading = mode === 'check' ? `, of it reading ${ms(readMs)}` : '';
    console.log(
      `${rows} rows, ${mode}: CPU ${ms(cpuMs)}${reading} (${(cpuMs / bare).toFixed(1)} × a bare unpacking), ` +
        `wall ${ms(wallMs)}, peak memory +${rssMb.toFixed(0)} MB`,
    );
  }
});

test.each(Object.entries(HEAVY))('%s', (name, make) => {
  const path = join(folder, 'heavy.xlsx');
  writeFileSync(path, make());
  const runs = rounds(['inflate', 'snapshot'], path, 3);
  const [bare, read] = [runs.get('inflate'), runs.get('snapshot')];
  console.log(
    `${name}: CPU ${ms(read?.cpuMs ?? NaN)} (a bare unpacking ${ms(bare?.cpuMs ?? NaN)}), ` +
      `peak memory +${(read?.rssMb ?? NaN).toFixed(0)} MB${(read?.refused ?? null) === null ? '' : `, refused: ${read?.refused}`}`,
  );
});

test('100,000 different formulas, scanned once each', () => {
  for (const [mode, { readMs: spent, refused }] of rounds(['scan', 'translate'])) {
    expect(refused).toBeNull();
    console.log(
      `${mode === 'scan' ? 'tokens' : 'A1 to R1C1'}: ${(100_000 / spent).toFixed(0)}k formulas/s, cold`,
    );
  }
});
