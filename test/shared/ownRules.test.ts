// Rules of the office over whole sheets: what they find, where they do not work, and that edits change nothing of it.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SheetResult } from '#shared/contract/finding.ts';
import { releaseSchema, ruleItemSchema } from '#shared/contract/reference.ts';
import type { OwnRuleItem } from '#shared/contract/reference.ts';
import type { CellValue, WorkbookSnapshot } from '#shared/contract/snapshot.ts';
import type { Reference } from '#shared/reference/lookup.ts';
import { isOwnRule } from '#shared/reference/ruleItems.ts';
import { checkWorkbook, createCheck, prepareOwnRules } from '#shared/rules/check.ts';
import { EXAMPLE_HEADER, exampleSnapshot } from '#shared/rules/example.ts';
import type { ExampleCell } from '#shared/rules/example.ts';
import { FIELDS } from '#shared/rules/own/fields.ts';
import { ownRuleProblems } from '#shared/rules/own/validate.ts';
import { longSheet } from '../helpers/longSheet.ts';
import { ownRule, referenceWith, releaseWith, unpreparedReference } from '../helpers/ownRules.ts';

const MAY_2025 = { from: '2025-05-15', to: '2025-05-16', document: '2025-05-10' };

const ESTIMATE: ExampleCell[][] = [
  EXAMPLE_HEADER,
  ['I', 'Chi cho lớp học', '', '', '', '', ['=SUM(G3:G5)', 4_650_000]],
  [1, 'Nước uống', 'người/buổi', 60, 3, 20_000, ['=D3*E3*F3', 3_600_000], 'Báo giá 01'],
  [2, 'Trang trí', 'lớp', 1, 3, 350_500, ['=D4*E4*F4', 1_051_500]],
  [3, 'Tài liệu', 'bộ', 65, 3],
  ['', 'Tổng cộng', '', '', '', '', ['=G2', 4_650_000]],
];

const TRACKING: ExampleCell[][] = [
  ['BẢNG THEO DÕI TÌNH HÌNH GIẢI NGÂN'],
  ['Đơn vị tính: triệu đồng'],
  ['STT', 'Nội dung', 'Kế hoạch', 'Kinh phí đã nhận', 'Kinh phí đã giải ngân', 'Ghi chú'],
  [1, 'Tập huấn', 120, 100, 80.5],
  [2, 'Hội đồng', 60, 40, 45],
  [3, 'Đoàn công tác', 30, '', ''],
  ['', 'Tổng cộng', ['=SUM(C4:C6)', 210], ['=SUM(D4:D6)', 140], ['=SUM(E4:E6)', 125.5]],
];

function workbook(rows: ExampleCell[][], merges: string[] = []): WorkbookSnapshot {
  return { sheets: [exampleSnapshot({ rows, merges }, 'Trang 1')], names: [], stamp: null };
}

function check(
  reference: Reference,
  rows: ExampleCell[][],
  dates: typeof MAY_2025 | null = MAY_2025,
  merges: string[] = [],
) {
  const [result] = checkWorkbook(workbook(rows, merges), reference, dates);
  if (result === undefined) throw new Error('no sheet');
  return result;
}

const ownOf = ({ findings }: SheetResult) => findings.filter(({ rule }) => rule.startsWith('own.'));
const gapsOf = ({ notChecked }: SheetResult) => notChecked.filter(({ rule }) => rule?.startsWith('own.'));

