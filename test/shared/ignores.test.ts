// Findings left alone: out of the list, back when the cell or the rule changes, kept when rows move or the sheet is renamed.
import { describe, expect, test } from 'vitest';
import type { SheetResult } from '#shared/contract/finding.ts';
import type { Ignore } from '#shared/contract/ignore.ts';
import type { Release } from '#shared/contract/reference.ts';
import type { WorkbookSnapshot } from '#shared/contract/snapshot.ts';
import { createReference } from '#shared/reference/lookup.ts';
import { checkWorkbook, createCheck } from '#shared/rules/check.ts';
import { exampleSnapshot } from '#shared/rules/example.ts';
import type { ExampleCell } from '#shared/rules/example.ts';
import { leaveAlone, takeBack } from '#shared/rules/ignores.ts';
import { isBuiltInRule } from '#shared/reference/ruleItems.ts';
import { EMPTY_STAMP } from '#shared/sheet/stamp.ts';
import { reference } from '../helpers/estimate.ts';

const SAID = { reason: 'Khoán theo công văn', by: 'Nguyễn Thị An', at: '2026-11-24T01:05:00.000Z' };
const HEAD: ExampleCell[] = ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'];
/** Row 3 is off by 100.000. */
const ROWS: ExampleCell[][] = [
  HEAD,
  [1, 'Thuê hội trường', 'ngày', 2, 500_000, 1_000_000],
  [2, 'Nước uống', 'phần', 40, 20_000, 900_000],
  [3, 'In tài liệu', 'bộ', 40, 30_000, 1_200_000],
  ['', 'Tổng cộng', '', '', '', ['=SUM(F2:F4)', 3_100_000]],
];
const withRow = (row: number, cells: ExampleCell[]): ExampleCell[][] =>
  ROWS.map((old, at) => (at === row ? cells : old));

function bookOf(rows: ExampleCell[][], ignores: Ignore[] = [], name = 'Bảng 1'): WorkbookSnapshot {
  return {
    sheets: [exampleSnapshot({ rows }, name)],
    names: [],
    stamp: { ...EMPTY_STAMP, ignores },
  };
}

function check(book: WorkbookSnapshot, asked = reference): SheetResult {
  const [result] = checkWorkbook(book, asked, null);
  if (result === undefined) throw new Error('no result');
  return result;
}

/** What is kept after the findings of a rule in these rows are left alone. */
function ignoresFor(rows: ExampleCell[][], rule = 'line.product'): Ignore[] {
  const result = check(bookOf(rows));
  const wanted = result.findings.filter((finding) => finding.rule === rule);
  expect(wanted.length).toBeGreaterThan(0);
  return leaveAlone(result, wanted, SAID).ignores;
}

/** "left alone | still told" of a rule, by cells. */
function told({ ignored, findings }: SheetResult, rule = 'line.product'): string {
  const cells = (of: SheetResult['findings']) =>
    of.filter((one) => one.rule === rule).flatMap((one) => one.cells);
  return `${cells(ignored).join(' ')} | ${cells(findings).join(' ')}`;
}

describe('a finding left alone', () => {
  test('stands apart with the reason, who said it and when', () => {
    const result = check(bookOf(ROWS, ignoresFor(ROWS)));
    expect(told(result)).toBe('F3 | ');
    expect(result.ignored).toMatchObject([
      { rule: 'line.product', severity: 'error', cells: ['F3'], ...SAID },
    ]);
  });

  test('nothing else is left out with it', () => {
    const rows = withRow(1, [1, 'Thuê hội trường', 'ngày', 2, 500_000, 1_100_000]);
    const before = check(bookOf(rows)).findings.filter(({ cells }) => cells[0] !== 'F3');
    const after = check(bookOf(rows, ignoresFor(ROWS))).findings;
    expect(after).toEqual(before);
  });

  test.each<[string, ExampleCell[]]>([
    ['its cell', [2, 'Nước uống', 'phần', 40, 20_000, 950_000]],
    ['what it is worked out from', [2, 'Nước uống', 'phần', 41, 20_000, 900_000]],
    ['the line it is about', [2, 'Bánh kẹo', 'phần', 40, 20_000, 900_000]],
  ])('comes back when %s changes', (_, cells) => {
    expect(told(check(bookOf(withRow(2, cells), ignoresFor(ROWS))))).toBe(' | F3');
  });

  test('comes back when the rule measures otherwise', () => {
    const release: Release = {
      ...reference.release,
      items: reference.release.items.map((item) =>
        isBuiltInRule(item) && item.data.rule === 'line.product'
          ? { ...item, data: { ...item.data, parameters: { ...item.data.parameters, tolerance: 5 } } }
          : item,
      ),
    };
    const hasRule = release.items.some((item) => isBuiltInRule(item) && item.data.rule === 'line.product');
    expect(hasRule).toBe(true);
    expect(told(check(bookOf(ROWS, ignoresFor(ROWS)), createReference(release)))).toBe(' | F3');
  });

  test('stays when rows are put in above, and when a line elsewhere changes', () => {
    const ignores = ignoresFor(ROWS);
    expect(told(check(bookOf([['DỰ TOÁN KINH PHÍ'], [], ...ROWS], ignores)))).toBe('F5 | ');
    const other = withRow(3, [3, 'In tài liệu', 'bộ', 50, 30_000, 1_500_000]);
    expect(told(check(bookOf(other, ignores)))).toBe('F3 | ');
  });

  test('a number and the text that looks like it are two things', () => {
    const rows = withRow(2, [2, 'Nước uống', 'phần', 40, 20_000, '800000']);
    const result = check(bookOf(rows));
    const text = result.findings.find(({ cells }) => cells.includes('F3'));
    expect(text).toBeDefined();
    const { ignores } = leaveAlone(result, text ? [text] : [], SAID);
    const typed = check(bookOf(withRow(2, [2, 'Nước uống', 'phần', 40, 20_000, 800_000]), ignores));
    expect(typed.ignored).toEqual([]);
  });
});

