// Owns which fiscal year a sheet belongs to, and that year as the time of its work where nothing better is told.
// Invariant: only what says so counts: the stamp, "năm 2025" of activity, source or title; never a date of the activity or
// of the document, and two different years are no answer. A year tells no day: what differs within it is only asked about.
// Only a report that says "đến ngày 30/9/2026" in its title tells one: what it follows up is told as it is on that day.
import type { CalendarDate } from '../contract/common.ts';
import type { CheckDates } from '../contract/finding.ts';
import type { StampSheet } from '../contract/snapshot.ts';
import type { Reference } from '../reference/lookup.ts';
import type { Grid } from '../sheet/grid.ts';
import { TEXT, textAt } from '../sheet/grid.ts';
import type { PlacedText } from '../sheet/info.ts';
import { parsePeriod } from '../sheet/period.ts';
import type { Period } from '../sheet/period.ts';
import type { Recognition } from '../sheet/recognise.ts';
import { foldText } from '../vietnamese/compare.ts';
import { parseDateText } from '../vietnamese/date.ts';

interface SheetWords {
  grid: Grid;
  recognition: Recognition;
  stamp: StampSheet | null;
  reference: Reference;
}

/** null = the sheet does not say. */
export function fiscalYear({ grid, recognition, stamp, reference }: SheetWords): number | null {
  const stamped = stamp && reference.versions('activity', stamp.activity).at(-1);
  if (stamped) return stamped.data.fiscalYear;
  const { activity, fundingSource } = recognition.info;
  return (
    only(yearsIn(fundingSource?.text ?? '')) ??
    only(yearsIn(activity?.text ?? '')) ??
    only(titleCells(grid, recognition).flatMap(({ text }) => yearsIn(text)))
  );
}

/** Dates without days take those of the year, or the months of it, that the sheet names; its document date stays open. */
export function orYear(dates: CheckDates, grid: Grid, recognition: Recognition): CheckDates {
  if (dates.from !== null || recognition.tables.length === 0) return dates;
  const period = timeOfWork(grid, recognition);
  return period === null ? dates : { ...dates, ...period, source: 'sheet' };
}

/** The whole year and nothing nearer: when in it something is done is not known. */
export function isWholeYear({ from, to }: Period): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}

function timeOfWork(grid: Grid, recognition: Recognition): Period | null {
  const { activity, fundingSource } = recognition.info;
  const texts = [activity, ...titleCells(grid, recognition)].flatMap((place) => place?.text ?? []);
  const reported = recognition.kind === 'tracking' ? texts.flatMap((text) => reportDay(text) ?? []) : [];
  if (new Set(reported).size === 1)
    return { from: reported[0] as CalendarDate, to: reported[0] as CalendarDate };
  if (texts.some((text) => OTHER_TIME.test(foldText(text)))) return null;
  const year =
    only(yearsIn(activity?.text ?? '')) ??
    only(texts.flatMap(yearsIn)) ??
    only(yearsIn(fundingSource?.text ?? ''));
  if (year === null) return null;
  const parts = new Set(texts.flatMap((text) => PART_OF_YEAR.exec(foldText(text))?.[0] ?? []));
  const [part] = parts;
  const months = part === undefined || parts.size > 1 ? null : parsePeriod(`${part} năm ${year}`);
  return months ?? { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** "Tình hình giải ngân … đến ngày 30/9/2026": what is followed up is told as it is on that day. */
function reportDay(text: string): CalendarDate | null {
  return parseDateText(REPORT_DAY.exec(foldText(text))?.[1] ?? '');
}
const REPORT_DAY =
  /^(?!.*(?:^|[ (])từ )(?:biểu |bảng )?(?:báo cáo|tổng hợp|tình hình|kết quả|tiến độ|theo dõi|giải ngân|thanh toán)(?: .*)? đến (?:hết )?(?:ngày )?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)?\.?$/u;

/** "6 tháng đầu năm 2025" */
const PART_OF_YEAR = /(?:\d{1,2}|ba|sáu|chín) tháng (?:đầu|cuối)(?= (?:của )?năm 20\d\d)/u;
/** What is summed up, celebrated or carried over may be done in another year than the one named. */
const OTHER_TIME = /tổng kết|sơ kết|tất niên|mừng|đón (?:xuân|tết|năm)|chuyển nguồn|chuyển sang|kéo dài/u;

/** Rows above the first table that are read for a title. */
const TITLE_ROWS = 30;

/** Texts above the first table of a sheet. */
export function titleCells(grid: Grid, { tables }: Recognition): PlacedText[] {
  const first = Math.min(grid.bottom + 1, ...tables.map(({ range }) => range.top));
  const found: PlacedText[] = [];
  for (let row = Math.max(grid.top, first - TITLE_ROWS); row < first; row++) {
    for (let column = grid.left; column <= grid.right; column++) {
      if (grid.kinds[(column - grid.left) * grid.height + row - grid.top] === TEXT)
        found.push({ row, column, text: textAt(grid, row, column) });
    }
  }
  return found;
}

/** A date and a period say when something is done; a law is named by its own year. */
const DATED = /(?:tháng|quý)[\divx ,._…-]+năm \d{4}/gu;
const LAW = /căn cứ|luật|nghị định|nghị quyết|thông tư|quyết định|tờ trình|kế hoạch số/u;
const YEAR = /năm(?: ngân sách| tài chính| kế hoạch)? (20\d\d)(?![\d-])/gu;

function yearsIn(text: string): number[] {
  const folded = foldText(text);
  if (LAW.test(folded)) return [];
  return [...folded.replace(DATED, '').matchAll(YEAR)].map((match) => Number(match[1]));
}

function only(years: readonly number[]): number | null {
  const [first, ...others] = new Set(years);
  return first === undefined || others.length > 0 ? null : first;
}
