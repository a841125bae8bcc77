// Checking estimates the product built: clean ones stay clean, one change is found where it was made.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EstimateDates } from '#shared/contract/common.ts';
import type { EstimateInputs } from '#shared/contract/estimate.ts';
import type { Finding, SheetResult } from '#shared/contract/finding.ts';
import type { CellValue, WorkbookSnapshot } from '#shared/contract/snapshot.ts';
import { createReference } from '#shared/reference/lookup.ts';
import { isBuiltInRule } from '#shared/reference/ruleItems.ts';
import { seedRelease } from '#shared/reference/seed.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { parseAddress } from '#shared/sheet/address.ts';
import { builtWorkbook } from './builtEstimate.ts';

const release = seedRelease();
const reference = createReference(release);
const day = (on: string, document = on): EstimateDates => ({ from: on, to: on, document });

/** Every price the template asks for, so that no line is open. */
const PRICES: Record<string, number> = {
  lecturerPrice: 400_000,
  subsistencePrice: 200_000,
  roomPrice: 250_000,
  fuelPrice: 20_000,
  ownVehiclePrice: 100_000,
  hiredCarPrice: 1_500_000,
  drinkPrice: 20_000,
  mealPrice: 100_000,
  materialPrice: 30_000,
  stationeryPrice: 15_000,
  hallPrice: 2_000_000,
  decorationPrice: 700_000,
};

function inputs(dates: EstimateDates, values: Record<string, number> = {}): EstimateInputs {
  const places = reference
    .localitiesOn(dates.from, dates.to)
    .filter((place) => place.data.level !== 'province');
  return {
    activity: 'OCOP.2025.2',
    dates,
    fundingSource: 'SNKHCN.2025',
    localities: places.slice(0, 3).map((place) => place.code),
    values,
  };
}

function check(workbook: WorkbookSnapshot, dates: EstimateDates | null = null): SheetResult {
  const [result] = checkWorkbook(workbook, reference, dates);
  if (!result) throw new Error('no result');
  return result;
}

/** A copy with one cell typed over. */
function typed(workbook: WorkbookSnapshot, address: string, value: CellValue): WorkbookSnapshot {
  const copy = structuredClone(workbook);
  const { top, left } = parseAddress(address);
  const [sheet] = copy.sheets;
  (sheet?.values[top] ?? [])[left] = value;
  (sheet?.formulas[top] ?? [])[left] = '';
  return copy;
}

const brief = (findings: readonly Finding[]) =>
  findings.map(({ rule, severity, cells }) => `${rule} ${severity} ${cells.join(' ')}`);
const serious = (result: SheetResult) => brief(result.findings.filter(({ severity }) => severity !== 'note'));

/** Address of a line's cell: the row whose content begins with the words. */
function cellOf(workbook: WorkbookSnapshot, content: string, column: string): string {
  const row = workbook.sheets[0]?.values.findIndex((cells) => String(cells[1]).startsWith(content)) ?? -1;
  if (row < 0) throw new Error(`no line ${content}`);
  return `${column}${row + 1}`;
}

