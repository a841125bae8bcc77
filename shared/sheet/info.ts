// Owns what stands around a table: activity, localities, source, period, date of the document.
// Invariant: only labelled cells are read (a label ends with a colon); a value is never guessed from its place.
import type { CalendarDate } from '../contract/common.ts';
import type { CellRange } from './address.ts';
import type { Grid } from './grid.ts';
import { textAt } from './grid.ts';
import { parsePeriod } from './period.ts';
import type { Period } from './period.ts';
import { foldText, normaliseText } from '../vietnamese/compare.ts';
import { fromSerial, isCalendarDate, parseDateText } from '../vietnamese/date.ts';

export interface PlacedText {
  row: number;
  column: number;
  text: string;
}

export interface SheetInfo {
  activity: PlacedText | null;
  localities: PlacedText | null;
  fundingSource: PlacedText | null;
  period: Period | null;
  /** letterhead or signature line "Đồng Nai, ngày … tháng … năm …" */
  document: CalendarDate | null;
}

const LABELS = {
  activity: ['hoạt động', 'tên hoạt động', 'nhiệm vụ', 'tên nhiệm vụ'],
  localities: ['địa bàn', 'địa bàn thực hiện', 'địa điểm thực hiện'],
  fundingSource: ['nguồn kinh phí', 'nguồn vốn', 'nguồn kinh phí thực hiện'],
  document: ['ngày lập', 'ngày ký', 'ngày lập biểu', 'ngày lập dự toán'],
  period: ['thời gian thực hiện', 'thời gian', 'thời gian tổ chức', 'thời gian triển khai'],
};
type Label = keyof typeof LABELS;
const labelOf = new Map<string, Label>();
for (const [label, words] of Object.entries(LABELS) as [Label, string[]][]) {
  for (const word of words) labelOf.set(foldText(word), label);
}

/** Reads the rows of `above` (from the top of the sheet to the first header) and the document date outside the tables. */
export function readInfo(grid: Grid, above: CellRange, tables: readonly CellRange[]): SheetInfo {
  const found: Partial<Record<Label, PlacedText>> = {};
  let loosePeriod: Period | null = null;
  for (let row = above.top; row <= above.bottom; row++) {
    for (let column = above.left; column <= above.right; column++) {
      if (typeof grid.value(row, column) !== 'string') continue;
      const cell = normaliseText(textAt(grid, row, column));
      if (cell === '') continue;
      loosePeriod ??= SAYS_WHEN.test(cell) ? parsePeriod(cell) : reportDay(cell);
      for (const text of cell.split(NEXT_SENTENCE)) {
        const colon = text.indexOf(':');
        if (colon < 0) continue;
        const label = labelOf.get(foldText(text.slice(0, colon)));
        if (label === undefined || found[label]) continue;
        const rest = text.slice(colon + 1).trim();
        const value =
          rest === '' ? valueRightOf(grid, row, column, above.right) : { row, column, text: rest };
        if (value !== null) found[label] = value;
      }
    }
  }
  return {
    activity: found.activity ?? null,
    localities: found.localities ?? null,
    fundingSource: found.fundingSource ?? null,
    period: found.period ? readPeriod(grid, found.period) : loosePeriod,
    document: documentDate(grid, tables) ?? (found.document ? parseDateText(found.document.text) : null),
  };
}

/** "(Số liệu đến ngày 31/10/2025)": the day a tracking sheet speaks of. */
function reportDay(text: string): Period | null {
  const day = parseDateText(REPORT_DAY.exec(text)?.[1] ?? '');
  return day === null ? null : { from: day, to: day };
}
const REPORT_DAY =
  /(?:số liệu|tính|cập nhật|lũy kế|báo cáo)\s+(?:tính\s+)?đến\s+(?:hết\s+)?(?:ngày\s+)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/iu;

/** "Thời gian: ngày 19/9/2024. Ngày lập: 02/8/2024": two labels in one cell. */
const NEXT_SENTENCE = /[.;]\s+(?=\p{Lu})/u;

/**
 * Without a label: a quarter, "Từ ngày … đến ngày …", a day in brackets behind a title ("Hội nghị … (ngày 25/9/2025)"), the day
 * something is held ("Họp ngày 23/5/2024 tại …", not the day of its minutes) or behind its place ("Địa điểm: …; ngày 14/10/2025"),
 * several days ("Ngày 15, 22 và 24 tháng 4 năm
 * 2025"), a month in brackets or in a cell of its own, or a day at the end of a long title; one bare day is that of a paper.
 */
const SAYS_WHEN =
  /qu[ýy]|(?:^|[\s(])từ (?:ngày )?\d.* đến |\((?:từ )?(?:các )?ngày \d|(?:tổ chức|diễn ra|khai mạc) (?:vào |trong )?(?:các )?ngày \d|^[\s(]*(?:các )?ngày \d{1,2}(?:\/\d{1,2})?(?:\/\d{4})?(?:, | và | ?- ?| đến )(?:ngày )?\d|\((?:trong |dự kiến )?tháng \d{1,2}(?: ?\/ ?| năm )\d{4}\)|^tháng \d{1,2}(?: ?\/ ?| năm )\d{4}, |^tháng \d{1,2} năm \d{4}$|^[\s(]*họp (?:vào )?ngày \d|^địa (?:điểm|bàn)[^:;]{0,12}:[^:]*[,;.] (?:các )?ngày \d{1,2}(?= ?[/,–-])|^[^,]{31,}, (?:các )?ngày \d{1,2}\/\d{1,2}\/\d{4}\)?\.?$/iu;

function valueRightOf(grid: Grid, row: number, column: number, right: number): PlacedText | null {
  for (let c = column + 1; c <= right; c++) {
    const text = textAt(grid, row, c);
    if (text !== '') return { row, column: c, text: normaliseText(text) };
  }
  return null;
}

/** A period in words, or a real date cell. */
function readPeriod(grid: Grid, { row, column, text }: PlacedText): Period | null {
  const value = grid.value(row, column);
  if (typeof value === 'number') {
    const day = value > EARLIEST_SERIAL && value < LATEST_SERIAL ? fromSerial(Math.floor(value)) : null;
    return day === null ? null : { from: day, to: day };
  }
  // "ngày 19/9/2025. Ngày lập: 02/8/2025": another sentence may be of another date.
  return parsePeriod(text) ?? parsePeriod(text.split(/[.;] /)[0] ?? '');
}

/** 2000-01-01 and 2100-01-01: a bare number outside is no date of an estimate. */
const EARLIEST_SERIAL = 36_526;
const LATEST_SERIAL = 73_051;

const DATE_LINE = /^[^,:]{2,40},\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u;

function documentDate(grid: Grid, tables: readonly CellRange[]): CalendarDate | null {
  for (let row = grid.top; row <= grid.bottom; row++) {
    const table = tables.find((range) => row >= range.top && row <= range.bottom);
    if (table) {
      row = table.bottom;
      continue;
    }
    for (let column = grid.left; column <= grid.right; column++) {
      if (typeof grid.value(row, column) !== 'string') continue;
      const cell = textAt(grid, row, column);
      if (!cell.includes(',') || !/\d{4}/.test(cell)) continue;
      const match = DATE_LINE.exec(foldText(cell));
      if (!match) continue;
      const [day = '', month = '', year = ''] = match.slice(1);
      const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      if (isCalendarDate(date)) return date;
    }
  }
  return null;
}
