// Owns the summary of many checked files: counts by severity a file, as rows, as CSV and as a workbook to print.
// Invariant: every file that was asked for has its row; one that was not checked says why, never zero findings.
import type { Text } from '../contract/common.ts';
import type { Finding, Severity, SheetResult } from '../contract/finding.ts';
import type { CellValue } from '../contract/snapshot.ts';
import { emptyWorkbook } from '../file/empty.ts';
import { noChanges } from '../file/model.ts';
import type { CellChange, CellStyle, SheetChange } from '../file/model.ts';
import { patchWorkbook } from '../file/patch.ts';
import { rangeAddress } from '../sheet/address.ts';
import { csvText } from './csv.ts';

type Language = keyof Text;

/** A file as it was checked, or the reason why it was not. */
export interface FileReport {
  file: string;
  /** why it could not be read, or was not; null when it was checked */
  reason: Text | null;
  sheets: readonly SheetResult[];
}

export interface FileCounts {
  sheets: number;
  error: number;
  warning: number;
  note: number;
  ignored: number;
  /** places or rules that could not be checked */
  notChecked: number;
}

export const SEVERITY_NAMES: Readonly<Record<Severity, Text>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  note: { vi: 'Lưu ý', en: 'Note' },
};
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** The columns of numbers, in the order they are shown. */
export const COUNT_NAMES: Readonly<Record<keyof FileCounts, Text>> = {
  sheets: { vi: 'Số trang', en: 'Sheets' },
  error: { vi: 'Lỗi', en: 'Errors' },
  warning: { vi: 'Cảnh báo', en: 'Warnings' },
  note: { vi: 'Lưu ý', en: 'Notes' },
  ignored: { vi: 'Đã bỏ qua', en: 'Ignored' },
  notChecked: { vi: 'Chưa kiểm tra', en: 'Not checked' },
};
const COUNTS = Object.keys(COUNT_NAMES) as (keyof FileCounts)[];

