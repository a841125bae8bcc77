// Owns built estimates as the checker would read them, without a grid: formulas of the plan with the draft's figures as results.
// Invariant: only results are filled in; every cell, formula and merge is the plan's own.
import type { EstimateDraft, EstimateInputs } from '#shared/contract/estimate.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '#shared/contract/snapshot.ts';
import { buildEstimate } from '#shared/estimate/build.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { toR1C1 } from '#shared/sheet/formula.ts';
import { EMPTY_STAMP } from '#shared/sheet/stamp.ts';

const FACTORS = [4, 5, 6];
const PRICE = 7;
const AMOUNT = 8;

/** Zero-based (row, column) → what Excel would have stored. */
type Results = Map<string, CellValue>;
const key = (row: number, column: number) => `${row},${column}`;

/** Builds and returns the workbook as the checker sees it; throws when the inputs are refused. */
export function builtWorkbook(inputs: EstimateInputs, reference: Reference): WorkbookSnapshot {
  const built = buildEstimate(inputs, reference, {
    sheetNames: [],
    names: [],
    builtAt: '2025-01-01T00:00:00Z',
  });
  if (!built.ok) throw new Error(built.problems.map((problem) => problem.message.en).join(' '));
  return workbookOf(built.draft, inputs, reference);
}

function workbookOf(draft: EstimateDraft, inputs: EstimateInputs, reference: Reference): WorkbookSnapshot {
  const [estimate] = draft.plan.sheets;
  if (!estimate) throw new Error('no sheet');
  const results = resultsOf(draft, inputs, reference);
  const cells = estimate.cells.filter((cell) => cell.formula !== undefined || cell.value !== '');
  const bottom = Math.max(...cells.map((cell) => cell.row));
  const right = Math.max(...cells.map((cell) => cell.column));
  const values = Array.from({ length: bottom + 1 }, () => new Array<CellValue>(right + 1).fill(''));
  const formulas = Array.from({ length: bottom + 1 }, () => new Array<string>(right + 1).fill(''));
  for (const { row, column, value, formula } of cells) {
    const result = formula === undefined ? (value ?? '') : (results.get(key(row, column)) ?? 0);
    (values[row] ?? [])[column] = result;
    if (formula !== undefined) (formulas[row] ?? [])[column] = toR1C1(formula, row, column);
  }
  const sheet: SheetSnapshot = {
    name: estimate.name,
    visibility: 'visible',
    row: 0,
    column: 0,
    values,
    formulas,
    merges: estimate.merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
  return {
    sheets: [sheet],
    names: draft.plan.names,
    stamp: { ...EMPTY_STAMP, sheets: draft.plan.stamp === null ? [] : [draft.plan.stamp] },
  };
}

function resultsOf(draft: EstimateDraft, inputs: EstimateInputs, reference: Reference): Results {
  const results: Results = new Map();
  const [estimate] = draft.plan.sheets;
  const header = estimate?.cells.find((cell) => cell.value === 'Thành tiền')?.row ?? 0;
  const places = inputs.localities.map(
    (code) => reference.find('locality', code, inputs.dates.from)?.name ?? '',
  );
  const placeRow = estimate?.cells.find((cell) => cell.value === 'Địa bàn:')?.row ?? 0;
  results.set(key(placeRow, 2), places.join('; '));
  let row = header + 2;
  for (const group of draft.groups) {
    results.set(key(row, AMOUNT), group.amount);
    row += 1;
    for (const line of group.lines) {
      FACTORS.forEach((column, position) => results.set(key(row, column), line.factors[position] ?? ''));
      results.set(key(row, PRICE), line.price ?? '');
      results.set(key(row, AMOUNT), line.amount ?? '');
      row += 1;
    }
  }
  const waits = draft.openPrices > 0;
  const label = `TỔNG CỘNG (${draft.groups.map((group) => group.ordinal).join('+')})`;
  results.set(key(row, 1), waits ? `TẠM TÍNH, còn ${draft.openPrices} dòng chưa có giá` : label);
  results.set(key(row, AMOUNT), draft.total);
  results.set(
    key(row + 1, 0),
    waits
      ? `Bằng chữ: (ghi khi đủ đơn giá, còn ${draft.openPrices} dòng chưa có giá)`
      : `Bằng chữ: ${draft.words ?? ''}./.`,
  );
  return results;
}