describe('a rule over an estimate', () => {
  const rule = ownRule({
    when: 'row.price != null',
    assert: 'row.price % 1000 == 0',
    message: { vi: '“{content}”: {price}, căn cứ {basis}', en: '“{content}”: {price}, basis {basis}' },
    basis: ['Quy chế chi tiêu nội bộ'],
  });

  test('is told with its cell, its sentence and its reasons', async () => {
    const result = check(await referenceWith(rule), ESTIMATE);
    expect(result.kind).toBe('estimate');
    expect(ownOf(result)).toEqual([
      {
        rule: 'own.test',
        severity: 'warning',
        cells: ['F4'],
        message: {
          vi: '“Trang trí”: 350.500, căn cứ (trống)',
          en: '“Trang trí”: 350.500, basis (blank)',
        },
        why: rule.data.why,
        expected: null,
        actual: 350_500,
        basis: ['Quy chế chi tiêu nội bộ'],
        fix: null,
      },
    ]);
    expect(gapsOf(result)).toEqual([]);
  });

  test('built-in rules say the same as without it', async () => {
    const [plain] = checkWorkbook(workbook(ESTIMATE), unpreparedReference([]), MAY_2025);
    const all = ownRule({
      assert: 'row.kind != row.kind',
      column: 'amount',
      rows: ['line', 'group', 'total'],
    });
    const result = check(await referenceWith(all), ESTIMATE);
    expect(ownOf(result)).toHaveLength(5);
    expect(result.findings.filter(({ rule }) => !rule.startsWith('own.'))).toEqual(plain?.findings);
    expect(plain?.findings.map(({ rule }) => rule)).toContain('sum.children');
  });

  test('switched off it is silent', async () => {
    const off = { ...rule, data: { ...rule.data, enabled: false } };
    expect(ownOf(check(await referenceWith(off), ESTIMATE))).toEqual([]);
  });

  test('is asked of lines only, unless it says more', async () => {
    const kinds = ownRule({ assert: 'false', column: 'content', message: { vi: '{kind}', en: '{kind}' } });
    const asked = async (rows: OwnRuleItem['data']['rows']) =>
      ownOf(check(await referenceWith({ ...kinds, data: { ...kinds.data, rows } }), ESTIMATE)).map(
        ({ cells, message }) => `${cells.join()} ${message.vi}`,
      );
    expect(await asked(undefined)).toEqual(['B3 line', 'B4 line', 'B5 line']);
    expect(await asked(['group', 'total'])).toEqual(['B2 group', 'B6 total']);
  });

  test.each([
    ['practice', 'error', 'warning'],
    ['verified', 'error', 'error'],
    ['practice', 'note', 'note'],
  ] as const)('of %s with severity %s it is a %s', async (verification, severity, told) => {
    const item = ownRule({ assert: 'row.price != 20000', severity }, { verification });
    expect(ownOf(check(await referenceWith(item), ESTIMATE)).map((one) => one.severity)).toEqual([told]);
  });

  test('money is in đồng whatever the table is in', async () => {
    const inThousands: ExampleCell[][] = [
      ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá (nghìn đồng)', 'Thành tiền (triệu đồng)'],
      [1, 'Nước uống', 'người', 10, 20.5, ['=D2*E2/1000', 0.205]],
    ];
    const item = ownRule({ assert: 'row.price == 20500 && row.amount == 205000 && row.times == 10' });
    const wrong = ownRule({ assert: 'row.price == 20.5' });
    expect(ownOf(check(await referenceWith(item), inThousands))).toEqual([]);
    expect(ownOf(check(await referenceWith(wrong), inThousands))).toHaveLength(1);
  });

  test('numbers typed as text and dates of either kind are read; what cannot be read is blank', async () => {
    const rows: ExampleCell[][] = [
      [...EXAMPLE_HEADER.slice(0, 7), 'Ghi chú', 'Ngày bắt đầu', 'Ngày kết thúc'],
      [1, 'Nước uống', 'người', 2, '1', '20.000 đ', 40_000, '#N/A', 45_828, '21/06/2025'],
      [2, 'Tài liệu', 'bộ', 2, 'nhiều', '1.500', 40_000, true, 15, 'giữa tháng'],
    ];
    const item = (assert: string) => ownRule({ assert, column: 'content' });
    const found = async (assert: string) =>
      ownOf(check(await referenceWith(item(assert)), rows)).map(({ cells }) => cells[0]);
    expect(await found('row.price == 20000 && row.times == 2 && row.note == null')).toEqual(['B3']);
    expect(await found('row.price != null || row.times != null || row.note != null')).toEqual(['B3']);
    expect(await found('row.dateStart == "2025-06-20" && row.dateEnd == "2025-06-21"')).toEqual(['B3']);
    expect(await found('row.dateStart != null || row.dateEnd != null')).toEqual(['B3']);
  });
});