const TEXTS = {
  title: { vi: 'TỔNG HỢP KẾT QUẢ KIỂM TRA', en: 'SUMMARY OF THE CHECK' },
  summary: { vi: 'Tổng hợp', en: 'Summary' },
  findings: { vi: 'Kết quả', en: 'Findings' },
  ordinal: { vi: 'STT', en: 'No.' },
  file: { vi: 'Tệp', en: 'File' },
  unread: { vi: 'Không kiểm tra được, vì', en: 'Could not be checked, because' },
  total: { vi: 'Cộng', en: 'Total' },
  sheet: { vi: 'Trang', en: 'Sheet' },
  severity: { vi: 'Mức', en: 'Severity' },
  cells: { vi: 'Ô', en: 'Cells' },
  message: { vi: 'Nội dung', en: 'Finding' },
  why: { vi: 'Vì sao, làm gì', en: 'Why, what to do' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  rule: { vi: 'Luật', en: 'Rule' },
  none: { vi: 'Không có kết quả nào.', en: 'There are no findings.' },
} satisfies Record<string, Text>;

/** Counts of one file; null when it was not checked. */
export function countsOf({ reason, sheets }: FileReport): FileCounts | null {
  if (reason !== null) return null;
  const counts: FileCounts = {
    sheets: sheets.length,
    error: 0,
    warning: 0,
    note: 0,
    ignored: 0,
    notChecked: 0,
  };
  for (const { findings, ignored, notChecked } of sheets) {
    for (const { severity } of findings) counts[severity] += 1;
    counts.ignored += ignored.length;
    counts.notChecked += notChecked.length;
  }
  return counts;
}

/** Counts of all files that were checked, and how many were not. */
export function totalCounts(files: readonly FileReport[]): FileCounts & { unreadable: number } {
  const total = { sheets: 0, error: 0, warning: 0, note: 0, ignored: 0, notChecked: 0, unreadable: 0 };
  for (const counts of files.map(countsOf)) {
    if (counts === null) total.unreadable += 1;
    else for (const name of COUNTS) total[name] += counts[name];
  }
  return total;
}

/** One row a file, under a heading, as CSV. */
export function summaryCsv(files: readonly FileReport[], language: Language): string {
  return csvText([headings(language), ...files.map((file, index) => fileRow(file, index, language))]);
}

function headings(language: Language): string[] {
  return [
    TEXTS.ordinal[language],
    TEXTS.file[language],
    ...COUNTS.map((name) => COUNT_NAMES[name][language]),
    TEXTS.unread[language],
  ];
}

function fileRow(file: FileReport, index: number, language: Language): (string | number | null)[] {
  const counts = countsOf(file);
  return [
    index + 1,
    file.file,
    ...COUNTS.map((name) => (counts === null ? null : counts[name])),
    file.reason?.[language] ?? null,
  ];
}

/** The workbook: a sheet of files and a sheet of all findings, each for A4 landscape. `at`: when it was checked, in words. */
export function summaryWorkbook(files: readonly FileReport[], language: Language, at: string): Uint8Array {
  return patchWorkbook(emptyWorkbook(), {
    ...noChanges(),
    added: [filesSheet(files, language, at), findingsSheet(files, language)],
    removed: ['Sheet1'],
    active: TEXTS.summary[language],
  });
}

const LINE = { style: 'thin', color: '#808080' } as const;
const BORDERED: CellStyle = {
  borderTop: LINE,
  borderRight: LINE,
  borderBottom: LINE,
  borderLeft: LINE,
  vertical: 'top',
};
const STYLES = {
  title: { bold: true, fontSize: 14, horizontal: 'center' },
  heading: { ...BORDERED, bold: true, horizontal: 'center', vertical: 'center', wrap: true, fill: '#DDEBF7' },
  text: { ...BORDERED, wrap: true },
  number: { ...BORDERED, horizontal: 'right', numberFormat: '#,##0' },
  total: { ...BORDERED, bold: true, horizontal: 'right', numberFormat: '#,##0' },
} satisfies Record<string, CellStyle>;

/** What Excel holds in a cell. */
const MAX_TEXT = 32_767;
/** Findings that are listed; a sheet has room for a million, a person reads none of them. */
const MAX_FINDINGS = 100_000;

const textCell = (row: number, column: number, value: string, style: CellStyle): CellChange => ({
  row,
  column,
  value: value.slice(0, MAX_TEXT),
  style,
});

const valueCell = (row: number, column: number, value: CellValue | null): CellChange =>
  typeof value === 'string'
    ? textCell(row, column, value, STYLES.text)
    : { row, column, value, style: value === null ? STYLES.text : STYLES.number };

function headingCells(row: number, names: readonly string[]): CellChange[] {
  return names.map((name, column) => textCell(row, column, name, STYLES.heading));
}

type AddedSheet = SheetChange & { name: string };

function filesSheet(files: readonly FileReport[], language: Language, at: string): AddedSheet {
  const names = headings(language);
  const last = names.length - 1;
  const first = 4;
  const total = totalCounts(files);
  const totalRow = first + files.length;
  const cells: CellChange[] = [
    textCell(0, 0, TEXTS.title[language], STYLES.title),
    textCell(1, 0, summarySentence(files, language, at), { horizontal: 'center' }),
    ...headingCells(first - 1, names),
    ...files.flatMap((file, index) =>
      fileRow(file, index, language).map((value, column) => valueCell(first + index, column, value)),
    ),
    textCell(totalRow, 0, '', STYLES.total),
    textCell(totalRow, 1, TEXTS.total[language], { ...STYLES.total, horizontal: 'left' }),
    // Sums that follow when somebody takes a file out of the list.
    ...COUNTS.map((name, index): CellChange => {
      const column = 2 + index;
      const range = rangeAddress({ top: first, left: column, bottom: totalRow - 1, right: column });
      return { row: totalRow, column, value: total[name], formula: `=SUM(${range})`, style: STYLES.total };
    }),
    textCell(totalRow, last, '', STYLES.text),
  ];
  return {
    name: TEXTS.summary[language],
    cells,
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: last })),
    ...sizes(cells, [6, 44, 8, 8, 10, 8, 9, 10, 44], first - 1),
    freeze: { rows: first, columns: 0 },
    print: landscape(totalRow, last, `${first}:${first}`),
  };
}

