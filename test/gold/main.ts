// Owns `npm run gold`: lays out the gold sheets, asks the product and prints how much of them it reads and finds.
// Invariant: imports nothing of shared or addin; of the kept-apart sheets only figures are shown.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wilson } from '../mutate/wilson.ts';
import { DEVELOPMENT } from '../sheets/development/all.ts';
import { measureGold } from './measure.ts';
import { MEASURES } from './score.ts';
import { unseenSheets } from './unseen.ts';

export async function main(root: string, argv: readonly string[]): Promise<void> {
  const { values: options } = parseArgs({
    args: [...argv],
    options: {
      kept: { type: 'boolean', default: false },
      details: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const all = options.kept ? await unseenSheets() : DEVELOPMENT;
  const fixtures = all.filter(({ book }) => options.only === undefined || book.id === options.only);
  const runs = join(root, '.local', 'gold');
  mkdirSync(runs, { recursive: true });
  const folder = mkdtempSync(join(runs, 'run-'));
  try {
    const { files, total, clean, money, differences } = await measureGold(root, folder, fixtures);
    console.log(`${options.kept ? 'kept-apart' : 'development'} sheets: ${files} files`);
    for (const measure of MEASURES) {
      const { right, of } = total[measure];
      const { low, high } = wilson(right, of);
      const share = of === 0 ? '–' : `${(right / of).toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`;
      console.log(
        `${measure.padEnd(26)} ${String(right).padStart(5)} of ${String(of).padStart(5)}  ${share}`,
      );
    }
    const part = (count: number) => `${((100 * count) / Math.max(1, money.cells)).toFixed(1)} %`;
    console.log(
      `${money.cells} money cells: ${part(money.told)} said to be not checked, ${part(money.unreached)} with those that no arithmetic reaches`,
    );
    console.log(`${clean.sheets} clean sheets: ${clean.errors} errors, ${clean.warnings} warnings`);
    if (options.details !== undefined && !options.kept)
      writeFileSync(options.details, `${differences.join('\n')}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
