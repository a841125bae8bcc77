// The training estimate through its public door; every expected figure is worked out by hand in the comment beside it.
import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { EstimateDraft, EstimateInputs } from '#shared/contract/estimate.ts';
import type { CellPlan } from '#shared/contract/plan.ts';
import { buildEstimate } from '#shared/estimate/build.ts';
import { trainingTemplate } from '#shared/estimate/templates/training.ts';
import { moneyInWords } from '#shared/vietnamese/money.ts';
import { QUOTED, reference, trainingInputs } from '../helpers/estimate.ts';

const context = { sheetNames: ['Sheet1'], names: [], builtAt: '2026-11-23T08:00:00+07:00' };

function built(inputs: EstimateInputs): EstimateDraft {
  const result = buildEstimate(inputs, reference, context);
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.message.vi).join(' '));
  return result.draft;
}

const refused = (inputs: EstimateInputs) => {
  const result = buildEstimate(inputs, reference, context);
  return result.ok ? [] : result.problems;
};

const lineOf = (draft: EstimateDraft, key: string) =>
  draft.groups.flatMap((group) => group.lines).find((line) => line.key === key);

describe('figures', () => {
  test('before 2025-05-04 meals have the level of TT 40/2017', () => {
    const draft = built(trainingInputs('2025-05-01'));
    // 1 lecturer × 2 buổi × 3 lớp × 1.300.000
    expect(lineOf(draft, 'lecturers4Pay')?.amount).toBe(7_800_000);
    // 30 người × 1 ngày × 3 lớp × 150.000
    expect(lineOf(draft, 'meals')).toMatchObject({ price: 150_000, amount: 13_500_000 });
    expect(lineOf(draft, 'meals')?.basis).toContain('40/2017/TT-BTC');
    expect(lineOf(draft, 'meals')?.basis).toContain('Điều 12.4b');
    // 2 người × 1 ngày × 3 lớp × 200.000
    expect(lineOf(draft, 'subsistence')).toMatchObject({ price: 200_000, amount: 1_200_000 });
    expect(draft.total).toBe(22_500_000);
    expect(draft.openPrices).toBe(5);
    expect(draft.words).toBeNull();
  });

  test('from 2025-05-04 the meal level is not known: the line is open, never zero', () => {
    const draft = built(trainingInputs('2025-05-15'));
    expect(lineOf(draft, 'meals')).toMatchObject({ price: null, amount: null });
    expect(lineOf(draft, 'meals')?.remarks[0]?.vi).toContain('hỏi Phòng Kế hoạch Tài chính');
    expect(draft.total).toBe(9_000_000);
    expect(draft.openPrices).toBe(6);
  });

  test('a provincial level below the newer central cap is used and both are named', () => {
    const line = lineOf(built(trainingInputs('2025-05-15')), 'subsistence');
    expect(line?.price).toBe(200_000);
    expect(line?.remarks.map((remark) => remark.vi).join()).toMatch(/200\.000.*300\.000/);
    expect(lineOf(built(trainingInputs('2025-05-01')), 'subsistence')?.remarks).toEqual([]);
  });

  test('an amount known from memory only does not price a line, it is asked', () => {
    const line = lineOf(built(trainingInputs('2025-05-01')), 'drinks');
    expect(line?.price).toBeNull();
    expect(line?.remarks[0]?.vi).toContain('20.000 đồng chưa xác minh');
  });

  test('quoted prices close every line and the words appear', () => {
    const draft = built(trainingInputs('2025-08-15', { values: QUOTED }));
    // 7.800.000 + 1.200.000 + 50×2×3×20.000 + 30×3×150.000 + 50×3×30.000 + 50×3×15.000 + 3×3.000.000 + 3×2.500.000
    const expected =
      7_800_000 + 1_200_000 + 6_000_000 + 13_500_000 + 4_500_000 + 2_250_000 + 9_000_000 + 7_500_000;
    expect(draft).toMatchObject({ total: expected, openPrices: 0, words: moneyInWords(expected) });
  });

  test('own vehicles: litres by the old rule, the unit’s own rule afterwards', () => {
    const values = {
      ...QUOTED,
      ownVehicles: 2,
      roundTripKm: 100,
      fuelPrice: 20_000,
      ownVehiclePrice: 150_000,
    };
    // 2 người × 100 km × 0,2 lít = 40 lít; × 3 lớp × 20.000
    expect(lineOf(built(trainingInputs('2025-05-03', { values })), 'fuel')?.amount).toBe(2_400_000);
    const after = built(trainingInputs('2025-05-04', { values }));
    expect(lineOf(after, 'fuel')).toBeUndefined();
    expect(lineOf(after, 'ownVehicle')?.amount).toBe(900_000);
  });

  test('a period across a change takes the lowest known amount and says both', () => {
    const crossing = { from: '2025-05-02', to: '2025-05-06', document: '2025-05-02' };
    const draft = built(trainingInputs('2025-05-02', { dates: crossing }));
    expect(lineOf(draft, 'meals')?.price).toBeNull();
    expect(lineOf(draft, 'meals')?.remarks[0]?.vi).toMatch(
      /02\/05\/2025–03\/05\/2025: 150\.000; 04\/05\/2025–06\/05\/2025: chưa rõ/,
    );
  });

  test('total is the sum of the amounts and no line with a zero quantity is left, whatever the quantities', () => {
    const counts = trainingTemplate.inputs.filter((input) => input.kind === 'count');
    const values = fc.record(
      Object.fromEntries(
        counts.map((input) => [input.key, fc.integer({ min: input.min, max: Math.min(input.max, 50) })]),
      ),
    );
    fc.assert(
      fc.property(values, (quantities) => {
        const result = buildEstimate(
          trainingInputs('2025-05-01', { values: { ...QUOTED, ...quantities } }),
          reference,
          context,
        );
        if (!result.ok) return result.problems.every((problem) => problem.field === 'values');
        const lines = result.draft.groups.flatMap((group) => group.lines);
        const sum = lines.reduce((total, line) => total + (line.amount ?? 0), 0);
        return sum === result.draft.total && lines.every((line) => !line.factors.includes(0));
      }),
    );
  });
});