describe('equal lines', () => {
  const right = [1, 2, 3, 4].map((at): ExampleCell[] => [at, `Việc số ${'I'.repeat(at)}`, 'bộ', 2, 300, 600]);
  const twice = [...ROWS.slice(0, 3), ROWS[2] as ExampleCell[], ...right, ...ROWS.slice(3)];

  test('one of them left alone: the other is told', () => {
    const [first] = ignoresFor(twice);
    expect(told(check(bookOf(twice, first ? [first] : [])))).toBe('F3 | F4');
  });

  test('one of them left alone and rows put in above: which was meant cannot be told, so both are', () => {
    const [first] = ignoresFor(twice);
    expect(told(check(bookOf([[], [], ...twice], first ? [first] : [])))).toBe(' | F5 F6');
  });

  test('both left alone: they stay so wherever they move', () => {
    expect(told(check(bookOf([[], [], ...twice], ignoresFor(twice))))).toBe('F5 F6 | ');
  });
});

describe('the sheet', () => {
  test('renamed keeps what was left alone', () => {
    expect(told(check(bookOf(ROWS, ignoresFor(ROWS), 'Bảng mới')))).toBe('F3 | ');
  });

  test('a copy beside the original has none of it', () => {
    const book = bookOf(ROWS, ignoresFor(ROWS));
    book.sheets.push(exampleSnapshot({ rows: ROWS }, 'Bản sao'));
    const [own, copy] = checkWorkbook(book, reference, null);
    expect([own, copy].map((result) => result && told(result))).toEqual(['F3 | ', ' | F3']);
  });

  test('one the product built is known by its hidden name, also when another has taken its old one', () => {
    const stamp = {
      anchor: 'dutoan1_neo',
      activity: 'OCOP.2025.2',
      template: 'T',
      release: { number: 1, sha256: 'a'.repeat(64) },
      from: '2025-05-01',
      to: '2025-05-01',
      document: '2025-05-01',
      fundingSource: 'S',
      localities: [],
      builtAt: '2025-05-01T00:00:00Z',
    };
    const named = (sheet: string, others: string[], ignores: Ignore[]): WorkbookSnapshot => ({
      sheets: [sheet, ...others].map((name) => exampleSnapshot({ rows: ROWS }, name)),
      names: [{ name: 'dutoan1_neo', refersTo: `='${sheet}'!$A$1`, visible: false }],
      stamp: { ...EMPTY_STAMP, sheets: [stamp], ignores },
    });
    const result = check(named('Bảng một', [], []));
    const [finding] = result.findings.filter(({ rule }) => rule === 'line.product');
    const { ignores } = leaveAlone(result, finding ? [finding] : [], SAID);
    expect(ignores).toMatchObject([{ anchor: 'dutoan1_neo', sheet: 'Bảng một' }]);
    const results = checkWorkbook(named('Bảng hai', ['Bảng một'], ignores), reference, null);
    expect(results.map((one) => told(one))).toEqual(['F3 | ', ' | F3']);
  });
});

test('after an edit the result is that of a new check, ignores included', () => {
  const ignores = ignoresFor(ROWS);
  const kept = createCheck(bookOf(ROWS, ignores), reference, null);
  expect(told(kept.results()[0] as SheetResult)).toBe('F3 | ');
  kept.edit('Bảng 1', 2, 5, 950_000, '');
  expect(told(kept.results()[0] as SheetResult)).toBe(' | F3');
  kept.edit('Bảng 1', 2, 5, 900_000, '');
  expect(told(kept.results()[0] as SheetResult)).toBe('F3 | ');
});

describe('in a result that stands already', () => {
  test('leaving alone gives what a new check gives', () => {
    const result = check(bookOf(ROWS));
    const wanted = result.findings.filter(({ rule }) => rule === 'line.product');
    const { result: changed, ignores } = leaveAlone(result, wanted, SAID);
    expect(changed).toEqual(check(bookOf(ROWS, ignores)));
  });

  test('taking back gives what stood there, and names the ignore that goes, and no other', () => {
    const ignores = ignoresFor(ROWS);
    const result = check(bookOf(ROWS, ignores));
    const [left] = result.ignored;
    if (left === undefined) throw new Error('nothing was left alone');
    const other = { ...ignores[0], fingerprint: 'another', cells: ['F3'] } as Ignore;
    const { result: changed, ignore } = takeBack(result, left, [other, ...ignores]);
    expect(changed).toEqual(check(bookOf(ROWS)));
    expect(ignore).toEqual(ignores[0]);
    expect(takeBack(result, left, [other]).ignore).toBeNull();
  });
});
