// Owns the sheet "Kết quả kiểm tra": head, one row a finding with a link to its cell, print set-up.
// Invariant: nothing of the checked sheets becomes a formula: the only ones are links made here, their texts in quotes.
import type { CellPlan, SheetPlan, StylePlan, WorkbookPlan } from '../contract/plan.ts';
import type { CellValue, CheckStamp } from '../contract/snapshot.ts';
import { contentOf } from '../rules/ignores.ts';
import { cellAddress, quoteSheetName } from '../sheet/address.ts';
import { REPORT_ANCHOR } from '../sheet/stamp.ts';
import {
  countsOf,
  REPORT_HEADINGS,
  reportRows,
  sayCounts,
  sayInstant,
  saySheet,
  sayValue,
  targetOf,
} from './rows.ts';
import type { ReportPart, ReportRow, ReportSource } from './rows.ts';

export const REPORT_NAME = 'Kết quả kiểm tra';

/** Rows of one part that a sheet lists: nobody reads more on paper, and one request to Excel has its limit. */
export const MAX_ROWS = 500;
/** Cells named in a row; the link goes to the first. */
const MAX_CELLS = 6;

const C = { ordinal: 0, severity: 1, cells: 4, message: 5, actual: 6, expected: 7, last: 9 } as const;
const WIDTHS = [5, 10, 24, 18, 14, 52, 16, 16, 26, 26];
const HEADER_ROW = 5;

const STYLES: Record<string, StylePlan> = {
  title: { bold: true, size: 14, horizontal: 'center', vertical: 'center' },
  fact: { vertical: 'center' },
  counts: { bold: true, vertical: 'center' },
  header: bordered({ bold: true, horizontal: 'center', vertical: 'center', fill: '#E7EEF7' }),
  part: { bold: true, vertical: 'center', border: { style: 'thin' }, fill: '#F3F6FB' },
  text: bordered({}),
  small: bordered({ size: 10 }),
  center: bordered({ horizontal: 'center' }),
  link: bordered({ color: '#0F3B82' }),
  whole: bordered({ horizontal: 'right', numberFormat: '#,##0' }),
  fraction: bordered({ horizontal: 'right', numberFormat: '#,##0.####' }),
  error: bordered({ bold: true, color: '#A4262C' }),
  note: { italic: true, size: 10, wrap: true, vertical: 'center' },
};

function bordered(style: StylePlan): StylePlan {
  return { vertical: 'top', wrap: true, border: { style: 'thin' }, ...style };
}

const PARTS: readonly { part: ReportPart; title: string; none: string }[] = [
  { part: 'findings', title: 'I. Cần xem, cần sửa', none: 'Không có.' },
  { part: 'ignored', title: 'II. Đã bỏ qua', none: 'Không có.' },
  { part: 'notChecked', title: 'III. Chưa kiểm tra được', none: 'Không có.' },
];

/** `replaces`: the sheet of an earlier report, which this one takes the place of. */
export function planReport(
  source: ReportSource,
  { sheetNames, replaces }: { sheetNames: readonly string[]; replaces: string | null },
): WorkbookPlan {
  const name = freeName(sheetNames.filter((taken) => taken !== replaces));
  return {
    sheets: [planSheet(source, name)],
    names: [{ name: REPORT_ANCHOR, refersTo: `=${quoteSheetName(name)}!$A$1`, visible: false }],
    stamp: null,
    lastCheck: stampOfCheck(source),
    replaces,
    activate: name,
  };
}

/** The person's own sheet of that name stays. */
function freeName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? REPORT_NAME : `${REPORT_NAME} (${copy})`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** What the workbook keeps of the check that is reported. */
function stampOfCheck({ results, release, at, by }: ReportSource): CheckStamp {
  const contents = results.map((result) => contentOf(result));
  return {
    anchor: REPORT_ANCHOR,
    at,
    by,
    release: { number: release.number, sha256: release.sha256 },
    counts: countsOf(results),
    sheets: results.map(({ name, dates: { from, to, document } }, index) => ({
      name,
      from,
      to,
      document,
      content: contents[index]?.digest ?? '',
    })),
    cells: contents.reduce((sum, { cells }) => sum + cells, 0),
  };
}