describe('inputs that cannot be used', () => {
  test.each<[string, Partial<EstimateInputs>, string, RegExp]>([
    ['negative', { values: { days: -1 } }, 'days', /không được là số âm/],
    ['fractional', { values: { salaried: 2.5 } }, 'salaried', /phải là số nguyên/],
    ['huge', { values: { classes: 1e9 } }, 'classes', /phải từ 1 đến 100/],
    ['not finite', { values: { classes: Infinity } }, 'classes', /không phải là số/],
    ['missing', { values: { classes: null } }, 'classes', /chưa nhập số/],
    ['unknown key', { values: { persons: 3 } }, 'persons', /không có số liệu/],
    ['unknown activity', { activity: 'OCOP.2025.9' }, 'activity', /Chưa chọn hoạt động/],
    ['activity without a template', { activity: 'OCOP.2025.1' }, 'activity', /Chưa có mẫu/],
    ['unknown source', { fundingSource: 'X' }, 'fundingSource', /Chưa chọn nguồn kinh phí/],
    ['no locality', { localities: [] }, 'localities', /Chưa chọn địa bàn/],
    ['unknown locality', { localities: ['99999'] }, 'localities', /Không có địa bàn mã 99999/],
    [
      'end before start',
      { dates: { from: '2025-05-10', to: '2025-05-09', document: '2025-05-10' } },
      'to',
      /trước ngày bắt đầu/,
    ],
    [
      'a date that is none',
      { dates: { from: '2025-02-30', to: '2025-03-01', document: '2025-03-01' } },
      'from',
      /Chưa có ngày bắt đầu/,
    ],
    [
      'another fiscal year',
      { dates: { from: '2026-05-10', to: '2026-05-10', document: '2026-05-10' } },
      'dates',
      /năm ngân sách 2025/,
    ],
  ])('%s', (_name, change, field, sentence) => {
    const problems = refused(trainingInputs('2025-05-10', change));
    expect(problems.find((problem) => problem.field === field)?.message.vi).toMatch(sentence);
  });

  test('a district after its end names its successors', () => {
    const problems = refused(trainingInputs('2025-08-15', { localities: ['740'] }));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message.vi).toMatch(
      /Huyện Long Thành không có trong ngày 15\/08\/2025.*Xã Long Thành/,
    );
  });

  test('all quantities zero', () => {
    const zero = { salaried: 0, unsalaried: 0, lecturers4: 0, organisers: 0 };
    // Hall and decoration are there for each class, so an estimate is still left.
    expect(built(trainingInputs('2025-05-10', { values: zero })).groups.map((group) => group.key)).toEqual([
      'classes',
    ]);
  });
});