describe('a rule over a tracking sheet', () => {
  const rule = ownRule({
    kinds: ['tracking'],
    rows: ['line', 'total'],
    when: 'row.received != null && row.disbursed != null',
    assert: 'row.disbursed <= row.received',
    message: { vi: '{disbursed} > {received}', en: '{disbursed} > {received}' },
    column: 'disbursed',
  });

  test('finds the line, in đồng', async () => {
    const result = check(await referenceWith(rule), TRACKING);
    expect(result.kind).toBe('tracking');
    expect(ownOf(result).map(({ cells, message }) => [cells, message.vi])).toEqual([
      [['E5'], '45.000.000 > 40.000.000'],
    ]);
  });

  test('and is not asked of an estimate', async () => {
    const reference = await referenceWith(rule);
    expect(ownOf(check(reference, ESTIMATE))).toEqual([]);
    expect(gapsOf(check(reference, ESTIMATE))).toEqual([]);
  });

  const merges = ['A2:A4', 'B2:B4', 'C2:C4', 'D2:G2', 'D3:E3', 'F3:G3', 'H2:H4'];
  const byMonth: ExampleCell[][] = [
    ['BẢNG THEO DÕI TÌNH HÌNH GIẢI NGÂN'],
    ['STT', 'Nội dung', 'Kế hoạch', 'Kinh phí đã nhận', '', '', '', 'Đã giải ngân'],
    ['', '', '', 'Từ quỹ', '', 'Từ ngân sách', '', ''],
    ['', '', '', 'Trong tháng', 'Lũy kế', 'Trong tháng', 'Lũy kế', ''],
    [1, 'Tập huấn', 120, 10, 60, 5, 40, 100],
    [2, 'Hội đồng', 60, 10, 30, 5, 10, 41],
  ];

  test('adds up the running totals of the sources', async () => {
    const result = check(await referenceWith(rule), byMonth, MAY_2025, merges);
    expect(Object.values(result.tables[0]?.columns ?? {})).toEqual(
      expect.arrayContaining(['received.fund.cumulative', 'received.budget.cumulative']),
    );
    expect(ownOf(result).map(({ cells, message }) => [cells, message.vi])).toEqual([[['H6'], '41 > 40']]);
  });

  test('may point at one column by its full meaning', async () => {
    const item = ownRule({
      kinds: ['tracking'],
      assert: 'row.received < 100',
      column: 'received.fund.period',
    });
    expect(
      ownOf(check(await referenceWith(item), byMonth, MAY_2025, merges)).map(({ cells }) => cells),
    ).toEqual([['D5']]);
  });
});