describe('an estimate the product built', () => {
  test('an amount typed on a line that has no price yet is said', () => {
    const workbook = builtWorkbook(inputs(day('2025-08-15')), reference);
    const amount = cellOf(workbook, 'In, photo', 'I');
    const price = cellOf(workbook, 'In, photo', 'H');
    const total = cellOf(workbook, 'TẠM TÍNH', 'I');
    const group = cellOf(workbook, 'Chi tổ chức lớp học', 'I');
    const [sheet] = workbook.sheets;
    const at = (address: string) => sheet?.values[parseAddress(address).top]?.[8] as number;
    // Sums follow, as Excel recalculates them.
    const changed = [amount, group, total].reduce((book, address) => {
      const copy = structuredClone(book);
      const row = copy.sheets[0]?.values[parseAddress(address).top];
      if (row) row[8] = (address === amount ? 0 : at(address)) + 5_000_000;
      return copy;
    }, workbook);
    expect(serious(check(typed(changed, amount, 5_000_000)))).toContain(`line.missing warning ${price}`);
  });

  const days = ['2025-05-01', '2025-05-15', '2025-06-20', '2025-08-15'];

  test.each(days)('on %s, signed long after, has open prices and a late date and nothing else', (on) => {
    const result = check(builtWorkbook(inputs(day(on, '2026-06-01')), reference));
    expect(result.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['line.missing', 'warning'],
      ['time.period', 'warning'],
    ]);
    expect(result).toMatchObject({ kind: 'estimate', confidence: 1, notChecked: [] });
    expect(result.dates).toEqual({ ...day(on, '2026-06-01'), source: 'stamp' });
  });

  test('is clean when every price is given, but for the norms nobody has verified', () => {
    const result = check(builtWorkbook(inputs(day('2025-05-15'), PRICES), reference));
    expect(serious(result)).toEqual([]);
    expect(new Set(result.findings.map(({ rule }) => rule))).toEqual(new Set(['norm.unknown']));
  });

  test.each(days)('on %s reads the same without its stamp', (on) => {
    const workbook = builtWorkbook(inputs(day(on, '2026-06-01'), PRICES), reference);
    const stamped = check(workbook);
    const bare = check({ ...workbook, names: [], stamp: null });
    expect(bare.dates).toEqual({ ...stamped.dates, source: 'sheet' });
    expect({ ...bare, dates: null }).toEqual({ ...stamped, dates: null });
  });

  test('keeps its stamp when the sheet is renamed', () => {
    const workbook = builtWorkbook(inputs(day('2025-05-15')), reference);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    const renamed = {
      ...workbook,
      sheets: [{ ...sheet, name: "Lớp 'A'" }],
      names: workbook.names.map((name) => ({
        ...name,
        refersTo: name.refersTo.replace(/^='.*'!/, "='Lớp ''A'''!"),
      })),
    };
    expect(check(renamed).dates.source).toBe('stamp');
  });

  test('leaves out the inputs block beside the table', () => {
    expect(check(builtWorkbook(inputs(day('2025-05-15')), reference)).outside).toEqual(['M11:P24']);
  });

  test('is not changed by checking it', () => {
    const workbook = builtWorkbook(inputs(day('2025-05-15'), PRICES), reference);
    const before = structuredClone(workbook);
    const first = check(workbook);
    expect(workbook).toEqual(before);
    expect(check(workbook)).toEqual(first);
  });
});

const quantities = fc.record({
  // More than the three of the plan are told (people.count).
  classes: fc.integer({ min: 1, max: 3 }),
  days: fc.integer({ min: 1, max: 5 }),
  sessionsPerDay: fc.integer({ min: 1, max: 3 }),
  salaried: fc.integer({ min: 0, max: 80 }),
  unsalaried: fc.integer({ min: 1, max: 80 }),
  lecturers3: fc.integer({ min: 0, max: 3 }),
  lecturers5: fc.integer({ min: 0, max: 3 }),
  organiserNights: fc.integer({ min: 0, max: 3 }),
  ownVehicles: fc.integer({ min: 0, max: 4 }),
  roundTripKm: fc.float({ min: 1, max: 300, noNaN: true }).map((km) => Math.round(km * 10) / 10),
  hiredCarDays: fc.integer({ min: 0, max: 2 }),
});
const dayOf2025 = fc.constantFrom('2025-02-10', '2025-05-15', '2025-06-30', '2025-07-01', '2025-11-20');