/** “12 files, 1 could not be read; 3 errors …; checked at …”. */
function summarySentence(files: readonly FileReport[], language: Language, at: string): string {
  const { unreadable, error, warning, note } = totalCounts(files);
  return language === 'vi'
    ? `${files.length} tệp, ${unreadable} không kiểm tra được; ${error} lỗi, ${warning} cảnh báo, ${note} lưu ý. Kiểm tra lúc ${at}.`
    : `${files.length} files, ${unreadable} not checked; ${error} errors, ${warning} warnings, ${note} notes. Checked at ${at}.`;
}

function findingsSheet(files: readonly FileReport[], language: Language): AddedSheet {
  const names = [
    TEXTS.file,
    TEXTS.sheet,
    TEXTS.severity,
    TEXTS.cells,
    TEXTS.message,
    TEXTS.why,
    TEXTS.basis,
    TEXTS.rule,
  ].map((name) => name[language]);
  const found = files.flatMap(({ file, sheets }) =>
    sheets.flatMap(({ name, findings }) =>
      SEVERITIES.flatMap((severity) =>
        findings.filter((one) => one.severity === severity).map((one) => ({ file, sheet: name, one })),
      ),
    ),
  );
  const listed = found.slice(0, MAX_FINDINGS);
  const cells = [
    ...headingCells(0, names),
    ...listed.flatMap(({ file, sheet, one }, index) =>
      findingRow(file, sheet, one, language).map((value, column) => valueCell(index + 1, column, value)),
    ),
  ];
  const rest = found.length - listed.length;
  if (found.length === 0) cells.push(textCell(1, 0, TEXTS.none[language], {}));
  if (rest > 0) cells.push(textCell(listed.length + 1, 0, notListed(rest)[language], {}));
  return {
    name: TEXTS.findings[language],
    cells,
    ...sizes(cells, [30, 16, 11, 14, 48, 48, 24, 16], 0),
    freeze: { rows: 1, columns: 0 },
    print: landscape(Math.max(1, listed.length + (rest > 0 ? 1 : 0)), names.length - 1, '1:1'),
  };
}

function findingRow(file: string, sheet: string, finding: Finding, language: Language): string[] {
  const { rule, severity, cells, message, why, basis } = finding;
  return [
    file,
    sheet,
    SEVERITY_NAMES[severity][language],
    cells.join(', '),
    message[language],
    why[language],
    basis.join('; '),
    rule,
  ];
}

const notListed = (count: number): Text => ({
  vi: `Còn ${count} kết quả nữa không liệt kê ở đây: xem trong từng tệp.`,
  en: `${count} more findings are not listed here: see each file.`,
});

/** Points of a line of Times New Roman 12, and the highest row Excel takes. */
const LINE_HEIGHT = 16;
const MAX_HEIGHT = 409;

/** Widths in characters, and heights of the rows from `firstRow` on: not every program fits rows of wrapped text by itself. */
function sizes(
  cells: readonly CellChange[],
  characters: readonly number[],
  firstRow: number,
): Pick<SheetChange, 'columns' | 'rows'> {
  const lines = new Map<number, number>();
  for (const { row, column, value, style } of cells) {
    if (row < firstRow || typeof value !== 'string' || style?.wrap !== true) continue;
    const wide = style.bold === true ? 1.25 : 1.1;
    const needed = Math.ceil((value.length * wide) / (characters[column] ?? 10));
    lines.set(row, Math.max(lines.get(row) ?? 1, needed));
  }
  return {
    columns: characters.map((width, column) => ({ first: column, last: column, width, hidden: false })),
    rows: [...lines].map(([row, count]) => ({
      row,
      height: Math.min(MAX_HEIGHT, count * LINE_HEIGHT + 2),
      hidden: false,
    })),
  };
}

function landscape(
  lastRow: number,
  lastColumn: number,
  titleRows: string,
): NonNullable<SheetChange['print']> {
  return {
    orientation: 'landscape',
    paperSize: 9,
    fitToWidth: 1,
    // as many pages high as the list is long
    fitToHeight: 0,
    area: rangeAddress({ top: 0, left: 0, bottom: lastRow, right: lastColumn }),
    titleRows,
    margins: { top: 0.6, right: 0.5, bottom: 0.6, left: 0.5 },
  };
}
