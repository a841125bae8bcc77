// Checking in slices over an emulated Excel: others get their turn, progress only grows, a stopped check leaves nothing behind.
import { beforeAll, describe, expect, it } from 'vitest';
import { checkOpenWorkbook, listNotChecked, sheetsByDepth } from '#addin/flow/check.ts';
import type { CheckProgress } from '#addin/flow/check.ts';
import { goToCell } from '#addin/flow/go.ts';
import { nextTurn, runInSlices } from '#addin/flow/slices.ts';
import type { NotChecked, SheetKind, SheetResult } from '#shared/contract/finding.ts';
import { rangeAddress } from '#shared/sheet/address.ts';
import { toA1 } from '#shared/sheet/formula.ts';
import { reference } from '../helpers/estimate.ts';
import { openExcel } from '../helpers/excel.ts';
import { longSheet } from '../helpers/longSheet.ts';

/** Counts the turns of the event loop that others get until `work` is over. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  let over = false;
  const count = () => {
    turns++;
    if (!over) setImmediate(count);
  };
  setImmediate(count);
  await work.finally(() => (over = true)).catch(() => undefined);
  return turns;
}

/** Keeps the processor busy for 5 ms at every step. */
function* busySteps(steps: number): Generator<number, string> {
  for (let step = 1; step <= steps; step++) {
    const end = performance.now() + 5;
    while (performance.now() < end);
    yield step;
  }
  return 'xong';
}

describe('slices', () => {
  it('give the result, and others their turn in between', async () => {
    const heard: number[] = [];
    const work = runInSlices(busySteps(20), { onSlice: (step) => heard.push(step) });
    const turns = await turnsDuring(work);
    expect(await work).toBe('xong');
    expect(heard.length).toBeGreaterThan(2);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(turns).toBeGreaterThan(2);
  });

  it('run no step more once they are stopped', async () => {
    const controller = new AbortController();
    let steps = 0;
    function* counted(): Generator<void, void> {
      const busy = busySteps(1000);
      while (busy.next().done !== true) {
        steps++;
        yield;
      }
    }
    const work = runInSlices(counted(), { signal: controller.signal, onSlice: () => undefined });
    await nextTurn();
    controller.abort();
    const stoppedAt = steps;
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(steps).toBe(stoppedAt);
  });
});

/** Rows of the long sheet that is put into the first sheet, and of each of the lists behind it. */
const ROWS = 2000;
const LISTS = ['Danh sách 1', 'Danh sách 2'];
const LONG = 'Sheet1';

/** One sheet with formulas and two lists, together more than Excel is asked for at once. */
async function openLongWorkbook() {
  const excel = await openExcel();
  await Excel.run(async (context) => {
    const { values, formulas } = longSheet(ROWS);
    const { worksheets } = context.workbook;
    const cells = values.map((line, row) =>
      line.map((value, column) => {
        const formula = formulas[row]?.[column] ?? '';
        // The sheet of norms is not there: the looked-up price stays a number.
        return formula === '' || column === 8 ? value : toA1(formula, row, column);
      }),
    );
    const area = { top: 0, left: 0, bottom: ROWS, right: 13 };
    worksheets.getItem(LONG).getRange(rangeAddress(area)).values = cells;
    for (const name of LISTS) {
      const list = worksheets.add(name);
      list.getRange('A1:L5000').values = Array.from({ length: 5000 }, (_, row) =>
        Array.from({ length: 12 }, (_, column) => (column === 0 ? `Tên ${row}` : row * column)),
      );
    }
    worksheets.getItem(LONG).activate();
    await context.sync();
  });
  return excel;
}