describe('the planned sheet', () => {
  const sheetOf = (draft: EstimateDraft) => {
    const [sheet, lists] = draft.plan.sheets;
    if (!sheet || !lists) throw new Error('two sheets are planned');
    return { sheet, lists };
  };
  const texts = (cells: CellPlan[]) => cells.map((cell) => String(cell.value ?? cell.formula));

  test('letterhead follows the document date, not the activity', () => {
    const heading = (document: string) =>
      texts(
        sheetOf(
          built(trainingInputs('2025-08-15', { dates: { from: '2025-08-15', to: '2025-08-16', document } })),
        ).sheet.cells,
      );
    expect(heading('2025-08-01')).toContain('UBND TỈNH ĐỒNG NAI');
    expect(heading('2026-06-01')).toContain('UBND THÀNH PHỐ ĐỒNG NAI');
    expect(heading('2026-06-01')).toContain('Đồng Nai, ngày 01 tháng 6 năm 2026');
  });

  test('no derived number is a constant: factors, amounts, sums and the total are formulas', () => {
    const { sheet } = sheetOf(built(trainingInputs('2025-08-15', { values: QUOTED })));
    const amounts = sheet.cells.filter(
      (cell) => cell.column === 8 && cell.row > 12 && cell.style?.endsWith('Money'),
    );
    expect(amounts.length).toBeGreaterThan(8);
    expect(amounts.filter((cell) => cell.formula === undefined)).toEqual([]);
  });

  test('no two cells of the plan share an address and names do not collide with a second estimate', () => {
    const first = built(trainingInputs('2025-08-15'));
    const taken = {
      sheetNames: first.plan.sheets.map((sheet) => sheet.name),
      names: first.plan.names.map((name) => name.name),
      builtAt: context.builtAt,
    };
    const again = buildEstimate(trainingInputs('2025-08-15'), reference, taken);
    if (!again.ok) throw new Error('refused');
    const all = [...first.plan.sheets, ...again.draft.plan.sheets];
    expect(new Set(all.map((sheet) => sheet.name)).size).toBe(4);
    for (const sheet of all) {
      const addresses = sheet.cells.map((cell) => `${cell.row},${cell.column}`);
      expect(new Set(addresses).size).toBe(addresses.length);
    }
    const names = [...first.plan.names, ...again.draft.plan.names].map((name) => name.name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('localities nobody chose are marked as assumed', () => {
    const origins = (change: Partial<EstimateInputs>) =>
      sheetOf(built(trainingInputs('2025-08-15', change)))
        .sheet.cells.filter((cell) => cell.column === 15 && cell.row > 11)
        .map((cell) => cell.value);
    expect(origins({})).toContain('Người lập');
    expect(origins({ localitiesAssumed: true })).not.toContain('Người lập');
  });

  test('drop-downs offer the localities of the activity dates', () => {
    const places = (from: string) => texts(sheetOf(built(trainingInputs(from))).lists.cells);
    expect(places('2025-06-20')).toContain('Huyện Long Thành');
    expect(places('2025-08-15')).not.toContain('Huyện Long Thành');
    expect(places('2025-08-15')).toContain('Xã Long Thành');
  });
});