describe('what a rule was not asked of is said', () => {
  test('a table without the column it points at', async () => {
    const result = check(
      await referenceWith(ownRule({ assert: 'row.locality != null', column: 'locality' })),
      ESTIMATE,
    );
    expect(ownOf(result)).toEqual([]);
    expect(gapsOf(result)).toMatchObject([
      { range: 'A1:H6', rule: 'own.test', reason: { vi: expect.stringContaining('(locality)') as string } },
    ]);
  });

  test('a rule that cannot be used: the others go on', async () => {
    const bad = ownRule({ rule: 'own.bad', assert: 'row.content * 2 == 4' }, { name: 'Luật hỏng' });
    const good = ownRule({ rule: 'own.good', assert: 'row.price != 20000' });
    const result = check(await referenceWith(bad, good), ESTIMATE);
    expect(ownOf(result).map(({ rule }) => rule)).toEqual(['own.good']);
    expect(gapsOf(result)).toEqual([
      {
        range: 'A1:H6',
        rule: 'own.bad',
        reason: {
          vi: 'Luật “Luật hỏng” không dùng được: assert: “row.content * 2”: “*” không dùng được giữa chữ và số.',
          en: 'The rule “Luật hỏng” cannot be used: assert: “row.content * 2”: “*” cannot stand between text and number.',
        },
      },
    ]);
  });

  test('rules that were not loaded', () => {
    const result = check(unpreparedReference([ownRule({ assert: 'row.price != 20000' })]), ESTIMATE);
    expect(ownOf(result)).toEqual([]);
    expect(gapsOf(result)).toMatchObject([{ reason: { vi: 'Luật riêng của đơn vị chưa được nạp.' } }]);
  });

  test('a table too long for what the rule works out', async () => {
    const heavy = ownRule({
      assert: `[${Array.from({ length: 45 }, (_, at) => at).join(',')}].all(x, row.price != x && row.amount != x)`,
    });
    const [result] = checkWorkbook(
      { sheets: [longSheet(60_000)], names: [], stamp: null },
      await referenceWith(heavy),
      null,
    );
    expect(result && gapsOf(result)).toMatchObject([
      { reason: { vi: expect.stringContaining('quá dài') as string } },
    ]);
  });

  test('a sheet without tables says nothing of them', async () => {
    const result = check(await referenceWith(ownRule({ assert: 'row.bad' })), [
      ['Tên', 'Điểm'],
      ['An', 9],
    ]);
    expect(gapsOf(result)).toEqual([]);
  });
});

describe('a rule that fails on rows is one note about the rule', () => {
  const rule = ownRule({ assert: 'row.price > 100' }, { name: 'Giá dương' });

  test('with the first cell, the count and the reason; other rows are judged', async () => {
    const result = check(
      await referenceWith({ ...rule, data: { ...rule.data, assert: 'row.price > 30000' } }),
      ESTIMATE,
    );
    expect(ownOf(result)).toMatchObject([
      { severity: 'warning', cells: ['F3'] },
      {
        severity: 'note',
        cells: ['F5'],
        message: {
          vi: 'Luật “Giá dương” không chạy được ở 1 dòng: ô để trống hoặc không đọc được (price); hỏi trước bằng “row.price != null && …”.',
        },
      },
    ]);
    expect(gapsOf(result)).toEqual([]);
  });

  const unpriced = (lines: number): ExampleCell[][] => [
    EXAMPLE_HEADER,
    ...Array.from({ length: lines }, (_, at): ExampleCell[] => [at + 1, `Khoản ${at + 1}`, 'bộ', 1, 1]),
    [lines + 1, 'Nước uống', 'bộ', 1, 1, 50, 50],
  ];

  test('on twenty rows it still looks at the others', async () => {
    const result = check(await referenceWith(rule), unpriced(20));
    expect(ownOf(result)).toMatchObject([{ cells: ['F22'] }, { cells: ['F2'], severity: 'note' }]);
    expect(gapsOf(result)).toEqual([]);
  });

  test('on more it stops and says from where', async () => {
    const result = check(await referenceWith(rule), unpriced(30));
    expect(ownOf(result)).toMatchObject([
      { cells: ['F2'], message: { vi: expect.stringContaining('ở 21 dòng nên đã dừng') as string } },
    ]);
    expect(gapsOf(result)).toMatchObject([{ range: 'A22:H32', rule: 'own.test' }]);
  });
});