describe('a check of a long workbook', () => {
  let excel: Awaited<ReturnType<typeof openLongWorkbook>>;
  beforeAll(async () => {
    excel = await openLongWorkbook();
  });

  it('tells how far it is, reading first, and never less than before', async () => {
    const heard: CheckProgress[] = [];
    const results = await checkOpenWorkbook(reference, null, 'workbook', {
      onProgress: (progress) => heard.push(progress),
    });
    expect(results.map(({ name }) => name)).toEqual([LONG, ...LISTS]);
    const shares = heard.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    const doing = heard.map((progress) => progress.doing);
    expect(doing.lastIndexOf('read')).toBeLessThan(doing.indexOf('check'));
    expect(doing.filter((one) => one === 'read').length).toBeGreaterThan(1);
    expect(heard.every(({ sheet }) => [LONG, ...LISTS].includes(sheet))).toBe(true);
  });

  it('lets others work while it runs', async () => {
    expect(await turnsDuring(checkOpenWorkbook(reference, null, 'workbook'))).toBeGreaterThan(2);
  });

  it.each(['read', 'check'] as const)(
    'stopped while it is at “%s”, it ends at once without a result',
    async (at) => {
      const controller = new AbortController();
      const heard: CheckProgress['doing'][] = [];
      const check = checkOpenWorkbook(reference, null, 'workbook', {
        signal: controller.signal,
        onProgress: ({ doing }) => {
          heard.push(doing);
          if (doing === at) controller.abort();
        },
      });
      await expect(check).rejects.toMatchObject({ name: 'AbortError' });
      expect(heard.filter((doing) => doing === at)).toHaveLength(1);
      // The next check is none the worse for it.
      expect(await checkOpenWorkbook(reference, null, 'activeSheet')).toHaveLength(1);
    },
  );

  it('stopped before it began, it asks Excel for nothing', async () => {
    const before = excel.stats.syncs;
    const signal = AbortSignal.abort();
    const check = checkOpenWorkbook(reference, null, 'workbook', { signal });
    await expect(check).rejects.toMatchObject({ name: 'AbortError' });
    expect(excel.stats.syncs).toBe(before);
  });

  it('of the sheet in view reads and checks that sheet alone', async () => {
    const [, list = ''] = LISTS;
    await goToCell(list, 'A1');
    const heard = new Set<string>();
    const results = await checkOpenWorkbook(reference, null, 'activeSheet', {
      onProgress: ({ sheet }) => heard.add(sheet),
    });
    expect(results.map(({ name }) => name)).toEqual([list]);
    expect([...heard]).toEqual([list]);
    const whole = await checkOpenWorkbook(reference, null, 'workbook');
    expect(results).toEqual(whole.filter(({ name }) => name === list));
  });
});

describe('what is said about the sheets of a result', () => {
  const sheet = (name: string, kind: SheetKind, notChecked: NotChecked[] = []): SheetResult => ({
    name,
    kind,
    confidence: 1,
    correction: null,
    dates: { from: null, to: null, document: null, source: 'none' },
    tables: [],
    outside: [],
    findings: [],
    ignored: [],
    notChecked,
  });

  it('how far each was checked; an empty one is no sheet without faults', async () => {
    await openExcel();
    await Excel.run(async (context) => {
      const ledger = context.workbook.worksheets.add('Sổ quỹ');
      ledger.getRange('A1:C2').values = [
        ['Thu', 'Chi', 'Tồn'],
        [5, 2, '=A2-B2'],
      ];
      await context.sync();
    });
    const { whole, formulas, empty } = sheetsByDepth(await checkOpenWorkbook(reference, null, 'workbook'));
    expect([whole, formulas, empty].map((sheets) => sheets.map(({ name }) => name))).toEqual([
      [],
      ['Sổ quỹ'],
      ['Sheet1'],
    ]);
    expect(sheetsByDepth([sheet('Lớp', 'estimate')]).whole).toHaveLength(1);
  });

  it('rules held back by one reason are one entry', () => {
    const noDates = { vi: 'Không biết ngày', en: 'No dates' };
    const hidden = { vi: 'Không đọc được', en: 'Not readable' };
    expect(
      listNotChecked([
        sheet('Lớp', 'estimate', [
          { range: 'A1:H9', rule: 'norm.over', reason: noDates },
          { range: 'B4', rule: 'formula.pattern', reason: hidden },
          { range: 'A1:H9', rule: 'norm.unit', reason: noDates },
        ]),
        sheet('Sổ', 'other', [{ range: 'A1:C2', rule: null, reason: hidden }]),
      ]),
    ).toEqual([
      { sheet: 'Lớp', range: 'A1:H9', reason: noDates, rules: ['norm.over', 'norm.unit'] },
      { sheet: 'Lớp', range: 'B4', reason: hidden, rules: ['formula.pattern'] },
      { sheet: 'Sổ', range: 'A1:C2', reason: hidden, rules: [] },
    ]);
  });
});
