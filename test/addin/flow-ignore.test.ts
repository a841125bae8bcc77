// Leaving findings alone in an emulated Excel: kept in the file, for the pane and the command, taken back, nothing else touched.
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { readMappings } from '#addin/excel/mappings.ts';
import { checkOpenWorkbook } from '#addin/flow/check.ts';
import { countBySeverity, listFindings } from '#addin/flow/findings.ts';
import {
  ignoreFindings,
  problemsOfSaid,
  rememberedName,
  rememberName,
  tellAgain,
} from '#addin/flow/ignore.ts';
import type { SheetResult } from '#shared/contract/finding.ts';
import { emptyWorkbook } from '#shared/file/empty.ts';
import { noChanges } from '#shared/file/model.ts';
import type { CellChange } from '#shared/file/model.ts';
import { patchWorkbook } from '#shared/file/patch.ts';
import { readSnapshot } from '#shared/file/snapshot.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { reference } from '../helpers/estimate.ts';
import { openExcel } from '../helpers/excel.ts';

const AT = '2026-11-24T01:05:00.000Z';
const SAID = { reason: ' Khoán theo công văn ', by: 'Nguyễn Thị An ' };
const ROWS: (string | number)[][] = [
  ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
  [1, 'Thuê hội trường', 'ngày', 2, 500_000, 1_000_000],
  [2, 'Nước uống', 'phần', 40, 20_000, 900_000],
  [3, 'In tài liệu', 'bộ', 40, 30_000, 1_250_000],
  [4, 'Hoa tươi', 'lẵng', 2, 100_000, 200_000],
  [5, 'Bánh kẹo', 'thùng', 4, 100_000, 400_000],
];

let excel: Awaited<ReturnType<typeof openExcel>>;
let results: SheetResult[];
beforeEach(async () => {
  const cells = ROWS.flatMap((row, r) => row.map((value, c): CellChange => ({ row: r, column: c, value })));
  excel = await openExcel(
    patchWorkbook(emptyWorkbook(), { ...noChanges(), sheets: { Sheet1: { cells, rename: 'Bảng 1' } } }),
  );
  results = await check();
});

const check = () => checkOpenWorkbook(reference, null, 'workbook');
const products = () => listFindings(results).filter(({ finding }) => finding.rule === 'line.product');
const ignoreAll = () => ignoreFindings(products(), results, SAID, AT);

async function type(address: string, value: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Bảng 1').getRange(address).values = [[value]];
    await context.sync();
  });
}

describe('leaving alone', () => {
  it('takes a whole group out of the list and the counts, at once and in the next check', async () => {
    expect(countBySeverity(listFindings(results)).error).toBe(2);
    const changed = await ignoreAll();
    expect(countBySeverity(listFindings(changed)).error).toBe(0);
    expect(changed[0]?.ignored).toMatchObject([
      { cells: ['F3'], reason: 'Khoán theo công văn', by: 'Nguyễn Thị An', at: AT },
      { cells: ['F4'] },
    ]);
    expect(await check()).toEqual(changed);
  });

  it('is kept in the file, where the command finds it', async () => {
    const changed = await ignoreAll();
    const { snapshot } = readSnapshot(await excel.save());
    expect(checkWorkbook(snapshot, reference, null)).toEqual(changed);
  });

  it('of one leaves the others in the list', async () => {
    const changed = await ignoreFindings(products().slice(0, 1), results, SAID, AT);
    expect(listFindings(changed).filter(({ finding }) => finding.rule === 'line.product')).toMatchObject([
      { finding: { cells: ['F4'] } },
    ]);
  });

  it('ends when the cell changes, and for that cell alone', async () => {
    await ignoreAll();
    await type('F4', 1_300_000);
    const [result] = await check();
    expect(result?.findings).toMatchObject([{ rule: 'line.product', cells: ['F4'] }]);
    expect(result?.ignored).toMatchObject([{ cells: ['F3'] }]);
  });

  it('goes along when rows are put in above and when the sheet is renamed', async () => {
    await ignoreAll();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Bảng 1');
      sheet.getRange('1:2').insert('Down');
      sheet.name = 'Bảng mới';
      await context.sync();
    });
    const [result] = await check();
    expect(result?.ignored.map(({ cells }) => cells[0])).toEqual(['F5', 'F6']);
  });

  it('of the sheet in view alone is not ended by the other sheets', async () => {
    await ignoreAll();
    const [result] = await checkOpenWorkbook(reference, null, 'activeSheet');
    expect(result?.ignored).toHaveLength(2);
  });
});

describe('looking at one again', () => {
  it('puts it back in the list, here and in the next check; the other stays left alone', async () => {
    const changed = await ignoreAll();
    const [one] = changed[0]?.ignored ?? [];
    if (!one) throw new Error('nothing was left alone');
    const after = await tellAgain(one, 'Bảng 1', changed);
    expect(after[0]?.ignored).toMatchObject([{ cells: ['F4'] }]);
    expect(await check()).toEqual(after);
  });

  it('of the last one leaves the file byte for byte as it was', async () => {
    const before = unzipSync(await excel.save());
    let changed = await ignoreAll();
    for (const one of changed[0]?.ignored ?? []) changed = await tellAgain(one, 'Bảng 1', changed);
    expect(changed).toEqual(results);
    expect(unzipSync(await excel.save())).toEqual(before);
  });
});

it('readings by hand and what was left alone are kept side by side', async () => {
  await ignoreAll();
  expect(await readMappings()).toEqual([]);
});

describe('what is said', () => {
  it.each([
    [{ reason: ' ', by: 'An' }, ['reason']],
    [{ reason: 'vì', by: '' }, ['by']],
    [{ reason: 'a'.repeat(301), by: 'b'.repeat(81) }, ['longReason', 'longName']],
    [{ reason: 'vì', by: 'An' }, []],
  ])('%j', (said, problems) => {
    expect(problemsOfSaid(said)).toEqual(problems);
  });

  it('the name is remembered, also where nothing can be kept', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    expect(rememberedName(storage)).toBe('');
    rememberName(storage, ' An ');
    expect(rememberedName(storage)).toBe('An');
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(() => rememberName(full, 'An')).not.toThrow();
  });
});