describe('a rule in force for some time', () => {
  const item = (validFrom: string, validTo: string | null) =>
    ownRule(
      { assert: 'row.price != 20000', severity: 'error' },
      { validFrom, validTo, verification: 'verified' },
    );
  const told = async (validFrom: string, validTo: string | null) =>
    ownOf(check(await referenceWith(item(validFrom, validTo)), ESTIMATE)).map(({ severity }) => severity);

  test('is asked on its days only; on some days of the activity it only warns', async () => {
    expect(await told('2025-01-01', '2026-01-01')).toEqual(['error']);
    expect(await told('2025-05-15', '2025-05-17')).toEqual(['error']);
    expect(await told('2025-05-16', null)).toEqual(['warning']);
    expect(await told('0001-01-01', '2025-05-16')).toEqual(['warning']);
    expect(await told('0001-01-01', '2025-05-15')).toEqual([]);
    expect(await told('2025-05-17', null)).toEqual([]);
  });

  test('without dates it says so', async () => {
    const result = check(await referenceWith(item('2025-01-01', '2026-01-01')), ESTIMATE, null);
    expect(ownOf(result)).toEqual([]);
    expect(gapsOf(result)).toMatchObject([
      { reason: { vi: expect.stringContaining('từ 01/01/2025 đến 31/12/2025') as string } },
    ]);
  });
});

describe('after edits it says what a new check says', () => {
  /** Twenty lines have a price that cannot be read, so one more decides whether the rule is given up. */
  const rows: ExampleCell[][] = [
    EXAMPLE_HEADER,
    ...Array.from({ length: 30 }, (_, at): ExampleCell[] => {
      const price = at % 3 === 2 ? 5_000 : 'theo giá';
      return [at + 1, `Khoản ${at + 1}`, 'bộ', 1, 1, price, 5_000, 'Báo giá'];
    }),
    ['', 'Tổng cộng', '', '', '', '', ['=SUM(G2:G31)', 150_000]],
  ];
  const rules = [
    ownRule({ rule: 'own.a', assert: 'row.price == null || row.price <= 5000' }),
    ownRule({ rule: 'own.b', assert: 'row.price != 200 && row.price > 100' }),
    ownRule({ rule: 'own.c', assert: 'row.amount > 4000', rows: ['line', 'total'], column: 'amount' }),
    ownRule({ rule: 'own.d', assert: 'has(row.basis, "báo giá")', column: 'basis' }),
  ];
  const edit = fc.oneof(
    fc.record({ column: fc.constant(5), value: fc.constantFrom<CellValue>('theo giá', 'sau', 200, 6_000) }),
    fc.record({
      column: fc.constantFrom(1, 6, 7),
      value: fc.constantFrom<CellValue>('', 'Báo giá', 3_000, 'x'),
    }),
  );

  test('also where a rule is given up, or taken up again', async () => {
    const reference = await referenceWith(...rules);
    const isStopped = (check: ReturnType<typeof createCheck>) =>
      check.results().some(({ notChecked }) => notChecked.some(({ rule }) => rule === 'own.b'));
    expect(isStopped(createCheck(workbook(rows), reference, MAY_2025))).toBe(false);
    const changes = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), edit), { minLength: 1, maxLength: 12 }),
        (edits) => {
          const edited = workbook(rows);
          const check = createCheck(workbook(rows), reference, MAY_2025);
          let before = isStopped(check);
          for (const [row, { column, value }] of edits) {
            (edited.sheets[0]?.values[row] ?? [])[column] = value;
            check.edit('Trang 1', row, column, value, '');
            expect(check.results()).toEqual(checkWorkbook(structuredClone(edited), reference, MAY_2025));
            changes.add(`${before} to ${isStopped(check)}`);
            before = isStopped(check);
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(changes.size).toBe(4);
  });
});

