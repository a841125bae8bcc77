// Owns one measuring of gold sheets: lay out, ask the product, add up the scores.
// Invariant: imports nothing of shared or addin; a sheet nobody expects anything of is an error.
import type { SheetFixture } from '../sheets/fixture.ts';
import { ask } from './ask.ts';
import { layOut } from './lay.ts';
import type { LaidFile } from './lay.ts';
import { add, emptyScore, judge } from './score.ts';
import type { Score } from './score.ts';
import { unchecked } from './unchecked.ts';
import type { Unchecked } from './unchecked.ts';

export interface GoldMeasure {
  files: number;
  total: Score;
  /** sheets without an expected finding, and what they are told */
  clean: { sheets: number; errors: number; warnings: number };
  /** money cells that were not checked */
  money: Unchecked;
  /** what differs, in words */
  differences: string[];
}

export async function measureGold(
  root: string,
  folder: string,
  fixtures: readonly SheetFixture[],
): Promise<GoldMeasure> {
  const files = await layOut(folder, fixtures);
  const total = emptyScore();
  const clean = { sheets: 0, errors: 0, warnings: 0 };
  const money: Unchecked = { cells: 0, told: 0, unreached: 0 };
  const differences: string[] = [];
  for (const { fixture, name, said } of asked(root, folder, files)) {
    for (const sheet of said) {
      const expected = fixture.expected[sheet.name];
      if (expected === undefined) throw new Error(`${name}: nothing is expected of sheet ${sheet.name}`);
      const judged = judge(expected, sheet);
      add(total, judged.score);
      const layout = fixture.book.sheets.find((one) => one.name === sheet.name);
      const open = layout && unchecked(layout, expected, sheet);
      if (open !== undefined) {
        money.cells += open.cells;
        money.told += open.told;
        money.unreached += open.unreached;
        if (open.unreached > 0)
          differences.push(
            `${name} [${sheet.name}] money not checked: ${open.told}, reached by nothing: ${open.unreached - open.told} of ${open.cells}`,
          );
      }
      for (const difference of judged.differences) differences.push(`${name} [${sheet.name}] ${difference}`);
      if (expected.findings.length > 0) continue;
      clean.sheets++;
      clean.errors += sheet.findings.filter(({ severity }) => severity === 'error').length;
      clean.warnings += sheet.findings.filter(({ severity }) => severity === 'warning').length;
    }
  }
  return { files: files.length, total, clean, money, differences };
}

/** Files with the same dates are asked about together. */
function* asked(root: string, folder: string, files: readonly LaidFile[]) {
  const groups = new Map<string, LaidFile[]>();
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
