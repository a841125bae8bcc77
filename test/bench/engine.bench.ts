// Owns the engine figures: a check of 10,000 lines beside a bare pass over the same cells, and the syncs of build and check.
import { cpus } from 'node:os';
import { expect, test } from 'vitest';
import { readWorkbookSnapshot } from '#addin/excel/read.ts';
import { buildIntoWorkbook } from '#addin/flow/build.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '#shared/contract/snapshot.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { openExcel } from '../helpers/excel.ts';
import { reference, trainingInputs } from '../helpers/estimate.ts';

const ROUNDS = 5;
const LINES = 10_000;
const GROUP = 20;
const HEADER = [
  'STT',
  'Nội dung',
  'Tiểu mục',
  'ĐVT',
  'Số lượng',
  'Số ngày/ buổi',
  'Số lớp',
  'Đơn giá',
  'Thành tiền',
  'Căn cứ',
  'Ghi chú',
];

/** A clean estimate of `lines` lines in groups of 20, laid out as the product lays it out. */
function longEstimate(lines: number): SheetSnapshot {
  const values: CellValue[][] = [HEADER];
  const formulas: string[][] = [HEADER.map(() => '')];
  let total = 0;
  const groups: number[] = [];
  for (let done = 0; done < lines; done += GROUP) {
    const groupRow = values.length;
    groups.push(groupRow);
    let sum = 0;
    values.push([roman(groups.length), 'Nhóm chi', '', '', '', '', '', '', 0, '', '']);
    formulas.push(HEADER.map((_, column) => (column === 8 ? `=SUM(R[1]C:R[${GROUP}]C)` : '')));
    for (let index = 0; index < GROUP; index++) {
      const [quantity, times, price] = [1 + (index % 7), 1 + (index % 3), 10_000 * (1 + (index % 11))];
      const amount = quantity * times * 3 * price;
      sum += amount;
      values.push([
        index + 1,
        `Khoản chi số ${index + 1}`,
        6699,
        'bộ',
        quantity,
        times,
        3,
        price,
        amount,
        'Báo giá',
        '',
      ]);
      formulas.push(
        HEADER.map((_, column) =>
          column === 8 ? '=IF(RC[-1]="","",ROUND(PRODUCT(RC[-4]:RC[-2])*RC[-1],0))' : '',
        ),
      );
    }
    (values[groupRow] as CellValue[])[8] = sum;
    total += sum;
  }
  values.push(['', 'TỔNG CỘNG', '', '', '', '', '', '', total, '', '']);
  const here = values.length - 1;
  formulas.push(
    HEADER.map((_, column) => (column === 8 ? `=${groups.map((row) => `R[${row - here}]C`).join('+')}` : '')),
  );
  return { name: 'Dài', visibility: 'visible', row: 0, column: 0, values, formulas, merges: [] };
}

function roman(number: number): string {
  const steps: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  const [value, letters] = steps.find(([step]) => step <= number) ?? [0, ''];
  return value === 0 ? '' : letters + roman(number - value);
}

function median(figures: number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

function milliseconds(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

test('engine', () => {
  const workbook: WorkbookSnapshot = { sheets: [longEstimate(LINES)], names: [], stamp: null };
  const dates = { from: '2025-05-15', to: '2025-05-15', document: '2025-05-15' };
  const cells = workbook.sheets[0]?.values ?? [];
  let touched = 0;
  const bare = () => {
    for (const row of cells) for (const value of row) if (value !== '') touched += 1;
  };
  const results = checkWorkbook(workbook, reference, dates);
  const check = () => void checkWorkbook(workbook, reference, dates);
  const checks = Array.from({ length: ROUNDS }, () => milliseconds(check));
  const passes = Array.from({ length: ROUNDS }, () => milliseconds(bare));
  expect(touched).toBeGreaterThan(0);
  expect(results[0]?.tables[0]?.lines).toBe(LINES);
  console.log(`machine: ${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`);
  console.log(
    `check of ${LINES} lines: median ${median(checks).toFixed(1)} ms, max ${Math.max(...checks).toFixed(1)} ms; ` +
      `bare pass over the same cells ${median(passes).toFixed(1)} ms; ratio ${(median(checks) / median(passes)).toFixed(1)}`,
  );
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