describe('for any quantities', () => {
  test('a built estimate has no error and no warning', () => {
    fc.assert(
      fc.property(quantities, dayOf2025, (values, on) => {
        const workbook = builtWorkbook(inputs(day(on), { ...PRICES, ...values }), reference);
        expect(serious(check(workbook))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('one product typed over is found at exactly that cell', () => {
    fc.assert(
      fc.property(quantities, fc.nat(), fc.integer({ min: 1, max: 1_000_000 }), (values, pick, more) => {
        const workbook = builtWorkbook(inputs(day('2025-05-15'), { ...PRICES, ...values }), reference);
        const table = check(workbook).tables[0];
        const rows = (workbook.sheets[0]?.values ?? []).flatMap((cells, row) =>
          typeof cells[0] === 'number' && table && row + 1 >= table.dataRows[0] ? [row] : [],
        );
        const row = rows[pick % rows.length] ?? 0;
        const amount = workbook.sheets[0]?.values[row]?.[8] as number;
        const changed = carry(workbook, row, amount + more);
        expect(serious(check(changed))).toEqual([`line.product error I${row + 1}`]);
      }),
      { numRuns: 60 },
    );
  });
});

/** Types over a product and lets the sums above follow, as Excel would. */
function carry(workbook: WorkbookSnapshot, row: number, value: number): WorkbookSnapshot {
  const changed = typed(workbook, `I${row + 1}`, value);
  const values = changed.sheets[0]?.values ?? [];
  const before = workbook.sheets[0]?.values[row]?.[8] as number;
  let group = row;
  while (typeof values[group]?.[0] === 'number') group--;
  const total = values.findIndex((cells) => /^(?:TỔNG CỘNG|TẠM TÍNH)/.test(String(cells[1])));
  for (const at of [group, total]) {
    const cells = values[at] ?? [];
    cells[8] = (cells[8] as number) + value - before;
  }
  const words = values[total + 1] ?? [];
  words[0] = '';
  return changed;
}

describe('one change in a built estimate', () => {
  const clean = builtWorkbook(inputs(day('2025-05-15'), PRICES), reference);
  const at = (content: string, column: string) => cellOf(clean, content, column);

  test('a group typed over', () => {
    expect(serious(check(typed(clean, at('Chi tổ chức lớp học', 'I'), 1)))).toEqual([
      `sum.children error ${at('Chi tổ chức lớp học', 'I')}`,
      `sum.total error ${at('TỔNG CỘNG', 'I')}`,
    ]);
  });

  test('the total typed over: the words, still right, are not blamed', () => {
    expect(serious(check(typed(clean, at('TỔNG CỘNG', 'I'), 1)))).toEqual([
      `sum.total error ${at('TỔNG CỘNG', 'I')}`,
    ]);
  });

  test('the right product typed instead of its formula', () => {
    const address = at('Thuê hội trường', 'I');
    const { top, left } = parseAddress(address);
    const same = clean.sheets[0]?.values[top]?.[left] ?? 0;
    expect(serious(check(typed(clean, address, same)))).toEqual([`formula.constant warning ${address}`]);
  });

  test.each([
    ['content', 'B'],
    ['unit', 'D'],
  ])('a missing %s', (_name, column) => {
    const address = at('Thuê hội trường', column);
    expect(serious(check(typed(clean, address, '')))).toEqual([`line.missing warning ${address}`]);
  });

  test('a missing quantity', () => {
    const address = at('Thuê hội trường', 'E');
    expect(serious(check(typed(clean, address, '')))).toEqual([`line.missing warning ${address}`]);
  });

  test('a price as text', () => {
    const address = at('Thuê hội trường', 'H');
    expect(serious(check(typed(clean, address, '2.000.000')))).toEqual([`cell.textNumber error ${address}`]);
  });

  test('words of another amount', () => {
    const total = parseAddress(at('TỔNG CỘNG', 'I')).top;
    const wrong = typed(clean, `A${total + 2}`, 'Bằng chữ: Một triệu đồng./.');
    expect(serious(check(wrong))).toEqual([`words.total error A${total + 2}`]);
  });

  test('words written against the rules', () => {
    const total = parseAddress(at('TỔNG CỘNG', 'I')).top;
    const wrong = typed(clean, `A${total + 2}`, 'Bằng chữ: Hai mươi một triệu đồng');
    expect(serious(check(wrong))).toEqual([`words.total error A${total + 2}`]);
  });

  test('another unit than the norm', () => {
    const address = at('Phụ cấp lưu trú đoàn công tác', 'D');
    expect(serious(check(typed(clean, address, 'người/buổi')))).toEqual([`norm.unit error ${address}`]);
  });

  test('a funding source that is not in the list', () => {
    const wrong = typed(clean, 'C10', 'Kinh phi su nghiep khoa hoc va cong nghe nam 2025');
    const [finding] = check(wrong).findings;
    expect(finding).toMatchObject({ rule: 'source.unknown', cells: ['C10'] });
    expect(finding?.message.vi).toContain('Kinh phí sự nghiệp khoa học và công nghệ năm 2025');
  });

  test('a place that never was', () => {
    expect(serious(check(typed(clean, 'C9', 'Huyện Không Có')))).toEqual(['locality.date warning C9']);
  });

  test('a stamp of an activity the lists do not hold', () => {
    const copy = structuredClone(clean);
    const [stamp] = copy.stamp?.sheets ?? [];
    if (stamp) stamp.activity = 'OCOP.1999.1';
    expect(serious(check(copy))).toEqual(['activity.unknown warning A1']);
  });
});

describe('norms by the day', () => {
  const subsistence = (price: number, dates: EstimateDates) => {
    const workbook = builtWorkbook(inputs(dates, { ...PRICES, subsistencePrice: price }), reference);
    const found = check(workbook).findings.filter(({ rule }) => rule === 'norm.over');
    return { found, address: cellOf(workbook, 'Phụ cấp lưu trú đoàn công tác', 'H') };
  };

  test('above the central cap on every day is an error', () => {
    const { found, address } = subsistence(350_000, day('2025-05-15'));
    expect(brief(found)).toEqual([`norm.over error ${address}`]);
    expect(found[0]?.expected).toBe(300_000);
    expect(found[0]?.basis.join()).toContain('TT 12/2025/TT-BTC');
  });

  test('between the province and a newer central cap is a warning that names both', () => {
    const { found, address } = subsistence(250_000, day('2025-05-15'));
    expect(brief(found)).toEqual([`norm.over warning ${address}`]);
    expect(found[0]?.message.vi).toContain('NQ 90/2017/NQ-HĐND');
    expect(found[0]?.message.vi).toContain('TT 12/2025/TT-BTC');
  });

  test('the same price was above the cap before it was raised', () => {
    expect(brief(subsistence(250_000, day('2025-05-01')).found)).toMatchObject([/^norm\.over error/]);
  });

  test('a period across the change asks for the day and shows both amounts', () => {
    const { found } = subsistence(250_000, { from: '2025-05-01', to: '2025-05-10', document: '2025-05-01' });
    expect(found[0]?.severity).toBe('warning');
    expect(found[0]?.message.vi).toContain('200.000');
    expect(found[0]?.message.vi).toContain('300.000');
  });

  test('within the norm nothing is said', () => {
    expect(subsistence(200_000, day('2025-05-15')).found).toEqual([]);
  });

  test('an unverified amount is asked about, never "over"', () => {
    const workbook = builtWorkbook(inputs(day('2025-05-01'), { ...PRICES, drinkPrice: 90_000 }), reference);
    const about = cellOf(workbook, 'Nước uống', 'H');
    const said = check(workbook).findings.filter(({ cells }) => cells.includes(about));
    expect(brief(said)).toEqual([`norm.unknown note ${about}`]);
  });
});

describe('places by the day', () => {
  const may = builtWorkbook(inputs(day('2025-05-15'), PRICES), reference);
  const district = (name: string) => typed(may, 'C9', name);

  test('a district after districts ended is an error that names its successors', () => {
    const found = check(district('Huyện Vĩnh Cửu'), day('2025-08-15')).findings.find(
      ({ rule }) => rule === 'locality.date',
    );
    expect(found).toMatchObject({ severity: 'error', cells: ['C9'] });
    expect(found?.expected).toContain('Trị An');
    expect(found?.message.vi).toContain('15/08/2025');
  });

  test('a period across the change is a warning that shows both', () => {
    const dates = { from: '2025-06-20', to: '2025-07-10', document: '2025-06-01' };
    const found = check(district('H. Vĩnh Cửu'), dates).findings.find(({ rule }) => rule === 'locality.date');
    expect(found).toMatchObject({ severity: 'warning' });
    expect(found?.message.vi).toContain('Trị An');
  });

  test('a name of two places asks which', () => {
    const found = check(district('Tân Hiệp'), day('2025-05-15')).findings.find(
      ({ rule }) => rule === 'locality.date',
    );
    expect(found).toMatchObject({ severity: 'warning', cells: ['C9'] });
  });

  test('two spellings of one name and general words are left alone', () => {
    const fine = district('TP. Biên Hoà; các huyện trên địa bàn tỉnh');
    expect(check(fine).findings.filter(({ rule }) => rule === 'locality.date')).toEqual([]);
  });
});

describe('the release decides which rules run', () => {
  const clean = builtWorkbook(inputs(day('2025-05-15'), PRICES), reference);
  const address = cellOf(clean, 'Thuê hội trường', 'I');

  test('a rule switched off finds nothing', () => {
    const items = release.items.map((item) =>
      item.kind === 'rule' && item.data.rule === 'line.product'
        ? { ...item, data: { ...item.data, enabled: false } }
        : item,
    );
    const quiet = createReference({ ...release, items });
    const [result] = checkWorkbook(typed(clean, address, 1), quiet, null);
    expect(result?.findings.filter(({ rule }) => rule === 'line.product')).toEqual([]);
  });

  test('a parameter of the release overrides the default', () => {
    const items = release.items.map((item) =>
      isBuiltInRule(item) && item.data.rule === 'formula.constant'
        ? { ...item, data: { ...item.data, parameters: { ...item.data.parameters, minPeers: 1000 } } }
        : item,
    );
    const same = clean.sheets[0]?.values[parseAddress(address).top]?.[8] ?? 0;
    const [result] = checkWorkbook(typed(clean, address, same), createReference({ ...release, items }), null);
    expect(result?.findings.filter(({ rule }) => rule === 'formula.constant')).toEqual([]);
  });
});

test("the product's hidden list sheet is not reported on", () => {
  const workbook = builtWorkbook(inputs(day('2025-05-15')), reference);
  const lists = {
    name: '_dutoan1',
    visibility: 'hidden' as const,
    row: 0,
    column: 0,
    values: [['Địa bàn']],
    formulas: [['']],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  const results = checkWorkbook({ ...workbook, sheets: [...workbook.sheets, lists] }, reference, null);
  expect(results.map(({ name }) => name)).toEqual(['Dự toán HĐ2']);
});
