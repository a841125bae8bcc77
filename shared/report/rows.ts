// Owns what a report of a check says, row by row: what was found, what was left alone, what was not checked.
// Invariant: every finding, ignored one and gap of the results has its row; nothing is counted twice.
import type { Text } from '../contract/common.ts';
import type { Finding, IgnoredFinding, Severity, SheetKind, SheetResult } from '../contract/finding.ts';
import type { CellValue } from '../contract/snapshot.ts';
import { quoteSheetName } from '../sheet/address.ts';
import { formatDate, today } from '../vietnamese/date.ts';
import { formatMoney } from '../vietnamese/number.ts';
import { csvText } from './csv.ts';

/** A check as it is reported; the report speaks Vietnamese, as the papers it goes with. */
export interface ReportSource {
  /** name of the workbook */
  file: string;
  results: readonly SheetResult[];
  /** names of the rules by id */
  ruleNames: ReadonlyMap<string, Text>;
  release: { number: number; sha256: string };
  /** ISO instant of the check */
  at: string;
  /** who has the report made; '' where nobody says */
  by: string;
}

export type ReportPart = 'findings' | 'ignored' | 'notChecked';

export interface ReportRow {
  part: ReportPart;
  /** '' for what was not checked */
  severity: string;
  rule: string;
  sheet: string;
  /** as told, most telling first; A1 addresses, those of another sheet with its name; [] for a whole sheet */
  cells: readonly string[];
  message: string;
  expected: CellValue | null;
  actual: CellValue | null;
  basis: string;
  state: string;
}

const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'note'];
const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  note: 'Lưu ý',
};
const KIND_NAMES: Readonly<Record<SheetKind, string>> = {
  estimate: 'dự toán',
  tracking: 'bảng theo dõi',
  other: 'trang khác',
};

export interface ReportCounts extends Record<Severity, number> {
  ignored: number;
}

export function countsOf(results: readonly SheetResult[]): ReportCounts {
  const counts: ReportCounts = { error: 0, warning: 0, note: 0, ignored: 0 };
  for (const { findings, ignored } of results) {
    for (const { severity } of findings) counts[severity]++;
    counts.ignored += ignored.length;
  }
  return counts;
}

/** "2 lỗi, 1 cảnh báo, 0 lưu ý; 1 đã bỏ qua" */
export function sayCounts({ error, warning, note, ignored }: ReportCounts): string {
  return `${error} lỗi, ${warning} cảnh báo, ${note} lưu ý; ${ignored} đã bỏ qua`;
}

/** What was found, errors first, then what was left alone, then what was not checked; within each in the order of the sheets. */
export function reportRows({ results, ruleNames }: ReportSource): ReportRow[] {
  const nameOf = (rule: string): string => ruleNames.get(rule)?.vi ?? rule;
  const rows = (part: ReportPart, of: (result: SheetResult) => readonly Finding[]): ReportRow[] =>
    results
      .flatMap((result) => of(result).map((finding) => ({ sheet: result.name, finding })))
      .sort((a, b) => SEVERITY_ORDER.indexOf(a.finding.severity) - SEVERITY_ORDER.indexOf(b.finding.severity))
      .map(({ sheet, finding }) => ({
        part,
        severity: SEVERITY_NAMES[finding.severity],
        rule: nameOf(finding.rule),
        sheet,
        cells: finding.cells,
        message: finding.message.vi,
        expected: expectedOf(finding),
        actual: finding.actual,
        basis: finding.basis.join('; '),
        state: part === 'ignored' ? sayIgnored(finding as IgnoredFinding) : sayMending(finding),
      }));
  const gaps = results.flatMap(({ name, notChecked }) =>
    notChecked.map(({ range, rule, reason }): ReportRow => ({
      part: 'notChecked',
      severity: '',
      rule: rule === null ? '' : nameOf(rule),
      sheet: name,
      cells: range === '' ? [] : [range],
      message: reason.vi,
      expected: null,
      actual: null,
      basis: '',
      state: 'Chưa kiểm tra',
    })),
  );
  return [
    ...rows('findings', (result) => result.findings),
    ...rows('ignored', (result) => result.ignored),
    ...gaps,
  ];
}

function sayMending({ fix }: Finding): string {
  if (fix === null) return 'Cần xem';
  return fix.safety === 'safe' ? 'Cần sửa (có cách sửa chắc chắn)' : 'Cần sửa (chọn cách sửa)';
}

function sayIgnored({ reason, by, at }: IgnoredFinding): string {
  return `Đã bỏ qua: ${reason} (${by}, ${sayInstant(at)})`;
}

/** One line on a sheet that was checked: what it is, with which days, how much was found. */
export function saySheet(result: SheetResult): string {
  const { name, kind, dates } = result;
  const { from, to, document } = dates;
  // What is followed up is told as it is on a day, and was not held on it.
  const [did, on] = kind === 'tracking' ? ['theo dõi', 'đến ngày'] : ['thực hiện', 'ngày'];
  const days =
    from === null || to === null
      ? 'chưa biết ngày thực hiện'
      : from === to
        ? `${did} ${on} ${formatDate(from)}`
        : `${did} từ ${formatDate(from)} đến ${formatDate(to)}`;
  const signed = document === null ? '' : `, ngày lập ${formatDate(document)}`;
  return `${name} (${KIND_NAMES[kind]}): ${kind === 'other' ? '' : `${days}${signed}; `}${sayCounts(countsOf([result]))}`;
}

/** Where a cell of a row lies: "'Dự toán'!C5"; null for a whole sheet. */
export function targetOf({ sheet, cells: [first] }: ReportRow): string | null {
  if (first === undefined) return null;
  return first.includes('!') ? first : `${quoteSheetName(sheet)}!${first}`;
}

/** How a value reads in words where it is not a number: an empty cell, and a text that looks like a number, are said to be. */
export function sayValue(value: CellValue): string {
  if (value === '') return '(ô trống)';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' && /^[\d\s.,%-]+$/.test(value) ? `“${value}” (dạng chữ)` : String(value);
}

/** ISO instant → "08:05 24/11/2026" on Vietnam's clock; a text that is none is told as it is. */
export function sayInstant(instant: string): string {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) return instant;
  const minutes = Math.floor(ms / 60_000) + 7 * 60;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)} ${formatDate(today(ms))}`;
}

export const REPORT_HEADINGS = [
  'TT',
  'Mức',
  'Luật',
  'Trang',
  'Ô',
  'Nội dung',
  'Đang là',
  'Phải là',
  'Căn cứ',
  'Tình trạng',
] as const;

/** Under the heading "Phải là": what a figure must be, or that it is no more than this. */
function expectedOf({ expected, isLimit }: Finding): CellValue | null {
  return isLimit && typeof expected === 'number' ? `không quá ${formatMoney(expected)}` : expected;
}

/** All rows as CSV under their headings. */
export function reportCsv(source: ReportSource): string {
  const figure = (value: CellValue | null): string | number | null =>
    value === null || typeof value === 'number' ? value : sayValue(value);
  return csvText([
    REPORT_HEADINGS,
    ...reportRows(source).map((row, index) => [
      index + 1,
      row.severity,
      row.rule,
      row.sheet,
      row.cells.join(', '),
      row.message,
      figure(row.actual),
      figure(row.expected),
      row.basis,
      row.state,
    ]),
  ]);
}