describe('before a rule is published', () => {
  const good = ownRule({
    when: 'row.price != null',
    assert: 'row.price <= 100',
    finds: [{ price: 101 }],
    passes: [{ price: 100 }],
  });
  const problems = (data: Partial<OwnRuleItem['data']>, item: Partial<OwnRuleItem> = {}) =>
    ownRuleProblems({ ...good, ...item, data: { ...good.data, ...data } }).map(({ vi }) => vi);

  test('one that works has no problems', () => {
    expect(problems({})).toEqual([]);
  });

  test.each<[string, Partial<OwnRuleItem['data']>, string]>([
    ['finds too little', { finds: [{ price: 100 }] }, 'finds[1]: luật không thấy dòng đáng lẽ sai'],
    ['finds too much', { passes: [{ price: 5 }, { price: 500 }] }, 'passes[2]: luật báo dòng đáng lẽ đúng'],
    ['has no example it finds', { finds: [] }, 'finds: cần ít nhất một dòng mẫu'],
    ['has no example it passes', { passes: [] }, 'passes: cần ít nhất một dòng mẫu'],
    ['has an unknown field in an example', { passes: [{ gia: 5 }] }, 'passes[1]: không có trường “gia”'],
    ['has text for a number', { passes: [{ price: '5' }] }, 'passes[1]: price có giá trị không hợp'],
    [
      'has a date that is none',
      { passes: [{ dateDue: '2025-02-30' }] },
      'passes[1]: dateDue có giá trị không hợp',
    ],
    [
      'does not bear a blank cell',
      { when: 'row.amount > 1 || row.price > 1', passes: [{ price: 50 }] },
      'khi price để trống: ô để trống',
    ],
    [
      'gives errors unverified',
      { severity: 'error' },
      'severity: chỉ luật đã xác minh căn cứ mới được báo lỗi',
    ],
    ['cannot be used', { assert: 'row.price' }, 'assert: biểu thức phải cho kết quả đúng hoặc sai'],
  ])('one that %s is refused', (_name, data, part) => {
    expect(problems(data).join('\n')).toContain(part);
  });

  test('its code is its id in capitals', () => {
    expect(problems({}, { code: 'OWN.OTHER' })).toEqual(['code: phải là OWN.TEST']);
  });
});

describe('the contract', () => {
  test('takes a release with such rules, and refuses ids of the other kind', () => {
    const release = releaseWith([ownRule({ assert: 'row.price > 0' })]);
    expect(releaseSchema.parse(release)).toEqual(release);
    const item = ownRule({ assert: 'row.price > 0' });
    for (const rule of ['own', 'own.', 'line.product', 'own.a b'])
      expect(ruleItemSchema.safeParse({ ...item, data: { ...item.data, rule } }).success).toBe(false);
    const builtIn = { ...item, data: { rule: 'own.x', enabled: true, parameters: {} } };
    expect(ruleItemSchema.safeParse(builtIn).success).toBe(false);
  });
});

test('a release is compiled once', async () => {
  const reference = await referenceWith(ownRule({ assert: 'row.price != 20000' }));
  const first = createCheck(workbook(ESTIMATE), reference, MAY_2025);
  first.results();
  await prepareOwnRules(reference);
  first.edit('Trang 1', 2, 5, 20_000, '');
  expect(first.results()[0] && ownOf(first.results()[0] as SheetResult)).toHaveLength(1);
});

describe('the guide', () => {
  const guide = readFileSync(new URL('../../docs/huong-dan/luat-rieng.md', import.meta.url), 'utf8');
  const items = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) =>
    ruleItemSchema.parse(JSON.parse(text)),
  );

  test('its examples can be published and find what they say', () => {
    expect(items).toHaveLength(4);
    for (const item of items) {
      if (!isOwnRule(item)) throw new Error(item.code);
      expect(ownRuleProblems(item), item.code).toEqual([]);
    }
  });

  test('its examples work on sheets', async () => {
    const reference = await referenceWith(...items);
    expect(ownOf(check(reference, ESTIMATE)).map(({ rule, cells }) => `${rule} ${cells.join()}`)).toEqual([
      'own.roundPrice F4',
    ]);
    expect(ownOf(check(reference, TRACKING)).map(({ rule, cells }) => `${rule} ${cells.join()}`)).toEqual([
      'own.disbursed E5',
    ]);
  });

  test('it lists every field, and no other', () => {
    const listed = [...guide.matchAll(/`row\.([A-Za-z]+)`/g)].map(([, name]) => name);
    expect(new Set(listed)).toEqual(new Set(FIELDS.keys()));
  });
});
