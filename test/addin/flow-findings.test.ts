// What a person does with a long list of findings: order, groups, filters; and what stands behind a basis.
import { describe, expect, it } from 'vitest';
import { groundsOf, validityOf } from '#addin/flow/basis.ts';
import {
  countBy,
  filterFindings,
  groupAt,
  groupFindings,
  isFiltering,
  listFindings,
  NO_FILTER,
} from '#addin/flow/findings.ts';
import type { FindingFilter } from '#addin/flow/findings.ts';
import type { CheckDates, Finding, Severity, SheetResult } from '#shared/contract/finding.ts';
import { checkWorkbook } from '#shared/rules/check.ts';
import { EXAMPLE_HEADER, exampleSnapshot } from '#shared/rules/example.ts';
import { reference } from '../helpers/estimate.ts';

const finding = (rule: string, severity: Severity, change: Partial<Finding> = {}): Finding => ({
  rule,
  severity,
  cells: ['A1'],
  message: { vi: rule, en: rule },
  why: { vi: '', en: '' },
  expected: null,
  actual: null,
  basis: [],
  fix: null,
  ...change,
});
const NO_DATES: CheckDates = { from: null, to: null, document: null, source: 'none' };
const sheet = (name: string, findings: Finding[]): SheetResult => ({
  name,
  kind: 'estimate',
  confidence: 1,
  correction: null,
  dates: NO_DATES,
  tables: [],
  outside: [],
  findings,
  ignored: [],
  notChecked: [],
});

const RESULTS = [
  sheet('Lớp 1', [
    finding('line.product', 'error', {
      cells: ['G9'],
      message: { vi: 'Thành tiền không bằng số lượng × đơn giá', en: 'The amount is no product' },
      expected: 1_500_000,
    }),
    finding('norm.over', 'warning', { basis: ['TT 40/2017/TT-BTC Điều 12'] }),
  ]),
  sheet('Đoàn', [
    finding('sum.total', 'error'),
    finding('line.product', 'error', { cells: ['G20'] }),
    finding('norm.over', 'note'),
  ]),
];
const listed = listFindings(RESULTS);
const told = (filter: Partial<FindingFilter>) =>
  filterFindings(listed, { ...NO_FILTER, ...filter }).map(
    ({ sheet: name, finding: one }) => `${name} ${one.severity} ${one.rule}`,
  );

describe('groups', () => {
  it('are by severity, then by rule as first met, and know their place in the walk', () => {
    const groups = groupFindings(listed);
    expect(groups.map(({ key, from, items }) => [key, from, items.length])).toEqual([
      ['error line.product', 0, 2],
      ['error sum.total', 2, 1],
      ['warning norm.over', 3, 1],
      ['note norm.over', 4, 1],
    ]);
    expect([0, 1, 2, 4].map((index) => groupAt(groups, index)?.key)).toEqual([
      'error line.product',
      'error line.product',
      'error sum.total',
      'note norm.over',
    ]);
    expect(groupAt(groups, -1)).toBeNull();
  });
});

describe('filters', () => {
  it('leave all when none is set', () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isFiltering({ ...NO_FILTER, text: '  ' })).toBe(false);
    expect(told({})).toHaveLength(5);
  });

  it('by severity, rule and sheet, each and together', () => {
    expect(told({ severity: 'warning' })).toEqual(['Lớp 1 warning norm.over']);
    expect(told({ rule: 'norm.over' })).toEqual(['Lớp 1 warning norm.over', 'Đoàn note norm.over']);
    expect(told({ sheet: 'Đoàn' })).toHaveLength(3);
    expect(told({ sheet: 'Đoàn', rule: 'norm.over', severity: 'error' })).toEqual([]);
  });

  it.each([
    ['thanh tien', 1],
    ['THÀNH   TIỀN số lượng', 1],
    ['product amount', 1],
    ['g20', 1],
    ['1500000', 1],
    ['40/2017', 1],
    ['doan', 3],
    ['thanh tien doan', 0],
  ])('by words: “%s”', (text, count) => {
    expect(told({ text })).toHaveLength(count);
  });

  it('are counted, the most first', () => {
    expect(countBy(listed, (one) => one.finding.rule)).toEqual([
      ['line.product', 2],
      ['norm.over', 2],
      ['sum.total', 1],
    ]);
  });
});

describe('what stands behind a basis', () => {
  const on = (day: string): CheckDates => ({ from: day, to: day, document: day, source: 'sheet' });

  it('is the document of the lists, with its days, and the norm of the amount expected', () => {
    const [result] = checkWorkbook(
      {
        sheets: [
          exampleSnapshot({
            rows: [
              EXAMPLE_HEADER,
              [
                1,
                'Tiền thuê phòng nghỉ tại Hà Nội',
                'phòng/đêm',
                1,
                1,
                5_000_000,
                5_000_000,
                'TT 40/2017/TT-BTC',
              ],
              [2, 'Phụ cấp lưu trú', 'người/ngày', 2, 1, 900_000, 1_800_000, 'TT 40/2017/TT-BTC'],
            ],
          }),
        ],
        names: [],
        stamp: null,
      },
      reference,
      { from: '2025-04-01', to: '2025-04-01', document: '2025-04-01' },
    );
    const over = result?.findings.filter(({ rule }) => rule === 'norm.over') ?? [];
    expect(over.length).toBeGreaterThan(0);
    for (const one of over) {
      const grounds = groundsOf(reference, one, on('2025-04-01'));
      expect(grounds.map(({ cited }) => cited)).toEqual(one.basis);
      expect(grounds.every(({ document }) => document !== null)).toBe(true);
      const norms = grounds.flatMap((ground) => ground.norms);
      expect(norms.length).toBeGreaterThan(0);
      for (const norm of norms) expect(norm.data.amount).toBe(one.expected);
    }
  });

  it('is nothing for what the lists do not hold, and is told by its words', () => {
    const one = finding('own.test', 'warning', {
      basis: ['QĐ 99/2031/QĐ-UBND Điều 3; Quy chế chi tiêu nội bộ', 'Quy chế chi tiêu nội bộ'],
    });
    expect(groundsOf(reference, one, NO_DATES)).toEqual([
      { cited: 'QĐ 99/2031/QĐ-UBND Điều 3', document: null, norms: [] },
      { cited: 'Quy chế chi tiêu nội bộ', document: null, norms: [] },
    ]);
  });

  it('says the last day a document is in force, not the first on which it is not', () => {
    const [ground] = groundsOf(
      reference,
      finding('basis.lapsed', 'error', { basis: ['TT 97/2010/TT-BTC'] }),
      on('2016-01-01'),
    );
    const document = ground?.document;
    if (!document) throw new Error('no document');
    expect(document.validTo).not.toBeNull();
    expect(validityOf(document).to).toBe('2017-06-30');
  });
});
