// Owns one cold run for the reader's figures: started in a process of its own, does one thing once, prints what it cost.
// Invariant: what is measured begins after the code is loaded and ends with the result still held.
import { readFileSync } from 'node:fs';
import { peakRssMb } from '#addin/cli/memory.ts';
import { createReference } from '#shared/reference/lookup.ts';
import { readWorkbook } from '#shared/file/read.ts';
import { readSnapshot } from '#shared/file/snapshot.ts';
import { inflateEntry, openZip } from '#shared/file/zip.ts';
import { seedRelease } from '#shared/reference/seed.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { scanFormula, toR1C1 } from '#shared/sheet/formula.ts';
import { variedFormulas } from './variedFormulas.ts';

/** What a child prints; bytes above the process as it stood with the code loaded. */
export interface ColdRun {
  cpuMs: number;
  wallMs: number;
  rssMb: number;
  /** of the reading alone, or of the scanning, where more was done */
  readMs: number;
  /** why nothing was read; null when something was */
  refused: string | null;
}

const FORMULAS = 100_000;

function run(mode: string, path: string): { result: unknown; readMs: number } {
  const bytes = path === '' ? new Uint8Array() : readFileSync(path);
  const cpu = process.cpuUsage();
  const sinceStart = (): number => spent(cpu);
  switch (mode) {
    case 'inflate': {
      const zip = openZip(bytes);
      let size = 0;
      for (const entry of zip.entries) inflateEntry(zip, entry, (piece) => (size += piece.length));
      return { result: size, readMs: sinceStart() };
    }
    case 'model':
      return { result: readWorkbook(bytes), readMs: sinceStart() };
    case 'snapshot':
      return { result: readSnapshot(bytes), readMs: sinceStart() };
    case 'check': {
      const { snapshot } = readSnapshot(bytes);
      const readMs = sinceStart();
      return { result: checkWorkbook(snapshot, createReference(seedRelease()), null), readMs };
    }
    case 'scan': {
      const made = variedFormulas(FORMULAS);
      const start = process.cpuUsage();
      const result = made.map(({ formula }) => scanFormula(formula, 'A1').length);
      return { result, readMs: spent(start) };
    }
    case 'translate': {
      const made = variedFormulas(FORMULAS);
      const start = process.cpuUsage();
      const result = made.map(({ formula, row, column }) => toR1C1(formula, row, column).length);
      return { result, readMs: spent(start) };
    }
    default:
      throw new Error(`no such run: ${mode}`);
  }
}

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

const [mode = '', path = ''] = process.argv.slice(2);
const rss = peakRssMb();
const cpu = process.cpuUsage();
const wall = performance.now();
let refused: string | null = null;
let held: { result: unknown; readMs: number } = { result: null, readMs: 0 };
try {
  held = run(mode, path);
} catch (error) {
  refused = String(error);
}
const cold: ColdRun = {
  cpuMs: spent(cpu),
  wallMs: performance.now() - wall,
  rssMb: peakRssMb() - rss,
  readMs: held.readMs,
  refused,
};
process.stdout.write(JSON.stringify(cold));
