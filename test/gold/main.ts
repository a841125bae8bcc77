// Owns `npm run gold`: lays out the gold sheets, asks the product and prints how much of them it reads and finds.
// Invariant: imports nothing of shared or addin; of the kept-apart sheets only figures are shown.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wilson } from '../mutate/wilson.ts';
import { DEVELOPMENT } from '../sheets/development/all.ts';
import { KEPT } from '../sheets/kept/all.ts';
import { ask } from './ask.ts';
import { layOut } from './lay.ts';
import { add, emptyScore, judge, MEASURES } from './score.ts';

export async function main(root: string, argv: readonly string[]): Promise<void> {
  const { values: options } = parseArgs({
    args: [...argv],
    options: {
      kept: { type: 'boolean', default: false },
      details: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const all = options.kept ? KEPT : DEVELOPMENT;
  const fixtures = all.filter(({ book }) => options.only === undefined || book.id === options.only);
  const runs = join(root, '.local', 'gold');
  mkdirSync(runs, { recursive: true });
  const folder = mkdtempSync(join(runs, 'run-'));
  try {
    const files = await layOut(folder, fixtures);
    const total = emptyScore();
    const clean = { sheets: 0, errors: 0, alarms: 0 };
    const lines: string[] = [];
    for (const { fixture, name, said } of asked(root, folder, files)) {
      for (const sheet of said) {
        const expected = fixture.expected[sheet.name];
        if (expected === undefined) throw new Error(`${name}: nothing is expected of sheet ${sheet.name}`);
        const { score, differences } = judge(expected, sheet);
        add(total, score);
        for (const difference of differences) lines.push(`${name} [${sheet.name}] ${difference}`);
        if (expected.findings.length > 0) continue;
        clean.sheets++;
        clean.errors += sheet.findings.filter(({ severity }) => severity === 'error').length;
        clean.alarms += sheet.findings.filter(({ severity }) => severity === 'warning').length;
      }
    }
    console.log(`${options.kept ? 'kept-apart' : 'development'} sheets: ${files.length} files`);
    for (const measure of MEASURES) {
      const { right, of } = total[measure];
      const { low, high } = wilson(right, of);
      const share = of === 0 ? '–' : `${(right / of).toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`;
      console.log(
        `${measure.padEnd(26)} ${String(right).padStart(5)} of ${String(of).padStart(5)}  ${share}`,
      );
    }
    console.log(`${clean.sheets} clean sheets: ${clean.errors} errors, ${clean.alarms} warnings`);
    if (options.details !== undefined && !options.kept)
      writeFileSync(options.details, `${lines.join('\n')}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files with the same dates are asked about together. */
function* asked(root: string, folder: string, files: Awaited<ReturnType<typeof layOut>>) {
  const groups = new Map<string, typeof files>();
  for (const file of files) {
    const key = JSON.stringify(file.fixture.dates ?? null);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  for (const group of groups.values()) {
    const answers = ask(
      root,
      folder,
      group.map(({ name }) => name),
      group[0]?.fixture.dates,
    );
    for (const { fixture, name } of group) {
      const said = answers.get(name);
      if (said === undefined) throw new Error(`${name}: no answer`);
      yield { fixture, name, said };
    }
  }
}
