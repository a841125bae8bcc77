// The gold sheets in the hands of the command: how much of them is read and found, and whether faults of the domain are found in them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { measureGold } from '../gold/measure.ts';
import type { GoldMeasure } from '../gold/measure.ts';
import type { Tally } from '../gold/score.ts';
import { repaired } from '../mutate/domain/repaired.ts';
import { isFound } from '../mutate/domain/report.ts';
import { runDomain } from '../mutate/domain/run.ts';
import { isAlarm, located } from '../mutate/judge.ts';
import { DEVELOPMENT } from '../sheets/development/all.ts';
import { requireTool } from './soffice.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = mkdtempSync(join(tmpdir(), 'gold-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach((context) => requireTool(context, 'soffice'));

const share = ({ right, of }: Tally): number => right / of;

describe('the gold sheets', () => {
  let measured: Promise<GoldMeasure> | undefined;
  const gold = (): Promise<GoldMeasure> =>
    (measured ??= measureGold(root, join(folder, 'gold'), DEVELOPMENT));

  test('their kinds and columns are read', async () => {
    const { total } = await gold();
    expect(share(total.kind)).toBeGreaterThanOrEqual(0.95);
    expect(share(total['columns, first word'])).toBeGreaterThanOrEqual(0.95);
  });

  test('what an auditor would raise is found', async () => {
    const { total, differences } = await gold();
    const missed = differences.filter((difference) => difference.includes('NOT FOUND'));
    expect(share(total['findings expected']), missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('clean sheets are told no error', async () => {
    const { clean, differences } = await gold();
    const told = differences.filter((difference) => difference.includes('TOLD BESIDES'));
    expect(clean.sheets).toBeGreaterThan(40);
    expect(clean.errors, told.join('\n')).toBe(0);
  });
});

/** As in the report; few of each kind, so that it takes seconds. */
const SEED = 20251125;
const OF_EACH_KIND = 2;

test('faults of the domain are found, and little else', async () => {
  const fixtures = DEVELOPMENT.map(repaired);
  const { outcomes, unmodified, notUnderstood } = await runDomain(root, join(folder, 'domain'), fixtures, {
    seed: SEED,
    ofEachKind: 1,
    inAll: OF_EACH_KIND,
  });
  expect(notUnderstood).toBe(0);
  expect(new Set(outcomes.map(({ mutant }) => mutant.fault.kind)).size).toBeGreaterThanOrEqual(24);
  const missed = outcomes.filter((outcome) => !isFound(outcome)).map(({ mutant }) => mutant.id);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(outcomes.length * 0.05);
  const told = (part: 'hits' | 'follow' | 'collateral'): number =>
    outcomes.flatMap(({ judgement }) => judgement[part]).filter(isAlarm).length;
  expect(told('collateral')).toBeLessThanOrEqual((told('hits') + told('follow')) * 0.02);
  expect(unmodified.flatMap(({ sheets }) => located(sheets)).filter(isAlarm)).toEqual([]);
});