function planSheet(source: ReportSource, name: string): SheetPlan {
  const cells: CellPlan[] = [];
  const merges: string[] = [];
  const heights: Record<number, number> = { 0: 26 };
  const across = (row: number, value: string, style: string): void => {
    for (let column = 0; column <= C.last; column++)
      cells.push({ row, column, value: column === 0 ? value : '', style });
    merges.push(`${cellAddress(row, 0)}:${cellAddress(row, C.last)}`);
    heights[row] ??= heightOf(value, total(WIDTHS));
  };
  const { file, at, by, release, results } = source;
  across(0, 'KẾT QUẢ KIỂM TRA', 'title');
  across(1, `Tệp: ${file}`, 'fact');
  across(2, `Kiểm tra lúc ${sayInstant(at)}${by === '' ? '' : `. Người lập báo cáo: ${by}`}`, 'fact');
  across(3, `Danh mục: bản số ${release.number} (${release.sha256.slice(0, 8)})`, 'fact');
  across(4, `Tổng số: ${sayCounts(countsOf(results))}`, 'counts');
  REPORT_HEADINGS.forEach((value, column) => cells.push({ row: HEADER_ROW, column, value, style: 'header' }));
  heights[HEADER_ROW] = 24;

  let row = HEADER_ROW + 1;
  const all = reportRows(source);
  for (const { part, title, none } of PARTS) {
    const own = all.filter((one) => one.part === part);
    across(row++, `${title} (${own.length})`, 'part');
    own.slice(0, MAX_ROWS).forEach((one, index) => {
      cells.push(...rowCells(one, row, index + 1));
      heights[row++] = rowHeight(one);
    });
    if (own.length === 0) across(row++, none, 'note');
    if (own.length > MAX_ROWS) across(row++, `… còn ${own.length - MAX_ROWS} dòng: xem bản CSV.`, 'note');
  }
  across(row++, `IV. Trang đã kiểm tra (${results.length})`, 'part');
  for (const result of results) across(row++, saySheet(result), 'fact');
  return {
    name,
    visibility: 'visible',
    cells,
    styles: STYLES,
    merges,
    columnWidths: WIDTHS,
    rowHeights: heights,
    validations: [],
    freezeRows: HEADER_ROW + 1,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: 1,
      area: `A1:${cellAddress(row - 1, C.last)}`,
      titleRows: `${HEADER_ROW + 1}:${HEADER_ROW + 1}`,
      margins: { top: 0.6, right: 0.4, bottom: 0.6, left: 0.6 },
    },
  };
}

function rowCells(one: ReportRow, row: number, ordinal: number): CellPlan[] {
  const text = (column: number, value: string, style = 'text'): CellPlan => ({ row, column, value, style });
  const target = targetOf(one);
  return [
    { row, column: C.ordinal, value: ordinal, style: 'center' },
    text(C.severity, one.severity, one.severity === 'Lỗi' ? 'error' : 'text'),
    text(2, one.rule),
    text(3, one.sheet),
    target === null
      ? text(C.cells, 'cả trang')
      : { row, column: C.cells, formula: link(target, shownCells(one)), style: 'link' },
    text(C.message, one.message),
    figure(row, C.actual, one.actual),
    figure(row, C.expected, one.expected),
    text(8, one.basis, 'small'),
    text(C.last, one.state, 'small'),
  ];
}

function figure(row: number, column: number, value: CellValue | null): CellPlan {
  if (typeof value === 'number')
    return { row, column, value, style: Number.isInteger(value) ? 'whole' : 'fraction' };
  return { row, column, value: value === null ? '' : sayValue(value), style: 'text' };
}

/** A link to a place in this workbook, as both Excel and LibreOffice follow it. */
function link(target: string, shown: string): string {
  return `=HYPERLINK(${quoted(`#${target}`)},${quoted(shown)})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function shownCells({ cells }: ReportRow): string {
  // A text within a formula has 255 characters at most.
  const shown = cells.slice(0, MAX_CELLS).join(', ').slice(0, 200);
  return cells.length > MAX_CELLS ? `${shown} … (${cells.length} chỗ)` : shown;
}

function rowHeight(row: ReportRow): number {
  const texts: [string, number][] = [
    [row.rule, WIDTHS[2] ?? 1],
    [row.sheet, WIDTHS[3] ?? 1],
    [shownCells(row), WIDTHS[C.cells] ?? 1],
    [row.message, WIDTHS[C.message] ?? 1],
    [row.actual === null ? '' : sayValue(row.actual), WIDTHS[C.actual] ?? 1],
    [row.expected === null ? '' : sayValue(row.expected), WIDTHS[C.expected] ?? 1],
    // small print
    [row.basis, (WIDTHS[8] ?? 1) * 1.15],
    [row.state, (WIDTHS[C.last] ?? 1) * 1.15],
  ];
  // Excel knows no row higher than 409 points.
  return Math.min(409, Math.max(...texts.map(([text, width]) => heightOf(text, width))));
}

/** Points for wrapped Times New Roman 12: a grid does not fit merged rows by itself. */
function heightOf(text: string, width: number): number {
  return Math.max(1, Math.ceil((text.length * 1.1) / width)) * 16 + 4;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
