// Whether a result still holds: told of changes while the pane is open, compared when a workbook is opened again.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkOpenWorkbook, loadRuleNames } from '#addin/flow/check.ts';
import { ignoreFindings } from '#addin/flow/ignore.ts';
import { listFindings } from '#addin/flow/findings.ts';
import { writeReport } from '#addin/flow/report.ts';
import { onFirstChange, reportedEarlier } from '#addin/flow/stale.ts';
import { emptyWorkbook } from '#shared/file/empty.ts';
import { noChanges } from '#shared/file/model.ts';
import type { CellChange } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { reference } from '../helpers/estimate.ts';
import { openExcel } from '../helpers/excel.ts';

const AT = '2026-11-24T01:05:00.000Z';
const ROWS: (string | number)[][] = [
  ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
  [1, 'Thuê hội trường', 'ngày', 2, 500_000, 1_000_000],
  [2, 'Nước uống', 'phần', 40, 20_000, 900_000],
  [3, 'Hoa tươi', 'lẵng', 2, 100_000, 200_000],
];
const { release } = reference;

let excel: Awaited<ReturnType<typeof openExcel>>;
beforeEach(async () => {
  const cells = ROWS.flatMap((row, r) => row.map((value, c): CellChange => ({ row: r, column: c, value })));
  const file = patchWorkbook(emptyWorkbook(), {
    ...noChanges(),
    sheets: {
      Sheet1: {
        cells: [...cells, { row: 5, column: 5, value: 2_100_000, formula: '=SUM(F2:F4)' }],
        rename: 'Bảng 1',
      },
    },
    added: [{ name: 'Ghi chú', cells: [{ row: 0, column: 0, value: 'x' }] }],
  });
  excel = await openExcel(file);
});

const check = () => checkOpenWorkbook(reference, null, 'workbook');
async function report() {
  const results = await check();
  const ruleNames = await loadRuleNames(reference);
  await writeReport({ results, ruleNames, release, at: AT, by: 'An' }, true);
}

async function type(sheet: string, address: string, value: number | string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

describe('while the pane is open', () => {
  it('a change to a checked sheet is told once', async () => {
    const heard = vi.fn();
    const stop = onFirstChange(['Bảng 1'], heard);
    await check();
    await type('Ghi chú', 'A1', 'y');
    expect(heard).not.toHaveBeenCalled();
    await type('Bảng 1', 'F3', 800_000);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    await type('Bảng 1', 'F3', 700_000);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
  });

  it('nothing is told after it was ended, nor for what the product keeps for itself', async () => {
    const heard = vi.fn();
    const stop = onFirstChange(['Bảng 1'], heard);
    const results = await check();
    const [first] = listFindings(results);
    if (!first) throw new Error('no finding');
    await ignoreFindings([first], results, { reason: 'vì', by: 'An' }, AT);
    await report();
    expect(heard).not.toHaveBeenCalled();
    stop();
    await check();
    await type('Bảng 1', 'F3', 1);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('when the workbook is opened again', () => {
  const reopen = async () => {
    excel = await openExcel(await excel.save());
  };

  it('without a report there is nothing to tell', async () => {
    expect(await reportedEarlier(release)).toBeNull();
  });

  it('nothing has changed, whatever the formulas came to', async () => {
    await report();
    await reopen();
    expect(await reportedEarlier(release)).toMatchObject({
      freshness: 'unchanged',
      report: 'Kết quả kiểm tra',
      lastCheck: { at: AT, by: 'An', counts: { error: 1 } },
    });
  });

  it.each<[string, () => Promise<void>]>([
    ['a constant', () => type('Bảng 1', 'F3', 800_000)],
    ['a formula with the same result', () => type('Bảng 1', 'F6', '=F2+F3+F4')],
    ['a cell beyond the table', () => type('Bảng 1', 'H9', 'x')],
  ])('%s has changed', async (_, change) => {
    await report();
    await change();
    await reopen();
    expect((await reportedEarlier(release))?.freshness).toBe('cells');
  });

  it('the lists have a new release', async () => {
    await report();
    expect((await reportedEarlier({ number: 2, sha256: 'b'.repeat(64) }))?.freshness).toBe('release');
  });
});
