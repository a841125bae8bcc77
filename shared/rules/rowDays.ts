// Owns which days a row of a table is about: its own dates, else those of the group it stands in, else those of the class or
// delegation that the table is headed by, else the activity's.
// Invariant: a date is only read where it stands for the work itself; a year or a quarter without its year is no date.
import type { CalendarDate } from '../contract/common.ts';
import { readCitations } from '../reference/citations.ts';
import type { Grid } from '../sheet/grid.ts';
import { textAt } from '../sheet/grid.ts';
import { headingText } from '../sheet/headerRows.ts';
import { parsePeriod } from '../sheet/period.ts';
import type { Period } from '../sheet/period.ts';
import type { RecognisedTable } from '../sheet/recognise.ts';
import type { TableRow } from '../sheet/rows.ts';
import { normaliseText } from '../vietnamese/compare.ts';
import { fromSerial, parseDateText } from '../vietnamese/date.ts';
import { columnTexts } from './columnTexts.ts';
import type { RuleContext } from './rule.ts';

/** 2000-01-01 and 2100-01-01: a number outside is no date of an estimate. */
const EARLIEST_SERIAL = 36_526;
const LATEST_SERIAL = 73_051;

/** The day a cell holds, as a real date or as text; null for anything else. */
export function dayAt(grid: Grid, row: number, column: number | null): CalendarDate | null {
  if (column === null) return null;
  const value = grid.value(row, column);
  if (typeof value === 'string') return value === '' ? null : parseDateText(textAt(grid, row, column));
  if (typeof value !== 'number' || value < EARLIEST_SERIAL || value >= LATEST_SERIAL) return null;
  return fromSerial(value);
}

/** Columns of days that are of the work itself. */
interface WorkDays {
  dateStart: number | null;
  dateActual: number | null;
}

/** The days of one row alone; null when it says none. */
function ownDays(
  grid: Grid,
  { columns }: RecognisedTable,
  { dateStart, dateActual }: WorkDays,
  { row, content }: TableRow,
): Period | null {
  const start = dayAt(grid, row, dateStart);
  const end = dayAt(grid, row, columns.dateEnd);
  if (start !== null || end !== null) {
    const [from, to] = [start ?? end ?? '', end ?? start ?? ''];
    // The wrong way round is another rule's; here both days count.
    return from <= to ? { from, to } : { from: to, to: from };
  }
  const actual = dayAt(grid, row, dateActual);
  if (actual !== null) return { from: actual, to: actual };
  if (columns.period !== null) {
    const value = grid.value(row, columns.period);
    const period = typeof value === 'string' ? parsePeriod(textAt(grid, row, columns.period)) : null;
    if (period !== null) return period;
    const day = dayAt(grid, row, columns.period);
    if (day !== null) return { from: day, to: day };
  }
  return DATED.test(content) && readCitations(content).length === 0 ? parsePeriod(content) : null;
}
/** Cheap: a full date, or a month with its year. */
const DATED = /[/.-]\s*20\d\d|năm 20\d\d/iu;

/** `isOwn`: the row or its group says them, not the activity. */
export type RowDays = Period & { isOwn: boolean };

const known = new WeakMap<RuleContext, Map<RecognisedTable, (row: TableRow) => RowDays | null>>();

/**
 * Tells the days a row of a table is about; null when nobody says them. Rows without days of their own share one answer.
 * Made once for a context.
 */
export function daysOfRows(context: RuleContext, table: RecognisedTable): (row: TableRow) => RowDays | null {
  let tables = known.get(context);
  if (tables === undefined)
    known.set(context, (tables = new Map<RecognisedTable, (row: TableRow) => RowDays | null>()));
  let daysOf = tables.get(table);
  if (daysOf === undefined) tables.set(table, (daysOf = createDays(context, table)));
  return daysOf;
}

function createDays(context: RuleContext, table: RecognisedTable): (row: TableRow) => RowDays | null {
  const { grid, dates } = context;
  const { content, dateStart, dateEnd, dateActual, period } = table.columns;
  const { from, to } = dates;
  const headed = daysAbove(context, table);
  const activity = from === null || to === null ? null : { from, to, isOwn: false };
  const shared = headed === null ? activity : { ...headed, isOwn: true };
  const hasDates =
    [dateStart, dateEnd, dateActual, period].some((column) => column !== null) ||
    columnTexts(context, content).texts.some((text) => DATED.test(text));
  if (!hasDates) return () => shared;
  const ofWork = (column: number | null): number | null =>
    column === null || isOfPaper(grid, table, column) ? null : column;
  const days: WorkDays = { dateStart: ofWork(dateStart), dateActual: ofWork(dateActual) };
  return (row) => {
    for (let one: TableRow | null = row; one !== null; one = one.parent) {
      const own = ownDays(grid, table, days, one);
      if (own !== null) return { ...own, isOwn: true };
    }
    return shared;
  };
}

/** The day on which a decision, a certificate or a contract is signed or issued is not that of the work. */
export function isOfPaper(grid: Grid, table: RecognisedTable, column: number): boolean {
  const { range } = table;
  const own = headingText(grid, table, column);
  if (OF_PAPER.test(own)) return true;
  if (!ISSUED.test(own)) return false;
  // "Ngày cấp | Ngày hết hạn": what is given for some years is a certificate, not money.
  for (let at = range.left; at <= range.right; at++)
    if (RUNS_OUT.test(headingText(grid, table, at))) return true;
  return false;
}
const ISSUED = /(?:^| )ngày cấp$/u;
const RUNS_OUT = /hết hạn|hết hiệu lực|có giá trị đến/u;
const OF_PAPER =
  /quyết định|hợp đồng|văn bản|tờ trình|công văn|công nhận|chứng nhận|ngày (?:ký|giao|hđ)|ban hành|phê duyệt/u;

/** Rows above a header in which a table is headed by its class. */
const CAPTION_ROWS = 4;
/** "LỚP 1: thành phố Biên Hòa, ngày 10 - 11/6/2024, 45 học viên": what is held, not who signs where. */
const HELD =
  /^(?:(?:[IVX]+|\d+|[A-Za-z])[.)/] *)?(?:lớp|đợt|khóa|khoá|buổi|chuyến|đoàn|điểm|cuộc|hội nghị|hội thảo)(?![\p{L}])/iu;

/** The days of the class, delegation or session that stands over the heading of a table, below the table before it. */
function daysAbove({ grid, recognition }: RuleContext, table: RecognisedTable): Period | null {
  const { top, left, right } = table.range;
  const ends = recognition.tables.map(({ range }) => range.bottom + 1).filter((row) => row <= top);
  for (let row = top - 1; row >= Math.max(grid.top, top - CAPTION_ROWS, ...ends); row--) {
    for (let column = left; column <= right; column++) {
      const text = normaliseText(textAt(grid, row, column));
      if (!DATED.test(text) || !HELD.test(text) || readCitations(text).length > 0) continue;
      const period = parsePeriod(text);
      if (period !== null) return period;
    }
  }
  return null;
}
